import { type Checkpoint, RUN_TO_THE_END } from '../checkpoint.ts';
import { betweennessOf, EXACT_BETWEENNESS_LIMIT } from './shortest-paths.ts';
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
  checkpoint: Checkpoint = RUN_TO_THE_END,
): Bridges {
  const { values, sources } = betweennessOf(graph, seed, EXACT_BETWEENNESS_LIMIT, checkpoint);
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
  const { order, offsets, neighbours, weights, strengths } = graph;
  const numbers = numbered(communityOf, order);
  const into = new Float64Array(order);
  return Array.from({ length: order }, (_, node) => {
    const strength = strengths[node] ?? 0;
    if (strength === 0) return null;
    const [start, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    for (let entry = start; entry < end; entry += 1) {
      const community = numbers[neighbours[entry] ?? 0] ?? 0;
      into[community] = (into[community] ?? 0) + (weights[entry] ?? 0);
    }
    let concentration = 0;
    for (let entry = start; entry < end; entry += 1) {
      const community = numbers[neighbours[entry] ?? 0] ?? 0;
      concentration += ((into[community] ?? 0) / strength) ** 2;
      into[community] = 0;
    }
    return Math.max(0, 1 - concentration);
  });
}

/** The communities under numbers from 0, below how many nodes there are. */
function numbered(communityOf: ArrayLike<number>, order: number): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: order }, (_, node) => {
    const community = communityOf[node] ?? -1;
    const number = numbers.get(community) ?? numbers.size;
    numbers.set(community, number);
    return number;
  });
}
