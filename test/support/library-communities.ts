import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import type { CommunityOptions } from '#shared/analysis/graph/communities.ts';
import { seededRandom, shuffled } from '#shared/analysis/randomness.ts';
import type { WeightedGraph } from '#shared/analysis/graph/weighted-graph.ts';

/** Communities and modularity as graphology finds them: independent of our own code, and slow because of its copies. */
export interface LibraryPartition {
  /** Community of each node; nodes without links have one of their own. */
  readonly communityOf: readonly number[];
  readonly modularity: number;
}

/** Best of several runs of graphology's Louvain, each with the nodes in another order. */
export function libraryCommunities(graph: WeightedGraph, options: CommunityOptions): LibraryPartition {
  const random = seededRandom(options.seed);
  const nodes = Array.from({ length: graph.order }, (_, node) => node);
  const linked = nodes.filter((node) => (graph.strengths[node] ?? 0) > 0);
  let best: LibraryPartition = { communityOf: nodes, modularity: Number.NEGATIVE_INFINITY };
  for (let run = 0; run < options.runs; run += 1) {
    const found = louvain.detailed(copyOf(graph, shuffled(linked, random)), {
      getEdgeWeight: 'weight',
      resolution: options.resolution,
      rng: random,
    });
    if (found.modularity <= best.modularity + 1e-12) continue;
    best = {
      communityOf: nodes.map((node) => found.communities[node] ?? graph.order + node),
      modularity: found.modularity,
    };
  }
  return best;
}

/** Modularity of a partition, by graphology. */
export function libraryModularity(
  graph: WeightedGraph,
  communityOf: ArrayLike<number>,
  resolution: number,
): number {
  const nodes = Array.from({ length: graph.order }, (_, node) => node);
  return graphologyModularity(copyOf(graph, nodes), {
    getEdgeWeight: 'weight',
    getNodeCommunity: (node: string) => communityOf[Number(node)] ?? -1,
    resolution,
  });
}

function copyOf(graph: WeightedGraph, nodes: readonly number[]): UndirectedGraph {
  const copy = new UndirectedGraph();
  for (const node of nodes) copy.addNode(node);
  for (const { first, second, weight } of graph.links) copy.addUndirectedEdge(first, second, { weight });
  return copy;
}
