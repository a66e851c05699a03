import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisInput, InputPartner } from '#shared/analysis/input.ts';
import type { Standing } from '#shared/analysis/network-analysis.ts';
import { surpriseReasons } from '#shared/analysis/reason-texts.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { surprisingEncounter } from '#shared/analysis/today/surprise.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  encounter,
  moment,
  partner,
  partnerId,
  tie,
} from '#test/support/analysis-input.ts';

function draw(given: Partial<AnalysisInput>, reshuffles = 0, asOf = '2026-06-30') {
  const input = analysisInput(given);
  return surprisingEncounter(
    input,
    analyseNetwork(input, moment(asOf), DEFAULT_ANALYSIS_SETTINGS),
    reshuffles,
  );
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number + 1);

describe('who can be drawn', () => {
  test('nobody when all are on time or have no rhythm', () => {
    expect(draw({ partners: [] })).toBeNull();
    expect(
      draw({
        partners: [partner(1), partner(2, { tier: 'watch' })],
        encounters: [encounter(1, '2026-06-01', [1])],
      }),
    ).toBeNull();
  });

  test('never met, neglected and cold, not lapsing', () => {
    const lapsing = {
      partners: [partner(1, { desiredIntervalDays: 30 })],
      encounters: [encounter(1, '2026-06-03', [1])],
    };
    expect(draw(lapsing)).toBeNull();
    const neglected = { ...lapsing, encounters: [encounter(1, '2026-05-15', [1])] };
    expect(draw(neglected)).toMatchObject({ partnerId: partnerId(1), standing: 'neglected', chance: 1 });
  });
});

describe('the weight', () => {
  const outsider: InputPartner = partner(9, {
    tier: 'important',
    categoryId: categoryId(2),
    areaIds: [areaId(2)],
  });

  test('by hand: belangrijk, under-lit category, outside the bubbles, area not visited: 2 x 2 x 2 x 2', () => {
    // The bubble: three partners tied together, one of them met and therefore not a candidate.
    const bubble = [1, 2, 3].map((number) => partner(number, { tier: 'watch', areaIds: [areaId(1)] }));
    const given = {
      partners: [...bubble, outsider],
      ties: [tie(1, 1, 2), tie(2, 2, 3), tie(3, 1, 3)],
      encounters: [encounter(1, '2026-06-01', [1])],
    };
    expect(draw(given)).toEqual({
      partnerId: partnerId(9),
      standing: 'never-met',
      weight: 16,
      chance: 1,
      candidateCount: 1,
      categoryUnderLit: true,
      outsideBubbles: true,
      areaNotVisited: true,
    });
    const visited = { ...given, partners: [...bubble, { ...outsider, areaIds: [areaId(1), areaId(2)] }] };
    expect(draw(visited)).toMatchObject({ weight: 8, areaNotVisited: false });
    const nowhere = { ...given, partners: [...bubble, { ...outsider, areaIds: [] }] };
    expect(draw(nowhere)).toMatchObject({ weight: 8, areaNotVisited: false });
  });

  test('in a bubble it is not doubled', () => {
    const given = {
      partners: [1, 2, 3].map((number) => partner(number)).concat(partner(4, { tier: 'watch' })),
      ties: [tie(1, 1, 2), tie(2, 2, 3), tie(3, 1, 3)],
      encounters: [encounter(1, '2026-06-01', [1, 2])],
    };
    expect(draw(given)).toMatchObject({ partnerId: partnerId(3), weight: 1, outsideBubbles: false });
  });
});

describe('the draw', () => {
  const given = {
    partners: range(20).map((number) => partner(number, { tier: number <= 10 ? 'core' : 'other' })),
  };

  test('is the same all week, and on Monday another week begins', () => {
    const ofWeek = (asOf: string) => draw(given, 0, asOf)?.partnerId;
    expect(ofWeek('2026-06-29')).toBe(ofWeek('2026-07-05'));
    expect(ofWeek('2026-07-06')).not.toBe(ofWeek('2026-07-05'));
  });

  test('gives others when reshuffled, each as often as it weighs (reshuffles 0 to 399)', () => {
    const input = analysisInput(given);
    const analysis = analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
    const drawn = Array.from(
      { length: 400 },
      (_, number) => surprisingEncounter(input, analysis, number)?.partnerId,
    );
    expect(new Set(drawn).size).toBe(20);
    const ofCore = drawn.filter((id) => id !== undefined && id <= partnerId(10)).length / 400;
    // 40 of a weight of 50; five standard errors of sqrt(0.8 * 0.2 / 400) either side.
    expect(Math.abs(ofCore - 0.8)).toBeLessThan(0.1);
  });

  test('does not change because somebody else was met', () => {
    const chosen = draw(given)?.partnerId;
    const other = chosen === partnerId(5) ? 6 : 5;
    expect(draw({ ...given, encounters: [encounter(1, '2026-06-29', [other])] })?.partnerId).toBe(chosen);
  });
});

test('a partner of a tier that weighs nothing is never drawn; twice the weight comes first twice as soon', () => {
  const input = analysisInput({ partners: [partner(1), partner(2, { tier: 'core' })] });
  const drawn = (weights: { core: number; other: number }) => {
    const settings = {
      ...DEFAULT_ANALYSIS_SETTINGS,
      tierWeights: { ...DEFAULT_ANALYSIS_SETTINGS.tierWeights, ...weights },
    };
    const analysis = analyseNetwork(input, moment('2026-06-30'), settings);
    return Array.from({ length: 200 }, (_, number) => surprisingEncounter(input, analysis, number));
  };
  expect(drawn({ core: 0, other: 0 })[0]).toBeNull();
  expect(drawn({ core: 0, other: 1 })[0]).toMatchObject({ candidateCount: 1, partnerId: partnerId(1) });
  const second = drawn({ core: 9, other: 1 }).filter((each) => each?.partnerId === partnerId(2));
  // 180 of 200; five standard errors of sqrt(200 * 0.9 * 0.1) either side.
  expect(Math.abs(second.length - 180)).toBeLessThan(22);
});

test('cold partners are drawn, and a category at exactly half of what is expected is under-lit', () => {
  const cold = { partners: [partner(1)], encounters: [encounter(1, '2024-01-01', [1])] };
  expect(draw(cold)).toMatchObject({ standing: 'cold', categoryUnderLit: false });
  // A quarter of the attention where half is expected.
  const half = {
    partners: [
      partner(1),
      partner(2),
      partner(3, { categoryId: categoryId(2) }),
      partner(4, { categoryId: categoryId(2) }),
    ],
    encounters: [
      encounter(1, '2026-06-01', [1], { minutes: 30 }),
      encounter(2, '2026-06-01', [2], { minutes: 60 }),
      encounter(3, '2026-06-01', [3], { minutes: 30 }),
    ],
  };
  expect(draw(half)).toMatchObject({ partnerId: partnerId(4), categoryUnderLit: true, weight: 4 });
});

test('why this one is told in words', () => {
  const told = (standing: Standing) =>
    surpriseReasons({
      partnerId: partnerId(1),
      standing,
      weight: 1,
      chance: 1,
      candidateCount: 1,
      categoryUnderLit: false,
      outsideBubbles: false,
      areaNotVisited: false,
    });
  expect(told('neglected')).toEqual(['De laatste ontmoeting is langer geleden dan je je had voorgenomen.']);
  expect(told('cold')).toEqual([
    'De laatste ontmoeting is meer dan twee keer zo lang geleden als je je had voorgenomen.',
  ]);
  expect(told('lapsing')).toEqual(['Het is bijna tijd voor een nieuwe ontmoeting.']);
  expect(told('on-time')).toEqual(['Je ontmoet deze partner op tijd.']);
  expect(told('no-rhythm')).toEqual(['Voor deze partner geldt geen streefritme.']);
  expect(
    surpriseReasons({
      partnerId: partnerId(1),
      standing: 'never-met',
      weight: 8,
      chance: 0.5,
      candidateCount: 2,
      categoryUnderLit: true,
      outsideBubbles: true,
      areaNotVisited: true,
    }),
  ).toEqual([
    'Je hebt deze partner nog nooit ontmoet.',
    'Dit soort partners krijgt minder dan de helft van de verwachte aandacht.',
    'Deze partner hoort niet bij een van je bubbels.',
    'In deze wijk ontmoette je in deze periode niemand.',
  ]);
});
