import type { z } from 'zod';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { areaDraftSchema, categoryDraftSchema, themeDraftSchema } from '#shared/domain/category.ts';
import { collaborationDraftSchema, tieDraftSchema } from '#shared/domain/collaboration.ts';
import { encounterDraftSchema, intentionDraftSchema } from '#shared/domain/encounter.ts';
import { assessmentDraftSchema, timeWeekSchema } from '#shared/domain/mirror.ts';
import { organisationDraftSchema } from '#shared/domain/organisation.ts';
import { affiliationsOn, personDraftSchema } from '#shared/domain/person.ts';
import { DEFAULT_MINUTES } from '#shared/domain/vocabulary.ts';
import type { ExampleNetwork } from '#shared/example-network/example-network.ts';
import { monthsBefore } from '#shared/example-network/working-calendar.ts';

/** All ids, in the order in which the generator hands them out. */
export function everyId(network: ExampleNetwork): string[] {
  return [
    ...network.categories,
    ...network.themes,
    ...network.areas,
    ...network.organisations,
    ...network.collaborations,
    ...network.persons,
    ...network.encounters,
    ...network.ties,
    ...network.intentions,
    ...network.assessments,
  ].map(({ id }) => id);
}

function refusals(schema: z.ZodType, drafts: readonly object[]): unknown[] {
  return drafts.flatMap((draft): unknown[] => {
    const { id: _, ...fields } = { id: undefined, ...draft };
    const result = schema.safeParse(fields);
    if (!result.success) return [{ draft, issues: result.error.issues }];
    // What the schema would trim or round away must not be in the example in the first place.
    return JSON.stringify(result.data) === JSON.stringify(fields) ? [] : [{ draft, changedTo: result.data }];
  });
}

/** Drafts that their schema refuses, or would change. */
export function allRefusals(network: ExampleNetwork): unknown[] {
  return [
    ...refusals(
      categoryDraftSchema,
      network.categories.map(({ name, mark, icon }) => ({ name, mark, icon })),
    ),
    ...refusals(
      themeDraftSchema,
      network.themes.map(({ name }) => ({ name })),
    ),
    ...refusals(
      areaDraftSchema,
      network.areas.map(({ name }) => ({ name })),
    ),
    ...refusals(organisationDraftSchema, network.organisations),
    ...refusals(personDraftSchema, network.persons),
    ...refusals(collaborationDraftSchema, network.collaborations),
    ...refusals(tieDraftSchema, network.ties),
    ...refusals(encounterDraftSchema, network.encounters),
    ...refusals(intentionDraftSchema, network.intentions),
    ...refusals(timeWeekSchema, network.timeWeeks),
    ...refusals(assessmentDraftSchema, network.assessments),
  ];
}

/** References to something that is not there. */
export function danglingReferences(network: ExampleNetwork): unknown[] {
  const organisations = new Set<string>(network.organisations.map(({ id }) => id));
  const persons = new Set<string>(network.persons.map(({ id }) => id));
  const themes = new Set<string>(network.themes.map(({ id }) => id));
  const areas = new Set<string>(network.areas.map(({ id }) => id));
  const categories = new Set<string>(network.categories.map(({ id }) => id));
  const collaborations = new Set<string>(network.collaborations.map(({ id }) => id));
  const missing = (known: ReadonlySet<string>, ids: readonly (string | null)[]): string[] =>
    ids.filter((id) => id !== null).filter((id) => !known.has(id));
  return [
    ...network.organisations.flatMap((organisation) => [
      ...missing(categories, [organisation.categoryId]),
      ...missing(themes, organisation.themeIds),
      ...missing(areas, organisation.areaIds),
    ]),
    ...network.persons.flatMap((person) =>
      missing(
        organisations,
        person.affiliations.map((affiliation) => affiliation.organisationId),
      ),
    ),
    ...network.collaborations.flatMap((collaboration) => [
      ...missing(themes, collaboration.themeIds),
      ...missing(
        organisations,
        collaboration.members.map((member) => member.organisationId),
      ),
    ]),
    ...network.ties.flatMap((tie) =>
      missing(organisations, [tie.firstOrganisationId, tie.secondOrganisationId]),
    ),
    ...network.encounters.flatMap((encounter) => [
      ...missing(collaborations, [encounter.collaborationId]),
      ...missing(organisations, [...encounter.organisationIds, ...encounter.absentOrganisationIds]),
      ...missing(
        organisations,
        encounter.commitments.map((commitment) => commitment.organisationId),
      ),
      ...missing(persons, encounter.personIds),
      ...missing(themes, encounter.themeIds),
    ]),
    ...network.intentions.flatMap((intention) => [
      ...missing(organisations, intention.organisationIds),
      ...missing(persons, intention.personIds),
    ]),
    ...network.assessments.flatMap((assessment) => [
      ...missing(organisations, [assessment.organisationId]),
      ...missing(collaborations, [assessment.collaborationId]),
    ]),
  ];
}

/** What does not happen in an orderly diary of the eighteen months up to `asOf`. */
export function disorder(network: ExampleNetwork, asOf: IsoDate): string[] {
  const first = addDays(monthsBefore(asOf, 18), 1);
  const persons = new Map(network.persons.map((person) => [person.id, person]));
  const minutesOn = new Map<IsoDate, number>();
  const found: string[] = [];
  for (const encounter of network.encounters) {
    const { date, organisationIds } = encounter;
    if (date < first || date > asOf) found.push(`${date} is outside the eighteen months`);
    minutesOn.set(date, (minutesOn.get(date) ?? 0) + (encounter.minutes ?? DEFAULT_MINUTES[encounter.form]));
    for (const id of encounter.personIds) {
      const person = persons.get(id);
      const held = affiliationsOn(person?.affiliations ?? [], date);
      const isSomewhere = held.some(
        ({ organisationId }) => organisationIds.length === 0 || organisationIds.includes(organisationId),
      );
      if (!isSomewhere) found.push(`${person?.name ?? id} had no position there on ${date}`);
    }
    for (const { doneOn } of encounter.commitments) {
      if (doneOn !== null && (doneOn < date || doneOn > asOf))
        found.push(`kept on ${doneOn}, promised on ${date}`);
    }
    for (const { toldOn } of encounter.observations) {
      if (toldOn !== null && (toldOn < date || toldOn > asOf))
        found.push(`told on ${toldOn}, heard on ${date}`);
    }
  }
  for (const [date, minutes] of minutesOn) {
    if (minutes > 9 * 60) found.push(`${minutes} minutes on ${date}`);
  }
  if (network.encounters.at(-1)?.date !== asOf) found.push(`nothing on ${asOf} itself`);
  for (const { date } of network.assessments) if (date > asOf) found.push(`judged in the future, on ${date}`);
  return found;
}
