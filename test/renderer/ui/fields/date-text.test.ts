import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';

/** A Sunday. */
const today = isoDate('2026-11-22');

function read(text: string, direction: 'past' | 'future' = 'past'): string {
  const parsed = parseDateText(text, today, direction);
  return parsed.ok ? parsed.date : parsed.code;
}

describe('a day written out', () => {
  test.each([
    ['22-11-2026', '2026-11-22'],
    ['1-3-2026', '2026-03-01'],
    ['01/03/2026', '2026-03-01'],
    ['1.3.26', '2026-03-01'],
    ['1 3 2026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['1 maart 2026', '2026-03-01'],
    ['1 mrt. 2026', '2026-03-01'],
    ['1mrt', '2026-03-01'],
    ['3 OKT 2025', '2025-10-03'],
    ['  22   november  2026 ', '2026-11-22'],
    ['op 22 november', '2026-11-22'],
    ['22e november', '2026-11-22'],
    ['zo 22 nov', '2026-11-22'],
    ['zondag 22 november 2026', '2026-11-22'],
    ['29-2-2028', '2028-02-29'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    '31-02-2026',
    '29-2-2026',
    '32-1-2026',
    '0-1-2026',
    '1-13-2026',
    '31 april',
    '22',
    '22 ma',
    '22 foo 2026',
    'ma 22 nov',
    'gister avond',
    '22-11-2026-',
    '22-11-206',
    '-1-1-2026',
  ])('%s is refused', (text) => {
    expect(read(text)).toBe('invalid-date');
  });

  test('nothing is something else than a wrong day', () => {
    expect(read('   ')).toBe('required');
  });
});

describe('a day without a year', () => {
  test.each([
    ['22-11', 'past', '2026-11-22'],
    ['23-11', 'past', '2025-11-23'],
    ['23-11', 'future', '2026-11-23'],
    ['21 nov', 'future', '2027-11-21'],
    ['21 nov', 'past', '2026-11-21'],
    ['29-2', 'past', '2024-02-29'],
    ['29-2', 'future', '2028-02-29'],
  ] as const)('%s lies in the %s at %s', (text, direction, date) => {
    expect(read(text, direction)).toBe(date);
  });
});

describe('a day in words', () => {
  test.each([
    ['vandaag', '2026-11-22'],
    ['Gisteren', '2026-11-21'],
    ['eergisteren', '2026-11-20'],
    ['morgen', '2026-11-23'],
    ['overmorgen', '2026-11-24'],
    ['3 dagen geleden', '2026-11-19'],
    ['een week geleden', '2026-11-15'],
    ['over 2 weken', '2026-12-06'],
    ['over 1 dag', '2026-11-23'],
    ['dinsdag', '2026-11-17'],
    ['di', '2026-11-17'],
    ['afgelopen dinsdag', '2026-11-17'],
    ['vorige vrijdag', '2026-11-20'],
    ['komende vrijdag', '2026-11-27'],
    // The name of today's weekday never means today: that is what "vandaag" is for.
    ['zondag', '2026-11-15'],
    ['afgelopen zondag', '2026-11-15'],
    ['komende zondag', '2026-11-29'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test('a weekday alone lies ahead where the future is meant', () => {
    expect(read('vr', 'future')).toBe('2026-11-27');
    expect(read('zo', 'future')).toBe('2026-11-29');
  });

  test.each(['2 dagen', 'over 2 dagen geleden', 'afgelopen 22-11'])('%s is refused', (text) => {
    expect(read(text)).toBe('invalid-date');
  });
});

test('every day that the field writes is read back', () => {
  for (const date of ['2026-01-01', '2024-02-29', '1999-12-31', '2026-10-25'].map(isoDate)) {
    expect(parseDateText(formatDate(date), today, 'past')).toEqual({ ok: true, date });
  }
});
