import { describe, expect, test } from 'vitest';
import { periodBefore, timeSplits } from '#shared/analysis/mirror/time-split.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';

const week = (
  year: number,
  number: number,
  collegeHours: number,
  organisationHours: number,
  outsideHours: number,
) => ({
  year,
  week: number,
  collegeHours,
  organisationHours,
  outsideHours,
});
const period = { from: isoDate('2026-01-01'), until: isoDate('2026-06-30') };
const target = { college: 1 / 3, organisation: 1 / 3, outside: 1 / 3 };

describe('time split', () => {
  const splits = () =>
    timeSplits(
      [
        week(2026, 27, 40, 0, 0), // its Thursday is 2 July
        week(2026, 26, 10, 20, 10), // Thursday 25 June
        week(2026, 1, 10, 20, 10), // Thursday 1 January
        week(2025, 52, 20, 20, 0), // Thursday 25 December
        week(2026, 14, 20, 0, 0), // Thursday 2 April
      ],
      period,
      target,
    );

  test('by hand: 40 of 100 hours for the college, 40 for the organisation, 20 outside', () => {
    expect(splits().period).toMatchObject({
      label: '2026-01-01/2026-06-30',
      weekCount: 3,
      hours: 100,
      collegeHours: 40,
      organisationHours: 40,
      outsideHours: 20,
      shares: { college: 0.4, organisation: 0.4, outside: 0.2 },
    });
    expect(splits().period.againstTarget?.outside).toBeCloseTo(0.2 - 1 / 3, 12);
    expect(splits().period.againstPublished?.outside).toBeCloseTo(0.04, 12);
  });

  test('a week belongs to the month, quarter and period of its Thursday', () => {
    expect(splits().weeks.map((each) => each.label)).toEqual(['2026-W01', '2026-W14', '2026-W26']);
    expect(splits().months.map((each) => each.label)).toEqual(['2026-01', '2026-04', '2026-06']);
    expect(splits().quarters.map((each) => [each.label, each.hours])).toEqual([
      ['2026-Q1', 40],
      ['2026-Q2', 60],
    ]);
  });

  test('weeks below 10 are written with a nought, and each period with its days', () => {
    expect(timeSplits([week(2026, 7, 1, 1, 1)], period, null).weeks.map((each) => each.label)).toEqual([
      '2026-W07',
    ]);
    expect(splits().previousPeriod.label).toBe('2025-07-04/2025-12-31');
  });

  test('the previous period is as long and ends the day before', () => {
    expect(periodBefore(period)).toEqual({ from: '2025-07-04', until: '2025-12-31' });
    expect(splits().previousPeriod).toMatchObject({ weekCount: 1, shares: { college: 0.5, outside: 0 } });
  });

  test('week 53 belongs to the year of its Thursday', () => {
    const year = { from: isoDate('2026-01-01'), until: isoDate('2026-12-31') };
    expect(timeSplits([week(2026, 53, 1, 1, 1)], year, null).months.map((each) => each.label)).toEqual([
      '2026-12',
    ]);
  });

  test('without hours or a target there is nothing to compare', () => {
    const empty = timeSplits([week(2026, 10, 0, 0, 0)], period, target);
    expect(empty.period).toMatchObject({
      hours: 0,
      shares: null,
      againstTarget: null,
      againstPublished: null,
    });
    expect(timeSplits([week(2026, 10, 1, 0, 0)], period, null).period.againstTarget).toBeNull();
  });
});
