import fc from 'fast-check';
import {
  type WeightedGraph,
  type WeightedLink,
  weightedGraph,
} from '#shared/analysis/graph/weighted-graph.ts';

/** Links of up to `most` nodes, weights of a few sizes so that routes of equal length occur. */
export function arbitraryGraph(most: number): fc.Arbitrary<WeightedGraph> {
  return fc
    .integer({ min: 1, max: most })
    .chain((order) =>
      fc.tuple(
        fc.constant(order),
        fc.uniqueArray(
          fc.record({
            first: fc.nat(order - 1),
            second: fc.nat(order - 1),
            weight: fc.constantFrom(1 / 39, 1 / 3, 0.5, 2 / 3, 1, 2),
          }),
          {
            selector: ({ first, second }) => `${Math.min(first, second)} ${Math.max(first, second)}`,
            maxLength: 3 * order,
          },
        ),
      ),
    )
    .map(([order, links]) => weightedGraph(order, links));
}

/** Links between nodes in a planted partition: groups in order, chances within and between. */
export function plantedLinks(
  groupOf: readonly number[],
  linksPerNode: number,
  mixing: number,
  random: () => number,
): readonly WeightedLink[] {
  const groups = new Map<number, number[]>();
  for (const [node, group] of groupOf.entries()) groups.set(group, [...(groups.get(group) ?? []), node]);
  const weights = new Map<string, WeightedLink>();
  const pick = (nodes: readonly number[]): number => nodes[Math.floor(random() * nodes.length)] ?? 0;
  for (const [node, group] of groupOf.entries()) {
    const outside = groupOf.flatMap((other, place) => (other === group ? [] : [place]));
    for (let number = 0; number < linksPerNode; number += 1) {
      const other = pick(random() < mixing ? outside : (groups.get(group) ?? []));
      if (other === node) continue;
      const [first, second] = node < other ? [node, other] : [other, node];
      weights.set(`${first} ${second}`, { first, second, weight: 1 });
    }
  }
  return [...weights.values()];
}
