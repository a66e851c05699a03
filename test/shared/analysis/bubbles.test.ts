import { describe, expect, test } from 'vitest';
import { alterGraphOf } from '#shared/analysis/graph/alter-graph.ts';
import { bubblesOf, conductanceOf } from '#shared/analysis/bubbles.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { type AnalysisSettings, DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import {
  analysisInput,
  categoryId,
  encounter,
  moment,
  partner,
  partnerId,
  tie,
} from '#test/support/analysis-input.ts';

function lensOf(given: Partial<AnalysisInput>, own: Partial<AnalysisSettings> = {}) {
  const input = analysisInput(given);
  const population = populationOf(input, moment('2026-06-30'), { ...DEFAULT_ANALYSIS_SETTINGS, ...own });
  return bubblesOf(population, alterGraphOf(input, population));
}

/** Two triangles of ties of strength 3, joined by one of strength 2; and a partner on its own. */
const triangles = [
  tie(1, 1, 2),
  tie(2, 2, 3),
  tie(3, 1, 3),
  tie(4, 4, 5),
  tie(5, 5, 6),
  tie(6, 4, 6),
  tie(7, 3, 4, { strength: 2 }),
];
const seven = [1, 2, 3, 4, 5, 6, 7].map((number) => partner(number, { categoryId: categoryId(number % 2) }));

test('the mix of a bubble starts with what it has most of, and equals stand in the order of the categories', () => {
  const categories = [2, 3, 1].map((number) => ({ id: categoryId(number), name: `Soort ${number}` }));
  const mixOf = (kinds: readonly number[]) =>
    lensOf({
      categories,
      partners: kinds.map((kind, place) => partner(place + 1, { categoryId: categoryId(kind) })),
      ties: [tie(1, 1, 2), tie(2, 2, 3), tie(3, 1, 3)],
    }).lens.communities[0]?.categoryMix.map((part) => [part.categoryId, part.count]);
  expect(mixOf([1, 2, 2])).toEqual([
    [categoryId(2), 2],
    [categoryId(1), 1],
  ]);
  expect(mixOf([1, 3, 2])).toEqual([
    [categoryId(2), 1],
    [categoryId(3), 1],
    [categoryId(1), 1],
  ]);
});

describe('by hand: two triangles, one link of 2/3 between them, 60 of 100 minutes in the second', () => {
  const found = () =>
    lensOf({
      partners: seven,
      ties: triangles,
      encounters: [
        encounter(1, '2026-06-01', [5], { minutes: 60 }),
        encounter(2, '2026-06-02', [2], { minutes: 30 }),
        encounter(3, '2026-06-03', [7], { minutes: 10 }),
      ],
    });

  test('communities come with most attention first', () => {
    expect(found().lens.communities.map((community) => community.partnerIds)).toEqual([
      [partnerId(4), partnerId(5), partnerId(6)],
      [partnerId(1), partnerId(2), partnerId(3)],
      [partnerId(7)],
    ]);
    expect(found().lens.communities.map((community) => community.id)).toEqual([0, 1, 2]);
    expect(found().places.get(partnerId(1))?.communityId).toBe(1);
  });

  test('attention share, conductance of 2/3 over 20/3, density of 3 of 3 pairs, category mix', () => {
    expect(found().lens.communities[0]?.conductance).toBeCloseTo(0.1, 12);
    expect(found().lens.communities[0]).toMatchObject({
      attentionShare: 0.6,
      density: 1,
      isBubble: true,
      categoryMix: [
        { categoryId: categoryId(0), count: 2 },
        { categoryId: categoryId(1), count: 1 },
      ],
    });
    expect(found().lens.communities[2]).toMatchObject({ conductance: null, density: null, isBubble: false });
  });

  test('both triangles are bubbles; mine is the one with most attention, and 90% lies in bubbles', () => {
    expect(found().lens.communities.map((community) => community.isBubble)).toEqual([true, true, false]);
    expect(found().lens.mineId).toBe(0);
    expect(found().lens.bubbleShare).toBeCloseTo(0.9, 12);
  });

  test('the bridge out of mine is the partner with the link to the other triangle', () => {
    expect(found().lens.bridges).toEqual([partnerId(4)]);
    // Of its weight of 8/3, a quarter lies in the other community.
    expect(found().places.get(partnerId(4))?.participation).toBeCloseTo(1 - (0.75 ** 2 + 0.25 ** 2), 12);
  });

  test('diversity over two categories: 70 and 30 minutes', () => {
    expect(found().lens.diversity).toBeCloseTo((1 - (0.49 + 0.09)) / 0.5, 12);
  });

  test('modularity: 6 of 20/3 inside, two communities with half of the strength each', () => {
    expect(found().lens.modularity).toBeCloseTo(6 / (20 / 3) - 0.5, 12);
  });
});

describe('what is a bubble', () => {
  const withMinutes = (...minutes: readonly number[]) =>
    minutes.map((each, number) => encounter(number, '2026-06-01', [number + 1], { minutes: each }));

  test('a share of exactly a quarter is enough, a minute less is not', () => {
    const bubblesWith = (first: number) =>
      lensOf({
        partners: seven,
        ties: triangles,
        encounters: [...withMinutes(first), encounter(9, '2026-06-01', [7], { minutes: 100 - first })],
      }).lens.communities.filter((community) => community.isBubble).length;
    expect(bubblesWith(25)).toBe(1);
    expect(bubblesWith(24)).toBe(0);
  });

  test('a pair is none, unless the setting says so', () => {
    const pair = {
      partners: [partner(1), partner(2), partner(3), partner(4)],
      ties: [tie(1, 1, 2), tie(2, 3, 4)],
      encounters: withMinutes(60),
    };
    expect(lensOf(pair).lens.mineId).toBeNull();
    expect(lensOf(pair, { bubbleMinimumSize: 2 }).lens.mineId).toBe(0);
  });

  test('a conductance above the limit is too open', () => {
    const given = { partners: seven, ties: triangles, encounters: withMinutes(60) };
    expect(lensOf(given, { bubbleMaximumConductance: 0.1 }).lens.mineId).toBe(0);
    expect(lensOf(given, { bubbleMaximumConductance: 0.09 }).lens.mineId).toBeNull();
  });

  test('a group that has all the links there are is one when others stand outside, and none when it is the whole map', () => {
    const closed = { ties: triangles.slice(0, 3), encounters: withMinutes(60) };
    const { lens } = lensOf({ partners: seven, ...closed });
    expect(lens.communities[0]).toMatchObject({ conductance: null, isBubble: true });
    expect(lensOf({ partners: seven.slice(0, 3), ...closed }).lens.communities[0]?.isBubble).toBe(false);
  });

  test('partners without links are alone and never one', () => {
    const { lens } = lensOf({ partners: seven, encounters: withMinutes(60) }, { bubbleMinimumSize: 1 });
    expect(lens.communities).toHaveLength(7);
    expect(lens.modularity).toBeNull();
    expect(lens.mineId).toBeNull();
    expect(lens.bridges).toEqual([]);
    expect(lens.bubbleShare).toBe(0);
  });
});

test('conductance by hand: 2 of 10 leave; the smaller side counts; a side without links has none', () => {
  expect(conductanceOf(2, 10, 100)).toBe(0.2);
  expect(conductanceOf(2, 90, 100)).toBe(0.2);
  expect(conductanceOf(0, 0, 100)).toBeNull();
  expect(conductanceOf(0, 100, 100)).toBeNull();
});

test('bridges are ordered by betweenness', () => {
  // Two triangles joined twice: by 3 - 4 with all its strength, by 2 - 5 weakly, so routes go over 3.
  const { lens } = lensOf({
    partners: seven,
    ties: [...triangles.slice(0, 6), tie(7, 3, 4, { strength: 3 }), tie(8, 2, 5, { strength: 1 })],
    encounters: [encounter(1, '2026-06-01', [1], { minutes: 60 })],
  });
  expect(lens.bridges).toEqual([partnerId(3), partnerId(2)]);
});

test('communities with as much attention go by size, then by their first partner', () => {
  const { lens } = lensOf({
    partners: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => partner(number)),
    ties: [tie(1, 2, 3), tie(2, 4, 5), tie(3, 6, 7), tie(4, 7, 8)],
  });
  expect(lens.communities.map((community) => community.partnerIds)).toEqual(
    [[6, 7, 8], [2, 3], [4, 5], [1]].map((numbers) => numbers.map((number) => partnerId(number))),
  );
});

test('bridges on no shortest route are ordered by how far their links are spread, then by name', () => {
  // A clique of six, closest inside each half: no route passes anybody, and 2 has more weight across than 1 and 3.
  const inside = [
    [1, 2],
    [2, 3],
    [1, 3],
    [4, 5],
    [5, 6],
    [4, 6],
  ];
  const across = [1, 2, 3].flatMap((one) => [4, 5, 6].map((other) => [one, other]));
  const { lens } = lensOf(
    {
      partners: [1, 2, 3, 4, 5, 6].map((number) =>
        partner(number, { name: number === 1 ? 'Zwembad' : `Partner ${number}` }),
      ),
      ties: [
        ...inside.map(([one = 0, other = 0], number) => tie(number, one, other, { strength: 3 })),
        ...across.map(([one = 0, other = 0], number) =>
          tie(50 + number, one, other, { strength: one === 2 ? 1.9 : 1.6 }),
        ),
      ],
      encounters: [encounter(1, '2026-06-01', [1], { minutes: 60 })],
    },
    { bubbleMaximumConductance: 1 },
  );
  expect(lens.bridges).toEqual([partnerId(2), partnerId(3), partnerId(1)]);
});
