import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { seededRandom, shuffled } from './randomness.ts';
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
  /** How often Louvain ran: as asked, but less on a graph of more than 40,000 links; 0 without links. */
  readonly runs: number;
}

/** Above this many links the nodes are put in a new order once instead of for each run: copying would take longest. */
const RESHUFFLE_LIMIT = 20_000;
/** Ten runs over 40,000 links take half a second; a graph with more gets fewer runs, and at least two. */
const MOST_LINKS_IN_ALL_RUNS = 400_000;
const LEAST_RUNS = 2;

/**
 * Groups of nodes with more weight among themselves than their strengths would make by chance.
 *
 * Louvain, best of several seeded runs by modularity, after which a community that does not hang together is split
 * into the parts that do: Louvain may leave such communities, and splitting always raises modularity. A node without
 * links is a community of its own. The same graph and seed always give the same result.
 *
 * What Louvain finds depends on the order of the nodes, so each run takes them in another one; starting one
 * order at another node, as the library does by itself, finds less.
 *
 * @see Blondel, Guillaume, Lambiotte & Lefebvre (2008), Fast unfolding of communities in large networks.
 * @see Traag, Waltman & Van Eck (2019), From Louvain to Leiden, for communities that fall apart.
 */
export function communitiesOf(graph: WeightedGraph, options: CommunityOptions): Partition {
  const { resolution } = options;
  const runs = runsFor(graph.links.length, options.runs);
  const alone = Int32Array.from({ length: graph.order }, (_, node) => node);
  if (graph.links.length === 0) return { communityOf: alone, count: graph.order, modularity: null, runs: 0 };
  const random = seededRandom(options.seed);
  const linked = [...alone].filter((node) => (graph.strengths[node] ?? 0) > 0);
  let copy = copyOf(graph, shuffled(linked, random));
  let best = alone;
  let bestModularity = Number.NEGATIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    if (run > 0 && graph.links.length <= RESHUFFLE_LIMIT) copy = copyOf(graph, shuffled(linked, random));
    const found = louvain.detailed(copy, { getEdgeWeight: 'weight', resolution, rng: random });
    // A gain in the last decimals is rounding: the earlier run stays.
    if (found.modularity <= bestModularity + 1e-12) continue;
    bestModularity = found.modularity;
    // Louvain numbers below `order`, so a node without links, which it did not see, is alone with a number above.
    best = alone.map((node) => found.communities[node] ?? graph.order + node);
  }
  const parts = connectedComponents(graph, (from, to) => best[from] === best[to]);
  const communityOf = new Int32Array(graph.order);
  for (const [community, nodes] of parts.entries()) {
    for (const node of nodes) communityOf[node] = community;
  }
  return { communityOf, count: parts.length, modularity: modularityIn(copy, communityOf, resolution), runs };
}

function runsFor(links: number, wanted: number): number {
  return Math.min(wanted, Math.max(LEAST_RUNS, Math.floor(MOST_LINKS_IN_ALL_RUNS / links)));
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
  return graph.links.length === 0
    ? null
    : modularityIn(
        copyOf(
          graph,
          Array.from({ length: graph.order }, (_, node) => node),
        ),
        communityOf,
        resolution,
      );
}

function modularityIn(graph: UndirectedGraph, communityOf: ArrayLike<number>, resolution: number): number {
  return graphologyModularity(graph, {
    getEdgeWeight: 'weight',
    getNodeCommunity: (node: string) => communityOf[Number(node)] ?? -1,
    resolution,
  });
}

/** The links between the nodes, the nodes in the given order. */
function copyOf(graph: WeightedGraph, nodes: readonly number[]): UndirectedGraph {
  const copy = new UndirectedGraph();
  for (const node of nodes) copy.addNode(node);
  // With a key of its own for each link: having them made up takes as long as all the rest.
  for (const [key, { first, second, weight }] of graph.links.entries()) {
    copy.addUndirectedEdgeWithKey(key, first, second, { weight });
  }
  return copy;
}
