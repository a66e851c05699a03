import { type Checkpoint, RUN_TO_THE_END } from '../checkpoint.ts';
import { DistanceQueue } from './distance-queue.ts';
import { seededRandom, shuffled } from '../randomness.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Lengths are whole multiples of this, so that two routes over the same weights in another order are exactly equally
 * long; sums of fractions would differ in the last decimal and one of two equal routes would get lost.
 */
const LENGTH_UNIT = 1e-9;

/** Above this many nodes betweenness is estimated from a sample. */
export const EXACT_BETWEENNESS_LIMIT = 2000;
const SAMPLE_SIZE = 256;

export interface Betweenness {
  /** 0 to 1 per node. */
  readonly values: Float64Array;
  /** From how many nodes routes were followed; equal to `order` unless the values are an estimate. */
  readonly sources: number;
}

/** Length of a link: the stronger it is, the shorter. In whole units. */
export function linkLength(weight: number): number {
  return Math.max(1, Math.round(1 / weight / LENGTH_UNIT));
}

/**
 * Betweenness: over how large a share of the shortest routes between two other nodes a node lies.
 *
 * The length of a link is 1 / weight, so a route over strong links is short; a big table, which links all its guests
 * weakly, does not make every other route a detour. Between two nodes with several shortest routes each counts in
 * proportion. Pairs without a route count in the number of pairs and add nothing.
 *
 * Up to `exactLimit` nodes every node is a starting point. Above it a seeded sample of 256 is, and the values are
 * an unbiased estimate; `sources` says so.
 *
 * @returns share over all (n - 1) (n - 2) / 2 pairs of others, 0 to 1; 0 with fewer than three nodes.
 * @see Freeman (1977), A set of measures of centrality based on betweenness; Brandes (2001) for the algorithm; Newman
 *   (2001) for 1 / weight as length; Brandes & Pich (2007) for the sample.
 */
export function betweennessOf(
  graph: WeightedGraph,
  seed: number,
  exactLimit = EXACT_BETWEENNESS_LIMIT,
  checkpoint: Checkpoint = RUN_TO_THE_END,
): Betweenness {
  const { order } = graph;
  const nodes = Array.from({ length: order }, (_, node) => node);
  const sources =
    order <= exactLimit ? nodes : shuffled(nodes, seededRandom(seed), Math.min(SAMPLE_SIZE, order));
  const passed = new Float64Array(order);
  const search = new ShortestPathSearch(graph);
  for (const source of sources) {
    checkpoint();
    search.addDependencies(source, passed);
  }
  if (order < 3) return { values: new Float64Array(order), sources: sources.length };
  const isSource = new Set(sources);
  const values = passed.map((amount, node) => {
    const starts = sources.length - (isSource.has(node) ? 1 : 0);
    return starts === 0 ? 0 : amount / (starts * (order - 2));
  });
  return { values, sources: sources.length };
}

/** As many landmarks at most; a landmark that spares less than this part of the links is the last. */
const MOST_LANDMARKS = 16;
const WORTHWHILE = 0.05;

/**
 * Dijkstra from one node at a time over the same arrays, counting shortest routes, and Brandes' way back.
 *
 * A link that is longer than the shortest route between its ends lies on no shortest route at all, and big tables make
 * many of those: two guests that met at a congress are mostly nearer to each other by way of somebody whom both
 * know well. So at first the distances from a few nodes with many strong links are taken, and each link that is longer than the
 * way by one of them is left out. All searches that follow are spared it, and find the same.
 */
class ShortestPathSearch {
  /** Entries of node i: `#starts[i]` up to `#starts[i + 1]`. */
  #starts: Int32Array;
  #neighbours: Int32Array;
  #lengths: Float64Array;
  /** From which node each entry leads. */
  readonly #origins: Int32Array;
  readonly #distance: Float64Array;
  readonly #routes: Float64Array;
  readonly #dependency: Float64Array;
  readonly #settled: Int32Array;
  #queue: DistanceQueue;
  /** Entries that end a shortest route to a node: the latest found, and for each entry the one found before it; -1: none. */
  readonly #lastStep: Int32Array;
  readonly #otherStep: Int32Array;

  constructor(graph: WeightedGraph) {
    this.#starts = graph.offsets;
    this.#neighbours = graph.neighbours;
    this.#lengths = graph.weights.map((weight) => linkLength(weight));
    this.#distance = new Float64Array(graph.order).fill(Number.POSITIVE_INFINITY);
    this.#routes = new Float64Array(graph.order);
    this.#dependency = new Float64Array(graph.order);
    this.#settled = new Int32Array(graph.order);
    this.#queue = this.#newQueue();
    this.#lastStep = new Int32Array(graph.order).fill(-1);
    this.#otherStep = new Int32Array(graph.neighbours.length);
    this.#leaveOutDetours(graph.strengths);
    this.#queue = this.#newQueue();
    this.#origins = new Int32Array(this.#neighbours.length);
    for (let node = 0; node < graph.order; node += 1) {
      this.#origins.fill(node, this.#starts[node] ?? 0, this.#starts[node + 1] ?? 0);
    }
  }

  /** Adds to each node the share of shortest routes from `source` to any other node that pass it. */
  addDependencies(source: number, passed: Float64Array): void {
    const settledCount = this.#settleFrom(source);
    const [routes, dependency] = [this.#routes, this.#dependency];
    for (let place = settledCount - 1; place > 0; place -= 1) {
      const node = this.#settled[place] ?? 0;
      const share = (1 + (dependency[node] ?? 0)) / (routes[node] ?? 1);
      for (let step = this.#lastStep[node] ?? -1; step >= 0; step = this.#otherStep[step] ?? -1) {
        const before = this.#origins[step] ?? 0;
        dependency[before] = (dependency[before] ?? 0) + (routes[before] ?? 0) * share;
      }
      passed[node] = (passed[node] ?? 0) + (dependency[node] ?? 0);
    }
    this.#forget(settledCount);
  }

  #newQueue(): DistanceQueue {
    return new DistanceQueue(
      this.#distance,
      this.#lengths.reduce((longest, length) => Math.max(longest, length), 0),
    );
  }

  #forget(settledCount: number): void {
    for (let place = 0; place < settledCount; place += 1) {
      const node = this.#settled[place] ?? 0;
      this.#distance[node] = Number.POSITIVE_INFINITY;
      this.#dependency[node] = 0;
    }
  }

  /** Leaves out links that are longer than the way by a landmark: the nodes with the strongest links, one by one. */
  #leaveOutDetours(strengths: Float64Array): void {
    const landmarks = Array.from(strengths.keys())
      .sort((one, other) => (strengths[other] ?? 0) - (strengths[one] ?? 0) || one - other)
      .slice(0, MOST_LANDMARKS);
    for (const landmark of landmarks) {
      const before = this.#neighbours.length;
      const settledCount = this.#settleFrom(landmark);
      this.#keepShortLinks();
      this.#forget(settledCount);
      if (before - this.#neighbours.length < WORTHWHILE * before) break;
    }
  }

  /** Keeps the links that are no longer than the two distances at hand together, close together in memory. */
  #keepShortLinks(): void {
    const [starts, neighbours, lengths, distance] = [
      this.#starts,
      this.#neighbours,
      this.#lengths,
      this.#distance,
    ];
    const newStarts = new Int32Array(starts.length);
    const newNeighbours = new Int32Array(neighbours.length);
    const newLengths = new Float64Array(lengths.length);
    let kept = 0;
    for (let node = 0; node + 1 < starts.length; node += 1) {
      const here = distance[node] ?? 0;
      const end = starts[node + 1] ?? 0;
      for (let entry = starts[node] ?? 0; entry < end; entry += 1) {
        const neighbour = neighbours[entry] ?? 0;
        const length = lengths[entry] ?? 0;
        if (length > here + (distance[neighbour] ?? 0)) continue;
        newNeighbours[kept] = neighbour;
        newLengths[kept] = length;
        kept += 1;
      }
      newStarts[node + 1] = kept;
    }
    this.#starts = newStarts;
    this.#neighbours = newNeighbours.slice(0, kept);
    this.#lengths = newLengths.slice(0, kept);
  }

  /** Distances and numbers of shortest routes from `source`; returns how many nodes can be reached, itself included. */
  #settleFrom(source: number): number {
    const [starts, neighbours, lengths] = [this.#starts, this.#neighbours, this.#lengths];
    const [distance, routes, lastStep, otherStep] = [
      this.#distance,
      this.#routes,
      this.#lastStep,
      this.#otherStep,
    ];
    const [queue, settled] = [this.#queue, this.#settled];
    let settledCount = 0;
    routes[source] = 1;
    queue.start(source);
    while (queue.size > 0) {
      const node = queue.takeNearest();
      settled[settledCount] = node;
      settledCount += 1;
      const here = distance[node] ?? 0;
      const routesHere = routes[node] ?? 0;
      const end = starts[node + 1] ?? 0;
      for (let step = starts[node] ?? 0; step < end; step += 1) {
        const neighbour = neighbours[step] ?? 0;
        const reached = here + (lengths[step] ?? 0);
        const known = distance[neighbour] ?? 0;
        if (reached > known) continue;
        if (reached === known) {
          routes[neighbour] = (routes[neighbour] ?? 0) + routesHere;
          otherStep[step] = lastStep[neighbour] ?? -1;
        } else {
          routes[neighbour] = routesHere;
          otherStep[step] = -1;
          if (known === Number.POSITIVE_INFINITY) queue.put(neighbour, reached);
          else queue.nearer(neighbour, reached);
        }
        lastStep[neighbour] = step;
      }
    }
    return settledCount;
  }
}
