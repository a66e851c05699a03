import type { MapLayout } from '#shared/domain/map-view.ts';
import type { LegendItem } from '#renderer/graph/lenses/lens.ts';
import { mapTexts } from '#renderer/i18n/texts/map.ts';

const LAYOUTS_WITH_EGO: ReadonlySet<MapLayout> = new Set<MapLayout>([
  'force',
  'recency',
  'standing',
  'tiers',
]);

/**
 * The legend of a lens in another layout than its own: what nearness means comes from the layout, all else from the lens.
 *
 * @param own the layout that the lens brings along; there its own words hold.
 */
export function legendIn(
  layout: MapLayout,
  own: MapLayout,
  items: readonly LegendItem[],
): readonly LegendItem[] {
  if (layout === own) return items;
  const place: LegendItem = {
    id: `layout-${layout}`,
    lights: null,
    mark: LAYOUTS_WITH_EGO.has(layout) ? { kind: 'ego' } : null,
    text: mapTexts.nearness[layout],
  };
  return [place, ...items.filter((item) => item.mark?.kind !== 'ego')];
}
