import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communitiesOf, modularityOf } from '#shared/analysis/graph/communities.ts';
import { connectedComponents, weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { arbitraryGraph } from '#test/support/random-graph.ts';
import { slowModularity } from '#test/support/slow-graph-measures.ts';

const OPTIONS = { resolution: 1, runs: 10, seed: 1 };

/** Two triangles joined by one link, and a node on its own. */
const twoTriangles = () =>
  weightedGraph(7, [
    { first: 0, second: 1, weight: 1 },
    { first: 1, second: 2, weight: 1 },
    { first: 0, second: 2, weight: 1 },
    { first: 3, second: 4, weight: 1 },
    { first: 4, second: 5, weight: 1 },
    { first: 3, second: 5, weight: 1 },
    { first: 2, second: 3, weight: 1 },
  ]);

describe('communities', () => {
  test('by hand: two triangles with one link between them; Q = 6/7 - 2 (7/14)^2', () => {
    const found = communitiesOf(twoTriangles(), OPTIONS);
    expect([...found.communityOf]).toEqual([0, 0, 0, 1, 1, 1, 2]);
    expect(found.count).toBe(3);
    expect(found.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });

  test('without links everybody is alone and there is no modularity', () => {
    expect(communitiesOf(weightedGraph(3, []), OPTIONS)).toMatchObject({ count: 3, modularity: null });
    expect(communitiesOf(weightedGraph(0, []), OPTIONS)).toMatchObject({ count: 0, modularity: null });
  });

  test('a resolution near 0 makes one community of what hangs together', () => {
    expect([...communitiesOf(twoTriangles(), { ...OPTIONS, resolution: 0.01 }).communityOf]).toEqual([
      0, 0, 0, 0, 0, 0, 1,
    ]);
  });

  test('hang together, are numbered by their smallest node, and are the same every time (seed 31)', () => {
    fc.assert(
      fc.property(arbitraryGraph(25), (graph) => {
        const { communityOf, count } = communitiesOf(graph, OPTIONS);
        const parts = connectedComponents(graph, (from, to) => communityOf[from] === communityOf[to]);
        expect(parts).toHaveLength(count);
        expect([...new Set(communityOf)]).toEqual(parts.map((_, community) => community));
        expect(communitiesOf(graph, OPTIONS).communityOf).toEqual(communityOf);
      }),
      { seed: 31 },
    );
  });

  test('have at least the modularity of leaving everybody alone or together (seed 32)', () => {
    fc.assert(
      fc.property(arbitraryGraph(20), (graph) => {
        fc.pre(graph.links.length > 0);
        const { modularity } = communitiesOf(graph, OPTIONS);
        const alone = graph.strengths.map((_, node) => node);
        expect(modularity).toBeGreaterThanOrEqual(slowModularity(graph, alone, 1) - 1e-9);
        expect(modularity).toBeGreaterThanOrEqual(slowModularity(graph, alone.fill(0), 1) - 1e-9);
      }),
      { seed: 32 },
    );
  });
});

test('modularity of a graph without links is null', () => {
  expect(modularityOf(weightedGraph(2, []), [0, 0], 1)).toBeNull();
});

test('modularity is the double sum over all pairs, at any resolution (seed 33)', () => {
  fc.assert(
    fc.property(
      arbitraryGraph(15),
      fc.array(fc.nat(3), { minLength: 15, maxLength: 15 }),
      (graph, labels) => {
        fc.pre(graph.links.length > 0);
        for (const resolution of [0.5, 1, 2]) {
          expect(modularityOf(graph, labels, resolution)).toBeCloseTo(
            slowModularity(graph, labels, resolution),
            9,
          );
        }
      },
    ),
    { seed: 33 },
  );
});
