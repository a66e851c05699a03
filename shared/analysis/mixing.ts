import type { CategoryId } from '#shared/domain/ids.ts';
import { ratio } from './attention.ts';
import type { Bubbles } from './network-analysis.ts';
import type { ResolvedEncounter } from './participants.ts';
import { forEachLink, type WeightedGraph } from './graph/weighted-graph.ts';

/**
 * E-I index: whether links go across categories or stay inside them, (E - I) / (E + I) over the weights of the alter
 * graph. Each link counts once: for a category, I is the weight of the links inside it and E that of the links
 * with one end in it; over all, I is the weight inside any category and E the weight across.
 *
 * @returns -1 (closed) to 1 (open); `null` without links.
 * @see Krackhardt & Stern (1988), Informal networks and organizational crises, Social Psychology Quarterly 51(2).
 */
export function externalInternal(
  graph: WeightedGraph,
  categoryOf: readonly CategoryId[],
  categoryIds: readonly CategoryId[],
): Pick<Bubbles, 'externalInternalIndex' | 'externalInternalOverall'> {
  const sides = new Map(categoryIds.map((id) => [id, { external: 0, internal: 0 }]));
  const all = { external: 0, internal: 0 };
  const sideOf = (node: number): typeof all | undefined => {
    const categoryId = categoryOf[node];
    return categoryId === undefined ? undefined : sides.get(categoryId);
  };
  const sideAt = Array.from({ length: graph.order }, (_, node) => sideOf(node));
  forEachLink(graph, (first, second, weight) => {
    const one = sideAt[first];
    const other = sideAt[second];
    if (one === undefined || other === undefined) return;
    if (one === other) {
      one.internal += weight;
      all.internal += weight;
    } else {
      one.external += weight;
      other.external += weight;
      all.external += weight;
    }
  });
  const index = ({ external, internal }: typeof all): number | null =>
    ratio(external - internal, external + internal);
  return {
    externalInternalIndex: [...sides].map(([categoryId, side]) => ({ categoryId, value: index(side) })),
    externalInternalOverall: index(all),
  };
}

/**
 * Mixed tables: of the encounters with at least two partners, those where at least two categories sit.
 *
 * @returns counts, and the share from 0 to 1; share `null` without such encounters.
 */
export function mixedTables(
  encounters: readonly ResolvedEncounter[],
  categoryOf: (partner: number) => CategoryId | undefined,
): Bubbles['mixedTable'] {
  const tables = encounters.filter((encounter) => encounter.partners.length >= 2);
  const mixed = tables.filter(({ partners }) => {
    const category = partners[0] === undefined ? undefined : categoryOf(partners[0]);
    return partners.some((partner) => categoryOf(partner) !== category);
  });
  return {
    mixed: mixed.length,
    tables: tables.length,
    share: ratio(mixed.length, tables.length),
    mixedEncounterIds: mixed.map((encounter) => encounter.source.id).toReversed(),
  };
}
