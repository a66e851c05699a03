import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { NetworkAnalysis, PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { seededRandom, shuffled } from '#shared/analysis/randomness.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { encounter, moment } from '#test/support/analysis-input.ts';
import { numbersIn } from '#test/support/numbers-in.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const TODAY = moment('2026-06-30');

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

describe.each([1, 2, 3, 4, 5])('a random network (seed %i)', (seed) => {
  const input = randomNetwork(seed, { partners: 60, encounters: 200 });
  const analysed = () => analyseNetwork(input, TODAY, DEFAULT_ANALYSIS_SETTINGS);

  test('shares, expected shares, shares of categories and of communities each add up to 1', () => {
    const analysis = analysed();
    expect(sumOf(analysis.partners.map((each) => each.share))).toBeCloseTo(1, 10);
    expect(sumOf(analysis.partners.map((each) => each.expectedShare))).toBeCloseTo(1, 10);
    expect(sumOf(analysis.usualSuspects.categories.map((each) => each.share))).toBeCloseTo(1, 10);
    expect(sumOf(analysis.bubbles.communities.map((each) => each.attentionShare))).toBeCloseTo(1, 10);
    expect(sumOf(analysis.partners.map((each) => each.minutes))).toBeCloseTo(
      analysis.usualSuspects.totalMinutes,
      6,
    );
  });

  test('the core holds half of the attention and would not without its last partner', () => {
    const analysis = analysed();
    const shareOf = new Map(analysis.partners.map((each) => [each.partnerId, each.share ?? 0]));
    const held = analysis.usualSuspects.core.map((id) => shareOf.get(id) ?? 0);
    expect(sumOf(held)).toBeGreaterThanOrEqual(0.5 - 1e-9);
    expect(sumOf(held.slice(0, -1))).toBeLessThan(0.5);
  });

  test('every partner stands in one community, and every figure is within its range', () => {
    const analysis = analysed();
    const placed = analysis.bubbles.communities.flatMap((community) => community.partnerIds);
    expect(placed.toSorted()).toEqual(analysis.partners.map((each) => each.partnerId).toSorted());
    expect(analysis.usualSuspects.gini).toBeGreaterThanOrEqual(0);
    expect(analysis.usualSuspects.gini).toBeLessThan(1);
    for (const each of analysis.partners) {
      expect(each.betweenness).toBeGreaterThanOrEqual(0);
      expect(each.betweenness).toBeLessThanOrEqual(1);
      expect(each.participation ?? 0).toBeGreaterThanOrEqual(0);
      expect(each.participation ?? 0).toBeLessThan(1);
    }
    for (const { conductance, density } of analysis.bubbles.communities) {
      expect(conductance ?? 0).toBeLessThanOrEqual(1 + 1e-12);
      expect(density ?? 0).toBeLessThanOrEqual(1);
    }
    expect(numbersIn(analysis).filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  test('doubling all minutes changes no share and no place', () => {
    const analysis = analysed();
    const doubled = analyseNetwork(
      {
        ...input,
        encounters: input.encounters.map((each) => ({
          ...each,
          minutes: 2 * (each.minutes ?? DEFAULT_ANALYSIS_SETTINGS.defaultMinutes[each.form]),
        })),
      },
      TODAY,
      DEFAULT_ANALYSIS_SETTINGS,
    );
    expect(doubled.usualSuspects.totalMinutes).toBe(2 * analysis.usualSuspects.totalMinutes);
    const { egoInMinutes: _, ...withoutMinutes } = analysis.bubbles;
    expect(doubled.bubbles).toMatchObject(withoutMinutes);
    expect(doubled.partners.map((each) => [each.share, each.verdict])).toEqual(
      analysis.partners.map((each) => [each.share, each.verdict]),
    );
    expect(doubled.usualSuspects.gini).toBe(analysis.usualSuspects.gini);
  });

  test('the order in which the input is listed changes nothing', () => {
    const analysis = analysed();
    const random = seededRandom(seed);
    const reorder = <T>(items: readonly T[]): readonly T[] =>
      shuffled([...items.keys()], random).flatMap((place) => items[place] ?? []);
    const reordered = analyseNetwork(
      {
        ...input,
        partners: reorder(input.partners),
        affiliations: reorder(input.affiliations),
        encounters: reorder(input.encounters).map((each) => ({
          ...each,
          organisationIds: reorder(each.organisationIds),
        })),
        collaborations: reorder(input.collaborations).map((each) => ({
          ...each,
          members: reorder(each.members),
        })),
        ties: reorder(input.ties),
        commitments: reorder(input.commitments),
      },
      TODAY,
      DEFAULT_ANALYSIS_SETTINGS,
    );
    expect(reordered).toEqual(analysis);
  });

  test('other names change nothing but the order in which they are listed', () => {
    const analysis = analysed();
    const renamed = analyseNetwork(
      {
        ...input,
        partners: input.partners.map((each, number) => ({ ...each, name: `Naam ${997 * (number % 7)}` })),
      },
      TODAY,
      DEFAULT_ANALYSIS_SETTINGS,
    );
    const byId = ({ partners }: NetworkAnalysis): readonly PartnerFigures[] =>
      partners.toSorted((one, other) => (one.partnerId < other.partnerId ? -1 : 1));
    const withoutCore = (each: PartnerFigures) => ({ ...each, inCore: null, verdict: null });
    expect(byId(renamed).map((each) => withoutCore(each))).toEqual(
      byId(analysis).map((each) => withoutCore(each)),
    );
    expect(renamed.links).toEqual(analysis.links);
    expect(renamed.usualSuspects.gini).toBe(analysis.usualSuspects.gini);
    expect(renamed.bubbles.communities).toEqual(analysis.bubbles.communities);
  });

  test('another encounter makes no partner more overdue', () => {
    const analysis = analysed();
    const more = { ...input, encounters: [...input.encounters, encounter(9999, '2026-03-03', [1, 2, 3])] };
    const after = analyseNetwork(more, TODAY, DEFAULT_ANALYSIS_SETTINGS);
    const overdueBefore = new Map(analysis.partners.map((each) => [each.partnerId, each.overdueRatio]));
    for (const each of after.partners) {
      const before = overdueBefore.get(each.partnerId) ?? Number.POSITIVE_INFINITY;
      expect(each.overdueRatio ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(before);
    }
  });

  test('can be sent to a worker and back', () => {
    const analysis = analysed();
    expect(structuredClone(analysis)).toEqual(analysis);
  });
});
