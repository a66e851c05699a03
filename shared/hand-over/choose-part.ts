import { z } from 'zod';
import { isValidOn } from '#shared/domain/calendar-date.ts';
import { DISCLOSURE, type StoredKind } from '#shared/domain/disclosure.ts';
import {
  areaIdSchema,
  categoryIdSchema,
  collaborationIdSchema,
  organisationIdSchema,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';

const ids = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(50_000).readonly();

/** Which part is handed over. */
export const handOverChoiceSchema = z.strictObject({
  /** Partners that have any of these; nothing chosen anywhere: all partners. */
  categoryIds: ids(categoryIdSchema),
  themeIds: ids(themeIdSchema),
  areaIds: ids(areaIdSchema),
  organisationIds: ids(organisationIdSchema),
  /** Their members, and they themselves whatever else is left behind. */
  collaborationIds: ids(collaborationIdSchema),
  persons: z.boolean(),
  encounters: z.boolean(),
  collaborations: z.boolean(),
  ties: z.boolean(),
  /** Own notes, tones and assessments: only when released. */
  judgements: z.boolean(),
  /** Confidential encounters. */
  confidential: z.boolean(),
});
export type HandOverChoice = Readonly<z.infer<typeof handOverChoiceSchema>>;

/** What was written for oneself is left blank, as the rules of each field say. */
function released<Thing extends object>(kind: StoredKind, thing: Thing, judgements: boolean): Thing {
  if (judgements) return thing;
  const rules: Readonly<Record<string, { readonly handOver: boolean }>> = DISCLOSURE[kind];
  const blank = Object.keys(thing)
    .filter((field) => rules[field]?.handOver === false)
    .map((field) => [field, field === 'note' ? '' : null] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a note is text, and every other field of one's own may be empty
  return { ...thing, ...(Object.fromEntries(blank) as Partial<Thing>) };
}

/** Nothing chosen: the whole network, with who and what belongs to no partner. */
function isWhole(choice: HandOverChoice): boolean {
  const { categoryIds, themeIds, areaIds, organisationIds, collaborationIds } = choice;
  return [categoryIds, themeIds, areaIds, organisationIds, collaborationIds].every(
    (list) => list.length === 0,
  );
}

function chosenPartners(document: NetworkDocument, choice: HandOverChoice): ReadonlySet<string> {
  if (isWhole(choice)) return new Set(document.organisations.map(({ id }) => id));
  const [organisations, categories] = [
    new Set<string>(choice.organisationIds),
    new Set<string>(choice.categoryIds),
  ];
  const [themes, areas] = [new Set<string>(choice.themeIds), new Set<string>(choice.areaIds)];
  const tables = new Set<string>(choice.collaborationIds);
  const members = document.collaborations
    .filter(({ id }) => tables.has(id))
    .flatMap((collaboration) => collaboration.members.map(({ organisationId }) => organisationId));
  const direct = document.organisations.filter(
    (partner) =>
      organisations.has(partner.id) ||
      categories.has(partner.categoryId) ||
      partner.themeIds.some((id) => themes.has(id)) ||
      partner.areaIds.some((id) => areas.has(id)),
  );
  return new Set([...direct.map(({ id }) => id), ...members]);
}

type Encounter = NetworkDocument['encounters'][number];
type Person = NetworkDocument['persons'][number];

/** Partners of an encounter that go along: by themselves, or through a person of that day when persons stay behind. */
function partnersAt(
  encounter: Encounter,
  partners: ReadonlySet<string>,
  persons: ReadonlyMap<string, Person> | null,
) {
  const own = encounter.organisationIds.filter((id) => partners.has(id));
  if (persons === null) return own;
  const through = encounter.personIds
    .flatMap((id) => persons.get(id)?.affiliations ?? [])
    .filter(
      ({ organisationId, from, until }) =>
        partners.has(organisationId) && isValidOn(encounter.date, from, until),
    )
    .map(({ organisationId }) => organisationId);
  return [...new Set([...own, ...through])].filter((id) => !encounter.absentOrganisationIds.includes(id));
}

/** What goes along by itself; the rest of a part is about these. */
interface Kept {
  readonly partners: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly collaborations: ReadonlySet<string>;
}

function keptOf(document: NetworkDocument, choice: HandOverChoice): Kept {
  const partners = chosenPartners(document, choice);
  const all = isWhole(choice);
  const wanted = new Set<string>(choice.collaborationIds);
  const isOfPartner = ({ organisationId }: { readonly organisationId: string }) =>
    partners.has(organisationId);
  return {
    partners,
    persons: new Set(
      document.persons
        .filter(({ affiliations }) => choice.persons && (all || affiliations.some(isOfPartner)))
        .map(({ id }) => id),
    ),
    collaborations: new Set(
      document.collaborations
        .filter(
          ({ id, members }) =>
            wanted.has(id) || (choice.collaborations && (all || members.some(isOfPartner))),
        )
        .map(({ id }) => id),
    ),
  };
}

/** Without the partner that stays behind. */
function among<T extends { readonly organisationId: string | null }>(item: T, { partners }: Kept): T {
  return item.organisationId === null || partners.has(item.organisationId)
    ? item
    : { ...item, organisationId: null };
}

function encountersOf(
  document: NetworkDocument,
  choice: HandOverChoice,
  kept: Kept,
): NetworkDocument['encounters'] {
  if (!choice.encounters) return [];
  const persons = choice.persons ? null : new Map(document.persons.map((each) => [String(each.id), each]));
  return document.encounters
    .filter(({ confidentiality }) => choice.confidential || confidentiality === 'normal')
    .map((encounter) => ({
      ...released('encounter', encounter, choice.judgements),
      organisationIds: partnersAt(encounter, kept.partners, persons),
      personIds: encounter.personIds.filter((id) => kept.persons.has(id)),
      absentOrganisationIds: encounter.absentOrganisationIds.filter((id) => kept.partners.has(id)),
      collaborationId: kept.collaborations.has(encounter.collaborationId ?? '')
        ? encounter.collaborationId
        : null,
      commitments: encounter.commitments.map((commitment) => among(commitment, kept)),
    }))
    .filter(({ organisationIds, personIds }) => organisationIds.length + personIds.length > 0);
}

/**
 * What came of what was heard at the encounters that go along. Why something was let go is a judgement: whoever gets no
 * judgements finds it open, and decides again.
 */
function outcomesOf(
  document: NetworkDocument,
  { judgements }: HandOverChoice,
  isAlong: ReadonlySet<string>,
): NetworkDocument['observationOutcomes'] {
  return document.observationOutcomes
    .filter(({ observationId }) => isAlong.has(observationId))
    .map((outcome) => ({
      ...outcome,
      ...(judgements ? {} : { letGoOn: null, letGoReason: '', snoozedUntil: null }),
      ...(isAlong.has(outcome.commitmentId ?? '') ? {} : { commitmentId: null, promisedOn: null }),
    }))
    .filter(
      ({ toldTo, commitmentId, letGoOn, snoozedUntil }) =>
        toldTo !== '' || commitmentId !== null || letGoOn !== null || snoozedUntil !== null,
    );
}

/**
 * A part of a network that stands by itself: nothing in it points at what stayed behind. Of an encounter with others only those
 * come along who were chosen. The hours of the weeks, reflections, intentions, the calendar, the log, places on the map and the
 * settings stay behind. Each kind is named, so that a new one does not go along before somebody decided.
 */
export function choosePart(document: NetworkDocument, choice: HandOverChoice): NetworkDocument {
  const kept = keptOf(document, choice);
  const { partners, persons, collaborations } = kept;
  const all = isWhole(choice);
  const isOfPartner = ({ organisationId }: { readonly organisationId: string | null }) =>
    organisationId === null ? all : partners.has(organisationId);
  const encounters = encountersOf(document, choice, kept);
  const commitments = document.commitments.filter((each) => choice.encounters && isOfPartner(each));
  const assessments = document.assessments.filter(
    ({ organisationId, collaborationId }) =>
      choice.judgements &&
      (organisationId === null ? collaborations.has(collaborationId ?? '') : partners.has(organisationId)),
  );
  const inside = encounters.flatMap((each) => [...each.observations, ...each.commitments]);
  const isAlong = new Set<string>([
    ...[...encounters, ...commitments, ...assessments, ...inside].map(({ id }) => id),
    ...partners,
    ...persons,
    ...collaborations,
  ]);
  return {
    format: document.format,
    version: document.version,
    categories: document.categories,
    themes: document.themes,
    areas: document.areas,
    organisations: document.organisations
      .filter(({ id }) => partners.has(id))
      .map((partner) => released('organisation', partner, choice.judgements)),
    persons: document.persons
      .filter(({ id }) => persons.has(id))
      .map((person) => ({
        ...released('person', person, choice.judgements),
        affiliations: person.affiliations.filter(({ organisationId }) => partners.has(organisationId)),
      })),
    collaborations: document.collaborations
      .filter(({ id }) => collaborations.has(id))
      .map((collaboration) => ({
        ...released('collaboration', collaboration, choice.judgements),
        members: collaboration.members.filter(({ organisationId }) => partners.has(organisationId)),
      })),
    ties: document.ties.filter(
      ({ firstOrganisationId, secondOrganisationId }) =>
        choice.ties && partners.has(firstOrganisationId) && partners.has(secondOrganisationId),
    ),
    encounters,
    commitments,
    assessments,
    externalIds: document.externalIds.filter(({ id }) => partners.has(id) || persons.has(id)),
    // Who asked not to be written about asks it of the next one too.
    personBases: document.personBases.filter(({ personId }) => persons.has(personId)),
    standIns: document.standIns
      .filter(({ personId }) => persons.has(personId))
      .map((standIn) => among(standIn, kept)),
    intentions: [],
    timeWeeks: [],
    reflections: [],
    setAsideIntroductions: [],
    distinctOrganisations: [],
    distinctPersons: [],
    mergedOrganisations: [],
    mergedPersons: [],
    calendarDecisions: [],
    ignoredSeries: [],
    calendarWeeks: [],
    correctionRequests: document.correctionRequests.filter(({ personId }) => persons.has(personId)),
    retentionKeeps: document.retentionKeeps.filter(({ itemId }) => isAlong.has(itemId)),
    privacyEvents: [],
    observationOutcomes: outcomesOf(document, choice, isAlong),
    suggestionChoices: [],
    mapPins: [],
    // A way of looking at all of it, with a note of one's own.
    mapViews: all && choice.judgements ? document.mapViews : [],
    settings: [],
  };
}
