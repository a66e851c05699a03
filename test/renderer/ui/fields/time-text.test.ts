import { expect, test } from 'vitest';
import { parseTimeText } from '#renderer/ui/fields/time-text.ts';

function read(text: string): string | null {
  const parsed = parseTimeText(text);
  return parsed.ok ? parsed.time : parsed.code;
}

test.each([
  ['', null],
  ['14:30', '14:30'],
  ['14.30', '14:30'],
  ['14u30', '14:30'],
  ['1430', '14:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9 uur', '09:00'],
  ['0:05', '00:05'],
  ['23:59', '23:59'],
])('%j is %s', (text, time) => {
  expect(read(text)).toBe(time);
});

test.each(['24:00', '14:60', '1:5', 'half drie', '-1', '14:30:00'])('%s is refused', (text) => {
  expect(read(text)).toBe('invalid-time');
});
