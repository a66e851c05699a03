import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import type { StoredKind, StoredKinds } from '#shared/domain/disclosure.ts';
import type { CollaborationId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import { PURPOSE_LABELS, SOURCE_LABELS } from '#shared/texts/privacy.ts';
import {
  COMMITMENT_OWNER_LABELS,
  ENCOUNTER_FORM_LABELS,
  GROUND_LABELS,
  INITIATIVE_LABELS,
  PODIUM_LABELS,
  SCRIPT_LABELS,
} from '#shared/texts/vocabulary.ts';

/** Names that a dossier may tell: those of partners and the like, never of other persons. */
export interface DossierNames {
  readonly organisation: (id: OrganisationId) => string;
  readonly collaboration: (id: CollaborationId) => string;
  readonly theme: (id: ThemeId) => string;
}

/** A field that stands in the dossier of a person, under a label. An empty value leaves it out. */
export interface ShownField<Value> {
  readonly label: string;
  readonly show: (value: Value, names: DossierNames) => string;
  /** Words that somebody wrote: others in it are covered, and the user may leave it out. */
  readonly isText?: true;
}

/**
 * What the dossier does with a field: shows it; looks in it for the person (`searched`); or nothing, because it says nothing
 * about a person (`not-personal`) or only ties things together (`key`).
 */
export type FieldUse<Value> = ShownField<Value> | 'searched' | 'not-personal' | 'key';

type DossierFields = {
  readonly [Kind in StoredKind]: {
    readonly [Field in keyof StoredKinds[Kind]]-?: FieldUse<StoredKinds[Kind][Field]>;
  };
};

/** A day as the Dutch write it. */
export function dutchDay(day: string): string {
  return isoDateSchema.safeParse(day).success ? day.split('-').reverse().join('-') : day;
}

const words = (label: string): ShownField<string> => ({ label, show: (value) => value });
const freeText = (label: string): ShownField<string> => ({ label, show: (value) => value, isText: true });
const dayField = (label: string): ShownField<string | null> => ({
  label,
  show: (value) => (value === null ? '' : dutchDay(value)),
});
const oneOf = <Value extends string>(
  label: string,
  labels: Readonly<Record<Value, string>>,
): ShownField<Value | null> => ({
  label,
  show: (value) => (value === null ? '' : labels[value]),
});
const yes = (label: string, text = 'ja'): ShownField<boolean> => ({
  label,
  show: (value) => (value ? text : ''),
});

const KIND_OF_OBSERVATION = { signal: 'signaal', silence: 'stilte', story: 'verhaal' } as const;

/**
 * Every stored field and what the dossier of a person does with it. A new field of an entity does not compile until it stands
 * here, so that nobody can forget what is kept of people.
 */
export const DOSSIER_FIELDS: DossierFields = {
  category: {
    id: 'key',
    name: 'searched',
    mark: 'not-personal',
    icon: 'not-personal',
    position: 'not-personal',
    retired: 'not-personal',
  },
  theme: { id: 'key', name: 'searched', retired: 'not-personal' },
  area: { id: 'key', name: 'searched', retired: 'not-personal' },
  organisation: {
    id: 'key',
    name: 'searched',
    shortName: 'searched',
    categoryId: 'key',
    tier: 'not-personal',
    scale: 'not-personal',
    themeIds: 'key',
    areaIds: 'key',
    desiredIntervalDays: 'not-personal',
    website: 'searched',
    note: 'searched',
    from: 'not-personal',
    until: 'not-personal',
    archived: 'not-personal',
  },
  person: {
    id: 'key',
    name: words('Naam'),
    nickname: words('Roepnaam'),
    email: words('E-mailadres'),
    phone: words('Telefoonnummer'),
    note: freeText('Notitie'),
    // Each position is shown by itself.
    affiliations: 'key',
    archived: yes('Gearchiveerd'),
  },
  affiliation: {
    id: 'key',
    personId: 'key',
    organisationId: { label: 'Partner', show: (id, names) => names.organisation(id) },
    role: words('Functie'),
    from: dayField('Vanaf'),
    until: dayField('Tot en met'),
  },
  collaboration: {
    id: 'key',
    name: 'searched',
    form: 'not-personal',
    phase: 'not-personal',
    ownRole: 'not-personal',
    governmentRole: 'not-personal',
    meetingsPerYear: 'not-personal',
    themeIds: 'key',
    members: 'key',
    note: 'searched',
    from: 'not-personal',
    until: 'not-personal',
    archived: 'not-personal',
  },
  collaborationMember: {
    organisationId: 'key',
    role: 'searched',
    from: 'not-personal',
    until: 'not-personal',
  },
  tie: {
    id: 'key',
    firstOrganisationId: 'key',
    secondOrganisationId: 'key',
    kind: 'not-personal',
    strength: 'not-personal',
    source: 'searched',
    from: 'not-personal',
    until: 'not-personal',
  },
  encounter: {
    id: 'key',
    date: { label: 'Datum', show: dutchDay },
    startTime: { label: 'Tijd', show: (value) => value ?? '' },
    minutes: { label: 'Minuten', show: (value) => (value === null ? '' : String(value)) },
    form: oneOf('Vorm', ENCOUNTER_FORM_LABELS),
    subject: freeText('Onderwerp'),
    script: oneOf('Aanleiding', SCRIPT_LABELS),
    podium: oneOf('Plaats', PODIUM_LABELS),
    initiative: oneOf('Initiatief', INITIATIVE_LABELS),
    // How the user did it, not whom they met.
    company: 'not-personal',
    ground: oneOf('Grond van het gesprek', GROUND_LABELS),
    tone: 'not-personal',
    performance: 'not-personal',
    orientation: 'not-personal',
    confidentiality: {
      label: 'Vertrouwelijk',
      show: (value) => (value === 'confidential' ? 'ja' : ''),
    },
    collaborationId: {
      label: 'Samenwerkingsverband',
      show: (id, names) => (id === null ? '' : names.collaboration(id)),
    },
    organisationIds: { label: 'Partners', show: (ids, names) => ids.map(names.organisation).join(', ') },
    personIds: {
      label: 'Anderen die erbij waren',
      show: (ids) => (ids.length <= 1 ? '' : String(ids.length - 1)),
    },
    absentOrganisationIds: 'not-personal',
    themeIds: { label: 'Opgaven', show: (ids, names) => ids.map(names.theme).join(', ') },
    note: freeText('Notitie'),
    observations: 'key',
    commitments: 'key',
  },
  observation: {
    id: 'key',
    encounterId: 'key',
    kind: { label: 'Soort', show: (kind) => KIND_OF_OBSERVATION[kind] },
    text: freeText('Signaal, stilte of verhaal'),
    toldOn: dayField('Verteld op'),
    toldWhere: freeText('Verteld bij'),
  },
  commitment: {
    id: 'key',
    encounterId: 'key',
    text: freeText('Afspraak'),
    owner: oneOf('Wie zou het doen', COMMITMENT_OWNER_LABELS),
    organisationId: { label: 'Partner', show: (id, names) => (id === null ? '' : names.organisation(id)) },
    due: dayField('Uiterlijk'),
    doneOn: dayField('Gedaan op'),
  },
  intention: {
    id: 'key',
    subject: freeText('Voornemen'),
    organisationIds: { label: 'Partners', show: (ids, names) => ids.map(names.organisation).join(', ') },
    personIds: 'key',
    before: dayField('Voor'),
    note: freeText('Notitie'),
    encounterId: 'key',
  },
  timeWeek: {
    year: 'not-personal',
    week: 'not-personal',
    collegeHours: 'not-personal',
    organisationHours: 'not-personal',
    outsideHours: 'not-personal',
  },
  assessment: {
    id: 'key',
    organisationId: 'key',
    collaborationId: 'key',
    date: 'not-personal',
    cultural: 'not-personal',
    relational: 'not-personal',
    procedural: 'not-personal',
    content: 'not-personal',
    influence: 'not-personal',
    interest: 'not-personal',
    note: 'searched',
  },
  reflection: {
    id: 'key',
    aspect: 'not-personal',
    question: 'searched',
    answer: 'searched',
    writtenOn: 'not-personal',
    periodFrom: 'not-personal',
    periodUntil: 'not-personal',
    figures: 'not-personal',
  },
  setAsideIntroduction: {
    firstOrganisationId: 'key',
    secondOrganisationId: 'key',
    date: 'not-personal',
  },
  externalId: {
    kind: 'key',
    source: words('Kolommen van de lijst'),
    externalId: words('Naam of nummer in de lijst'),
    id: 'key',
  },
  distinctOrganisations: { firstOrganisationId: 'key', secondOrganisationId: 'key', date: 'not-personal' },
  distinctPersons: {
    firstPersonId: 'key',
    secondPersonId: 'key',
    date: dayField('Vastgesteld dat dit niet dezelfde is als [iemand anders]'),
  },
  mergedOrganisation: { id: 'key', intoId: 'key', name: 'searched', date: 'not-personal' },
  mergedPerson: { id: 'key', intoId: 'key', name: words('Vroegere naam'), date: dayField('Samengevoegd op') },
  calendarDecision: {
    series: 'key',
    occurrence: 'key',
    state: 'not-personal',
    encounterId: 'key',
    date: dayField('Agenda-item van'),
    startTime: 'not-personal',
    minutes: 'not-personal',
    part: 'not-personal',
  },
  ignoredSeries: { series: 'key' },
  calendarWeek: {
    year: 'not-personal',
    week: 'not-personal',
    collegeHours: 'not-personal',
    organisationHours: 'not-personal',
    outsideHours: 'not-personal',
  },
  personBasis: {
    personId: 'key',
    purpose: oneOf('Doel', PURPOSE_LABELS),
    purposeNote: words('Toelichting op het doel'),
    source: oneOf('Herkomst', SOURCE_LABELS),
    sourceNote: words('Toelichting op de herkomst'),
    doNotRecord: yes('Niets meer over vastleggen'),
  },
  correctionRequest: {
    id: 'key',
    personId: 'key',
    receivedOn: dayField('Ontvangen op'),
    request: freeText('Verzoek'),
    doneOn: dayField('Afgehandeld op'),
    outcome: freeText('Wat er gedaan is'),
  },
  retentionKeep: { kind: 'key', itemId: 'key', until: 'not-personal', reason: 'searched' },
  standIn: { personId: 'key', organisationId: 'key' },
  privacyEvent: {
    id: 'key',
    at: 'not-personal',
    who: 'not-personal',
    action: 'not-personal',
    count: 'not-personal',
    detail: 'searched',
    reason: 'searched',
  },
  setting: { key: 'key', value: 'searched' },
};
