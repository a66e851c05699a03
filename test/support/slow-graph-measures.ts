import { linkLength } from '#shared/analysis/graph/shortest-paths.ts';
import type { WeightedGraph, WeightedLink } from '#shared/analysis/graph/weighted-graph.ts';

/** Measures written down straight from their definitions, over full matrices; to check the fast ones with. */

function matrixOf<T>(order: number, fill: T): T[][] {
  return Array.from({ length: order }, () => Array.from({ length: order }, () => fill));
}

function at<T>(matrix: readonly (readonly T[])[], row: number, column: number): T {
  const value = matrix[row]?.[column];
  if (value === undefined) throw new RangeError(`no cell (${row}, ${column})`);
  return value;
}

function set<T>(matrix: T[][], row: number, column: number, value: T): void {
  const cells = matrix[row];
  if (cells === undefined) throw new RangeError(`no row ${row}`);
  cells[column] = value;
}

function weightMatrix(order: number, links: readonly WeightedLink[]): number[][] {
  const weights = matrixOf(order, 0);
  for (const { first, second, weight } of links) {
    set(weights, first, second, weight);
    set(weights, second, first, weight);
  }
  return weights;
}

/** Share of shortest routes between two others that pass each node, by all distances (Floyd and Warshall) and all routes. */
export function slowBetweenness(graph: WeightedGraph): number[] {
  const { order } = graph;
  const nodes = Array.from({ length: order }, (_, node) => node);
  const distance = matrixOf(order, Number.POSITIVE_INFINITY);
  const length = matrixOf(order, Number.POSITIVE_INFINITY);
  for (const node of nodes) set(distance, node, node, 0);
  for (const { first, second, weight } of graph.links) {
    for (const [from, to] of [[first, second] as const, [second, first] as const]) {
      set(distance, from, to, linkLength(weight));
      set(length, from, to, linkLength(weight));
    }
  }
  for (const via of nodes) {
    for (const from of nodes) {
      for (const to of nodes) {
        const around = at(distance, from, via) + at(distance, via, to);
        if (around < at(distance, from, to)) set(distance, from, to, around);
      }
    }
  }
  const known = new Map<string, number>();
  /** Number of shortest routes: over every last step that ends one. */
  const routes = (from: number, to: number): number => {
    if (from === to) return 1;
    if (at(distance, from, to) === Number.POSITIVE_INFINITY) return 0;
    const key = `${from} ${to}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let count = 0;
    for (const last of nodes) {
      if (at(distance, from, last) + at(length, last, to) === at(distance, from, to))
        count += routes(from, last);
    }
    known.set(key, count);
    return count;
  };
  const pairs = ((order - 1) * (order - 2)) / 2;
  return nodes.map((node) => {
    let passed = 0;
    for (const from of nodes) {
      for (const to of nodes) {
        if (from >= to || from === node || to === node) continue;
        const all = routes(from, to);
        const through = at(distance, from, node) + at(distance, node, to) === at(distance, from, to);
        if (all > 0 && through) passed += (routes(from, node) * routes(node, to)) / all;
      }
    }
    return pairs > 0 ? passed / pairs : 0;
  });
}

/** Newman's double sum: (1 / 2m) times the sum over i and j in one community of A_ij - resolution k_i k_j / 2m. */
export function slowModularity(
  graph: WeightedGraph,
  communityOf: ArrayLike<number>,
  resolution: number,
): number {
  const weights = weightMatrix(graph.order, graph.links);
  const strengths = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const twice = strengths.reduce((sum, strength) => sum + strength, 0);
  let quality = 0;
  for (const [one, ofOne] of strengths.entries()) {
    for (const [other, ofOther] of strengths.entries()) {
      if (communityOf[one] !== communityOf[other]) continue;
      quality += at(weights, one, other) - (resolution * ofOne * ofOther) / twice;
    }
  }
  return quality / twice;
}

/** Burt's measures for ego over the full matrix of ego (the last row) and all others. */
export function slowStructuralHoles(
  graph: WeightedGraph,
  egoWeights: readonly number[],
): { effectiveSize: number; constraint: number } {
  const ego = graph.order;
  const weights = weightMatrix(graph.order + 1, graph.links);
  for (const [node, weight] of egoWeights.entries()) {
    set(weights, ego, node, weight);
    set(weights, node, ego, weight);
  }
  const share = (one: number, other: number): number => {
    const total = (weights[one] ?? []).reduce((sum, weight) => sum + weight, 0);
    return total === 0 ? 0 : at(weights, one, other) / total;
  };
  const marginal = (one: number, other: number): number => {
    const strongest = Math.max(...(weights[one] ?? []));
    return strongest === 0 ? 0 : at(weights, one, other) / strongest;
  };
  const others = egoWeights.map((_, node) => node);
  const contacts = others.filter((node) => (egoWeights[node] ?? 0) > 0);
  let effectiveSize = 0;
  let constraint = 0;
  for (const contact of contacts) {
    let redundant = 0;
    let indirect = 0;
    for (const other of others) {
      redundant += share(ego, other) * marginal(contact, other);
      indirect += share(ego, other) * share(other, contact);
    }
    effectiveSize += 1 - redundant;
    constraint += (share(ego, contact) + indirect) ** 2;
  }
  return { effectiveSize, constraint };
}

/**
 * How much two partitions agree beyond chance: 1 the same, about 0 unrelated.
 * @see Hubert & Arabie (1985), Comparing partitions, Journal of Classification 2.
 */
export function adjustedRandIndex(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const pairsIn = (count: number): number => (count * (count - 1)) / 2;
  const tally = (labels: readonly string[]): number => {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + pairsIn(count), 0);
  };
  const [first, second] = [Array.from(one, String), Array.from(other, String)];
  const together = tally(first.map((label, place) => `${label} ${second[place]}`));
  const [inFirst, inSecond] = [tally(first), tally(second)];
  const expected = (inFirst * inSecond) / pairsIn(first.length);
  const highest = (inFirst + inSecond) / 2;
  return highest === expected ? 1 : (together - expected) / (highest - expected);
}
