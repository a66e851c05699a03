import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isIsoDate,
  isInPeriod,
  isValidOn,
  isoDate,
  isoWeekOf,
  localDay,
  periodEnding,
} from '#shared/domain/calendar-date.ts';

describe('isIsoDate', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '1970-01-01', '0099-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
  test.each([
    '2026-02-31',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '22-11-2026',
    '',
    ' 2026-11-22',
  ])('%j does not', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

test('a day that does not exist is refused by name', () => {
  expect(() => isoDate('2026-02-31')).toThrow('2026-02-31');
});

test('day numbers count from 1970-01-01 and survive summer time', () => {
  expect(dayNumber(isoDate('1970-01-01'))).toBe(0);
  expect(dayNumber(isoDate('1970-01-02'))).toBe(1);
  expect(daysBetween(isoDate('2026-03-28'), isoDate('2026-03-30'))).toBe(2);
  expect(daysBetween(isoDate('2026-10-26'), isoDate('2026-10-24'))).toBe(-2);
  expect(addDays(isoDate('2028-02-28'), 2)).toBe('2028-03-01');
});

test('the day number of a date gives that date again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 80_000 }), (number) => {
      expect(dayNumber(dateOfDayNumber(number))).toBe(number);
    }),
    { seed: 20_261_122 },
  );
});

describe('isoWeekOf', () => {
  // Weeks around New Year by ISO 8601: week 1 holds the first Thursday.
  test.each([
    ['2026-01-01', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2023-01-01', 2022, 52],
    ['2026-11-22', 2026, 47],
    ['2026-11-23', 2026, 48],
    ['2020-12-31', 2020, 53],
  ])('%s lies in %i week %i', (date, year, week) => {
    expect(isoWeekOf(isoDate(date))).toEqual({ year, week });
  });
});

test('a period of n days ends on its last day and holds n days', () => {
  const period = periodEnding(isoDate('2026-11-22'), 365);
  expect(period).toEqual({ from: '2025-11-23', until: '2026-11-22' });
  expect(isInPeriod(isoDate('2025-11-23'), period)).toBe(true);
  expect(isInPeriod(isoDate('2026-11-22'), period)).toBe(true);
  expect(isInPeriod(isoDate('2025-11-22'), period)).toBe(false);
});

test('what has no bounds always holds, what has bounds holds on both of them', () => {
  const day = isoDate('2026-06-01');
  expect(isValidOn(day, null, null)).toBe(true);
  expect(isValidOn(day, day, day)).toBe(true);
  expect(isValidOn(day, isoDate('2026-06-02'), null)).toBe(false);
  expect(isValidOn(day, null, isoDate('2026-05-31'))).toBe(false);
});

test('a moment late in the evening is still that local day', () => {
  expect(localDay(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(localDay(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
});
