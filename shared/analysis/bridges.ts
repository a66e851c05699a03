import { betweennessOf } from './shortest-paths.ts';
import { scaledToStrongest, type StructuralHoles, structuralHoles } from './structural-holes.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** Who links worlds: per node, and for ego. */
export interface Bridges {
  /** 0 to 1 per node. */
  readonly betweenness: Float64Array;
  /** From how many nodes the shortest routes were followed, out of how many. */
  readonly betweennessSample: { readonly used: number; readonly of: number };
  /** 0 to almost 1 per node; `null` without links. */
  readonly participation: readonly (number | null)[];
  readonly ego: StructuralHoles;
  /** With ego's ties in decayed minutes, unscaled. */
  readonly egoInMinutes: StructuralHoles;
}

/**
 * Bridges in the alter graph: betweenness and participation of each partner, and Burt's measures for ego.
 *
 * @param strengths decayed minutes of ego with each node, by node.
 */
export function bridgesOf(
  graph: WeightedGraph,
  communityOf: ArrayLike<number>,
  strengths: readonly number[],
  seed: number,
): Bridges {
  const { values, sources } = betweennessOf(graph, seed);
  return {
    betweenness: values,
    betweennessSample: { used: sources, of: graph.order },
    participation: participationOf(graph, communityOf),
    ego: structuralHoles(graph, scaledToStrongest(strengths)),
    egoInMinutes: structuralHoles(graph, strengths),
  };
}

/**
 * Participation coefficient: over how many communities the links of a node are spread, 1 - sum over c of (k_c / k)^2
 * with k_c the weight of its links into community c and k that of all its links.
 *
 * @returns per node 0 (all links in one community) to almost 1 (evenly over many); `null` without links.
 * @see Guimera & Amaral (2005), Functional cartography of complex metabolic networks, Nature 433.
 */
export function participationOf(
  graph: WeightedGraph,
  communityOf: ArrayLike<number>,
): readonly (number | null)[] {
  const into = new Map<number, number>();
  return Array.from({ length: graph.order }, (_, node) => {
    const strength = graph.strengths[node] ?? 0;
    if (strength === 0) return null;
    into.clear();
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at += 1) {
      const community = communityOf[graph.neighbours[at] ?? 0] ?? -1;
      into.set(community, (into.get(community) ?? 0) + (graph.weights[at] ?? 0));
    }
    let concentration = 0;
    for (const weight of into.values()) concentration += (weight / strength) ** 2;
    return Math.max(0, 1 - concentration);
  });
}
