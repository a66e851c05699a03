import { describe, expect, test } from 'vitest';
import { alterGraphOf } from '#shared/analysis/graph/alter-graph.ts';
import { communitiesOf, modularityOf } from '#shared/analysis/graph/communities.ts';
import { louvainRun } from '#shared/analysis/graph/louvain.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { type WeightedGraph, weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { moment } from '#test/support/analysis-input.ts';
import { libraryCommunities, libraryModularity } from '#test/support/library-communities.ts';
import { plantedLinks } from '#test/support/random-graph.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { adjustedRandIndex } from '#test/support/slow-graph-measures.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function fromEncounters(seed: number): WeightedGraph {
  const input = randomNetwork(seed, { partners: 30 + 20 * seed, encounters: 80 * seed });
  return alterGraphOf(input, populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS)).graph;
}

function planted(seed: number): WeightedGraph {
  const groupOf = Array.from({ length: 120 }, (_, node) => node % 5);
  return weightedGraph(120, plantedLinks(groupOf, 5, 0.3, seededRandom(seed)));
}

describe.each([
  { kind: 'networks from encounters', graphOf: fromEncounters },
  { kind: 'planted groups, all links alike', graphOf: planted },
])('$kind: as the Louvain of graphology from the same seed', ({ graphOf }) => {
  test.each(SEEDS)('the same communities at resolution 0.7, 1 and 2 (seed %i)', (seed) => {
    const graph = graphOf(seed);
    for (const resolution of [0.7, 1, 2]) {
      for (const runs of [1, 5]) {
        const options = { resolution, runs, seed };
        const [ours, theirs] = [communitiesOf(graph, options), libraryCommunities(graph, options)];
        expect(adjustedRandIndex(ours.communityOf, theirs.communityOf)).toBeCloseTo(1, 12);
        expect(ours.modularity).toBeCloseTo(theirs.modularity, 12);
      }
    }
  });

  test.each(SEEDS)('the same modularity of any partition (seed %i)', (seed) => {
    const graph = graphOf(seed);
    const random = seededRandom(seed);
    const labels = Array.from({ length: graph.order }, () => Math.floor(random() * 6));
    for (const resolution of [0.7, 1, 2]) {
      expect(modularityOf(graph, labels, resolution)).toBeCloseTo(
        libraryModularity(graph, labels, resolution),
        12,
      );
    }
  });
});

test('a node that is not in the order, because it has no links, gets no community', () => {
  const graph = weightedGraph(4, [{ first: 1, second: 3, weight: 2 }]);
  const { communityOf, modularity } = louvainRun(graph, Int32Array.of(3, 1), 1, seededRandom(1));
  expect([...communityOf]).toEqual([-1, 0, -1, 0]);
  expect(modularity).toBeCloseTo(0, 12);
});
