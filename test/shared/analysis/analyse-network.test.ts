import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisInput, AnalysisMoment } from '#shared/analysis/input.ts';
import type { NetworkAnalysis, PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  categoryId,
  encounter,
  moment,
  partner,
  partnerId,
} from '#test/support/analysis-input.ts';

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
