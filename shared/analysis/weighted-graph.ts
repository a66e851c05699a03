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
  /** Each link once, first < second, sorted. */
  readonly links: readonly WeightedLink[];
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Sum of the weights of the links of each node. */
  readonly strengths: Float64Array;
}

/**
 * The graph of some links; the order in which they come does not matter. Each pair may come once; loops and links
 * without weight are left out.
 */
export function weightedGraph(order: number, links: readonly WeightedLink[]): WeightedGraph {
  const kept = links
    .filter((link) => link.first !== link.second && link.weight > 0)
    .map((link) =>
      link.first < link.second ? link : { first: link.second, second: link.first, weight: link.weight },
    )
    .sort((one, other) => one.first - other.first || one.second - other.second);
  const offsets = new Int32Array(order + 1);
  for (const { first, second } of kept) {
    offsets[first + 1] = (offsets[first + 1] ?? 0) + 1;
    offsets[second + 1] = (offsets[second + 1] ?? 0) + 1;
  }
  for (let node = 0; node < order; node += 1)
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const neighbours = new Int32Array(2 * kept.length);
  const weights = new Float64Array(2 * kept.length);
  const strengths = new Float64Array(order);
  const next = offsets.slice();
  const put = (node: number, neighbour: number, weight: number): void => {
    const place = next[node] ?? 0;
    neighbours[place] = neighbour;
    weights[place] = weight;
    next[node] = place + 1;
    strengths[node] = (strengths[node] ?? 0) + weight;
  };
  // Of a node, the smaller neighbours come first, and each half arrives ascending because the links are sorted.
  for (const { first, second, weight } of kept) put(second, first, weight);
  for (const { first, second, weight } of kept) put(first, second, weight);
  return { order, links: kept, offsets, neighbours, weights, strengths };
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
      for (const neighbour of neighboursOf(graph, node)) {
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
