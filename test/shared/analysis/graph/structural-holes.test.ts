import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaledToStrongest, structuralHoles } from '#shared/analysis/graph/structural-holes.ts';
import { weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { arbitraryGraph } from '#test/support/random-graph.ts';
import { slowStructuralHoles } from '#test/support/slow-graph-measures.ts';

describe('structural holes', () => {
  test('by hand: three contacts that do not know each other are three; each gets a third, squared', () => {
    const { effectiveSize, efficiency, constraint } = structuralHoles(weightedGraph(3, []), [1, 1, 1]);
    expect(effectiveSize).toBeCloseTo(3, 12);
    expect(efficiency).toBeCloseTo(1, 12);
    expect(constraint).toBeCloseTo(3 * (1 / 3) ** 2, 12);
  });

  test('by hand: two contacts with a link as strong as ours overlap by half each', () => {
    // Redundancy of each: p = 1/2 times m = 1. Invested in each: 1/2 + 1/2 * 1/2.
    const graph = weightedGraph(2, [{ first: 0, second: 1, weight: 1 }]);
    const { effectiveSize, efficiency, constraint } = structuralHoles(graph, [1, 1]);
    expect(effectiveSize).toBeCloseTo(1, 12);
    expect(efficiency).toBeCloseTo(0.5, 12);
    expect(constraint).toBeCloseTo(2 * 0.75 ** 2, 12);
  });

  test('one contact is fully constraining, none has no value', () => {
    expect(structuralHoles(weightedGraph(2, []), [1, 0])).toEqual({
      effectiveSize: 1,
      efficiency: 1,
      constraint: 1,
    });
    expect(structuralHoles(weightedGraph(2, [{ first: 0, second: 1, weight: 1 }]), [0, 0])).toEqual({
      effectiveSize: null,
      efficiency: null,
      constraint: null,
    });
  });

  test('are what the definition gives over full matrices (seed 51)', () => {
    fc.assert(
      fc.property(
        arbitraryGraph(12),
        fc.array(fc.constantFrom(0, 0.1, 0.5, 1), { minLength: 12, maxLength: 12 }),
        (graph, weights) => {
          const own = weights.slice(0, graph.order);
          const found = structuralHoles(graph, own);
          if (own.every((weight) => weight === 0)) return;
          const slow = slowStructuralHoles(graph, own);
          expect(found.effectiveSize).toBeCloseTo(slow.effectiveSize, 10);
          expect(found.constraint).toBeCloseTo(slow.constraint, 10);
        },
      ),
      { seed: 51 },
    );
  });
});

test('minutes are brought to the scale of the ties: the strongest weighs 1', () => {
  expect(scaledToStrongest([50, 200, 0])).toEqual([0.25, 1, 0]);
  expect(scaledToStrongest([0.25, 0.5])).toEqual([0.5, 1]);
  expect(scaledToStrongest([0, 0])).toEqual([0, 0]);
});
