import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category } from '#shared/domain/category.ts';
import type { AreaId, CategoryId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { type Tier, tierSchema } from '#shared/domain/vocabulary.ts';
import type { PartnerFigures, Standing } from '#shared/analysis/network-analysis.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import { fold, foldedWords } from '#shared/texts/fold.ts';
import { compareNames } from '#renderer/i18n/format.ts';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';

/** One line of the list of partners. */
export interface PartnerRow {
  readonly id: OrganisationId;
  readonly name: string;
  readonly category: Category | null;
  readonly tier: Tier;
  readonly themeIds: readonly ThemeId[];
  readonly areaIds: readonly AreaId[];
  readonly archived: boolean;
  /** `null`: outside the population (archived, no longer active) or not computed yet. */
  readonly standing: Standing | null;
  readonly lastDate: IsoDate | null;
  readonly daysSinceLast: number | null;
  /** Fractional minutes in the period; `null` as for `standing`. */
  readonly minutes: number | null;
  readonly priority: number;
  /** All that is searched, folded once and not at every key. */
  readonly haystack: string;
}

export type PartnerColumn = 'name' | 'category' | 'tier' | 'last' | 'standing' | 'attention';

/** Which partners are shown; `null` bounds nothing. */
export interface PartnerFilters {
  readonly query: string;
  readonly categoryId: CategoryId | null;
  readonly tier: Tier | null;
  readonly themeId: ThemeId | null;
  readonly areaId: AreaId | null;
  readonly standing: Standing | null;
  readonly withArchived: boolean;
}

export const NO_FILTERS: PartnerFilters = {
  query: '',
  categoryId: null,
  tier: null,
  themeId: null,
  areaId: null,
  standing: null,
  withArchived: false,
};

/** Names by which people look for a partner, next to its own. */
interface Named {
  readonly id: string;
  readonly name: string;
}

interface PartnerRowsInput {
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  readonly themes: readonly Named[];
  readonly areas: readonly Named[];
  /** `undefined` while it is being computed. */
  readonly analysis: Pick<NetworkFigures, 'partners'> | undefined;
}

/** The lines of the list, unsorted. */
export function partnerRows(input: PartnerRowsInput): readonly PartnerRow[] {
  const categories = new Map(input.categories.map((category) => [category.id, category]));
  const names = new Map([...input.themes, ...input.areas].map(({ id, name }) => [id, name]));
  const figures = new Map<OrganisationId, PartnerFigures>(
    input.analysis?.partners.map((partner) => [partner.partnerId, partner]),
  );
  return input.organisations.map((organisation) => {
    const { id, name, shortName, tier, themeIds, areaIds, archived } = organisation;
    const figure = figures.get(id);
    const category = categories.get(organisation.categoryId) ?? null;
    const words = [name, shortName, category?.name ?? ''];
    const labels = [...themeIds, ...areaIds].map((labelId) => names.get(labelId) ?? '');
    return {
      id,
      name,
      category,
      tier,
      themeIds,
      areaIds,
      archived,
      standing: figure?.standing ?? null,
      lastDate: figure?.lastEncounter?.date ?? null,
      daysSinceLast: figure?.daysSinceLast ?? null,
      minutes: figure?.minutes ?? null,
      priority: figure?.priority ?? 0,
      haystack: fold([...words, ...labels].join('\n')),
    };
  });
}

/** The lines that pass every filter. */
export function filterPartners(rows: readonly PartnerRow[], filters: PartnerFilters): readonly PartnerRow[] {
  const words = foldedWords(filters.query);
  return rows.filter(
    (row) =>
      (filters.withArchived || !row.archived) &&
      (filters.categoryId === null || row.category?.id === filters.categoryId) &&
      (filters.tier === null || row.tier === filters.tier) &&
      (filters.standing === null || row.standing === filters.standing) &&
      (filters.themeId === null || row.themeIds.includes(filters.themeId)) &&
      (filters.areaId === null || row.areaIds.includes(filters.areaId)) &&
      words.every((word) => row.haystack.includes(word)),
  );
}

/** How many filters besides the search words are set. */
export function countFilters(filters: PartnerFilters): number {
  const chosen = [filters.categoryId, filters.tier, filters.themeId, filters.areaId, filters.standing];
  return chosen.filter((value) => value !== null).length + (filters.withArchived ? 1 : 0);
}

const TIER_ORDER = tierSchema.options;
/** What needs the user most stands first. */
const STANDING_ORDER: readonly Standing[] = [
  'never-met',
  'cold',
  'neglected',
  'lapsing',
  'on-time',
  'no-rhythm',
];

type Compare = (first: PartnerRow, second: PartnerRow) => number;

/** Missing values come last, whichever way the list is sorted. */
function byNumber(value: (row: PartnerRow) => number | null, direction: 1 | -1): Compare {
  return (first, second) => {
    const [one, other] = [value(first), value(second)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return direction * (one - other);
  };
}

function comparisonOf(sort: ListSort<PartnerColumn>): Compare {
  const direction = sort.direction === 'ascending' ? 1 : -1;
  switch (sort.column) {
    case 'name':
      return (first, second) => direction * compareNames(first.name, second.name);
    case 'category':
      return byNumber((row) => row.category?.position ?? null, direction);
    case 'tier':
      return byNumber((row) => TIER_ORDER.indexOf(row.tier), direction);
    case 'last':
      return byNumber((row) => row.daysSinceLast, direction);
    case 'standing':
      return (first, second) =>
        byNumber((row) => (row.standing === null ? null : STANDING_ORDER.indexOf(row.standing)), direction)(
          first,
          second,
        ) || second.priority - first.priority;
    case 'attention':
      return byNumber((row) => row.minutes, direction);
    default:
      return sort.column satisfies never;
  }
}

/** The lines in the order asked; what is equal goes by name. */
export function sortPartners(
  rows: readonly PartnerRow[],
  sort: ListSort<PartnerColumn>,
): readonly PartnerRow[] {
  const compare = comparisonOf(sort);
  return [...rows].sort((first, second) => compare(first, second) || compareNames(first.name, second.name));
}

/** The direction that a column starts with: figures with the most first, the rest from the top. */
export function startDirection(column: PartnerColumn): ListSort<PartnerColumn>['direction'] {
  return column === 'attention' ? 'descending' : 'ascending';
}

/** Standings that ask something of the user. */
export function needsAttention(standing: Standing | null): boolean {
  return standing === 'never-met' || standing === 'neglected' || standing === 'cold';
}
