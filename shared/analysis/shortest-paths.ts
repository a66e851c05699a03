import { seededRandom, shuffled } from './randomness.ts';
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
): Betweenness {
  const { order } = graph;
  const nodes = Array.from({ length: order }, (_, node) => node);
  const sources =
    order <= exactLimit ? nodes : shuffled(nodes, seededRandom(seed), Math.min(SAMPLE_SIZE, order));
  const passed = new Float64Array(order);
  const search = new ShortestPathSearch(graph);
  for (const source of sources) search.addDependencies(source, passed);
  if (order < 3) return { values: new Float64Array(order), sources: sources.length };
  const isSource = new Set(sources);
  const values = passed.map((amount, node) => {
    const starts = sources.length - (isSource.has(node) ? 1 : 0);
    return starts === 0 ? 0 : amount / (starts * (order - 2));
  });
  return { values, sources: sources.length };
}

/** Dijkstra from one node at a time over the same arrays, counting shortest routes, and Brandes' way back. */
class ShortestPathSearch {
  readonly #graph: WeightedGraph;
  readonly #lengths: Float64Array;
  readonly #distance: Float64Array;
  readonly #routes: Float64Array;
  readonly #dependency: Float64Array;
  readonly #settled: Int32Array;
  readonly #heap: Int32Array;
  readonly #placeInHeap: Int32Array;
  /** From which node each entry of `neighbours` leads. */
  readonly #origin: Int32Array;
  /** Entries that end a shortest route to a node: the latest found, and for each entry the one found before it; -1: none. */
  readonly #lastStep: Int32Array;
  readonly #otherStep: Int32Array;
  #heapSize = 0;

  constructor(graph: WeightedGraph) {
    this.#graph = graph;
    this.#lengths = graph.weights.map((weight) => linkLength(weight));
    this.#distance = new Float64Array(graph.order).fill(Number.POSITIVE_INFINITY);
    this.#routes = new Float64Array(graph.order);
    this.#dependency = new Float64Array(graph.order);
    this.#settled = new Int32Array(graph.order);
    this.#heap = new Int32Array(graph.order);
    this.#placeInHeap = new Int32Array(graph.order);
    this.#lastStep = new Int32Array(graph.order).fill(-1);
    this.#otherStep = new Int32Array(graph.neighbours.length);
    this.#origin = new Int32Array(graph.neighbours.length);
    for (let node = 0; node < graph.order; node += 1) {
      this.#origin.fill(node, graph.offsets[node], graph.offsets[node + 1]);
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
        const before = this.#origin[step] ?? 0;
        dependency[before] = (dependency[before] ?? 0) + (routes[before] ?? 0) * share;
      }
      passed[node] = (passed[node] ?? 0) + (dependency[node] ?? 0);
    }
    for (let place = 0; place < settledCount; place += 1) {
      const node = this.#settled[place] ?? 0;
      this.#distance[node] = Number.POSITIVE_INFINITY;
      dependency[node] = 0;
    }
  }

  /** Distances and numbers of shortest routes from `source`; returns how many nodes can be reached, itself included. */
  #settleFrom(source: number): number {
    const { offsets, neighbours } = this.#graph;
    const [distance, routes, lengths] = [this.#distance, this.#routes, this.#lengths];
    let settledCount = 0;
    distance[source] = 0;
    routes[source] = 1;
    this.#heapSize = 1;
    this.#heap[0] = source;
    this.#placeInHeap[source] = 0;
    while (this.#heapSize > 0) {
      const node = this.#takeNearest();
      this.#settled[settledCount] = node;
      settledCount += 1;
      const here = distance[node] ?? 0;
      const routesHere = routes[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let step = offsets[node] ?? 0; step < end; step += 1) {
        const neighbour = neighbours[step] ?? 0;
        const reached = here + (lengths[step] ?? 0);
        const known = distance[neighbour] ?? 0;
        if (reached > known) continue;
        if (reached === known) {
          routes[neighbour] = (routes[neighbour] ?? 0) + routesHere;
          this.#otherStep[step] = this.#lastStep[neighbour] ?? -1;
        } else {
          distance[neighbour] = reached;
          routes[neighbour] = routesHere;
          this.#otherStep[step] = -1;
          this.#nearer(neighbour, known);
        }
        this.#lastStep[neighbour] = step;
      }
    }
    return settledCount;
  }

  /** Gives a node whose distance became smaller its new place in the heap. */
  #nearer(node: number, distanceBefore: number): void {
    if (distanceBefore !== Number.POSITIVE_INFINITY) {
      this.#rise(this.#placeInHeap[node] ?? 0, node);
      return;
    }
    this.#heapSize += 1;
    this.#rise(this.#heapSize - 1, node);
  }

  #takeNearest(): number {
    const nearest = this.#heap[0] ?? 0;
    this.#heapSize -= 1;
    if (this.#heapSize > 0) this.#sink(this.#heap[this.#heapSize] ?? 0);
    return nearest;
  }

  /** Puts a node at a free place of the heap or above it, where its distance belongs. */
  #rise(from: number, node: number): void {
    const [heap, distance] = [this.#heap, this.#distance];
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent] ?? 0;
      if ((distance[above] ?? 0) <= (distance[node] ?? 0)) break;
      heap[place] = above;
      this.#placeInHeap[above] = place;
      place = parent;
    }
    heap[place] = node;
    this.#placeInHeap[node] = place;
  }

  /** Puts a node at the top of the heap or below it, where its distance belongs. */
  #sink(node: number): void {
    const [heap, distance] = [this.#heap, this.#distance];
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#heapSize) break;
      if (
        child + 1 < this.#heapSize &&
        (distance[heap[child + 1] ?? 0] ?? 0) < (distance[heap[child] ?? 0] ?? 0)
      ) {
        child += 1;
      }
      const below = heap[child] ?? 0;
      if ((distance[below] ?? 0) >= (distance[node] ?? 0)) break;
      heap[place] = below;
      this.#placeInHeap[below] = place;
      place = child;
    }
    heap[place] = node;
    this.#placeInHeap[node] = place;
  }
}
