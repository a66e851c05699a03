import { describe, expect, test } from 'vitest';
import { analysePeriodBefore, compareAnalyses, momentBefore } from '#shared/analysis/over-time/comparison.ts';
import { analyseFully, type FullAnalysis } from '#shared/analysis/full-analysis.ts';
import { NETWORK_METRICS } from '#shared/analysis/metrics/metrics.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { analysisInput, encounter, moment, partner, partnerId } from '#test/support/analysis-input.ts';

const input = analysisInput({
  partners: [partner(1), partner(2), partner(3), partner(4)],
  encounters: [
    encounter(1, '2026-06-30', [1], { minutes: 75 }),
    encounter(2, '2026-06-01', [2], { minutes: 25 }),
    encounter(3, '2026-05-31', [2], { minutes: 90 }),
    encounter(4, '2026-05-02', [3], { minutes: 10 }),
    encounter(5, '2026-05-01', [4], { minutes: 500 }),
  ],
});
const june = moment('2026-06-30', 30);
const now = () => analyseFully(input, june, DEFAULT_ANALYSIS_SETTINGS);
const before = () => analysePeriodBefore(input, june, DEFAULT_ANALYSIS_SETTINGS);
const comparison = () => compareAnalyses(now(), before());

describe('this period beside the one before', () => {
  test('is as long, ends the day before, and is seen from that day', () => {
    expect(momentBefore(june)).toEqual({
      asOf: '2026-05-31',
      period: { from: '2026-05-02', until: '2026-05-31' },
    });
    const first = before().network.partners.find((each) => each.partnerId === partnerId(1));
    expect(first).toMatchObject({ standing: 'never-met', encounterCountEver: 0 });
  });

  test('every figure for the network is compared; a difference needs both sides', () => {
    expect(comparison().metrics.map((change) => change.id)).toEqual(
      NETWORK_METRICS.map((metric) => metric.id),
    );
    expect(comparison().metrics.find((change) => change.id === 'attention-total')).toEqual({
      id: 'attention-total',
      now: 100,
      before: 100,
      difference: 0,
    });
    expect(comparison().metrics.find((change) => change.id === 'modularity')).toMatchObject({
      difference: null,
    });
  });

  test('by hand: partner 1 from 0 to 75%, partner 2 from 90% to 25%, partner 3 from 10% to 0', () => {
    expect(
      comparison().moved.map((change) => [change.partnerId, change.shareBefore, change.shareNow]),
    ).toEqual([
      [partnerId(1), 0, 0.75],
      [partnerId(2), 0.9, 0.25],
      [partnerId(3), 0.1, 0],
    ]);
    expect(comparison().moved[1]?.difference).toBeCloseTo(-0.65, 12);
    expect(comparison().moved.map((change) => [change.minutesBefore, change.minutesNow])).toEqual([
      [0, 75],
      [90, 25],
      [10, 0],
    ]);
    expect(compareAnalyses(now(), before(), 1).moved).toHaveLength(1);
  });

  test('the greatest change comes first, up or down; equal changes go by id', () => {
    const moved = compareAnalyses(
      analyseFully(
        analysisInput({
          partners: input.partners,
          encounters: [
            encounter(1, '2026-06-30', [1, 2, 3], { minutes: 30 }),
            encounter(2, '2026-05-31', [3], { minutes: 20 }),
            encounter(3, '2026-05-31', [1, 2], { minutes: 2 }),
          ],
        }),
        june,
        DEFAULT_ANALYSIS_SETTINGS,
      ),
      before(),
    ).moved;
    // From 0, 90 and 10% to a third each.
    expect(moved.map((change) => change.partnerId)).toEqual([2, 1, 3].map((number) => partnerId(number)));
  });

  test('without attention now there is no difference to tell, although there was attention before', () => {
    const gini = (later: FullAnalysis, earlier: FullAnalysis) =>
      compareAnalyses(later, earlier).metrics.find((change) => change.id === 'gini');
    const never = analyseFully({ ...input, encounters: [] }, june, DEFAULT_ANALYSIS_SETTINGS);
    expect(gini(never, before())).toMatchObject({ now: null, difference: null });
    expect(gini(before(), never)).toMatchObject({ before: null, difference: null });
  });
});
