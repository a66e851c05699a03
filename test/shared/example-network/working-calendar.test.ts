import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  dayWeight,
  easterSunday,
  monthsBefore,
  weekdayOf,
} from '#shared/example-network/working-calendar.ts';

describe('easterSunday', () => {
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('in %i it falls on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('dayWeight', () => {
  test.each([
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-04-27', "the King's birthday"],
    ['2025-04-26', "the King's birthday a day early, because the 27th is a Sunday"],
    ['2026-05-05', 'Liberation Day'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-12-25', 'Christmas Day'],
    ['2026-12-30', 'between the years'],
    ['2026-11-21', 'a Saturday'],
    ['2026-07-22', 'summer leave'],
  ])('is 0 on %s, %s', (date) => {
    expect(dayWeight(isoDate(date))).toBe(0);
  });

  test('is 1 on an ordinary working day and less in a school holiday', () => {
    expect(dayWeight(isoDate('2026-11-23'))).toBe(1);
    expect(dayWeight(isoDate('2026-10-14'))).toBeGreaterThan(0);
    expect(dayWeight(isoDate('2026-10-14'))).toBeLessThan(1);
  });
});

test('weekdays run from Monday 1 to Sunday 7, also before 1970', () => {
  expect(weekdayOf(isoDate('2026-11-23'))).toBe(1);
  expect(weekdayOf(isoDate('2026-11-22'))).toBe(7);
  expect(weekdayOf(isoDate('1969-12-31'))).toBe(3);
});

describe('monthsBefore', () => {
  test.each([
    ['2026-11-22', 18, '2025-05-22'],
    ['2027-08-31', 18, '2026-02-28'],
    ['2025-08-31', 18, '2024-02-29'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-12-31', 12, '2025-12-31'],
  ])('%s less %i months is %s', (date, months, expected) => {
    expect(monthsBefore(isoDate(date), months)).toBe(expected);
  });
});
