import { expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { dueOfText } from '#shared/quick-entry/due-text.ts';

/** A Sunday. */
const TODAY = isoDate('2026-11-22');

test.each([
  ['voor de zomer', '2027-06-21'],
  ['voor de kerst', '2026-12-24'],
  ['uiterlijk vrijdag', '2026-11-27'],
  ['eind volgende week', '2026-11-27'],
  ['begin december', '2026-12-07'],
  ['eind van de maand', '2026-11-30'],
  ['over twee weken', '2026-12-06'],
  ['Voor 1 december', '2026-12-01'],
])('"%s" is %s', (text, date) => {
  expect(dueOfText(text, TODAY)).toBe(date);
});

test.each(['', 'ooit', 'gisteren', 'vrijdag of zaterdag', 'voor de zomer bellen', 'x'.repeat(5000)])(
  '"%s" is no one day that is still to come',
  (text) => {
    expect(dueOfText(text, TODAY)).toBeNull();
  },
);
