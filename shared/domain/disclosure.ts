import type { InputSetAside } from '#shared/analysis/input.ts';
import type { CalendarDecision, CalendarWeek, IgnoredSeries } from './calendar.ts';
import type { Area, Category, Theme } from './category.ts';
import type { Collaboration, CollaborationMember, Tie } from './collaboration.ts';
import type {
  DistinctOrganisations,
  DistinctPersons,
  MergedOrganisation,
  MergedPerson,
} from './duplicates.ts';
import type { Commitment, Encounter, Intention, Observation } from './encounter.ts';
import type { ExternalId } from './external-id.ts';
import type { ObservationOutcome, SuggestionChoice } from './follow-up.ts';
import type { MapPlace, MapView } from './map-view.ts';
import type { Assessment, Reflection, TimeWeek } from './mirror.ts';
import type { Organisation } from './organisation.ts';
import type { Affiliation, Person } from './person.ts';
import type { CorrectionRequest, PersonBasis, PrivacyEvent, RetentionKeep, StandIn } from './privacy.ts';

/**
 * Where stored things may go. An export is the whole network in the hands of the user who made it; a report is read by others;
 * a hand-over goes to whoever takes over the work.
 */
export type Destination = 'export' | 'report' | 'handOver';
type Disclosure = Readonly<Record<Destination, boolean>>;

/** Facts about organisations and encounters that anybody at the table knows. */
const FACT = { export: true, report: true, handOver: true } as const;
/** About persons, or known to us alone: the successor needs it, a reader of figures does not. */
const WORK = { export: true, report: false, handOver: true } as const;
/** Written for oneself: judgement, reflection, own words. */
const OWN = { export: true, report: false, handOver: false } as const;

/**
 * Everything that a network file holds, by kind. What is being typed, what was read from a calendar and waits, and where the
 * map stood last is no part of it and goes nowhere.
 */
export interface StoredKinds {
  readonly category: Category;
  readonly theme: Theme;
  readonly area: Area;
  readonly organisation: Organisation;
  readonly person: Person;
  readonly affiliation: Affiliation;
  readonly collaboration: Collaboration;
  readonly collaborationMember: CollaborationMember;
  readonly tie: Tie;
  readonly encounter: Encounter;
  readonly observation: Observation;
  readonly commitment: Commitment;
  readonly intention: Intention;
  readonly timeWeek: TimeWeek;
  readonly assessment: Assessment;
  readonly reflection: Reflection;
  readonly setAsideIntroduction: InputSetAside;
  readonly externalId: ExternalId;
  readonly distinctOrganisations: DistinctOrganisations;
  readonly distinctPersons: DistinctPersons;
  readonly mergedOrganisation: MergedOrganisation;
  readonly mergedPerson: MergedPerson;
  readonly calendarDecision: CalendarDecision;
  readonly ignoredSeries: IgnoredSeries;
  readonly calendarWeek: CalendarWeek;
  readonly personBasis: PersonBasis;
  readonly correctionRequest: CorrectionRequest;
  readonly retentionKeep: RetentionKeep;
  readonly standIn: StandIn;
  readonly privacyEvent: PrivacyEvent;
  readonly observationOutcome: ObservationOutcome;
  readonly suggestionChoice: SuggestionChoice;
  readonly mapPin: MapPlace;
  readonly mapView: MapView;
  readonly setting: { readonly key: string; readonly value: unknown };
}
export type StoredKind = keyof StoredKinds;

/** A rule for each field of each kind, no more and no fewer. */
export type DisclosureRules = {
  readonly [Kind in StoredKind]: Readonly<Record<keyof StoredKinds[Kind], Disclosure>>;
};

/**
 * Each stored field says where it may go. A new field of an entity does not compile until it stands here, and a field that is
 * gone does not either.
 */
export const DISCLOSURE = {
  category: { id: FACT, name: FACT, mark: FACT, icon: FACT, position: FACT, retired: FACT },
  theme: { id: FACT, name: FACT, retired: FACT },
  area: { id: FACT, name: FACT, retired: FACT },
  organisation: {
    id: FACT,
    name: FACT,
    shortName: FACT,
    categoryId: FACT,
    tier: WORK,
    scale: FACT,
    themeIds: FACT,
    areaIds: FACT,
    desiredIntervalDays: WORK,
    website: FACT,
    note: OWN,
    from: FACT,
    until: FACT,
    archived: WORK,
  },
  person: {
    id: WORK,
    name: WORK,
    nickname: WORK,
    email: WORK,
    phone: WORK,
    note: OWN,
    affiliations: WORK,
    archived: WORK,
  },
  affiliation: { id: WORK, personId: WORK, organisationId: WORK, role: WORK, from: WORK, until: WORK },
  collaboration: {
    id: FACT,
    name: FACT,
    form: FACT,
    phase: FACT,
    ownRole: FACT,
    governmentRole: FACT,
    meetingsPerYear: FACT,
    themeIds: FACT,
    members: FACT,
    note: OWN,
    from: FACT,
    until: FACT,
    archived: WORK,
  },
  collaborationMember: { organisationId: FACT, role: WORK, from: FACT, until: FACT },
  tie: {
    id: WORK,
    firstOrganisationId: WORK,
    secondOrganisationId: WORK,
    kind: WORK,
    strength: WORK,
    source: WORK,
    from: WORK,
    until: WORK,
  },
  encounter: {
    id: FACT,
    date: FACT,
    startTime: WORK,
    minutes: FACT,
    form: FACT,
    subject: WORK,
    script: FACT,
    podium: FACT,
    initiative: FACT,
    company: WORK,
    ground: WORK,
    tone: OWN,
    performance: OWN,
    orientation: WORK,
    confidentiality: WORK,
    collaborationId: FACT,
    organisationIds: FACT,
    personIds: WORK,
    absentOrganisationIds: WORK,
    themeIds: FACT,
    note: OWN,
    observations: WORK,
    commitments: WORK,
  },
  observation: { id: WORK, encounterId: WORK, kind: WORK, text: WORK, toldOn: WORK, toldWhere: WORK },
  commitment: {
    id: WORK,
    encounterId: WORK,
    text: WORK,
    owner: WORK,
    organisationId: WORK,
    due: WORK,
    doneOn: WORK,
  },
  intention: {
    id: WORK,
    subject: WORK,
    organisationIds: WORK,
    personIds: WORK,
    before: WORK,
    note: OWN,
    encounterId: WORK,
  },
  timeWeek: { year: FACT, week: FACT, collegeHours: FACT, organisationHours: FACT, outsideHours: FACT },
  assessment: {
    id: OWN,
    organisationId: OWN,
    collaborationId: OWN,
    date: OWN,
    cultural: OWN,
    relational: OWN,
    procedural: OWN,
    content: OWN,
    influence: OWN,
    interest: OWN,
    note: OWN,
  },
  reflection: {
    id: OWN,
    aspect: OWN,
    question: OWN,
    answer: OWN,
    writtenOn: OWN,
    periodFrom: OWN,
    periodUntil: OWN,
    figures: OWN,
  },
  setAsideIntroduction: { firstOrganisationId: OWN, secondOrganisationId: OWN, date: OWN },
  externalId: { kind: WORK, source: WORK, externalId: WORK, id: WORK },
  distinctOrganisations: { firstOrganisationId: WORK, secondOrganisationId: WORK, date: WORK },
  distinctPersons: { firstPersonId: WORK, secondPersonId: WORK, date: WORK },
  mergedOrganisation: { id: WORK, intoId: WORK, name: WORK, date: WORK },
  mergedPerson: { id: WORK, intoId: WORK, name: WORK, date: WORK },
  calendarDecision: {
    series: OWN,
    occurrence: OWN,
    state: OWN,
    encounterId: OWN,
    date: OWN,
    startTime: OWN,
    minutes: OWN,
    part: OWN,
    cancellationRead: OWN,
  },
  ignoredSeries: { series: OWN },
  calendarWeek: { year: OWN, week: OWN, collegeHours: OWN, organisationHours: OWN, outsideHours: OWN },
  personBasis: {
    personId: WORK,
    purpose: WORK,
    purposeNote: WORK,
    source: WORK,
    sourceNote: WORK,
    doNotRecord: WORK,
  },
  correctionRequest: {
    id: WORK,
    personId: WORK,
    receivedOn: WORK,
    request: WORK,
    doneOn: WORK,
    outcome: WORK,
  },
  retentionKeep: { kind: WORK, itemId: WORK, until: WORK, reason: WORK },
  standIn: { personId: WORK, organisationId: WORK },
  privacyEvent: { id: OWN, at: OWN, who: OWN, action: OWN, count: OWN, detail: OWN, reason: OWN },
  observationOutcome: {
    observationId: WORK,
    toldTo: WORK,
    commitmentId: WORK,
    promisedOn: WORK,
    letGoOn: WORK,
    letGoReason: OWN,
    snoozedUntil: OWN,
  },
  suggestionChoice: { organisationId: OWN, choice: OWN, date: OWN, until: OWN, reason: OWN },
  mapPin: { organisationId: WORK, x: WORK, y: WORK },
  mapView: { id: OWN, name: OWN, note: OWN, position: OWN, look: OWN },
  setting: { key: WORK, value: WORK },
} as const satisfies DisclosureRules;

type FieldsFor<Kind extends StoredKind, To extends Destination> = {
  [Field in keyof StoredKinds[Kind] &
    keyof (typeof DISCLOSURE)[Kind]]: (typeof DISCLOSURE)[Kind][Field] extends Readonly<Record<To, true>>
    ? Field
    : never;
}[keyof StoredKinds[Kind] & keyof (typeof DISCLOSURE)[Kind]];

/** What of a stored thing may go somewhere. */
export type Disclosed<Kind extends StoredKind, To extends Destination> = Pick<
  StoredKinds[Kind],
  FieldsFor<Kind, To>
>;

/**
 * A copy with only the fields that may go there. Lists inside, such as the observations of an encounter, keep all of their own
 * fields: give each of them to this function too.
 */
export function disclose<Kind extends StoredKind, To extends Destination>(
  kind: Kind,
  item: StoredKinds[Kind],
  to: To,
): Disclosed<Kind, To> {
  const rules: Readonly<Record<string, Disclosure>> = DISCLOSURE[kind];
  const allowed = Object.entries(item).filter(([field]) => rules[field]?.[to] === true);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the filter keeps the very fields that the type picks
  return Object.fromEntries(allowed) as Disclosed<Kind, To>;
}

/** Whether an encounter may go there at all: what was confidential leaves only with the whole network. */
export function mayLeave(encounter: Pick<Encounter, 'confidentiality'>, to: Destination): boolean {
  return encounter.confidentiality === 'normal' || to === 'export';
}
