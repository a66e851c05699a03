import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { fold } from '#shared/texts/fold.ts';
import { nameInOrder, oneLine } from '../cell-values.ts';
import type { PartnerNames } from './partner-names.ts';
import { LONGEST, type RowReader } from './row-reader.ts';

/** A position as a row tells of it. */
export interface ListedPosition {
  readonly organisationId: OrganisationId;
  readonly role: string | undefined;
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
}

/** A person as the rows about them tell. */
export interface ListedPerson {
  readonly row: RowReader;
  readonly name: string;
  readonly externalId: string;
  readonly nickname: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly note: string | undefined;
  readonly positions: readonly ListedPosition[];
  /** Where somebody works as the list calls it, found or not; empty when it says nothing. */
  readonly employer: string;
  readonly joinedRows: readonly number[];
}

function readEmail(text: string): string | null {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= LONGEST.line ? text : null;
}

/** Mail boxes that several people read: they tell nobody from anybody. */
const SHARED_MAILBOX =
  /^(info|secretariaat|contact|bestuur|administratie|receptie|mail|algemeen|directie|office|post|communicatie|pers|planning|hello|noreply)@/;

/** The address as it tells people apart; `null` when it is not there, or many use it. */
export function ownEmail(email: string | undefined): string | null {
  if (email === undefined || email === '' || SHARED_MAILBOX.test(fold(email))) return null;
  return fold(email);
}

function fullName(row: RowReader): string {
  const whole = row.name('name');
  if (whole !== '') return nameInOrder(whole);
  const parts = [row.name('firstName'), row.name('namePrefix'), row.name('lastName')];
  return oneLine(parts.join(' '));
}

function listedPerson(row: RowReader, names: PartnerNames): ListedPerson {
  const name = fullName(row);
  if (name === '') row.refuse('name-missing');
  if (name.length > LONGEST.name) row.refuse('too-long', { field: 'name' });
  const employer = row.line('organisation', LONGEST.name) ?? '';
  const organisationId = employer === '' || row.refusal !== null ? null : names.resolve(row, employer);
  const role = row.line('role');
  // Without a partner there is no position for the role to stand with.
  if (role !== undefined && employer === '') row.leaveOut('role', role);
  return {
    row,
    name,
    externalId: row.line('externalId', LONGEST.name) ?? '',
    nickname: row.line('nickname'),
    email: row.value('email', readEmail),
    phone: row.line('phone'),
    note: row.note('note'),
    positions:
      organisationId === null
        ? []
        : [{ organisationId, role, from: row.day('from'), until: row.day('until') }],
    employer: fold(employer),
    joinedRows: [],
  };
}

/** Whether two rows give different addresses that both are somebody's own. */
export function emailsDiffer(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [ownEmail(one), ownEmail(other)];
  return first !== null && second !== null && first !== second;
}

function joined(one: ListedPerson, other: ListedPerson): ListedPerson {
  for (const field of ['nickname', 'email', 'phone', 'note'] as const) {
    const [first, second] = [one[field], other[field]];
    if (first !== undefined && second !== undefined && first !== second)
      one.row.remark('value-of-earlier-row', { field });
  }
  for (const remark of other.row.remarks) one.row.remark(remark.code, remark.params);
  return {
    ...one,
    externalId: one.externalId === '' ? other.externalId : one.externalId,
    nickname: one.nickname ?? other.nickname,
    email: one.email ?? other.email,
    phone: one.phone ?? other.phone,
    note: one.note ?? other.note,
    positions: [...one.positions, ...other.positions],
    joinedRows: [...one.joinedRows, other.row.number],
  };
}

function keysOf(person: ListedPerson): readonly string[] {
  const { externalId, row, name, email, employer } = person;
  const own = ownEmail(email);
  return [
    ...(externalId === '' ? [] : [`id ${row.source} ${externalId}`]),
    ...(own === null ? [] : [`email ${own} ${fold(name)}`]),
    `place ${employer} ${fold(name)}`,
  ];
}

/**
 * Persons of a list. Rows are about the same person when they have the same id, or the same name with the same address, or the
 * same name at the same partner without addresses that differ: each further row is another position. The same name at two
 * partners may be two people, and stays two.
 */
export function listedPersons(rows: readonly RowReader[], names: PartnerNames): readonly ListedPerson[] {
  const persons: ListedPerson[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const person = listedPerson(row, names);
    const keys = row.refusal === null ? keysOf(person) : [];
    const place = keys
      .map((key) => places.get(key))
      .find((found) => {
        const there = found === undefined ? undefined : persons[found];
        return there !== undefined && areSame(there, person);
      });
    const first = place === undefined ? undefined : persons[place];
    const at = place === undefined || first === undefined ? persons.length : place;
    if (first === undefined || place === undefined) persons.push(person);
    else persons[place] = joined(first, person);
    for (const key of keys) places.set(key, at);
  }
  return persons;
}

function areSame(one: ListedPerson, other: ListedPerson): boolean {
  const differentIds =
    one.externalId !== '' && other.externalId !== '' && one.externalId !== other.externalId;
  const sameId = one.externalId !== '' && one.externalId === other.externalId;
  return sameId || (!differentIds && !emailsDiffer(one.email, other.email));
}
