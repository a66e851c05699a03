import type {
  CommitmentDraft,
  Encounter,
  EncounterDraft,
  ObservationDraft,
} from '#shared/domain/encounter.ts';
import {
  type CollaborationId,
  encounterIdSchema,
  type OrganisationId,
  type PersonId,
} from '#shared/domain/ids.ts';
import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import { fold } from '#shared/texts/fold.ts';
import { clipped, nameInOrder, readMinutes, readTime } from '../cell-values.ts';
import * as words from '../import-words.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import { type Given, Groups, refused, settled, union, withValues } from './settle.ts';

/** Whom rows may name besides partners. */
export interface NamedThings {
  readonly partners: PartnerNames;
  /** Persons by folded name, each with the partners where they ever worked. */
  readonly persons: Groups<{ readonly id: PersonId; readonly organisationIds: readonly OrganisationId[] }>;
  /** Collaborations by folded name. */
  readonly collaborations: Groups<CollaborationId>;
}

function personsOf(row: RowReader, named: NamedThings, at: readonly OrganisationId[]): readonly PersonId[] {
  const found = row.several('persons', LONGEST.line).flatMap((text) => {
    const all = named.persons.of(fold(nameInOrder(text)));
    const here = all.filter(({ organisationIds }) => organisationIds.some((id) => at.includes(id)));
    const fitting = all.length > 1 && here.length > 0 ? here : all;
    const [first] = fitting;
    if (first !== undefined && fitting.length === 1) return [first.id];
    row.remark(fitting.length === 0 ? 'person-left-out' : 'ambiguous-person-left-out', {
      text: clipped(text),
    });
    return [];
  });
  return [...new Set(found)];
}

function collaborationOf(row: RowReader, named: NamedThings): CollaborationId | undefined {
  const text = row.line('collaboration');
  if (text === undefined) return undefined;
  const found = named.collaborations.of(fold(text));
  if (found.length !== 1) row.remark('collaboration-left-out', { text: clipped(text) });
  return found.length === 1 ? found[0] : undefined;
}

function absentOf(
  row: RowReader,
  named: NamedThings,
  present: readonly OrganisationId[],
): readonly OrganisationId[] {
  return named.partners.resolveAll(row, row.several('absentOrganisations', LONGEST.line)).filter((id) => {
    const isThere = present.includes(id);
    if (isThere) row.remark('present-and-absent', { text: named.partners.nameOf(id) });
    return !isThere;
  });
}

function observationsOf(row: RowReader): readonly ObservationDraft[] {
  const kinds: readonly (readonly ['signals' | 'silences' | 'stories', ObservationKind])[] = [
    ['signals', 'signal'],
    ['silences', 'silence'],
    ['stories', 'story'],
  ];
  return kinds.flatMap(([field, kind]) =>
    row.several(field, LONGEST.observation).map((text) => ({ kind, text, toldOn: null, toldWhere: '' })),
  );
}

function commitmentsOf(row: RowReader): readonly CommitmentDraft[] {
  return row
    .several('commitments', LONGEST.line)
    .map((text) => ({ text, owner: 'us', organisationId: null, due: null, doneOn: null }));
}

function withoutTwins<Item extends { readonly text: string }>(
  before: readonly Item[],
  added: readonly Item[],
): readonly Item[] {
  const known = new Set(before.map(({ text }) => fold(text)));
  return [...before, ...added.filter(({ text }) => !known.has(fold(text)))];
}

const readLengthOfEncounter = (text: string): number | null => {
  const minutes = readMinutes(text);
  return minutes !== null && minutes >= 1 && minutes <= 1440 ? minutes : null;
};

const NEW: Omit<EncounterDraft, 'date'> = {
  startTime: null,
  minutes: null,
  form: 'meeting',
  subject: '',
  script: null,
  podium: null,
  initiative: null,
  company: null,
  ground: null,
  tone: null,
  performance: null,
  orientation: null,
  confidentiality: 'normal',
  collaborationId: null,
  organisationIds: [],
  personIds: [],
  absentOrganisationIds: [],
  themeIds: [],
  note: '',
  observations: [],
  commitments: [],
};

/** What of an encounter a row tells. */
type Listed = Given<EncounterDraft> & Pick<EncounterDraft, 'organisationIds' | 'personIds'>;

function listedEncounter(context: PlanContext, row: RowReader, named: NamedThings): Listed | null {
  const date = row.day('date');
  if (!row.has('date')) row.refuse('date-missing');
  else if (date === undefined) row.refuse('invalid-date', { text: clipped(row.raw('date')) });
  if (row.refusal !== null || date === undefined) return null;
  const organisationIds = named.partners.resolveAll(row, row.several('organisations', LONGEST.line));
  const personIds = personsOf(row, named, organisationIds);
  if (organisationIds.length + personIds.length === 0) {
    row.refuse('no-participant');
    return null;
  }
  return {
    date,
    startTime: row.has('startTime')
      ? row.value('startTime', readTime)
      : (readTime(row.raw('date')) ?? undefined),
    minutes: row.value('minutes', readLengthOfEncounter),
    form: row.value('encounterForm', words.readEncounterForm),
    subject: row.line('subject'),
    script: row.value('script', words.readScript),
    podium: row.value('podium', words.readPodium),
    initiative: row.value('initiative', words.readInitiative),
    company: row.value('company', words.readCompany),
    ground: row.value('ground', words.readGround),
    tone: row.value('tone', words.readTone),
    performance: row.value('performance', words.readPerformance),
    orientation: row.value('orientation', words.readOrientation),
    confidentiality: row.value('confidentiality', words.readConfidentiality),
    collaborationId: collaborationOf(row, named),
    organisationIds,
    personIds,
    absentOrganisationIds: absentOf(row, named, organisationIds),
    themeIds: row.several('themes').map((theme) => context.themes.idOf(theme)),
    note: row.note('note'),
    observations: observationsOf(row),
    commitments: commitmentsOf(row),
  };
}

/** Encounters of one day with the same subject and the same people are the same one. */
function keyOf(one: Pick<EncounterDraft, 'date' | 'subject' | 'organisationIds' | 'personIds'>): string {
  const who = [...one.organisationIds, ...one.personIds].sort().join(' ');
  return `${one.date} ${fold(one.subject)} ${who}`;
}

function draftOf({ id: _id, ...draft }: Encounter): EncounterDraft {
  return draft;
}

/**
 * Plans all rows about encounters. Two rows that are alike are two encounters, as two calls on one day are: the first of them is
 * the first that is known, the second the second.
 */
export function planEncounters(
  context: PlanContext,
  rows: readonly RowReader[],
  named: NamedThings,
): readonly PlannedThing<'encounters'>[] {
  const { encounters } = context.known;
  const byId = new Map<string, Encounter>(encounters.map((one) => [one.id, one]));
  const byKey = new Groups<Encounter>();
  for (const one of encounters) byKey.add(keyOf(one), one);
  const claimed = new Set<string>();
  const isFree = (id: string): boolean => !claimed.has(id);

  return rows.map((row) => {
    const listed = row.refusal === null ? listedEncounter(context, row, named) : null;
    const subject = row.line('subject') ?? '';
    if (listed?.date === undefined || row.refusal !== null)
      return refused('encounters', row, clipped(subject));
    const externalId = row.line('externalId', LONGEST.name) ?? '';
    const external = { source: row.source, externalId };
    const start: EncounterDraft = withValues({ date: listed.date, ...NEW }, listed);
    const known = context.externalIds.find('encounter', external, (id) => byId.has(id) && isFree(id));
    const alike = byKey.of(keyOf(start)).filter(({ id }) => isFree(id));
    const sameTime = alike.find(({ startTime }) => startTime === start.startTime);
    const otherTime = alike.find(({ startTime }) => startTime === null || start.startTime === null);
    const stored = (known === undefined ? undefined : byId.get(known)) ?? sameTime ?? otherTime;
    if (stored !== undefined) claimed.add(stored.id);
    const before = stored === undefined ? null : draftOf(stored);
    const draft = before === null ? start : merged(before, listed);
    const id = encounterIdSchema.parse(stored?.id ?? context.newId());
    const newExternalId = context.externalIds.toRemember('encounter', external, id);
    const decision = { id: stored?.id ?? null, undecided: false, candidates: [], choice: null };
    const name = draft.subject === '' ? draft.date : draft.subject;
    return settled(row, decision, {
      kind: 'encounters',
      name,
      joinedRows: [],
      id,
      draft,
      before,
      newExternalId,
    });
  });
}

function merged(before: EncounterDraft, listed: Listed): EncounterDraft {
  return withValues(before, {
    ...listed,
    organisationIds: union(before.organisationIds, listed.organisationIds),
    personIds: union(before.personIds, listed.personIds),
    absentOrganisationIds: union(before.absentOrganisationIds, listed.absentOrganisationIds ?? []).filter(
      (id) => !listed.organisationIds.includes(id),
    ),
    themeIds: union(before.themeIds, listed.themeIds ?? []),
    observations: withoutTwins(before.observations, listed.observations ?? []),
    commitments: withoutTwins(before.commitments, listed.commitments ?? []),
  });
}
