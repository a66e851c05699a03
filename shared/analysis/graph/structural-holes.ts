import { sum } from '../attention.ts';
import { neighboursOf, type WeightedGraph } from './weighted-graph.ts';

/** How far ego's contacts are separate worlds. */
export interface StructuralHoles {
  /** Contacts that are not each other's double, above 0 to the number of contacts; `null` without contacts. */
  readonly effectiveSize: number | null;
  /** effectiveSize over the number of contacts, above 0 to 1; `null` without contacts. */
  readonly efficiency: number | null;
  /** How far ego's time goes into contacts that lead back to each other; `null` without contacts. */
  readonly constraint: number | null;
}

/**
 * Burt's measures for ego, whose tie with node i weighs `egoWeights[i]`, in a graph of the others.
 *
 * - effective size: sum over contacts j of 1 - sum over contacts q of p_eq m_jq, with p_eq = w_eq / sum_k w_ek and
 *   m_jq = w_jq / max_k w_jk, where k runs over all that j is tied to, ego too;
 * - efficiency: effective size over the number of contacts;
 * - constraint: sum over contacts j of (p_ej + sum over q of p_eq p_qj)^2, with p_qj = w_qj / sum_k w_qk, ego in k.
 *
 * These are the weighted, undirected conventions of networkx (`effective_size` and `constraint` with a weight), in the
 * graph of ego and all nodes, also those that ego does not know.
 *
 * @param egoWeights >= 0 by node; 0 is no contact. On the same scale as the weights of the graph.
 * @see Burt (1992), Structural holes, chapter 2.
 */
export function structuralHoles(graph: WeightedGraph, egoWeights: ArrayLike<number>): StructuralHoles {
  const weightOf = (node: number): number => egoWeights[node] ?? 0;
  const contacts = Array.from({ length: graph.order }, (_, node) => node).filter(
    (node) => weightOf(node) > 0,
  );
  if (contacts.length === 0) return { effectiveSize: null, efficiency: null, constraint: null };
  const total = sum(contacts.map((node) => weightOf(node)));
  const effectiveSize = sum(contacts.map((node) => 1 - redundancy(graph, node, weightOf, total)));
  const constraint = sum(contacts.map((node) => investedIn(graph, node, weightOf, total) ** 2));
  return { effectiveSize, efficiency: effectiveSize / contacts.length, constraint };
}

/**
 * Weights of ego's ties on the scale of the alter graph, where a tie of the greatest strength weighs 1: minutes over
 * the most minutes with anybody. Without a common scale minutes would drown every tie between partners, and the
 * measures would depend on counting in minutes or in hours.
 *
 * @returns 0 to 1 each; all 0 when there are no minutes.
 */
export function scaledToStrongest(strengths: readonly number[]): readonly number[] {
  const strongest = strengths.reduce((most, strength) => Math.max(most, strength), 0);
  return strengths.map((strength) => (strongest > 0 ? strength / strongest : 0));
}

function redundancy(
  graph: WeightedGraph,
  node: number,
  weightOf: (node: number) => number,
  total: number,
): number {
  let strongest = weightOf(node);
  let shared = 0;
  forEachNeighbour(graph, node, (other, weight) => {
    strongest = Math.max(strongest, weight);
    shared += (weightOf(other) / total) * weight;
  });
  return shared / strongest;
}

function investedIn(
  graph: WeightedGraph,
  node: number,
  weightOf: (node: number) => number,
  total: number,
): number {
  let invested = weightOf(node) / total;
  forEachNeighbour(graph, node, (other, weight) => {
    const allOfOther = (graph.strengths[other] ?? 0) + weightOf(other);
    invested += (weightOf(other) / total) * (weight / allOfOther);
  });
  return invested;
}

function forEachNeighbour(
  graph: WeightedGraph,
  node: number,
  visit: (neighbour: number, weight: number) => void,
): void {
  const start = graph.offsets[node] ?? 0;
  for (const [place, neighbour] of neighboursOf(graph, node).entries()) {
    visit(neighbour, graph.weights[start + place] ?? 0);
  }
}
