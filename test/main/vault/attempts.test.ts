import { expect, test } from 'vitest';
import { secondsToWait, waitAfter } from '#main/vault/attempts.ts';

test('the first slips cost nothing, then each costs twice as much, up to two minutes', () => {
  expect([0, 1, 3, 4, 5, 6, 9, 10, 5000].map((wrong) => waitAfter(wrong))).toEqual([
    0, 0, 0, 2, 4, 8, 64, 120, 120,
  ]);
});

test('the wait passes with the clock, and a clock that was set back does not make it longer', () => {
  expect(secondsToWait(undefined, 0)).toBe(0);
  expect(secondsToWait({ wrong: 6, at: 10_000 }, 10_000)).toBe(8);
  expect(secondsToWait({ wrong: 6, at: 10_000 }, 15_500)).toBe(3);
  expect(secondsToWait({ wrong: 6, at: 10_000 }, 18_000)).toBe(0);
  expect(secondsToWait({ wrong: 6, at: 10_000_000 }, 0)).toBe(8);
});
