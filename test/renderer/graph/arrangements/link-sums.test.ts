import { expect, test } from 'vitest';
import type { PackedLink } from '#shared/analysis/network-figures.ts';
import { linkSums } from '#renderer/graph/arrangements/link-sums.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { contextOfInput } from '../sample-network.ts';

const { analysis } = contextOfInput(randomNetwork(4, { partners: 5, encounters: 5 }));
const [ann, ben, cor, dik, eva] = analysis.partners.map(({ partnerId }) => partnerId);
const partnersOf = new Map([
  ['zorg', [ann ?? '', ben ?? '']],
  ['buren', [cor ?? '']],
  ['alleen', [dik ?? '']],
]);

function sumsOf(links: readonly (readonly [number, number, number])[]): unknown {
  const packed = links.map(([first, second, weight]): PackedLink => [first, second, weight, 0, 1, 0, 0]);
  return linkSums({ analysis: { partners: analysis.partners, links: packed } }, partnersOf);
}

test('links between the partners of two groups come to one, whichever partner a link names first', () => {
  expect(eva).toBeDefined();
  expect(
    sumsOf([
      [0, 2, 2],
      [2, 1, 0.5],
      [0, 1, 9],
      [3, 2, 1],
    ]),
  ).toEqual([
    { first: 'zorg', second: 'buren', weight: 2.5 },
    { first: 'buren', second: 'alleen', weight: 1 },
  ]);
});

test('a link within a group, of a partner outside all of them, or without weight counts for nothing', () => {
  expect(
    sumsOf([
      [0, 1, 9],
      [0, 4, 3],
      [0, 2, 0],
      [0, 77, 1],
    ]),
  ).toEqual([]);
});
