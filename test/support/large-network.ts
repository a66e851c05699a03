import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { SHIPPED_CATEGORIES } from '#shared/domain/category.ts';
import {
  areaIdSchema,
  categoryIdSchema,
  collaborationIdSchema,
  encounterIdSchema,
  type OrganisationId,
  organisationIdSchema,
  personIdSchema,
  themeIdSchema,
  tieIdSchema,
} from '#shared/domain/ids.ts';
import {
  encounterFormSchema,
  orientationSchema,
  podiumSchema,
  scriptSchema,
  type Tier,
  tieKindSchema,
  toneSchema,
} from '#shared/domain/vocabulary.ts';
import type { ExampleNetwork } from '#shared/example-network/example-network.ts';
import { identifierMaker, type NextId } from '#shared/example-network/identifiers.ts';
import { type Random, randomFor, type Weighted } from '#shared/example-network/random.ts';
import { AREA_LIST, THEME_LIST } from '#shared/example-network/themes-and-areas.ts';
import { newOrganisation } from '#shared/domain/organisation.ts';

/** How large a network must be, and what makes it the same each time. */
export interface LargeNetworkSize {
  readonly partners: number;
  readonly encounters: number;
  readonly asOf: IsoDate;
  readonly seed?: number;
}

const DAYS_OF_HISTORY = 3 * 365;
/** Partners in one planted community. */
const COMMUNITY_SIZE = 25;
const TIERS: Weighted<Tier> = [
  ['core', 8],
  ['important', 22],
  ['other', 50],
  ['watch', 20],
];
const TABLE_SIZES: Weighted<number> = [
  [1, 60],
  [2, 16],
  [4, 14],
  [8, 8],
  [30, 2],
];

/** Which planted community a partner belongs to, by its place in `organisations`. */
export function plantedCommunityOf(place: number): number {
  return Math.floor(place / COMMUNITY_SIZE);
}

/** A place from 0 to `count` - 1; low places come far more often, as a few partners get most of the time. */
function skewedPlace(count: number, random: Random): number {
  const part = random.integer(0, 999_999) / 1_000_000;
  return Math.min(count - 1, Math.floor(count * part ** 3));
}

/** Places around a table: mostly one planted community, now and then somebody from elsewhere. */
function placesAtTable(count: number, random: Random): readonly number[] {
  const host = skewedPlace(count, random);
  const first = plantedCommunityOf(host) * COMMUNITY_SIZE;
  const last = Math.min(first + COMMUNITY_SIZE, count) - 1;
  const places = new Set([host]);
  for (let guest = random.weighted(TABLE_SIZES); guest > 1; guest -= 1) {
    places.add(random.happens(0.06) ? random.integer(0, count - 1) : random.integer(first, last));
  }
  return [...places];
}

function organisationsOf(
  count: number,
  lists: Pick<ExampleNetwork, 'categories' | 'themes' | 'areas'>,
  nextId: NextId,
  random: Random,
) {
  return Array.from({ length: count }, (_, place): ExampleNetwork['organisations'][number] => ({
    id: nextId(organisationIdSchema),
    ...newOrganisation(`Partner ${place + 1}`, random.pick(lists.categories).id),
    tier: random.weighted(TIERS),
    themeIds: random.shuffled(lists.themes.map((theme) => theme.id)).slice(0, random.integer(0, 3)),
    areaIds: random.shuffled(lists.areas.map((area) => area.id)).slice(0, random.integer(0, 2)),
  }));
}

/**
 * A network of any size with planted communities and a few partners that get most of the time, for benchmarks and
 * for tests at scale. It carries no texts. The same size and seed always give the same network.
 */
export function makeLargeNetwork({ partners, encounters, asOf, seed = 1 }: LargeNetworkSize): ExampleNetwork {
  const nextId = identifierMaker(asOf, seed);
  const random = randomFor(seed, 'large network');
  const categories = SHIPPED_CATEGORIES.map((category, position) => ({
    id: nextId(categoryIdSchema),
    ...category,
    position,
    icon: null,
    retired: false,
  }));
  const themes = THEME_LIST.map(({ name }) => ({ id: nextId(themeIdSchema), name, retired: false }));
  const areas = AREA_LIST.map(({ name }) => ({ id: nextId(areaIdSchema), name, retired: false }));
  const organisations = organisationsOf(partners, { categories, themes, areas }, nextId, random);
  const idAt = (place: number): OrganisationId[] => organisations.slice(place, place + 1).map(({ id }) => id);

  const persons = organisations.map((organisation, place) => ({
    id: nextId(personIdSchema),
    name: `Persoon ${place + 1}`,
    nickname: '',
    email: '',
    phone: '',
    note: '',
    affiliations: [{ organisationId: organisation.id, role: '', from: null, until: null }],
  }));
  const collaborations = Array.from({ length: Math.ceil(partners / 12) }, (_, place) => ({
    id: nextId(collaborationIdSchema),
    name: `Samenwerking ${place + 1}`,
    form: 'network' as const,
    phase: 'continue' as const,
    ownRole: 'member' as const,
    governmentRole: null,
    meetingsPerYear: null,
    themeIds: [],
    members: placesAtTable(partners, random)
      .flatMap(idAt)
      .map((organisationId) => ({ organisationId, role: '', from: null, until: null })),
    note: '',
    from: null,
    until: null,
  }));
  const ties = Array.from({ length: partners }, () =>
    [...placesAtTable(partners, random)].slice(0, 2).flatMap(idAt),
  )
    .filter((pair) => pair.length === 2)
    .flatMap(([firstOrganisationId, secondOrganisationId]) =>
      firstOrganisationId === undefined || secondOrganisationId === undefined
        ? []
        : [
            {
              id: nextId(tieIdSchema),
              firstOrganisationId,
              secondOrganisationId,
              kind: random.pick(tieKindSchema.options),
              strength: random.integer(1, 3),
              source: '',
              from: null,
              until: null,
            },
          ],
    );
  const dates = Array.from({ length: encounters }, () => random.integer(0, DAYS_OF_HISTORY)).sort(
    (a, b) => b - a,
  );
  return {
    categories,
    themes,
    areas,
    organisations,
    persons,
    collaborations,
    ties,
    encounters: dates.map((daysAgo): ExampleNetwork['encounters'][number] => {
      const places = placesAtTable(partners, random);
      return {
        id: nextId(encounterIdSchema),
        date: addDays(asOf, -daysAgo),
        startTime: null,
        minutes: random.happens(0.2) ? null : random.integer(1, 12) * 15,
        form: random.pick(encounterFormSchema.options),
        subject: '',
        script: random.pick(scriptSchema.options),
        podium: random.pick(podiumSchema.options),
        initiative: null,
        company: null,
        ground: null,
        tone: random.pick(toneSchema.options),
        performance: null,
        orientation: random.pick(orientationSchema.options),
        confidentiality: 'normal',
        collaborationId: null,
        organisationIds: places.flatMap(idAt),
        personIds: random.happens(0.5)
          ? persons.slice(places[0], (places[0] ?? 0) + 1).map(({ id }) => id)
          : [],
        absentOrganisationIds: [],
        themeIds: [],
        note: '',
        observations: [],
        commitments: [],
      };
    }),
    intentions: [],
    timeWeeks: [],
    assessments: [],
  };
}
