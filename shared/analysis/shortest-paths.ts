import { seededRandom, shuffled } from './randomness.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Lengths are whole multiples of this, so that two routes over the same weights in another order are exactly equally
 * long; sums of fractions would differ in the last decimal and one of two equal routes would get lost.
 */
const LENGTH_UNIT = 1e-9;

/** Above this many nodes betweenness is estimated from a sample. */
const EXACT_BETWEENNESS_LIMIT = 2000;
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

/**
 * Dijkstra from one node at a time over the same arrays, counting shortest routes, and Brandes' way back.
 *
 * A link that is longer than the shortest route between its ends lies on no shortest route at all. Such links are
 * dropped as soon as a search from one of their ends has shown it, which spares the searches that follow most of the weak
 * links that big tables make.
 */
class ShortestPathSearch {
  readonly #starts: Int32Array;
  /** One past the last entry of each node that is still there. */
  readonly #ends: Int32Array;
  readonly #neighbours: Int32Array;
  readonly #lengths: Float64Array;
  /** The entry of the same link at its other end. */
  readonly #twins: Int32Array;
  /** From which node each entry leads. */
  readonly #origins: Int32Array;
  readonly #distance: Float64Array;
  readonly #routes: Float64Array;
  readonly #dependency: Float64Array;
  readonly #settled: Int32Array;
  readonly #heap: Int32Array;
  readonly #placeInHeap: Int32Array;
  /** Entries that end a shortest route to a node: the latest found, and for each entry the one found before it; -1: none. */
  readonly #lastStep: Int32Array;
  readonly #otherStep: Int32Array;
  #heapSize = 0;

  constructor(graph: WeightedGraph) {
    this.#starts = graph.offsets;
    this.#ends = graph.offsets.slice(1);
    this.#neighbours = graph.neighbours.slice();
    this.#lengths = graph.weights.map((weight) => linkLength(weight));
    this.#origins = new Int32Array(graph.neighbours.length);
    this.#twins = new Int32Array(graph.neighbours.length);
    // Neighbours are ascending, so going through the nodes in order meets the entries of each neighbour in order too.
    const next = graph.offsets.slice();
    for (let node = 0; node < graph.order; node += 1) {
      for (let entry = graph.offsets[node] ?? 0; entry < (graph.offsets[node + 1] ?? 0); entry += 1) {
        const neighbour = graph.neighbours[entry] ?? 0;
        const twin = next[neighbour] ?? 0;
        next[neighbour] = twin + 1;
        this.#twins[entry] = twin;
        this.#origins[entry] = node;
      }
    }
    this.#distance = new Float64Array(graph.order).fill(Number.POSITIVE_INFINITY);
    this.#routes = new Float64Array(graph.order);
    this.#dependency = new Float64Array(graph.order);
    this.#settled = new Int32Array(graph.order);
    this.#heap = new Int32Array(graph.order);
    this.#placeInHeap = new Int32Array(graph.order);
    this.#lastStep = new Int32Array(graph.order).fill(-1);
    this.#otherStep = new Int32Array(graph.neighbours.length);
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
    this.#dropDetours(source);
    for (let place = 0; place < settledCount; place += 1) {
      const node = this.#settled[place] ?? 0;
      this.#distance[node] = Number.POSITIVE_INFINITY;
      dependency[node] = 0;
    }
  }

  /** Distances and numbers of shortest routes from `source`; returns how many nodes can be reached, itself included. */
  #settleFrom(source: number): number {
    const [neighbours, lengths, distance, routes] = [
      this.#neighbours,
      this.#lengths,
      this.#distance,
      this.#routes,
    ];
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
      const end = this.#ends[node] ?? 0;
      for (let step = this.#starts[node] ?? 0; step < end; step += 1) {
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

  /** Drops the links of a node, from which distances are known, that are longer than the distance to their other end. */
  #dropDetours(source: number): void {
    for (let entry = (this.#ends[source] ?? 0) - 1; entry >= (this.#starts[source] ?? 0); entry -= 1) {
      const neighbour = this.#neighbours[entry] ?? 0;
      if ((this.#lengths[entry] ?? 0) <= (this.#distance[neighbour] ?? 0)) continue;
      this.#drop(neighbour, this.#twins[entry] ?? 0);
      this.#drop(source, entry);
    }
  }

  /** Puts the last entry of a node in the place of one that is dropped. */
  #drop(node: number, entry: number): void {
    const last = (this.#ends[node] ?? 0) - 1;
    this.#ends[node] = last;
    if (entry === last) return;
    const twin = this.#twins[last] ?? 0;
    this.#neighbours[entry] = this.#neighbours[last] ?? 0;
    this.#lengths[entry] = this.#lengths[last] ?? 0;
    this.#twins[entry] = twin;
    this.#twins[twin] = entry;
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
