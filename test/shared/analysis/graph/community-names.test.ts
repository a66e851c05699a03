import { expect, test } from 'vitest';
import { continuedCommunities } from '#shared/analysis/graph/community-names.ts';
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

test('an overlap of exactly 0.3 is enough: 3 common of 10', () => {
  expect([
    ...continuedCommunities([community(0, [1, 2, 3, 4, 5, 6])], [community(0, [1, 2, 3, 7, 8, 9, 10])]),
  ]).toEqual([[0, 0]]);
});

test('a pair is followed, and one that takes in another keeps the name of the greater part', () => {
  const earlier = [community(0, [8, 9]), community(1, [1, 2, 3]), community(2, [4, 5, 6, 7])];
  const today = [community(0, [1, 2, 3, 4, 5, 6, 7]), community(1, [8, 9])];
  expect([...continuedCommunities(earlier, today)]).toEqual([
    [0, 2],
    [1, 0],
  ]);
});

test('of equal halves the one with the lower number keeps the name, and of two equal names the lower is kept', () => {
  const whole = [community(0, [1, 2, 3, 4])];
  const halves = [community(1, [3, 4]), community(0, [1, 2])];
  expect(new Map(continuedCommunities(whole, halves))).toEqual(
    new Map([
      [0, 0],
      [1, null],
    ]),
  );
  expect([...continuedCommunities([community(1, [1, 2]), community(0, [3, 4])], whole)]).toEqual([[0, 0]]);
});
