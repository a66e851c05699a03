import { type Checkpoint, RUN_TO_THE_END } from '../checkpoint.ts';
import { louvainRun } from './louvain.ts';
import { seededRandom, shuffled } from '../randomness.ts';
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
  /** How often Louvain ran: as asked, but less on a graph of more than 200,000 links; 0 without links. */
  readonly runs: number;
}

/** Ten runs over 200,000 links take about half a second; a graph with more gets fewer runs, and at least two. */
const MOST_LINKS_IN_ALL_RUNS = 2_000_000;
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
export function communitiesOf(
  graph: WeightedGraph,
  options: CommunityOptions,
  checkpoint: Checkpoint = RUN_TO_THE_END,
): Partition {
  const { resolution } = options;
  const alone = Int32Array.from({ length: graph.order }, (_, node) => node);
  if (graph.linkCount === 0) return { communityOf: alone, count: graph.order, modularity: null, runs: 0 };
  const runs = runsFor(graph.linkCount, options.runs);
  const random = seededRandom(options.seed);
  const linked = [...alone].filter((node) => (graph.strengths[node] ?? 0) > 0);
  let best: Int32Array = alone;
  let bestModularity = Number.NEGATIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    checkpoint();
    const found = louvainRun(graph, Int32Array.from(shuffled(linked, random)), resolution, random);
    // A gain in the last decimals is rounding: the earlier run stays.
    if (found.modularity <= bestModularity + 1e-12) continue;
    bestModularity = found.modularity;
    best = found.communityOf;
  }
  const parts = connectedComponents(graph, (from, to) => best[from] === best[to]);
  const communityOf = new Int32Array(graph.order);
  for (const [community, nodes] of parts.entries()) {
    for (const node of nodes) communityOf[node] = community;
  }
  return { communityOf, count: parts.length, modularity: modularityOf(graph, communityOf, resolution), runs };
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
  if (graph.linkCount === 0) return null;
  const sides = new Map<number, { inside: number; all: number }>();
  for (let node = 0; node < graph.order; node += 1) {
    const community = communityOf[node] ?? -1;
    let inside = 0;
    const end = graph.offsets[node + 1] ?? 0;
    for (let entry = graph.offsets[node] ?? 0; entry < end; entry += 1) {
      if (communityOf[graph.neighbours[entry] ?? 0] === community) inside += graph.weights[entry] ?? 0;
    }
    const side = sides.get(community) ?? { inside: 0, all: 0 };
    side.inside += inside;
    side.all += graph.strengths[node] ?? 0;
    sides.set(community, side);
  }
  const twiceTotal = graph.strengths.reduce((total, strength) => total + strength, 0);
  let modularity = 0;
  for (const { inside, all } of sides.values()) {
    modularity += inside / twiceTotal - resolution * (all / twiceTotal) ** 2;
  }
  return modularity;
}
