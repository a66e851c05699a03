import { SHIPPED_CATEGORIES } from '#shared/domain/category.ts';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import {
  areaIdSchema,
  assessmentIdSchema,
  categoryIdSchema,
  collaborationIdSchema,
  intentionIdSchema,
  organisationIdSchema,
  themeIdSchema,
  tieIdSchema,
} from '#shared/domain/ids.ts';
import { COLLABORATIONS } from './collaborations.ts';
import { identifierMaker, type NextId } from './identifiers.ts';
import { JUDGEMENTS, PLANS } from './judgements.ts';
import { type Keyring, makeEncounters, valueOf } from './make-encounters.ts';
import { makePersons } from './make-persons.ts';
import { makeTimeWeeks } from './make-time-weeks.ts';
import type { NetworkDrafts } from './network-drafts.ts';
import { PARTNERS } from './partners.ts';
import { randomFor } from './random.ts';
import { AREA_LIST, THEME_LIST } from './themes-and-areas.ts';
import { TIES } from './ties.ts';

/** The network of Voorbeeldstad. */
export type ExampleNetwork = NetworkDrafts;

/** What the shipped example is made with. */
const SHIPPED_SEED = 1;

/** An id for each of the recipes, by its key, in their order. */
function idsByKey<Key, Id>(
  recipes: readonly { readonly key: Key }[],
  nextId: NextId,
  schema: { readonly parse: (text: string) => Id },
): ReadonlyMap<Key, Id> {
  return new Map(recipes.map(({ key }) => [key, nextId(schema)]));
}

/**
 * Voorbeeldstad: a fictional municipality with its partners and eighteen months of encounters that end on `asOf`.
 * The plot that is planted in it stands in `plot.ts`.
 *
 * The same day and seed always give the same network, ids included. Partners, names and texts do not depend on the
 * day; the dates move with it, around weekends, holidays and summer.
 *
 * @param seed a whole number; the shipped example leaves it out.
 */
export function makeExampleNetwork({
  asOf,
  seed = SHIPPED_SEED,
}: {
  readonly asOf: IsoDate;
  readonly seed?: number;
}): ExampleNetwork {
  const nextId = identifierMaker(asOf, seed);
  const daysAgo = (days: number | null): IsoDate | null => (days === null ? null : addDays(asOf, -days));

  const categories = SHIPPED_CATEGORIES.map((category, position) => ({
    id: nextId(categoryIdSchema),
    ...category,
    position,
    icon: null,
    retired: false,
  }));
  const categoryIds = new Map(categories.map((category) => [category.mark, category.id]));
  const themes = idsByKey(THEME_LIST, nextId, themeIdSchema);
  const areas = idsByKey(AREA_LIST, nextId, areaIdSchema);
  const organisations = idsByKey(PARTNERS, nextId, organisationIdSchema);
  const collaborations = idsByKey(COLLABORATIONS, nextId, collaborationIdSchema);
  const keyring: Keyring = { organisations, collaborations, themes };

  const persons = makePersons(randomFor(seed, 'persons'), asOf, nextId, organisations);
  const encounters = makeEncounters(asOf, seed, nextId, keyring, persons);

  return {
    categories,
    themes: THEME_LIST.map(({ key, name }) => ({ id: valueOf(themes, key), name, retired: false })),
    areas: AREA_LIST.map(({ key, name }) => ({ id: valueOf(areas, key), name, retired: false })),
    organisations: PARTNERS.map((partner) => ({
      id: valueOf(organisations, partner.key),
      name: partner.name,
      shortName: partner.shortName,
      categoryId: valueOf(categoryIds, partner.mark),
      tier: partner.tier,
      scale: partner.scale,
      themeIds: partner.themes.map((key) => valueOf(themes, key)),
      areaIds: partner.areas.map((key) => valueOf(areas, key)),
      desiredIntervalDays: partner.intervalDays,
      website:
        partner.tier === 'core' || partner.tier === 'important' ? `https://${partner.key}.example` : '',
      note: partner.note,
      from: daysAgo(partner.startedDaysAgo),
      until: daysAgo(partner.endedDaysAgo),
    })),
    persons,
    collaborations: COLLABORATIONS.map((recipe) => ({
      id: valueOf(collaborations, recipe.key),
      name: recipe.name,
      form: recipe.form,
      phase: recipe.phase,
      ownRole: recipe.ownRole,
      governmentRole: recipe.governmentRole,
      meetingsPerYear: recipe.meetingsPerYear,
      themeIds: recipe.themes.map((key) => valueOf(themes, key)),
      members: recipe.members.map((member) => ({
        organisationId: valueOf(organisations, member.partner),
        role: member.role ?? '',
        from: daysAgo(member.joinedDaysAgo ?? null),
        until: daysAgo(member.leftDaysAgo ?? null),
      })),
      note: recipe.note,
      from: daysAgo(recipe.startedDaysAgo),
      until: recipe.endsInDays === null ? null : addDays(asOf, recipe.endsInDays),
    })),
    ties: TIES.map(([first, second, kind, strength, source = '']) => ({
      id: nextId(tieIdSchema),
      firstOrganisationId: valueOf(organisations, first),
      secondOrganisationId: valueOf(organisations, second),
      kind,
      strength,
      source,
      from: null,
      until: null,
    })),
    encounters,
    intentions: PLANS.map((plan) => ({
      id: nextId(intentionIdSchema),
      subject: plan.subject,
      organisationIds: plan.partners.map((key) => valueOf(organisations, key)),
      personIds: [],
      before: plan.inDays === null ? null : addDays(asOf, plan.inDays),
      note: plan.note,
    })),
    timeWeeks: makeTimeWeeks(asOf, encounters, randomFor(seed, 'time weeks')),
    assessments: JUDGEMENTS.map(({ about, daysAgo: age, ...figures }) => ({
      id: nextId(assessmentIdSchema),
      organisationId: 'partner' in about ? valueOf(organisations, about.partner) : null,
      collaborationId: 'collaboration' in about ? valueOf(collaborations, about.collaboration) : null,
      date: addDays(asOf, -age),
      ...figures,
    })),
  };
}
