/** An undirected link between two nodes. */
export interface WeightedLink {
  readonly first: number;
  readonly second: number;
  /** > 0 */
  readonly weight: number;
}

/**
 * Undirected weighted graph on nodes 0 to order - 1, without loops, in compressed rows: the neighbours of node i are
 * `neighbours[offsets[i]]` up to `neighbours[offsets[i + 1]]`, ascending.
 */
export interface WeightedGraph {
  readonly order: number;
  readonly linkCount: number;
  /** Each link once, first < second, sorted. Made when it is first read: what must be fast goes over the rows. */
  readonly links: readonly WeightedLink[];
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Sum of the weights of the links of each node. */
  readonly strengths: Float64Array;
}

/** Pairs of nodes as three lists of the same length: first[i] < second[i], sorted by first and then second, each once. */
export interface PairColumns {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** >= 0 */
  readonly weights: Float64Array;
}

/**
 * The graph of some links; the order in which they come does not matter. Each pair may come once; loops and links
 * without weight are left out.
 */
export function weightedGraph(order: number, links: readonly WeightedLink[]): WeightedGraph {
  const kept = links
    .filter((link) => link.first !== link.second)
    .map((link) =>
      link.first < link.second ? link : { first: link.second, second: link.first, weight: link.weight },
    )
    .sort((one, other) => one.first - other.first || one.second - other.second);
  return graphOfPairs(order, {
    first: Int32Array.from(kept, (link) => link.first),
    second: Int32Array.from(kept, (link) => link.second),
    weights: Float64Array.from(kept, (link) => link.weight),
  });
}

/** The graph of pairs that are sorted already; those without weight are left out. */
export function graphOfPairs(order: number, pairs: PairColumns): WeightedGraph {
  const { first, second, weights: pairWeights } = pairs;
  const smaller = new Int32Array(order);
  const larger = new Int32Array(order);
  let linkCount = 0;
  for (let pair = 0; pair < first.length; pair += 1) {
    if ((pairWeights[pair] ?? 0) <= 0) continue;
    linkCount += 1;
    const [low, high] = [first[pair] ?? 0, second[pair] ?? 0];
    larger[low] = (larger[low] ?? 0) + 1;
    smaller[high] = (smaller[high] ?? 0) + 1;
  }
  const offsets = new Int32Array(order + 1);
  for (let node = 0; node < order; node += 1) {
    offsets[node + 1] = (offsets[node] ?? 0) + (smaller[node] ?? 0) + (larger[node] ?? 0);
  }
  const neighbours = new Int32Array(2 * linkCount);
  const weights = new Float64Array(2 * linkCount);
  // Of a node the smaller neighbours come first, and each half arrives ascending because the pairs are sorted.
  const nextSmaller = offsets.slice();
  const nextLarger = smaller.map((count, node) => count + (offsets[node] ?? 0));
  for (let pair = 0; pair < first.length; pair += 1) {
    const weight = pairWeights[pair] ?? 0;
    if (weight <= 0) continue;
    const [low, high] = [first[pair] ?? 0, second[pair] ?? 0];
    const atHigh = nextSmaller[high] ?? 0;
    const atLow = nextLarger[low] ?? 0;
    nextSmaller[high] = atHigh + 1;
    nextLarger[low] = atLow + 1;
    neighbours[atHigh] = low;
    neighbours[atLow] = high;
    weights[atHigh] = weight;
    weights[atLow] = weight;
  }
  return new RowGraph(order, offsets, neighbours, weights);
}

class RowGraph implements WeightedGraph {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly strengths: Float64Array;
  #links: readonly WeightedLink[] | null = null;

  constructor(order: number, offsets: Int32Array, neighbours: Int32Array, weights: Float64Array) {
    this.order = order;
    this.offsets = offsets;
    this.neighbours = neighbours;
    this.weights = weights;
    this.strengths = new Float64Array(order);
    for (let node = 0; node < order; node += 1) {
      let strength = 0;
      const end = offsets[node + 1] ?? 0;
      for (let entry = offsets[node] ?? 0; entry < end; entry += 1) strength += weights[entry] ?? 0;
      this.strengths[node] = strength;
    }
  }

  get linkCount(): number {
    return this.neighbours.length / 2;
  }

  get links(): readonly WeightedLink[] {
    this.#links ??= linksOf(this);
    return this.#links;
  }
}

function linksOf(graph: WeightedGraph): readonly WeightedLink[] {
  const links: WeightedLink[] = [];
  forEachLink(graph, (first, second, weight) => {
    links.push({ first, second, weight });
  });
  return links;
}

/** Calls back for each link once, first < second, sorted. */
export function forEachLink(
  graph: WeightedGraph,
  visit: (first: number, second: number, weight: number) => void,
): void {
  const { order, offsets, neighbours, weights } = graph;
  for (let first = 0; first < order; first += 1) {
    const end = offsets[first + 1] ?? 0;
    for (let entry = offsets[first] ?? 0; entry < end; entry += 1) {
      const second = neighbours[entry] ?? 0;
      if (first < second) visit(first, second, weights[entry] ?? 0);
    }
  }
}

/** The nodes that hang together, by component; nodes without links are alone. Components by their smallest node. */
export function connectedComponents(
  graph: WeightedGraph,
  mayPass: (from: number, to: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const seen = new Uint8Array(graph.order);
  const components: number[][] = [];
  for (let start = 0; start < graph.order; start += 1) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const component = [start];
    for (const node of component) {
      const end = graph.offsets[node + 1] ?? 0;
      for (let entry = graph.offsets[node] ?? 0; entry < end; entry += 1) {
        const neighbour = graph.neighbours[entry] ?? 0;
        if (seen[neighbour] === 1 || !mayPass(node, neighbour)) continue;
        seen[neighbour] = 1;
        component.push(neighbour);
      }
    }
    components.push(component.sort((first, second) => first - second));
  }
  return components;
}

/** The neighbours of a node, ascending. */
export function neighboursOf(graph: WeightedGraph, node: number): Int32Array {
  return graph.neighbours.subarray(graph.offsets[node] ?? 0, graph.offsets[node + 1] ?? 0);
}
