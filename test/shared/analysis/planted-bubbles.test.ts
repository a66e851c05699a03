import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { communitiesOf } from '#shared/analysis/graph/communities.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { analysisInput, encounter, moment, partner, partnerId } from '#test/support/analysis-input.ts';
import { plantedLinks } from '#test/support/random-graph.ts';
import { adjustedRandIndex } from '#test/support/slow-graph-measures.ts';

const OPTIONS = { resolution: 1, runs: 10, seed: 1 };

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

test('five groups that meet among themselves four times out of five are found again from encounters (seed 61)', () => {
  const random = seededRandom(61);
  const groupOf = Array.from({ length: 200 }, (_, number) => number % 5);
  const guests = (group: number): number[] =>
    Array.from({ length: 3 }, () => {
      const from = random() < 0.2 ? Math.floor(random() * 5) : group;
      return 5 * Math.floor(random() * 40) + from;
    });
  const input = analysisInput({
    partners: groupOf.map((_, number) => partner(number)),
    encounters: Array.from({ length: 800 }, (_, number) =>
      encounter(number, '2026-06-01', guests(number % 5)),
    ),
  });
  const analysis = analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  const communityOf = new Map(analysis.partners.map((each) => [each.partnerId, each.communityId]));
  const found = groupOf.map((_, number) => communityOf.get(partnerId(number)) ?? -1);
  expect(adjustedRandIndex(found, groupOf)).toBeGreaterThanOrEqual(0.95);
});

test('the adjusted Rand index is 1 for the same partition under other numbers, and near 0 for unrelated ones', () => {
  expect(adjustedRandIndex([0, 0, 1, 1], [5, 5, 3, 3])).toBe(1);
  // By hand: no pair together in both; expected 2 * 2 / 6, highest 2.
  expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo((0 - 2 / 3) / (2 - 2 / 3), 12);
});
