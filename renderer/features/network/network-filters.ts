import type { AreaId, CategoryId, ThemeId } from '#shared/domain/ids.ts';
import type { Tier } from '#shared/domain/vocabulary.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';

/** Which partners are looked at; `null` lets all through. */
export interface NetworkFilters {
  readonly categoryId: CategoryId | null;
  readonly tier: Tier | null;
  readonly themeId: ThemeId | null;
  readonly areaId: AreaId | null;
}

export const NO_FILTERS: NetworkFilters = { categoryId: null, tier: null, themeId: null, areaId: null };

/** How many of the filters hold something back. */
export function countFilters(filters: NetworkFilters): number {
  return Object.values(filters).filter((value) => value !== null).length;
}

/** Whether a partner passes every filter. */
export function passes({ organisation }: NetworkPartner, filters: NetworkFilters): boolean {
  const { categoryId, tier, themeId, areaId } = filters;
  return (
    (categoryId === null || organisation.categoryId === categoryId) &&
    (tier === null || organisation.tier === tier) &&
    (themeId === null || organisation.themeIds.includes(themeId)) &&
    (areaId === null || organisation.areaIds.includes(areaId))
  );
}

type Named = readonly { readonly id: string; readonly name: string }[];

function nameOf(things: Named, wanted: string | null): readonly string[] {
  return things.filter(({ id }) => id === wanted).map(({ name }) => name);
}

/** What the filters let through, by name. */
export function filteredBy(
  { categoryId, tier, themeId, areaId }: NetworkFilters,
  { categories, themes, areas }: NetworkContext,
): readonly string[] {
  return [
    nameOf(categories, categoryId),
    tier === null ? [] : TIER_LABELS[tier],
    nameOf(themes, themeId),
    nameOf(areas, areaId),
  ].flat();
}
