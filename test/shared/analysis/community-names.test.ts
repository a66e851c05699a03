import { expect, test } from 'vitest';
import { continuedCommunities } from '#shared/analysis/community-names.ts';
import type { Community } from '#shared/analysis/network-analysis.ts';
import { partnerId } from '#test/support/analysis-input.ts';

const community = (id: number, members: readonly number[]): Community => ({
  id,
  partnerIds: members.map((number) => partnerId(number)),
  attentionShare: null,
  conductance: null,
  density: null,
  categoryMix: [],
  isBubble: false,
});

test('a community keeps its name although its number changed and a member came and went', () => {
  const earlier = [community(0, [1, 2, 3, 4]), community(1, [5, 6, 7])];
  const today = [community(0, [5, 6, 7, 8]), community(1, [1, 2, 3])];
  expect([...continuedCommunities(earlier, today)]).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('when one falls apart the part with the greatest overlap keeps the name; each name is used once', () => {
  const earlier = [community(0, [1, 2, 3, 4, 5, 6])];
  const today = [community(0, [1, 2]), community(1, [3, 4, 5, 6])];
  expect([...continuedCommunities(earlier, today)]).toEqual([
    [0, null],
    [1, 0],
  ]);
});

test('too little overlap is a new community: 2 common of 8 is 0.25, below 0.3', () => {
  expect([...continuedCommunities([community(0, [1, 2, 3, 4, 5])], [community(0, [1, 2, 6, 7, 8])])]).toEqual(
    [[0, null]],
  );
  expect([...continuedCommunities([community(0, [1, 2, 3, 4])], [community(0, [1, 2, 3, 7, 8])])]).toEqual([
    [0, 0],
  ]);
});

test('partners on their own are not followed', () => {
  expect([...continuedCommunities([community(0, [1])], [community(0, [1])])]).toEqual([[0, null]]);
});
