import { describe, expect, test } from 'vitest';
import { ROW_HEIGHT, rowOfKey, rowWindow } from '#renderer/ui/tables/row-window.ts';

describe('the rows in sight', () => {
  test('a short list is there as a whole', () => {
    expect(rowWindow(5, 0, 400)).toEqual({ first: 0, end: 5 });
    expect(rowWindow(0, 0, 400)).toEqual({ first: 0, end: 0 });
  });

  test('of a long list only what is in sight and some to spare', () => {
    const { first, end } = rowWindow(1000, 500 * ROW_HEIGHT, 400);
    expect(first).toBeLessThan(500);
    expect(end).toBeGreaterThanOrEqual(510);
    expect(end - first).toBeLessThan(50);
  });

  test('scrolled past the end, as after filtering, the last rows are there', () => {
    // Ten fit in sight: rows 20 to 29, and twelve to spare above them.
    expect(rowWindow(30, 900 * ROW_HEIGHT, 400)).toEqual({ first: 8, end: 30 });
  });

  test('with no height known yet there are rows all the same', () => {
    expect(rowWindow(1000, 0, 0).end).toBeGreaterThan(10);
  });
});

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 8],
  ['PageDown', 8, 9],
  ['PageUp', 3, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['a', 5, null],
])('%s from row %d of ten leads to %s', (key, from, to) => {
  expect(rowOfKey(key, from, 10, 5)).toBe(to);
});
