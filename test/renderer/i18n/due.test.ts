import { expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { dueInWords } from '#renderer/i18n/due.ts';

const TODAY = isoDate('2026-11-22');

test.each([
  ['2026-11-12', 'te laat sinds 12 november'],
  ['2025-11-12', 'te laat sinds 12-11-2025'],
  ['2026-11-22', 'vandaag'],
  ['2026-11-23', 'morgen'],
  ['2026-11-25', 'over 3 dagen, op woensdag'],
  ['2026-11-28', 'over 6 dagen, op zaterdag'],
  ['2026-12-01', 'over 9 dagen, op 1 december'],
])('what is due on %s is said as "%s"', (due, words) => {
  expect(dueInWords(isoDate(due), TODAY)).toBe(words);
});

test('without a day it says so', () => {
  expect(dueInWords(null, TODAY)).toBe('zonder datum');
});
