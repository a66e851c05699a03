import type { ChanceOnMap } from '#renderer/graph/chances.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';

type Named = readonly { readonly id: string; readonly name: string }[];

function named(things: Named, wanted: readonly string[]): readonly string[] {
  return things.filter(({ id }) => wanted.includes(id)).map(({ name }) => name);
}

/** What speaks for bringing two together, and what to mind, in sentences. */
export function chanceReasons(
  { ids, introduction }: ChanceOnMap,
  { partnerById, themes, areas }: NetworkContext,
  t: NetworkTexts['introductions'],
): { readonly reasons: readonly string[]; readonly warning: string | null } {
  const sharedThemes = named(themes, introduction.sharedThemeIds);
  const sharedAreas = named(areas, introduction.sharedAreaIds);
  const [first, second] = ids.map((id) => partnerById.get(id));
  if (first === undefined || second === undefined) return { reasons: [], warning: null };
  return {
    reasons: [
      ...(sharedThemes.length === 0 ? [] : [t.themes(sharedThemes)]),
      ...(sharedAreas.length === 0 ? [] : [t.areas(sharedAreas)]),
      ...(introduction.categoriesDiffer
        ? [t.otherCategories(first.category.name, second.category.name)]
        : []),
      ...(introduction.communitiesDiffer ? [t.otherCommunities] : []),
      t.youKnow(
        first.shortName,
        t.ago(first.figures.daysSinceLast),
        second.shortName,
        t.ago(second.figures.daysSinceLast),
      ),
    ],
    warning: introduction.atOdds ? t.atOdds : null,
  };
}
