import { expect, test } from 'vitest';
import { parseMinutesText } from '#renderer/ui/fields/minutes-text.ts';

function read(text: string): number | null | string {
  const parsed = parseMinutesText(text);
  return parsed.ok ? parsed.minutes : parsed.code;
}

test.each([
  ['', null],
  ['  ', null],
  ['90', 90],
  ['90 min', 90],
  ['90m', 90],
  ['5 minuten', 5],
  ['1:30', 90],
  ['0:45', 45],
  ['1:30 uur', 90],
  ['1,5 uur', 90],
  ['1,5u', 90],
  ['1.5 uur', 90],
  ['1,25 uur', 75],
  ['0,75 uur', 45],
  ['2 uur', 120],
  ['2u', 120],
  ['2u15', 135],
  ['2 uur 15', 135],
  ['2 uur en 5 minuten', 125],
  ['1h30', 90],
  ['half uur', 30],
  ['een half uur', 30],
  ['Kwartier', 15],
  ['drie kwartier', 45],
  ['anderhalf uur', 90],
  ['uur', 60],
  ['24 uur', 1440],
])('%j is %s minutes', (text, minutes) => {
  expect(read(text)).toBe(minutes);
});

test.each([
  ['0', 'minutes-too-few'],
  ['-10', 'minutes-too-few'],
  ['−10 min', 'minutes-too-few'],
  ['0:00', 'minutes-too-few'],
  ['1441', 'minutes-too-many'],
  ['25 uur', 'minutes-too-many'],
  // Hours or minutes, a fraction or a clock: it can be read in two ways.
  ['1,5', 'unclear-minutes'],
  ['1.30 uur', 'unclear-minutes'],
  ['1:75', 'unclear-minutes'],
  ['lang', 'unclear-minutes'],
  ['1e3', 'unclear-minutes'],
])('%s is refused as %s', (text, code) => {
  expect(read(text)).toBe(code);
});
