import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisInput, AnalysisMoment } from '#shared/analysis/input.ts';
import type { NetworkAnalysis, PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { seededRandom, shuffled } from '#shared/analysis/randomness.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  categoryId,
  collaboration,
  encounter,
  moment,
  partner,
  partnerId,
  tie,
} from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const TODAY = moment('2026-06-30');
const analyse = (given: Partial<AnalysisInput>, when: AnalysisMoment = TODAY): NetworkAnalysis =>
  analyseNetwork(analysisInput(given), when, DEFAULT_ANALYSIS_SETTINGS);

function figuresOf(analysis: NetworkAnalysis, number: number): PartnerFigures | undefined {
  return analysis.partners.find((each) => each.partnerId === partnerId(number));
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Every number in a result, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each) => numbersIn(each));
}

describe('the population', () => {
  test('is every active partner, met or not, and every partner met in the period, by name', () => {
    const { partners } = analyse({
      partners: [
        partner(1, { name: 'Zwembad' }),
        partner(2, { name: 'Wijk 10', archived: true }),
        partner(3, { name: 'Wijk 2', until: isoDate('2026-06-29') }),
        partner(4, { name: 'Archief', archived: true }),
      ],
      encounters: [encounter(1, '2026-06-01', [2, 3]), encounter(2, '2025-06-30', [4])],
    });
    expect(partners.map((each) => each.partnerId)).toEqual([3, 2, 1].map((number) => partnerId(number)));
  });

  test('the period ends on the day at the latest; what comes after it has not happened', () => {
    const given = {
      partners: [partner(1)],
      encounters: [encounter(1, '2026-06-30', [1]), encounter(2, '2026-07-01', [1])],
    };
    const analysis = analyse(given, {
      asOf: isoDate('2026-06-30'),
      period: { from: isoDate('2026-01-01'), until: isoDate('2026-12-31') },
    });
    expect(analysis.period).toEqual({ from: '2026-01-01', until: '2026-06-30' });
    expect(figuresOf(analysis, 1)).toMatchObject({ minutes: 60, encounterCountEver: 1, daysSinceLast: 0 });
  });

  test('a partner was missed at the table as often as it was noted, unless it was there after all', () => {
    const missed = { absentOrganisationIds: [partnerId(2)] };
    const analysis = analyse({
      partners: [partner(1), partner(2)],
      encounters: [
        encounter(1, '2026-06-01', [1], missed),
        encounter(2, '2026-06-02', [1, 2], missed),
        encounter(3, '2026-07-01', [1], missed),
      ],
    });
    expect(figuresOf(analysis, 2)).toMatchObject({ absentCount: 1, encounterCountEver: 1 });
  });
});

describe.each([1, 2, 3, 4, 5])('a random network (seed %i)', (seed) => {
  const input = randomNetwork(seed, { partners: 60, encounters: 200 });
  const analysis = analyseNetwork(input, TODAY, DEFAULT_ANALYSIS_SETTINGS);

  test('shares, expected shares, shares of categories and of communities each add up to 1', () => {
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
    const shareOf = new Map(analysis.partners.map((each) => [each.partnerId, each.share ?? 0]));
    const held = analysis.usualSuspects.core.map((id) => shareOf.get(id) ?? 0);
    expect(sumOf(held)).toBeGreaterThanOrEqual(0.5 - 1e-9);
    expect(sumOf(held.slice(0, -1))).toBeLessThan(0.5);
  });

  test('every partner stands in one community, and every figure is within its range', () => {
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
    const more = { ...input, encounters: [...input.encounters, encounter(9999, '2026-03-03', [1, 2, 3])] };
    const after = analyseNetwork(more, TODAY, DEFAULT_ANALYSIS_SETTINGS);
    const overdueBefore = new Map(analysis.partners.map((each) => [each.partnerId, each.overdueRatio]));
    for (const each of after.partners) {
      const before = overdueBefore.get(each.partnerId) ?? Number.POSITIVE_INFINITY;
      expect(each.overdueRatio ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(before);
    }
  });

  test('can be sent to a worker and back', () => {
    expect(structuredClone(analysis)).toEqual(analysis);
  });
});

describe('bad input has a result, without NaN', () => {
  const nothing = { gini: null, concentration: null, effectivePartners: null, renewal: null };
  const partners = [partner(1), partner(2, { categoryId: categoryId(2) })];

  test('nothing at all', () => {
    const analysis = analyse({});
    expect(analysis).toMatchObject({
      partners: [],
      links: [],
      usualSuspects: { ...nothing, totalMinutes: 0, core: [], categories: [] },
      bubbles: { communities: [], modularity: null, mineId: null, bubbleShare: null, diversity: null },
      neglected: { byPriority: [], fading: [], onlyAtTheTable: [] },
    });
  });

  test.each<{ what: string; given: Partial<AnalysisInput> }>([
    { what: 'partners without encounters', given: { partners } },
    {
      what: 'one partner only',
      given: { partners: [partner(1)], encounters: [encounter(1, '2026-06-01', [1])] },
    },
    {
      what: 'encounters without partners',
      given: { partners, encounters: [encounter(1, '2026-06-01', [])] },
    },
    {
      what: 'encounters with unknown partners',
      given: { partners, encounters: [encounter(1, '2026-06-01', [7])] },
    },
    {
      what: 'all minutes missing',
      given: { partners, encounters: [encounter(1, '2026-06-01', [1, 2], { minutes: null })] },
    },
    {
      what: 'encounters of no minutes',
      given: { partners, encounters: [encounter(1, '2026-06-01', [1], { minutes: 0 })] },
    },
    { what: 'dates in the future', given: { partners, encounters: [encounter(1, '2030-01-01', [1])] } },
    { what: 'a tie to oneself', given: { partners, ties: [tie(1, 1, 1)] } },
    { what: 'a collaboration of one', given: { partners, collaborations: [collaboration(1, [1])] } },
    { what: 'a collaboration of nobody', given: { partners, collaborations: [collaboration(1, [])] } },
    {
      what: 'archived partners only',
      given: { partners: partners.map((each) => ({ ...each, archived: true })) },
    },
    { what: 'a category that is not listed', given: { partners, categories: [] } },
    {
      what: 'a period that lies after the day',
      given: { partners, encounters: [encounter(1, '2026-06-01', [1])] },
    },
  ])('$what', ({ given, what }) => {
    const future = { from: isoDate('2027-01-01'), until: isoDate('2027-12-31') };
    const when = what.includes('after the day') ? { ...TODAY, period: future } : TODAY;
    const analysis = analyse(given, when);
    expect(numbersIn(analysis).filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(analysis.partners.every((each) => each.communityId >= 0)).toBe(true);
  });

  test('attention of no minutes has no shares', () => {
    const analysis = analyse({ partners, encounters: [encounter(1, '2026-06-01', [1], { minutes: 0 })] });
    expect(analysis.usualSuspects).toMatchObject({
      ...nothing,
      encounterCount: 1,
      totalMinutes: 0,
      core: [],
    });
    expect(figuresOf(analysis, 1)).toMatchObject({ share: null, daysSinceLast: 29 });
  });
});
