import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  compareNames,
  formatDate,
  formatDays,
  formatDecimal,
  formatDistance,
  formatInteger,
  formatList,
  formatLongDate,
  formatMinutes,
  formatMinutesShort,
  formatMoment,
  formatMonth,
  formatShare,
  plural,
  sentenceCase,
} from '#renderer/i18n/format.ts';

const TODAY = isoDate('2026-11-22');

describe('numbers as the Dutch write them', () => {
  test('thousands take a point, decimals a comma', () => {
    expect(formatInteger(1234)).toBe('1.234');
    expect(formatDecimal(1234.56)).toBe('1.234,6');
    expect(formatDecimal(2, 2)).toBe('2,00');
  });

  test('a share is a whole percentage, and a little is never told as nothing', () => {
    expect(formatShare(0.468)).toBe('47%');
    expect(formatShare(0)).toBe('0%');
    expect(formatShare(0.004)).toBe('minder dan 1%');
    expect(formatShare(0.005)).toBe('1%');
    expect(formatShare(1)).toBe('100%');
  });
});

describe('days and moments', () => {
  test('a day', () => {
    expect(formatDate(isoDate('2026-03-01'))).toBe('01-03-2026');
    expect(formatLongDate(TODAY)).toBe('zondag 22 november 2026');
    expect(formatMonth(TODAY)).toBe('november 2026');
    expect(formatMoment('2026-11-22 14:05')).toBe('22-11-2026 om 14:05');
  });

  test.each([
    ['2026-11-22', 'vandaag'],
    ['2026-11-21', 'gisteren'],
    ['2026-11-23', 'morgen'],
    ['2026-11-19', '3 dagen geleden'],
    ['2026-11-08', '2 weken geleden'],
    ['2026-01-05', '11 maanden geleden'],
    ['2023-11-21', '3 jaar geleden'],
    ['2026-12-06', 'over 2 weken'],
  ])('%s, seen from 22-11-2026, is %s', (date, words) => {
    expect(formatDistance(isoDate(date), TODAY)).toBe(words);
  });

  test.each([
    [0, '0 dagen'],
    [1, '1 dag'],
    [13, '13 dagen'],
    [14, '2 weken'],
    [60, '9 weken'],
    [61, '2 maanden'],
    [365, '12 maanden'],
    [729, '24 maanden'],
    [730, '2 jaar'],
    [1100, '3 jaar'],
  ])('%d days are %s', (days, words) => {
    expect(formatDays(days)).toBe(words);
  });
});

test.each([
  [0, '0 minuten', '0 min'],
  [1, '1 minuut', '1 min'],
  [45, '45 minuten', '45 min'],
  [60, '1 uur', '1 u'],
  [90, '1 uur en 30 minuten', '1 u 30'],
  [125, '2 uur en 5 minuten', '2 u 05'],
  [59.6, '1 uur', '1 u'],
])('%d minutes are %s, or %s where there is little room', (minutes, words, short) => {
  expect(formatMinutes(minutes)).toBe(words);
  expect(formatMinutesShort(minutes)).toBe(short);
});

describe('words', () => {
  test('only one takes the singular', () => {
    const forms = { one: 'partner', other: 'partners' };
    expect([0, 1, 2].map((count) => plural(count, forms))).toEqual(['partners', 'partner', 'partners']);
  });

  test('a list ends with "en"', () => {
    expect(formatList(['a', 'b', 'c'])).toBe('a, b en c');
    expect(formatList([])).toBe('');
  });

  test('a label begins with a capital', () => {
    expect(sentenceCase('volgen op afstand')).toBe('Volgen op afstand');
    expect(sentenceCase('')).toBe('');
  });

  test('names are ordered without accents and capitals, and numbers by their size', () => {
    const names = ['Wijk 10', 'émile', 'Zorg', 'Wijk 2', 'Eva'];
    expect([...names].sort(compareNames)).toEqual(['émile', 'Eva', 'Wijk 2', 'Wijk 10', 'Zorg']);
  });
});
