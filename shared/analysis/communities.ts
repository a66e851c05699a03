import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { seededRandom } from './randomness.ts';
import { connectedComponents, type WeightedGraph } from './weighted-graph.ts';

export interface CommunityOptions {
  /** Modularity resolution, > 0; higher gives smaller communities. */
  readonly resolution: number;
  /** How often to try, >= 1; the run with the highest modularity counts. */
  readonly runs: number;
  readonly seed: number;
}

export interface Partition {
  /** Community of each node: 0, 1, ... in the order of their smallest node. */
  readonly communityOf: Int32Array;
  readonly count: number;
  /** -0.5 to 1; `null` for a graph without links. */
  readonly modularity: number | null;
}

/**
 * Groups of nodes with more weight among themselves than their strengths would make by chance.
 *
 * Louvain, best of several seeded runs by modularity, after which a community that does not hang together is split
 * into the parts that do: Louvain may leave such communities, and splitting always raises modularity. A node without
 * links is a community of its own. The same graph and seed always give the same result.
 *
 * @see Blondel, Guillaume, Lambiotte & Lefebvre (2008), Fast unfolding of communities in large networks.
 * @see Traag, Waltman & Van Eck (2019), From Louvain to Leiden, for communities that fall apart.
 */
export function communitiesOf(graph: WeightedGraph, options: CommunityOptions): Partition {
  if (graph.links.length === 0)
    return partition(
      graph,
      Int32Array.from({ length: graph.order }, (_, node) => node),
      null,
    );
  const connected = undirectedGraph(graph);
  const random = seededRandom(options.seed);
  let best: Int32Array | null = null;
  let bestModularity = Number.NEGATIVE_INFINITY;
  for (let run = 0; run < options.runs; run += 1) {
    const { communities, modularity } = louvain.detailed(connected, {
      getEdgeWeight: 'weight',
      resolution: options.resolution,
      rng: random,
    });
    // A gain in the last decimals is rounding: the earlier run stays.
    if (modularity <= bestModularity + 1e-12) continue;
    bestModularity = modularity;
    // Communities are numbered below `order`, so a node that Louvain did not see gets a number of its own above it.
    best = Int32Array.from({ length: graph.order }, (_, node) => communities[node] ?? graph.order + node);
  }
  const found = best ?? new Int32Array(graph.order);
  return partition(graph, found, options.resolution, connected);
}

/**
 * Modularity of a partition: the share of weight inside communities minus what chance would give, sum over c of
 * L_c / m - resolution * (K_c / 2m)^2 with L_c the weight inside c and K_c the summed strength of its nodes.
 *
 * @returns -0.5 to 1; `null` for a graph without links.
 * @see Newman & Girvan (2004); Reichardt & Bornholdt (2006) for the resolution.
 */
export function modularityOf(
  graph: WeightedGraph,
  communityOf: ArrayLike<number>,
  resolution: number,
): number | null {
  return graph.links.length === 0 ? null : modularityIn(undirectedGraph(graph), communityOf, resolution);
}

function partition(
  graph: WeightedGraph,
  found: Int32Array,
  resolution: number | null,
  connected?: UndirectedGraph,
): Partition {
  const parts = connectedComponents(graph, (from, to) => found[from] === found[to]);
  const communityOf = new Int32Array(graph.order);
  for (const [community, nodes] of parts.entries()) for (const node of nodes) communityOf[node] = community;
  const modularity =
    resolution === null || connected === undefined ? null : modularityIn(connected, communityOf, resolution);
  return { communityOf, count: parts.length, modularity };
}

function modularityIn(graph: UndirectedGraph, communityOf: ArrayLike<number>, resolution: number): number {
  return graphologyModularity(graph, {
    getEdgeWeight: 'weight',
    getNodeCommunity: (node: string) => communityOf[Number(node)] ?? -1,
    resolution,
  });
}

/** The nodes with links, ascending, and the links, sorted: Louvain's result depends on the order in which they come. */
function undirectedGraph(graph: WeightedGraph): UndirectedGraph {
  const copy = new UndirectedGraph();
  for (let node = 0; node < graph.order; node += 1) if ((graph.strengths[node] ?? 0) > 0) copy.addNode(node);
  for (const { first, second, weight } of graph.links) copy.addUndirectedEdge(first, second, { weight });
  return copy;
}
