import { describe, expect, test } from 'vitest';
import { connectedComponents, neighboursOf, weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';

describe('a weighted graph', () => {
  const graph = () =>
    weightedGraph(5, [
      { first: 3, second: 0, weight: 2 },
      { first: 0, second: 1, weight: 0.5 },
      { first: 1, second: 1, weight: 9 },
      { first: 2, second: 1, weight: 0 },
    ]);

  test('leaves out loops and links without weight, and lists each link once with the smaller node first', () => {
    expect(graph().links).toEqual([
      { first: 0, second: 1, weight: 0.5 },
      { first: 0, second: 3, weight: 2 },
    ]);
  });

  test('knows the neighbours of each node, ascending, and its strength', () => {
    expect(Array.from({ length: 5 }, (_, node) => [...neighboursOf(graph(), node)])).toEqual([
      [1, 3],
      [0],
      [],
      [0],
      [],
    ]);
    expect([...graph().strengths]).toEqual([2.5, 0.5, 0, 2, 0]);
  });

  test('falls apart into components, nodes without links alone', () => {
    expect(connectedComponents(graph())).toEqual([[0, 1, 3], [2], [4]]);
    expect(connectedComponents(graph(), (from, to) => from !== 3 && to !== 3)).toEqual([
      [0, 1],
      [2],
      [3],
      [4],
    ]);
  });

  test('neighbours are ascending with the weight of their own link when links come from both sides', () => {
    const star = weightedGraph(4, [
      { first: 2, second: 3, weight: 23 },
      { first: 0, second: 2, weight: 2 },
      { first: 1, second: 2, weight: 12 },
    ]);
    expect([...neighboursOf(star, 2)]).toEqual([0, 1, 3]);
    expect([...star.weights.subarray(star.offsets[2], star.offsets[3])]).toEqual([2, 12, 23]);
  });
});
