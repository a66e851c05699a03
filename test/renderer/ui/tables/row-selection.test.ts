import { expect, test } from 'vitest';
import { partSelected, withTick } from '#renderer/ui/tables/row-selection.ts';

const KEYS = ['a', 'b', 'c', 'd'];
const ticked = (
  selected: readonly string[],
  key: string,
  checked: boolean,
  anchor: string | null,
): readonly string[] => [...withTick(KEYS, new Set(selected), { key, checked, anchor })].sort();

test('a tick is one row, or every row from the last tick, up or down', () => {
  expect(ticked([], 'b', true, null)).toEqual(['b']);
  expect(ticked(['b'], 'd', true, 'b')).toEqual(['b', 'c', 'd']);
  expect(ticked(['d'], 'b', true, 'd')).toEqual(['b', 'c', 'd']);
  expect(ticked(['a', 'b', 'c', 'd'], 'c', false, 'a')).toEqual(['d']);
});

test('a last tick that was filtered away makes no range', () => {
  expect(ticked([], 'c', true, 'x')).toEqual(['c']);
});

test('all, some or none', () => {
  expect(partSelected(KEYS, new Set(KEYS))).toBe('all');
  expect(partSelected(KEYS, new Set(['a', 'x']))).toBe('some');
  expect(partSelected(KEYS, new Set(['x']))).toBe('none');
  expect(partSelected([], new Set(['x']))).toBe('none');
});
