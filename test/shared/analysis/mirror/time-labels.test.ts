import { expect, test } from 'vitest';
import { labelOfDay, labelsOf, weeksOfPeriod } from '#shared/analysis/mirror/time-labels.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';

const period = (from: string, until: string) => ({ from: isoDate(from), until: isoDate(until) });

test('a day has a week, a month and a quarter, each with its number', () => {
  expect(labelOfDay(isoDate('2026-02-09'), 'weeks')).toBe('2026-W07');
  expect(labelOfDay(isoDate('2027-01-03'), 'weeks')).toBe('2026-W53');
  expect(labelOfDay(isoDate('2026-02-09'), 'months')).toBe('2026-02');
  expect(
    ['01-01', '03-31', '04-01', '09-30', '10-01', '12-31'].map((day) =>
      labelOfDay(isoDate(`2026-${day}`), 'quarters'),
    ),
  ).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026-Q4']);
});

test('every stretch that a period touches is there once, in order, from its first to its last day', () => {
  expect(labelsOf(period('2025-12-31', '2026-04-01'), 'quarters')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
  expect(labelsOf(period('2026-01-31', '2026-02-01'), 'months')).toEqual(['2026-01', '2026-02']);
  expect(labelsOf(period('2026-02-15', '2026-02-16'), 'weeks')).toEqual(['2026-W07', '2026-W08']);
  expect(labelsOf(period('2026-02-15', '2026-02-15'), 'weeks')).toEqual(['2026-W07']);
});

test('a week belongs to the period in which its Thursday lies, before 1970 too', () => {
  // 12-02-2026 is a Thursday.
  expect(weeksOfPeriod(period('2026-02-12', '2026-02-12'))).toEqual(['2026-W07']);
  expect(weeksOfPeriod(period('2026-02-13', '2026-02-18'))).toEqual([]);
  expect(weeksOfPeriod(period('2026-02-09', '2026-02-26'))).toEqual(['2026-W07', '2026-W08', '2026-W09']);
  expect(weeksOfPeriod(period('2026-02-11', '2026-02-12'))).toEqual(['2026-W07']);
  // 25-12-1969 was a Thursday as well.
  expect(weeksOfPeriod(period('1969-12-23', '1970-01-01'))).toEqual(['1969-W52', '1970-W01']);
});

test('a period without end has an end here: some thirty years of days', () => {
  expect(labelsOf(period('2000-01-01', '9999-12-31'), 'months')).toHaveLength(395);
  expect(weeksOfPeriod(period('2000-01-01', '9999-12-31'))).toHaveLength(12_000);
});
