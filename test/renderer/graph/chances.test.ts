import { expect, test } from 'vitest';
import type { Introduction } from '#shared/analysis/introductions.ts';
import { chanceKey, chosenChances } from '#renderer/graph/chances.ts';
import { partnerId } from '#test/support/analysis-input.ts';

function introduction(first: number, second: number): Introduction {
  return {
    firstOrganisationId: partnerId(first),
    secondOrganisationId: partnerId(second),
    score: 1,
    sharedThemeIds: [],
    sharedAreaIds: [],
    categoriesDiffer: false,
    communitiesDiffer: false,
    strengths: [60, 60],
    atOdds: false,
  };
}

const best = [introduction(1, 2), introduction(1, 3), introduction(2, 3), introduction(2, 4)];
const key = (first: number, second: number) => chanceKey([partnerId(first), partnerId(second)]);
const told = (result: ReturnType<typeof chosenChances>) =>
  result.shown.map(({ key: own, number, isPlanned }) => [own, number, isPlanned]);

test('the best few, numbered', () => {
  const result = chosenChances({ best, total: 9 }, () => false, [], 2);
  expect(told(result)).toEqual([
    [key(1, 2), 1, false],
    [key(1, 3), 2, false],
  ]);
  expect(result.total).toBe(9);
});

test('asking for another brings the next one; what one means to do is no open chance', () => {
  const isPlanned = (ids: readonly string[]) => ids.includes(partnerId(4));
  const result = chosenChances({ best, total: 9 }, isPlanned, [key(1, 2)], 2);
  expect(told(result)).toEqual([
    [key(1, 3), 1, false],
    [key(2, 3), 2, false],
    [key(2, 4), 0, true],
  ]);
  expect(result.total).toBe(8);
});

test('all skipped, and none at all', () => {
  const all = best.map(({ firstOrganisationId, secondOrganisationId }) =>
    chanceKey([secondOrganisationId, firstOrganisationId]),
  );
  expect(chosenChances({ best, total: 4 }, () => false, all, 5).shown).toEqual([]);
  expect(chosenChances({ best: [], total: 0 }, () => false, [], 5)).toEqual({ shown: [], total: 0 });
});
