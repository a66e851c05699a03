import { expect, test } from 'vitest';
import { comparedPeriods, linkChange, periodChanges } from '#shared/analysis/over-time/period-changes.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { analysisInput, encounter, partner, partnerId } from '#test/support/analysis-input.ts';

const day = isoDate;

test('two periods of the same length, one after the other or a year apart', () => {
  expect(comparedPeriods(day('2026-06-30'), 30, 'before')).toEqual({
    now: { from: '2026-06-01', until: '2026-06-30' },
    before: { from: '2026-05-02', until: '2026-05-31' },
  });
  expect(comparedPeriods(day('2026-06-30'), 30, 'year-earlier').before).toEqual({
    from: '2025-06-01',
    until: '2025-06-30',
  });
});

test.each([
  ['new', 10, 0, 1, 0],
  ['gone', 0, 10, 0, 1],
  ['none', 0, 0, 0, 0],
  ['stronger', 150, 120, 2, 2],
  ['weaker', 120, 150, 2, 2],
  // Nearly a quarter more; a lot more of very little; as it was.
  ['same', 149, 120, 2, 2],
  ['same', 44, 15, 2, 1],
  ['same', 60, 60, 1, 1],
] as const)(
  '%s: %i minutes now, %i before',
  (change, minutesNow, minutesBefore, encountersNow, encountersBefore) => {
    expect(linkChange({ minutesNow, minutesBefore, encountersNow, encountersBefore })).toBe(change);
  },
);

test('an encounter counts for the period of its day; who left and was never met is not told', () => {
  const input = analysisInput({
    partners: [partner(1), partner(2), partner(3), partner(4, { archived: true })],
    encounters: [
      encounter(1, '2026-05-31', [1, 2], { minutes: 120 }),
      encounter(2, '2026-06-01', [2], { minutes: 120 }),
      encounter(3, '2026-07-01', [3]),
    ],
  });
  const { changes } = periodChanges(
    input,
    comparedPeriods(day('2026-06-30'), 30, 'before'),
    DEFAULT_ANALYSIS_SETTINGS,
  );
  expect(
    changes.map(({ partnerId: id, change, minutesNow, minutesBefore }) => [
      id,
      change,
      minutesNow,
      minutesBefore,
    ]),
  ).toEqual([
    [partnerId(1), 'gone', 0, 60],
    [partnerId(2), 'stronger', 120, 60],
    [partnerId(3), 'none', 0, 0],
  ]);
});
