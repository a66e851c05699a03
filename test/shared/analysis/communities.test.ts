import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communitiesOf, modularityOf } from '#shared/analysis/communities.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { connectedComponents, weightedGraph } from '#shared/analysis/weighted-graph.ts';
import { arbitraryGraph, plantedLinks } from '#test/support/random-graph.ts';
import { adjustedRandIndex, slowModularity } from '#test/support/slow-graph-measures.ts';

const OPTIONS = { resolution: 1, runs: 10, seed: 1 };

/** Two triangles joined by one link, and a node on its own. */
const twoTriangles = weightedGraph(7, [
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
    const found = communitiesOf(twoTriangles, OPTIONS);
    expect([...found.communityOf]).toEqual([0, 0, 0, 1, 1, 1, 2]);
    expect(found.count).toBe(3);
    expect(found.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });

  test('without links everybody is alone and there is no modularity', () => {
    expect(communitiesOf(weightedGraph(3, []), OPTIONS)).toMatchObject({ count: 3, modularity: null });
    expect(communitiesOf(weightedGraph(0, []), OPTIONS)).toMatchObject({ count: 0, modularity: null });
  });

  test('a resolution near 0 makes one community of what hangs together', () => {
    expect([...communitiesOf(twoTriangles, { ...OPTIONS, resolution: 0.01 }).communityOf]).toEqual([
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

describe('planted bubbles: 5 groups in 200 partners, 6 links a partner', () => {
  const groupOf = Array.from({ length: 200 }, (_, node) => node % 5);

  test.for([
    { mixing: 0.1, least: 0.95 },
    { mixing: 0.2, least: 0.95 },
    { mixing: 0.3, least: 0.9 },
    { mixing: 0.4, least: 0.5 },
  ])('are found again with mixing $mixing (seeds 1 to 5)', async ({ mixing, least }, { annotate }) => {
    const indexes = [1, 2, 3, 4, 5].map((seed) => {
      const links = plantedLinks(groupOf, 6, mixing, seededRandom(seed));
      return adjustedRandIndex(communitiesOf(weightedGraph(200, links), OPTIONS).communityOf, groupOf);
    });
    await annotate(
      `adjusted Rand index at mixing ${mixing}: ${indexes.map((index) => index.toFixed(3)).join(', ')}`,
    );
    expect(Math.min(...indexes)).toBeGreaterThanOrEqual(least);
  });
});

test('the adjusted Rand index is 1 for the same partition under other numbers, and near 0 for unrelated ones', () => {
  expect(adjustedRandIndex([0, 0, 1, 1], [5, 5, 3, 3])).toBe(1);
  // By hand: no pair together in both; expected 2 * 2 / 6, highest 2.
  expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo((0 - 2 / 3) / (2 - 2 / 3), 12);
});
