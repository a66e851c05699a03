import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Encounter, type EncounterDraft, newEncounter } from '#shared/domain/encounter.ts';
import type { CategoryId } from '#shared/domain/ids.ts';
import type { LinePart, PartKind, UnderstoodLine } from '#shared/quick-entry/parts.ts';
import type { LearnedDefaults } from './learned-defaults.ts';

/** What is sent to main: the encounter, and who has to be made for it. */
export interface Logged {
  readonly encounter: EncounterDraft;
  readonly newOrganisations: readonly { readonly name: string; readonly categoryId: CategoryId }[];
  readonly newPersons: readonly { readonly name: string }[];
}

export type LoggedLine =
  | { readonly ok: true; readonly logged: Logged }
  | { readonly ok: false; readonly problem: 'nobody' }
  /** Something must be chosen first. */
  | { readonly ok: false; readonly problem: 'open'; readonly part: LinePart };

/** Whether the user has to choose before this can be saved. */
export function isOpen(part: LinePart): boolean {
  if (part.value === null) return true;
  return (
    part.kind === 'participant' &&
    part.value.kind === 'new-organisation' &&
    part.value.categoryId === undefined
  );
}

type ValueOf<Kind extends PartKind> = NonNullable<Extract<LinePart, { kind: Kind }>['value']>;

function valuesOf<Kind extends PartKind>(parts: readonly LinePart[], kind: Kind): readonly ValueOf<Kind>[] {
  return parts.flatMap((part) => {
    if (part.kind !== kind || part.value === null) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the kind tells the type of the value
    return [part.value as ValueOf<Kind>];
  });
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

/** What will be saved of the line, or what stands in the way. */
export function loggedLine(
  { parts, note }: UnderstoodLine,
  learned: LearnedDefaults,
  today: IsoDate,
): LoggedLine {
  const open = parts.find((part) => isOpen(part));
  if (open !== undefined) return { ok: false, problem: 'open', part: open };
  const participants = valuesOf(parts, 'participant');
  if (participants.length === 0) return { ok: false, problem: 'nobody' };
  const [date = today] = valuesOf(parts, 'date');
  const [startTime = null] = valuesOf(parts, 'time');
  const [minutes = learned.minutes?.value ?? null] = valuesOf(parts, 'minutes');
  const [form = learned.form?.value ?? 'meeting'] = valuesOf(parts, 'form');
  const [podium = learned.podium?.value ?? null] = valuesOf(parts, 'podium');
  const [script = learned.script?.value ?? null] = valuesOf(parts, 'script');
  const [company = learned.company?.value ?? null] = valuesOf(parts, 'company');
  const encounter: EncounterDraft = {
    ...newEncounter(date),
    startTime,
    minutes,
    form,
    script,
    podium,
    company,
    organisationIds: unique(participants.flatMap((each) => (each.kind === 'organisation' ? [each.id] : []))),
    personIds: unique(participants.flatMap((each) => (each.kind === 'person' ? [each.id] : []))),
    themeIds: unique(valuesOf(parts, 'theme')),
    note,
    observations: valuesOf(parts, 'observation').map((each) => ({ ...each, toldOn: null, toldWhere: '' })),
    commitments: valuesOf(parts, 'commitment').map((each) => ({ ...each, doneOn: null })),
  };
  const newOrganisations = participants.flatMap((each) =>
    each.kind === 'new-organisation' && each.categoryId !== undefined
      ? [{ name: each.name, categoryId: each.categoryId }]
      : [],
  );
  const newPersons = participants.flatMap((each) =>
    each.kind === 'new-person' ? [{ name: each.name }] : [],
  );
  return { ok: true, logged: { encounter, newOrganisations, newPersons } };
}

/** A saved encounter as a draft, for changing something of it. */
export function draftOfEncounter(encounter: Encounter): EncounterDraft {
  return {
    date: encounter.date,
    startTime: encounter.startTime,
    minutes: encounter.minutes,
    form: encounter.form,
    subject: encounter.subject,
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
    organisationIds: encounter.organisationIds,
    personIds: encounter.personIds,
    absentOrganisationIds: encounter.absentOrganisationIds,
    themeIds: encounter.themeIds,
    note: encounter.note,
    observations: encounter.observations.map(({ kind, text, toldOn, toldWhere }) => ({
      kind,
      text,
      toldOn,
      toldWhere,
    })),
    commitments: encounter.commitments.map(({ text, owner, organisationId, due, doneOn }) => ({
      text,
      owner,
      organisationId,
      due,
      doneOn,
    })),
  };
}
