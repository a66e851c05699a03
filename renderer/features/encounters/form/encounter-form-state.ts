import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Encounter, type EncounterDraft, newEncounter } from '#shared/domain/encounter.ts';
import type { CollaborationId, OrganisationId, PersonId, ThemeId } from '#shared/domain/ids.ts';
import type {
  CommitmentOwner,
  Company,
  Confidentiality,
  EncounterForm,
  Ground,
  Initiative,
  ObservationKind,
  Orientation,
  Performance,
  Podium,
  Script,
  Tone,
} from '#shared/domain/vocabulary.ts';
import { formatDate } from '#renderer/i18n/format.ts';

/** Who was there, in the order in which they were chosen. */
export type Participant =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'person'; readonly id: PersonId };

/** One line of signal, silence or story, as it stands in the form. */
export interface ObservationRow {
  /** Tells the rows of one form apart; no part of what is saved. */
  readonly key: number;
  readonly kind: ObservationKind;
  readonly text: string;
  readonly toldOnText: string;
  readonly toldWhere: string;
}

/** One promise, as it stands in the form. */
export interface CommitmentRow {
  readonly key: number;
  readonly text: string;
  readonly owner: CommitmentOwner;
  readonly organisationId: OrganisationId | null;
  readonly dueText: string;
  readonly doneOn: IsoDate | null;
}

/** Everything in the form. Days, times and minutes are text here, so that wrong input can stand until it is mended. */
export interface EncounterFormState {
  readonly participants: readonly Participant[];
  readonly dateText: string;
  readonly startTimeText: string;
  readonly minutesText: string;
  readonly form: EncounterForm;
  readonly subject: string;
  readonly note: string;
  readonly observations: readonly ObservationRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly script: Script | null;
  readonly podium: Podium | null;
  readonly initiative: Initiative | null;
  readonly company: Company | null;
  readonly ground: Ground | null;
  readonly tone: Tone | null;
  readonly performance: Performance | null;
  readonly orientation: Orientation | null;
  readonly confidentiality: Confidentiality;
  readonly collaborationId: CollaborationId | null;
  readonly absentOrganisationIds: readonly OrganisationId[];
  readonly themeIds: readonly ThemeId[];
}

/** An untouched form for something that happened today with these partners and persons, as a meeting of a collaboration or not. */
export function emptyForm(
  today: IsoDate,
  organisationIds: readonly OrganisationId[],
  personIds: readonly PersonId[] = [],
  collaborationId: CollaborationId | null = null,
): EncounterFormState {
  const {
    date,
    startTime: _time,
    minutes: _minutes,
    organisationIds: _partners,
    personIds: _persons,
    observations: _observations,
    commitments: _commitments,
    ...fields
  } = newEncounter(today);
  return {
    ...fields,
    collaborationId,
    participants: [
      ...organisationIds.map((id) => ({ kind: 'organisation' as const, id })),
      ...personIds.map((id) => ({ kind: 'person' as const, id })),
    ],
    dateText: formatDate(date),
    startTimeText: '',
    minutesText: '',
    observations: [],
    commitments: [],
  };
}

/** The form that shows a saved encounter. */
export function formOfEncounter(encounter: Encounter | EncounterDraft): EncounterFormState {
  return {
    participants: [
      ...encounter.organisationIds.map((id) => ({ kind: 'organisation' as const, id })),
      ...encounter.personIds.map((id) => ({ kind: 'person' as const, id })),
    ],
    dateText: formatDate(encounter.date),
    startTimeText: encounter.startTime ?? '',
    minutesText: encounter.minutes === null ? '' : String(encounter.minutes),
    form: encounter.form,
    subject: encounter.subject,
    note: encounter.note,
    observations: encounter.observations.map((observation, key) => ({
      key,
      kind: observation.kind,
      text: observation.text,
      toldOnText: observation.toldOn === null ? '' : formatDate(observation.toldOn),
      toldWhere: observation.toldWhere,
    })),
    commitments: encounter.commitments.map((commitment, key) => ({
      key,
      text: commitment.text,
      owner: commitment.owner,
      organisationId: commitment.organisationId,
      dueText: commitment.due === null ? '' : formatDate(commitment.due),
      doneOn: commitment.doneOn,
    })),
    script: encounter.script,
    podium: encounter.podium,
    initiative: encounter.initiative,
    company: encounter.company,
    ground: encounter.ground,
    tone: encounter.tone,
    performance: encounter.performance,
    orientation: encounter.orientation,
    confidentiality: encounter.confidentiality,
    collaborationId: encounter.collaborationId,
    absentOrganisationIds: encounter.absentOrganisationIds,
    themeIds: encounter.themeIds,
  };
}

function nextKey(rows: readonly { readonly key: number }[]): number {
  return rows.reduce((highest, row) => Math.max(highest, row.key), -1) + 1;
}

/** The form with one more empty observation. */
export function withObservation(form: EncounterFormState, kind: ObservationKind): EncounterFormState {
  const row: ObservationRow = {
    key: nextKey(form.observations),
    kind,
    text: '',
    toldOnText: '',
    toldWhere: '',
  };
  return { ...form, observations: [...form.observations, row] };
}

/** The form with one more empty commitment. */
export function withCommitment(form: EncounterFormState): EncounterFormState {
  const row: CommitmentRow = {
    key: nextKey(form.commitments),
    text: '',
    owner: 'us',
    organisationId: null,
    dueText: '',
    doneOn: null,
  };
  return { ...form, commitments: [...form.commitments, row] };
}

/** Whether both hold the same, so that there is nothing to keep. */
export function isSameForm(first: EncounterFormState, second: EncounterFormState): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

/** How many of the fields under "Meer over deze ontmoeting" are filled. */
export function countOfMore(form: EncounterFormState): number {
  const single = [
    form.script,
    form.podium,
    form.initiative,
    form.company,
    form.ground,
    form.tone,
    form.performance,
    form.orientation,
    form.collaborationId,
  ].filter((value) => value !== null).length;
  const lists = [form.absentOrganisationIds, form.themeIds].filter((list) => list.length > 0).length;
  return single + lists + (form.confidentiality === 'confidential' ? 1 : 0);
}
