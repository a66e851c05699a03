import { z } from 'zod';
import { isValidOn } from '#shared/domain/calendar-date.ts';
import { DISCLOSURE, type StoredKind } from '#shared/domain/disclosure.ts';
import { areaIdSchema, categoryIdSchema, organisationIdSchema, themeIdSchema } from '#shared/domain/ids.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';

const ids = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(5000).readonly();

/** Which part is handed over. */
export const handOverChoiceSchema = z.strictObject({
  /** Partners that have any of these; nothing chosen anywhere: all partners. */
  categoryIds: ids(categoryIdSchema),
  themeIds: ids(themeIdSchema),
  areaIds: ids(areaIdSchema),
  organisationIds: ids(organisationIdSchema),
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
  const blank = Object.entries(thing)
    .filter(([field]) => rules[field]?.handOver === false)
    .map(([field, value]) => [field, typeof value === 'string' && field === 'note' ? '' : null]);
  return { ...thing, ...Object.fromEntries(blank) };
}

function chosenPartners(document: NetworkDocument, choice: HandOverChoice): ReadonlySet<string> {
  const { categoryIds, themeIds, areaIds, organisationIds } = choice;
  const isAll = [categoryIds, themeIds, areaIds, organisationIds].every((list) => list.length === 0);
  const has = (wanted: readonly string[], own: readonly string[]) => own.some((id) => wanted.includes(id));
  return new Set(
    document.organisations
      .filter(
        (partner) =>
          isAll ||
          organisationIds.includes(partner.id) ||
          categoryIds.includes(partner.categoryId) ||
          has(themeIds, partner.themeIds) ||
          has(areaIds, partner.areaIds),
      )
      .map(({ id }) => id),
  );
}

type Encounter = NetworkDocument['encounters'][number];

/** Partners of an encounter that go along: by themselves, or through a person of that day when persons stay behind. */
function partnersAt(
  encounter: Encounter,
  document: NetworkDocument,
  partners: ReadonlySet<string>,
  withPersons: boolean,
) {
  const own = encounter.organisationIds.filter((id) => partners.has(id));
  if (withPersons) return own;
  const through = document.persons
    .filter(({ id }) => encounter.personIds.includes(id))
    .flatMap(({ affiliations }) => affiliations)
    .filter(
      ({ organisationId, from, until }) =>
        partners.has(organisationId) && isValidOn(encounter.date, from, until),
    )
    .map(({ organisationId }) => organisationId);
  return [...new Set([...own, ...through])].filter((id) => !encounter.absentOrganisationIds.includes(id));
}

/**
 * A part of a network that stands by itself: nothing in it points at what stayed behind. Of an encounter with others only those
 * come along who were chosen. The hours of the weeks, reflections, intentions, the calendar and the settings stay behind.
 */
export function choosePart(document: NetworkDocument, choice: HandOverChoice): NetworkDocument {
  const partners = chosenPartners(document, choice);
  const keptPersons = document.persons.filter(
    ({ affiliations }) =>
      choice.persons && affiliations.some(({ organisationId }) => partners.has(organisationId)),
  );
  const persons = new Set<string>(keptPersons.map(({ id }) => id));
  const collaborations = document.collaborations.filter(
    ({ members }) =>
      choice.collaborations && members.some(({ organisationId }) => partners.has(organisationId)),
  );
  const tables = new Set<string>(collaborations.map(({ id }) => id));
  const among = <T extends { readonly organisationId: string | null }>(item: T): T =>
    item.organisationId === null || partners.has(item.organisationId)
      ? item
      : { ...item, organisationId: null };
  const encounters = document.encounters
    .filter(
      ({ confidentiality }) => choice.encounters && (choice.confidential || confidentiality === 'normal'),
    )
    .map((encounter) => ({
      ...released('encounter', encounter, choice.judgements),
      organisationIds: partnersAt(encounter, document, partners, choice.persons),
      personIds: encounter.personIds.filter((id) => persons.has(id)),
      absentOrganisationIds: encounter.absentOrganisationIds.filter((id) => partners.has(id)),
      collaborationId:
        encounter.collaborationId !== null && tables.has(encounter.collaborationId)
          ? encounter.collaborationId
          : null,
      commitments: encounter.commitments.map((commitment) => among(commitment)),
    }))
    .filter(({ organisationIds, personIds }) => organisationIds.length + personIds.length > 0);
  const isAbout = ({ organisationId, collaborationId }: NetworkDocument['assessments'][number]) =>
    organisationId === null ? tables.has(collaborationId ?? '') : partners.has(organisationId);
  return {
    ...document,
    organisations: document.organisations
      .filter(({ id }) => partners.has(id))
      .map((partner) => released('organisation', partner, choice.judgements)),
    persons: keptPersons.map((person) => ({
      ...released('person', person, choice.judgements),
      affiliations: person.affiliations.filter(({ organisationId }) => partners.has(organisationId)),
    })),
    collaborations: collaborations.map((collaboration) => ({
      ...released('collaboration', collaboration, choice.judgements),
      members: collaboration.members.filter(({ organisationId }) => partners.has(organisationId)),
    })),
    ties: document.ties.filter(
      ({ firstOrganisationId, secondOrganisationId }) =>
        choice.ties && partners.has(firstOrganisationId) && partners.has(secondOrganisationId),
    ),
    encounters,
    commitments: document.commitments.filter(
      ({ organisationId }) => choice.encounters && organisationId !== null && partners.has(organisationId),
    ),
    intentions: [],
    timeWeeks: [],
    assessments: choice.judgements ? document.assessments.filter((each) => isAbout(each)) : [],
    reflections: [],
    setAsideIntroductions: [],
    externalIds: document.externalIds.filter(({ id }) => partners.has(id) || persons.has(id)),
    distinctOrganisations: [],
    distinctPersons: [],
    mergedOrganisations: [],
    mergedPersons: [],
    calendarDecisions: [],
    ignoredSeries: [],
    calendarWeeks: [],
    settings: [],
  };
}
