import { expect, test } from 'vitest';
import { bridgesOf, participationOf } from '#shared/analysis/graph/bridges.ts';
import { weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';

const graph = () =>
  weightedGraph(5, [
    { first: 0, second: 1, weight: 2 },
    { first: 0, second: 2, weight: 1 },
    { first: 0, second: 3, weight: 1 },
  ]);

test('participation by hand: half of the weight in the own community and a quarter in each of two others', () => {
  const participation = participationOf(graph(), [0, 0, 1, 2, 0]);
  expect(participation[0]).toBeCloseTo(1 - (0.25 + 0.0625 + 0.0625), 12);
  expect(participation.slice(1)).toEqual([0, 0, 0, null]);
});

test('participation by hand: two links into one community count together', () => {
  const pair = weightedGraph(4, [
    { first: 0, second: 1, weight: 1 },
    { first: 0, second: 2, weight: 1 },
    { first: 0, second: 3, weight: 2 },
  ]);
  expect(participationOf(pair, [0, 1, 1, 2])[0]).toBeCloseTo(1 - (0.5 ** 2 + 0.5 ** 2), 12);
});

test('bridges: betweenness, participation and ego over the same graph, from every partner', () => {
  const bridges = bridgesOf(graph(), [0, 0, 1, 2, 0], [120, 0, 60, 0, 0], 1);
  // Node 0 lies between the 3 pairs of the others it is linked to, of 6 pairs.
  expect(bridges.betweenness[0]).toBeCloseTo(0.5, 12);
  expect(bridges.betweennessSample).toEqual({ used: 5, of: 5 });
  // Weights 1 and 0.5; contact 0 has links of 2, 1 and 1, contact 2 one of 1 with contact 0.
  expect(bridges.egoInMinutes.effectiveSize).toBeCloseTo(2 - (1 / 3) * (1 / 120) - (2 / 3) * (1 / 60), 12);
  expect(bridges.ego.effectiveSize).toBeCloseTo(2 - (1 / 3) * (1 / 2) - (2 / 3) * 1, 12);
});
