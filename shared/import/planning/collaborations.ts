import type { Collaboration, CollaborationDraft, CollaborationMember } from '#shared/domain/collaboration.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { collaborationIdSchema, type OrganisationId } from '#shared/domain/ids.ts';
import { nameKey, readWholeNumber } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import { readCollaborationForm, readGovernmentRole, readOwnRole, readPhase } from '../import-words.ts';
import type { OwnNumber } from './own-numbers.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import {
  decide,
  doubtful,
  Groups,
  inOrder,
  listAfter,
  type Match,
  NOTHING_KNOWN,
  refused,
  settled,
  union,
  valueOfRows,
  withValues,
  type Given,
} from './settle.ts';

interface ListedMember {
  readonly organisationId: OrganisationId;
  readonly role: string | undefined;
  readonly from: IsoDate | null | undefined;
  readonly until: IsoDate | null | undefined;
}

/** Members stand together by role and days: a row of our own export is about all who have these. */
const groupOf = ({ role, from, until }: Omit<ListedMember, 'organisationId'>): string =>
  JSON.stringify([role ?? '', from ?? null, until ?? null]);

/** A collaboration as the rows about it tell. */
interface ListedCollaboration {
  readonly row: RowReader;
  readonly number: OwnNumber;
  readonly name: string;
  readonly externalId: string;
  readonly values: Given<CollaborationDraft>;
  readonly members: readonly ListedMember[];
  /** Groups of members of which the rows name all. */
  readonly wholeGroups: readonly string[];
  readonly joinedRows: readonly number[];
}

const FIELDS: readonly (readonly [ImportField, keyof CollaborationDraft])[] = [
  ['form', 'form'],
  ['phase', 'phase'],
  ['ownRole', 'ownRole'],
  ['governmentRole', 'governmentRole'],
  ['meetingsPerYear', 'meetingsPerYear'],
  ['note', 'note'],
  ['from', 'from'],
  ['until', 'until'],
];

function readMeetings(text: string): number | null {
  const count = readWholeNumber(text);
  return count !== null && count <= 366 ? count : null;
}

function listedCollaboration(
  context: PlanContext,
  row: RowReader,
  names: PartnerNames,
  known: ReadonlyMap<string, Collaboration>,
): ListedCollaboration {
  const number = context.numbers.read(row, 'collaborations');
  const name = row.name('name');
  if (name === '') row.refuse('name-missing');
  const stored = known.get(number.id ?? '');
  const among = stored?.members.map(({ organisationId }) => organisationId);
  const members = row.refusal === null ? names.resolveAll(row, 'members', among) : [];
  const asMembers = {
    role: row.line('memberRole'),
    from: row.optionalDay('memberFrom'),
    until: row.optionalDay('memberUntil'),
  };
  return {
    row,
    number,
    name,
    externalId: row.line('externalId', LONGEST.name) ?? '',
    values: {
      form: row.value('form', readCollaborationForm),
      phase: row.value('phase', readPhase),
      ownRole: row.value('ownRole', readOwnRole),
      governmentRole: row.orEmptied('governmentRole', row.value('governmentRole', readGovernmentRole), null),
      meetingsPerYear: row.orEmptied('meetingsPerYear', row.value('meetingsPerYear', readMeetings), null),
      themeIds: row.several('themes').map((theme) => context.themes.idOf(theme)),
      note: row.note('note'),
      from: row.optionalDay('from'),
      until: row.optionalDay('until'),
    },
    members: members.map((organisationId) => ({ organisationId, ...asMembers })),
    wholeGroups: row.replaces('members') ? [groupOf(asMembers)] : [],
    joinedRows: [],
  };
}

/** Rows of the same name are about one collaboration: a row for each member. What the first says stands. */
function joined(one: ListedCollaboration, other: ListedCollaboration): ListedCollaboration {
  const values = FIELDS.map(([field, key]) => [
    key,
    valueOfRows<unknown>(one.row, field, one.values[key], other.values[key]),
  ]);
  for (const { code, params } of other.row.remarks) one.row.remark(code, params);
  const known = new Map(one.members.map((member) => [member.organisationId, member]));
  for (const member of other.members) {
    const earlier = known.get(member.organisationId);
    known.set(member.organisationId, earlier === undefined ? member : withValues(member, earlier));
  }
  return {
    ...one,
    values: {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value is one of its own field
      ...(Object.fromEntries(values) as Given<CollaborationDraft>),
      themeIds: union(one.values.themeIds ?? [], other.values.themeIds ?? []),
    },
    members: [...known.values()],
    wholeGroups: [...one.wholeGroups, ...other.wholeGroups],
    joinedRows: [...one.joinedRows, other.row.number],
  };
}

function joinRows(listed: readonly ListedCollaboration[]): readonly ListedCollaboration[] {
  const things: ListedCollaboration[] = [];
  const places = new Map<string, number>();
  for (const one of listed) {
    const { number, externalId, row, name } = one;
    const ownKey = `${externalId === '' ? '' : row.source} ${externalId} ${nameKey(name)}`;
    const key = number.text === '' ? ownKey : `number ${number.text}`;
    const place = one.row.refusal === null ? places.get(key) : undefined;
    const first = place === undefined ? undefined : things[place];
    if (first !== undefined && nameKey(first.name) !== nameKey(name)) {
      row.refuse('number-twice', { row: String(first.row.number), field: 'name' });
      things.push(one);
      continue;
    }
    if (place !== undefined && first !== undefined) {
      things[place] = joined(first, one);
      continue;
    }
    if (one.row.refusal === null) places.set(key, things.length);
    things.push(one);
  }
  return things;
}

function withMembers(
  { row, members: listed, wholeGroups }: ListedCollaboration,
  before: readonly CollaborationMember[],
): readonly CollaborationMember[] {
  const members = new Map(before.map((member) => [member.organisationId, member]));
  for (const { organisationId, ...told } of listed) {
    const known = members.get(organisationId) ?? { organisationId, role: '', from: null, until: null };
    members.set(organisationId, inOrder(row, withValues<CollaborationMember>(known, told), known));
  }
  const named = new Set(listed.map(({ organisationId }) => organisationId));
  const isGone = (member: CollaborationMember): boolean =>
    !named.has(member.organisationId) && wholeGroups.includes(groupOf(member));
  return [...members.values()].filter((member) => !isGone(member));
}

function draftOf({ id: _id, archived: _archived, ...draft }: Collaboration): CollaborationDraft {
  return draft;
}

const NEW: Omit<CollaborationDraft, 'name'> = {
  form: 'network',
  phase: 'continue',
  ownRole: 'member',
  governmentRole: null,
  meetingsPerYear: null,
  themeIds: [],
  members: [],
  note: '',
  from: null,
  until: null,
};

/** Plans all rows about collaborations. */
export function planCollaborations(
  context: PlanContext,
  rows: readonly RowReader[],
  names: PartnerNames,
): readonly PlannedThing<'collaborations'>[] {
  const byId = new Map<string, Collaboration>(context.known.collaborations.map((one) => [one.id, one]));
  const byName = new Groups<Collaboration>();
  for (const one of context.known.collaborations) byName.add(nameKey(one.name), one);
  const claimed = new Set<string>();
  const all = joinRows(rows.map((row) => listedCollaboration(context, row, names, byId)));
  for (const { number, row } of all) if (number.id !== null && row.refusal === null) claimed.add(number.id);

  const matchOf = ({ row, name, externalId, number }: ListedCollaboration): Match => {
    if (number.id !== null) return { id: number.id, candidates: [] };
    const external = { source: row.source, externalId };
    const known = context.externalIds.find('collaboration', external, (id) => byId.has(id));
    const named = byName.of(nameKey(name)).filter(({ id }) => !claimed.has(id));
    const asked = number.isUnknown ? { unknownNumber: number.text } : {};
    const found = number.isUnknown ? undefined : (known ?? (named.length === 1 ? named[0]?.id : undefined));
    if (found !== undefined && !claimed.has(found)) {
      claimed.add(found);
      return { id: found, candidates: [] };
    }
    if (named.length === 0) return { ...NOTHING_KNOWN, ...asked };
    const candidates = named.map(
      ({ id, name: theirs, members }) =>
        ({
          id,
          name: theirs,
          detail: members
            .map(({ organisationId }) => names.nameOf(organisationId))
            .slice(0, 3)
            .join(', '),
          reason: number.isUnknown ? 'same-name' : 'several-with-name',
        }) as const,
    );
    return { id: null, candidates, ...asked };
  };

  return all.map((listed) => {
    const { row, number, name, joinedRows, externalId, values } = listed;
    if (row.refusal !== null) return refused('collaborations', row, name, joinedRows);
    const decision = decide(context, row, matchOf(listed));
    if (decision.undecided) return doubtful('collaborations', row, decision, { name, joinedRows });
    const stored = decision.id === null ? undefined : byId.get(decision.id);
    if (stored?.archived === true && !row.isWhole) row.remark('is-archived');
    const before = stored === undefined ? null : draftOf(stored);
    const start: CollaborationDraft = before ?? { name, ...NEW };
    const draft = inOrder(
      row,
      withValues(start, {
        ...values,
        name,
        themeIds: listAfter(row, 'themes', start.themeIds, values.themeIds ?? []),
        members: withMembers(listed, start.members),
      }),
      before,
    );
    const id = collaborationIdSchema.parse(decision.id ?? context.newId());
    const newExternalId = context.numbers.toRemember('collaborations', row, number, { externalId, id });
    return settled(row, decision, {
      kind: 'collaborations',
      name,
      joinedRows,
      id,
      draft,
      before,
      newExternalId,
    });
  });
}
