import { expect, test } from 'vitest';
import type { LinkFigures } from '#shared/analysis/network-figures.ts';
import { linkSums } from '#renderer/graph/arrangements/link-sums.ts';
import { partnerId } from '#test/support/analysis-input.ts';

function link(one: number, other: number, weight: number): LinkFigures {
  return {
    firstOrganisationId: partnerId(one),
    secondOrganisationId: partnerId(other),
    weight,
    atOdds: false,
    tieCount: 1,
    collaborationCount: 0,
    encounterCount: 0,
  };
}

const partnersOf = new Map([
  ['zorg', [partnerId(1), partnerId(2)]],
  ['buren', [partnerId(3)]],
  ['alleen', [partnerId(4)]],
]);

test('links between the partners of two groups come to one, whichever partner a link names first', () => {
  const links = [link(1, 3, 2), link(3, 2, 0.5), link(1, 2, 9), link(4, 3, 1)];
  expect(linkSums({ links }, partnersOf)).toEqual([
    { first: 'zorg', second: 'buren', weight: 2.5 },
    { first: 'buren', second: 'alleen', weight: 1 },
  ]);
});

test('a link within a group, of a partner outside all of them, or without weight counts for nothing', () => {
  expect(linkSums({ links: [link(1, 2, 9), link(1, 77, 3), link(1, 3, 0)] }, partnersOf)).toEqual([]);
  expect(linkSums({ links: [link(1, 3, 2)] }, new Map())).toEqual([]);
});
