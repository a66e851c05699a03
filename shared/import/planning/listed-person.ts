import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import { fold } from '#shared/texts/fold.ts';
import { nameInOrder, nameKey, oneLine } from '../cell-values.ts';
import type { OwnNumber } from './own-numbers.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import { valueOfRows } from './settle.ts';

/** A position as a row tells of it. */
export interface ListedPosition {
  readonly organisationId: OrganisationId;
  readonly role: string | undefined;
  /** Our own number of the position; empty when the row has none. */
  readonly number: string;
  readonly from: IsoDate | null | undefined;
  readonly until: IsoDate | null | undefined;
}

/** A person as the rows about them tell. */
export interface ListedPerson {
  readonly row: RowReader;
  readonly number: OwnNumber;
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

/** The order of a list is turned round, but not in a list of our own: there a name stands as it is. */
function fullName(row: RowReader, isOwnList: boolean): string {
  const whole = row.name('name');
  if (whole !== '') return isOwnList ? whole : nameInOrder(whole);
  const parts = [row.name('firstName'), row.name('namePrefix'), row.name('lastName')];
  return oneLine(parts.join(' '));
}

function listedPerson(
  context: PlanContext,
  row: RowReader,
  names: PartnerNames,
  known: ReadonlyMap<string, Person>,
): ListedPerson {
  const number = context.numbers.read(row, 'persons');
  const name = fullName(row, number.text !== '');
  if (name === '') row.refuse('name-missing');
  if (name.length > LONGEST.name) row.refuse('too-long', { field: 'name' });
  const employer = row.line('organisation', LONGEST.name) ?? '';
  const positionNumber = (row.line('positionNumber') ?? '').toLowerCase();
  const among = known.get(number.id ?? '')?.affiliations.map((one) => one.organisationId);
  const organisationId = employer === '' || row.refusal !== null ? null : names.resolve(row, employer, among);
  const role = row.line('role');
  // Without a partner there is no position for the role to stand with.
  if (role !== undefined && role !== '' && employer === '') row.leaveOut('role', role);
  if (positionNumber !== '' && employer === '') row.remark('position-kept');
  return {
    row,
    number,
    name,
    externalId: row.line('externalId', LONGEST.name) ?? '',
    nickname: row.line('nickname'),
    email: row.orEmptied('email', row.value('email', readEmail), ''),
    phone: row.line('phone'),
    note: row.note('note'),
    positions:
      organisationId === null
        ? []
        : [
            {
              organisationId,
              role,
              number: positionNumber,
              from: row.optionalDay('from'),
              until: row.optionalDay('until'),
            },
          ],
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
  const value = (field: 'nickname' | 'email' | 'phone' | 'note'): string | undefined =>
    valueOfRows(one.row, field, one[field], other[field]);
  for (const remark of other.row.remarks) one.row.remark(remark.code, remark.params);
  return {
    ...one,
    externalId: one.externalId === '' ? other.externalId : one.externalId,
    nickname: value('nickname'),
    email: value('email'),
    phone: value('phone'),
    note: value('note'),
    positions: [...one.positions, ...other.positions],
    joinedRows: [...one.joinedRows, other.row.number],
  };
}

function keysOf(person: ListedPerson): readonly string[] {
  const { number, externalId, row, name, email, employer } = person;
  const own = ownEmail(email);
  if (number.text !== '') return [`number ${number.text}`];
  return [
    ...(externalId === '' ? [] : [`id ${row.source} ${externalId}`]),
    ...(own === null ? [] : [`email ${own} ${nameKey(name)}`]),
    `place ${employer} ${nameKey(name)}`,
  ];
}

/**
 * Persons of a list. Rows are about the same person when they have the same number in Netwerkkaart, or without one the same id, or the same name with the same address, or the
 * same name at the same partner without addresses that differ: each further row is another position. The same name at two
 * partners may be two people, and stays two.
 */
export function listedPersons(
  context: PlanContext,
  rows: readonly RowReader[],
  names: PartnerNames,
): readonly ListedPerson[] {
  const persons: ListedPerson[] = [];
  const places = new Map<string, number>();
  const known = new Map<string, Person>(context.known.persons.map((person) => [person.id, person]));
  for (const row of rows) {
    const person = listedPerson(context, row, names, known);
    const keys = row.refusal === null ? keysOf(person) : [];
    const place = keys
      .map((key) => places.get(key))
      .find((found) => {
        const there = found === undefined ? undefined : persons[found];
        return there !== undefined && areSame(there, person);
      });
    const first = place === undefined ? undefined : persons[place];
    if (first !== undefined && nameContradicts(first, person)) {
      row.refuse('number-twice', { row: String(first.row.number), field: 'name' });
      persons.push(person);
      continue;
    }
    const at = place === undefined || first === undefined ? persons.length : place;
    if (first === undefined || place === undefined) persons.push(person);
    else persons[place] = joined(first, person);
    for (const key of keys) places.set(key, at);
  }
  return persons;
}

/** Rows of one number are about one person: whoever copied a row for somebody new has the number twice. */
function nameContradicts(one: ListedPerson, other: ListedPerson): boolean {
  return other.number.text !== '' && nameKey(one.name) !== nameKey(other.name);
}

function areSame(one: ListedPerson, other: ListedPerson): boolean {
  const differentIds =
    one.externalId !== '' && other.externalId !== '' && one.externalId !== other.externalId;
  if (one.number.text !== '' || other.number.text !== '') return one.number.text === other.number.text;
  const sameId = one.externalId !== '' && one.externalId === other.externalId;
  return sameId || (!differentIds && !emailsDiffer(one.email, other.email));
}
