import type { CategoryMark } from '#shared/domain/category.ts';
import type { Scale, Tier } from '#shared/domain/vocabulary.ts';
import type { AreaKey, ThemeKey } from './themes-and-areas.ts';

/** What the example says about one partner, before it has an id. */
export interface PartnerRecipe<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  readonly shortName: string;
  readonly mark: CategoryMark;
  readonly tier: Tier;
  readonly scale: Scale;
  readonly themes: readonly ThemeKey[];
  readonly areas: readonly AreaKey[];
  /** One person for each role, the first is the one whom the secretaris meets most. */
  readonly roles: readonly string[];
  readonly note: string;
  /** Own rhythm in days; `null` takes that of the tier. */
  readonly intervalDays: number | null;
  /** Started, or stopped, this many days before the network is made; `null`: no bound. */
  readonly startedDaysAgo: number | null;
  readonly endedDaysAgo: number | null;
}

/** What a recipe leaves out when it is ordinary: local, of tier "other", called by its full name. */
export interface PartnerDetails {
  readonly short?: string;
  readonly tier?: Tier;
  readonly scale?: Scale;
  readonly note?: string;
  readonly intervalDays?: number;
  readonly startedDaysAgo?: number;
  readonly endedDaysAgo?: number;
}

/** A function that writes recipes of one category on as few lines as they need. */
export function recipesOf(mark: CategoryMark) {
  return <const Key extends string>(
    key: Key,
    name: string,
    themes: readonly ThemeKey[],
    areas: readonly AreaKey[],
    roles: readonly string[],
    details: PartnerDetails = {},
  ): PartnerRecipe<Key> => ({
    key,
    name,
    shortName: details.short ?? '',
    mark,
    tier: details.tier ?? 'other',
    scale: details.scale ?? 'local',
    themes,
    areas,
    roles,
    note: details.note ?? '',
    intervalDays: details.intervalDays ?? null,
    startedDaysAgo: details.startedDaysAgo ?? null,
    endedDaysAgo: details.endedDaysAgo ?? null,
  });
}
