import { readAnnotated } from '#shared/export/annotations.ts';
import type {
  CommitmentDraft,
  Encounter,
  EncounterDraft,
  ObservationDraft,
} from '#shared/domain/encounter.ts';
import type { CollaborationId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { CommitmentOwner, ObservationKind } from '#shared/domain/vocabulary.ts';
import { clipped, nameInOrder, nameKey, readMinutes, readTime, severalLines } from '../cell-values.ts';
import * as words from '../import-words.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import type { Given, Groups } from './settle.ts';

/** Whom rows may name besides partners. */
export interface NamedThings {
  readonly partners: PartnerNames;
  /** Persons by `nameKey`, each with the partners where they ever worked. */
  readonly persons: Groups<{ readonly id: PersonId; readonly organisationIds: readonly OrganisationId[] }>;
  /** Collaborations by `nameKey`. */
  readonly collaborations: Groups<CollaborationId>;
}

/** What of an encounter a row tells. */
export type ListedEncounter = Given<EncounterDraft> &
  Pick<EncounterDraft, 'date' | 'organisationIds' | 'personIds'>;

/** Which field of a list holds what was heard, and who promised. */
export const OBSERVATION_FIELDS = { signal: 'signals', silence: 'silences', story: 'stories' } as const;
export const COMMITMENT_FIELDS = {
  us: 'commitments',
  them: 'theirCommitments',
  colleague: 'colleagueCommitments',
} as const;
const KINDS: readonly ObservationKind[] = ['signal', 'silence', 'story'];
const OWNERS: readonly CommitmentOwner[] = ['us', 'them', 'colleague'];

function personsOf(
  row: RowReader,
  named: NamedThings,
  at: readonly OrganisationId[],
  stored: Encounter | undefined,
): readonly PersonId[] {
  const found = row.several('persons', LONGEST.line).flatMap((text) => {
    const asWritten = named.persons.of(nameKey(text));
    const all = asWritten.length > 0 ? asWritten : named.persons.of(nameKey(nameInOrder(text)));
    const before = all.filter(({ id }) => stored?.personIds.includes(id));
    const here = all.filter(({ organisationIds }) => organisationIds.some((id) => at.includes(id)));
    const fitting = all.length === 1 ? all : ([before, here].find(({ length }) => length === 1) ?? all);
    const [first] = fitting;
    if (first !== undefined && fitting.length === 1) return [first.id];
    // Of namesakes who were all there, each is named once.
    if (before.length === all.length && before.length > 0) return before.map(({ id }) => id);
    row.keepRestOf('persons');
    row.remark(fitting.length === 0 ? 'person-left-out' : 'ambiguous-person-left-out', {
      text: clipped(text),
    });
    return [];
  });
  return [...new Set(found)];
}

function collaborationOf(
  row: RowReader,
  named: NamedThings,
  stored: Encounter | undefined,
): CollaborationId | null | undefined {
  const text = row.line('collaboration');
  if (text === undefined || text === '') return text === undefined ? undefined : null;
  const found = named.collaborations.of(nameKey(text));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const before = stored?.collaborationId ?? null;
  if (before !== null && found.includes(before)) return before;
  row.remark('collaboration-left-out', { text: clipped(text) });
  return undefined;
}

function absentOf(
  row: RowReader,
  named: NamedThings,
  present: readonly OrganisationId[],
  stored: Encounter | undefined,
): readonly OrganisationId[] {
  const { partners } = named;
  return partners.resolveAll(row, 'absentOrganisations', stored?.absentOrganisationIds).filter((id) => {
    const isThere = present.includes(id);
    if (isThere) row.remark('present-and-absent', { text: partners.nameOf(id) });
    return !isThere;
  });
}

/** Something with what stands behind it between brackets; too long without that, and it is left out. */
function annotatedIn(
  row: RowReader,
  field: (typeof OBSERVATION_FIELDS)[ObservationKind] | (typeof COMMITMENT_FIELDS)[CommitmentOwner],
  longest: number,
): readonly ReturnType<typeof readAnnotated>[] {
  return row.several(field, LONGEST.note, severalLines).flatMap((cell) => {
    const found = readAnnotated(cell);
    const fits = found.text.length <= longest && found.toldWhere.length <= LONGEST.line;
    if (!fits) row.leaveOut(field, cell);
    return fits ? [found] : [];
  });
}

function observationsOf(row: RowReader): readonly ObservationDraft[] {
  return KINDS.flatMap((kind) =>
    annotatedIn(row, OBSERVATION_FIELDS[kind], LONGEST.observation).map(({ text, toldOn, toldWhere }) => ({
      kind,
      text,
      toldOn,
      toldWhere,
    })),
  );
}

function commitmentsOf(
  row: RowReader,
  { partners }: NamedThings,
  stored: Encounter | undefined,
): readonly CommitmentDraft[] {
  const among = (stored?.commitments ?? []).flatMap(({ organisationId }) => organisationId ?? []);
  return OWNERS.flatMap((owner) =>
    annotatedIn(row, COMMITMENT_FIELDS[owner], LONGEST.line).map(({ text, partner, due, doneOn }) => ({
      text,
      owner,
      organisationId: partner === '' ? null : partners.resolve(row, partner, among),
      due,
      doneOn,
    })),
  );
}

const readLengthOfEncounter = (text: string): number | null => {
  const minutes = readMinutes(text);
  return minutes !== null && minutes >= 1 && minutes <= 1440 ? minutes : null;
};

/** Reads a row, and refuses it without a day or anybody who was there. */
export function listedEncounter(
  context: PlanContext,
  row: RowReader,
  named: NamedThings,
  stored: Encounter | undefined,
): ListedEncounter | null {
  const date = row.day('date');
  if (!row.has('date')) row.refuse('date-missing');
  else if (date === undefined) row.refuse('invalid-date', { text: clipped(row.raw('date')) });
  if (row.refusal !== null || date === undefined) return null;
  const organisationIds = named.partners.resolveAll(row, 'organisations', stored?.organisationIds);
  const personIds = personsOf(row, named, organisationIds, stored);
  if (organisationIds.length + personIds.length === 0) {
    row.refuse('no-participant');
    return null;
  }
  const choice = <Value>(
    field: Parameters<RowReader['value']>[0],
    reader: words.WordReader<Value>,
  ): Value | null | undefined => row.orEmptied(field, row.value(field, reader), null);
  return {
    date,
    startTime: row.has('startTime')
      ? row.value('startTime', readTime)
      : row.orEmptied('startTime', readTime(row.raw('date')) ?? undefined, null),
    minutes: choice('minutes', readLengthOfEncounter),
    form: row.value('encounterForm', words.readEncounterForm),
    subject: row.line('subject'),
    script: choice('script', words.readScript),
    podium: choice('podium', words.readPodium),
    initiative: choice('initiative', words.readInitiative),
    company: choice('company', words.readCompany),
    ground: choice('ground', words.readGround),
    tone: choice('tone', words.readTone),
    performance: choice('performance', words.readPerformance),
    orientation: choice('orientation', words.readOrientation),
    confidentiality: row.value('confidentiality', words.readConfidentiality),
    collaborationId: collaborationOf(row, named, stored),
    organisationIds,
    personIds,
    absentOrganisationIds: absentOf(row, named, organisationIds, stored),
    themeIds: row.several('themes').map((theme) => context.themes.idOf(theme)),
    note: row.note('note'),
    observations: observationsOf(row),
    commitments: commitmentsOf(row, named, stored),
  };
}
