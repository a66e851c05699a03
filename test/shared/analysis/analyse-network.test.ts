import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisInput, AnalysisMoment } from '#shared/analysis/input.ts';
import type { NetworkAnalysis, PartnerFigures } from '#shared/analysis/network-analysis.ts';
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
import { numbersIn } from '#test/support/numbers-in.ts';

const TODAY = moment('2026-06-30');
const analyse = (given: Partial<AnalysisInput>, when: AnalysisMoment = TODAY): NetworkAnalysis =>
  analyseNetwork(analysisInput(given), when, DEFAULT_ANALYSIS_SETTINGS);

function figuresOf(analysis: NetworkAnalysis, number: number): PartnerFigures | undefined {
  return analysis.partners.find((each) => each.partnerId === partnerId(number));
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

  test('a period that ended before the day ends where it ended, and a category that only a partner knows comes last', () => {
    const analysis = analyse(
      {
        partners: [partner(1, { categoryId: categoryId(9) }), partner(2)],
        categories: [{ id: categoryId(1), name: 'Soort' }],
        encounters: [encounter(1, '2026-03-31', [1]), encounter(2, '2026-04-01', [1])],
      },
      {
        asOf: isoDate('2026-06-30'),
        period: { from: isoDate('2026-01-01'), until: isoDate('2026-03-31') },
      },
    );
    expect(analysis.period).toEqual({ from: '2026-01-01', until: '2026-03-31' });
    expect(figuresOf(analysis, 1)).toMatchObject({ minutes: 60, encounterCountEver: 2 });
    expect(analysis.usualSuspects.categories.map((each) => each.categoryId)).toEqual([
      categoryId(1),
      categoryId(9),
    ]);
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
