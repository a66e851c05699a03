import { expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { STOPS_IN_AN_HOUR } from '#shared/analysis/today/round.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { NO_ASIDES } from '#shared/analysis/today/suggestions.ts';
import { todayFigures } from '#shared/analysis/today/today.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  encounter,
  moment,
  partner,
} from '#test/support/analysis-input.ts';

/** Those of two hours. */
const MOST_STOPS = 2 * STOPS_IN_AN_HOUR;

/** The rounds on 30 June 2026 of a network with three areas. */
function rounds(given: Partial<AnalysisInput>) {
  const input = analysisInput({
    areas: [1, 2, 3].map((number) => ({ id: areaId(number), name: `Wijk ${number}` })),
    ...given,
  });
  const analysis = analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  return todayFigures(input, analysis, { ...NO_ASIDES, reshuffles: 0 }).rounds;
}

/** In areas, of a category of its own, with a rhythm of thirty days. */
const waiting = (
  number: number,
  areas: readonly number[],
  own: Partial<Parameters<typeof partner>[1]> = {},
) =>
  partner(number, {
    areaIds: areas.map((each) => areaId(each)),
    categoryId: categoryId(number),
    desiredIntervalDays: 30,
    ...own,
  });

test('the longest round comes first, then the area where the greatest part waits, then the order of the areas', () => {
  const met = [11, 12].map((number) => encounter(number, '2026-06-29', [number]));
  const list = rounds({
    partners: [
      waiting(1, [3]),
      waiting(2, [3]),
      waiting(3, [2]),
      waiting(4, [1]),
      waiting(11, [1]),
      waiting(12, [3]),
    ],
    encounters: met,
  });
  expect(
    list.map(({ areaId: id, stops, unseenCount, partnerCount }) => [
      id,
      stops.length,
      unseenCount,
      partnerCount,
    ]),
  ).toEqual([
    [areaId(3), 2, 2, 3],
    [areaId(2), 1, 1, 1],
    [areaId(1), 1, 1, 2],
  ]);
  const equal = rounds({ partners: [waiting(1, [3]), waiting(2, [1])] });
  expect(equal.map(({ areaId: id }) => id)).toEqual([areaId(1), areaId(3)]);
});

test('who is no longer active, who was seen in time and whoever is nowhere are in no round', () => {
  expect(
    rounds({
      partners: [waiting(1, [1], { until: isoDate('2026-06-29') }), waiting(2, [])],
    }),
  ).toEqual([]);
  const [round] = rounds({ partners: [waiting(1, [1])], encounters: [encounter(1, '2026-06-01', [1])] });
  expect(round).toMatchObject({ unseenCount: 0, metCount: 1, stops: [] });
});

test('the rhythm passed once is enough, more than three times counts as three, and who is everywhere counts for less', () => {
  const [first] = rounds({
    partners: [waiting(1, [1]), waiting(2, [1]), waiting(3, [1, 2])],
    encounters: [
      encounter(1, '2026-05-31', [1]),
      encounter(2, '2025-07-01', [2]),
      encounter(3, '2026-05-01', [3]),
    ],
  });
  // Tier weight 1: 30/30 days; 364/30, at most 3; 60/30 over two areas.
  expect(first?.stops.map(({ score, onlyHere }) => [score, onlyHere])).toEqual([
    [3, true],
    [1, true],
    [1, false],
  ]);
});

test('a round is never longer than it may be, and shorter where nobody else waits', () => {
  const many = Array.from({ length: MOST_STOPS + 5 }, (_, number) => waiting(number + 1, [1]));
  expect(rounds({ partners: many })[0]).toMatchObject({
    unseenCount: MOST_STOPS + 5,
    stops: { length: MOST_STOPS },
  });
  expect(rounds({ partners: [waiting(1, [1])] })[0]?.stops).toHaveLength(1);
});
