import type { Collaboration, CollaborationDraft, CollaborationMember } from '#shared/domain/collaboration.ts';
import { collaborationIdSchema, type OrganisationId } from '#shared/domain/ids.ts';
import { fold } from '#shared/texts/fold.ts';
import { readWholeNumber } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import { readCollaborationForm, readGovernmentRole, readOwnRole, readPhase } from '../import-words.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import {
  decide,
  doubtful,
  Groups,
  inOrder,
  type Match,
  NOTHING_KNOWN,
  refused,
  settled,
  union,
  withValues,
  type Given,
} from './settle.ts';

interface ListedMember {
  readonly organisationId: OrganisationId;
  readonly role: string | undefined;
}

/** A collaboration as the rows about it tell. */
interface ListedCollaboration {
  readonly row: RowReader;
  readonly name: string;
  readonly externalId: string;
  readonly values: Given<CollaborationDraft>;
  readonly members: readonly ListedMember[];
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

function listedCollaboration(context: PlanContext, row: RowReader, names: PartnerNames): ListedCollaboration {
  const name = row.name('name');
  if (name === '') row.refuse('name-missing');
  const role = row.line('memberRole');
  const members = row.refusal === null ? names.resolveAll(row, row.several('members', LONGEST.line)) : [];
  return {
    row,
    name,
    externalId: row.line('externalId', LONGEST.name) ?? '',
    values: {
      form: row.value('form', readCollaborationForm),
      phase: row.value('phase', readPhase),
      ownRole: row.value('ownRole', readOwnRole),
      governmentRole: row.value('governmentRole', readGovernmentRole),
      meetingsPerYear: row.value('meetingsPerYear', readMeetings),
      themeIds: row.several('themes').map((theme) => context.themes.idOf(theme)),
      note: row.note('note'),
      from: row.day('from'),
      until: row.day('until'),
    },
    members: members.map((organisationId) => ({ organisationId, role })),
    joinedRows: [],
  };
}

/** Rows of the same name are about one collaboration: a row for each member. What the first says stands. */
function joined(one: ListedCollaboration, other: ListedCollaboration): ListedCollaboration {
  for (const [field, key] of FIELDS) {
    const [first, second] = [one.values[key], other.values[key]];
    if (first !== undefined && second !== undefined && first !== second)
      one.row.remark('value-of-earlier-row', { field });
  }
  for (const { code, params } of other.row.remarks) one.row.remark(code, params);
  const known = new Map(one.members.map((member) => [member.organisationId, member]));
  for (const member of other.members) {
    const role = known.get(member.organisationId)?.role ?? member.role;
    known.set(member.organisationId, { ...member, role });
  }
  return {
    ...one,
    values: {
      ...withValues<Given<CollaborationDraft>>(other.values, one.values),
      themeIds: union(one.values.themeIds ?? [], other.values.themeIds ?? []),
    },
    members: [...known.values()],
    joinedRows: [...one.joinedRows, other.row.number],
  };
}

function joinRows(listed: readonly ListedCollaboration[]): readonly ListedCollaboration[] {
  const things: ListedCollaboration[] = [];
  const places = new Map<string, number>();
  for (const one of listed) {
    const key = `${one.externalId === '' ? '' : one.row.source} ${one.externalId} ${fold(one.name)}`;
    const place = one.row.refusal === null ? places.get(key) : undefined;
    const first = place === undefined ? undefined : things[place];
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
  before: readonly CollaborationMember[],
  listed: readonly ListedMember[],
): readonly CollaborationMember[] {
  const members = new Map(before.map((member) => [member.organisationId, member]));
  for (const { organisationId, role } of listed) {
    const known = members.get(organisationId) ?? { organisationId, role: '', from: null, until: null };
    members.set(organisationId, withValues<CollaborationMember>(known, { role }));
  }
  return [...members.values()];
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
  for (const one of context.known.collaborations) byName.add(fold(one.name), one);
  const claimed = new Set<string>();

  const matchOf = ({ row, name, externalId }: ListedCollaboration): Match => {
    const external = { source: row.source, externalId };
    const known = context.externalIds.find('collaboration', external, (id) => byId.has(id));
    const named = byName.of(fold(name)).filter(({ id }) => !claimed.has(id));
    const found = known ?? (named.length === 1 ? named[0]?.id : undefined);
    if (found !== undefined && !claimed.has(found)) {
      claimed.add(found);
      return { id: found, candidates: [] };
    }
    if (named.length === 0) return NOTHING_KNOWN;
    const candidates = named.map(
      ({ id, name: theirs, members }) =>
        ({
          id,
          name: theirs,
          detail: members
            .map(({ organisationId }) => names.nameOf(organisationId))
            .slice(0, 3)
            .join(', '),
          reason: 'several-with-name',
        }) as const,
    );
    return { id: null, candidates };
  };

  return joinRows(rows.map((row) => listedCollaboration(context, row, names))).map((listed) => {
    const { row, name, joinedRows, externalId, values, members } = listed;
    if (row.refusal !== null) return refused('collaborations', row, name);
    const decision = decide(context, row, matchOf(listed));
    if (decision.undecided) return doubtful('collaborations', row, decision, { name, joinedRows });
    const stored = decision.id === null ? undefined : byId.get(decision.id);
    if (stored?.archived === true) row.remark('is-archived');
    const before = stored === undefined ? null : draftOf(stored);
    const start: CollaborationDraft = before ?? { name, ...NEW };
    const draft = inOrder(
      row,
      withValues(start, {
        ...values,
        name,
        themeIds: union(start.themeIds, values.themeIds ?? []),
        members: withMembers(start.members, members),
      }),
      before,
    );
    const id = collaborationIdSchema.parse(decision.id ?? context.newId());
    const external = { source: row.source, externalId };
    const newExternalId = context.externalIds.toRemember('collaboration', external, id);
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
