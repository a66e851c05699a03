import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { introductionChances, isSetAside, pairKey } from '#shared/analysis/introductions.ts';
import { introductionReasons } from '#shared/analysis/reason-texts.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { addDays, isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  encounter,
  moment,
  partner,
  partnerId,
  themeId,
  tie,
} from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const TODAY = isoDate('2026-06-30');

function chances(given: Partial<AnalysisInput>, limit?: number) {
  const input = analysisInput(given);
  return introductionChances(
    input,
    analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS),
    limit,
  );
}

const both = { themeIds: [themeId(1), themeId(2)], areaIds: [areaId(1)] };
const met = (number: number, minutes: number) => encounter(number, '2026-06-30', [number], { minutes });

describe('introduction chances', () => {
  const pair = [partner(1, both), partner(2, { ...both, themeIds: [themeId(2)], categoryId: categoryId(2) })];

  test('by hand: one theme and one area, other categories and communities, 60 and 240 minutes today', () => {
    const { total, best } = chances({ partners: pair, encounters: [met(1, 60), met(2, 300)] });
    expect(total).toBe(1);
    // (1 + 0.5) * 1.5 * 1.5 * sqrt(60 * 240) / 240, the 300 counting for 240.
    expect(best[0]?.score).toBeCloseTo(1.5 * 1.5 * 1.5 * 0.5, 12);
    expect(best[0]).toMatchObject({
      firstOrganisationId: partnerId(1),
      secondOrganisationId: partnerId(2),
      sharedThemeIds: [themeId(2)],
      sharedAreaIds: [areaId(1)],
      categoriesDiffer: true,
      communitiesDiffer: true,
      strengths: [60, 300],
      atOdds: false,
    });
  });

  test('of one category and one community the factors fall away', () => {
    // 1 and 2 both know 3 well, so they are in one community without being linked.
    const { best } = chances({
      partners: [partner(1, both), partner(2, both), partner(3)],
      ties: [tie(1, 1, 3), tie(2, 2, 3)],
      encounters: [met(1, 240), met(2, 240)],
    });
    expect(best.map((each) => [each.score, each.communitiesDiffer])).toEqual([[2.5, false]]);
  });

  test('not without a living tie of 30 decayed minutes to both', () => {
    expect(chances({ partners: pair, encounters: [met(1, 60), met(2, 30)] }).total).toBe(1);
    expect(chances({ partners: pair, encounters: [met(1, 60), met(2, 29)] }).total).toBe(0);
  });

  test('not for those who are linked, share nothing, or are no longer active', () => {
    const encounters = [met(1, 60), met(2, 60)];
    expect(chances({ partners: pair, encounters, ties: [tie(1, 2, 1)] }).total).toBe(0);
    expect(chances({ partners: [partner(1, both), partner(2)], encounters }).total).toBe(0);
    expect(
      chances({ partners: [partner(1, both), partner(2, { ...both, archived: true })], encounters }).total,
    ).toBe(0);
  });

  test('those at odds are named as such', () => {
    const { best } = chances({
      partners: pair,
      encounters: [met(1, 60), met(2, 60)],
      ties: [tie(1, 1, 2, { kind: 'at-odds' })],
    });
    expect(best.map((each) => each.atOdds)).toEqual([true]);
  });

  test('a pair put aside stays away for 180 days, in whatever order it was named', () => {
    const aside = (days: number) =>
      chances({
        partners: pair,
        encounters: [met(1, 60), met(2, 60)],
        setAsideIntroductions: [
          {
            firstOrganisationId: partnerId(2),
            secondOrganisationId: partnerId(1),
            date: addDays(TODAY, -days),
          },
        ],
      }).total;
    expect([aside(0), aside(179), aside(180), aside(-1)]).toEqual([0, 0, 1, 1]);
    expect(isSetAside(TODAY, TODAY, DEFAULT_ANALYSIS_SETTINGS)).toBe(true);
  });
});

test('a pair has one key, whichever of the two is named first', () => {
  expect([pairKey('a', 'b'), pairKey('b', 'a'), pairKey('a', 'a')]).toEqual(['a b', 'a b', 'a a']);
});

test('of each pair the lower id comes first, and what they share comes in order, however the input lists them', () => {
  const { best } = chances({
    partners: [
      partner(2, { themeIds: [themeId(3), themeId(1)], areaIds: [areaId(2), areaId(1)] }),
      partner(1, { themeIds: [themeId(3), themeId(2), themeId(1)], areaIds: [areaId(2), areaId(1)] }),
    ],
    encounters: [met(1, 60), met(2, 60)],
  });
  expect(best).toMatchObject([
    {
      firstOrganisationId: partnerId(1),
      secondOrganisationId: partnerId(2),
      sharedThemeIds: [themeId(1), themeId(3)],
      sharedAreaIds: [areaId(1), areaId(2)],
      categoriesDiffer: false,
    },
  ]);
});

test('equal scores go by the name of the first, then of the second, and a score of a lesser pair comes after', () => {
  const named = (number: number, name: string) => partner(number, { ...both, name });
  const { best } = chances({
    partners: [named(1, 'Zwembad'), named(2, 'Wijk 10'), named(3, 'Wijk 2'), named(4, 'Archief')],
    encounters: [met(1, 60), met(2, 60), met(3, 60), met(4, 40)],
  });
  expect(best.map((each) => [each.firstOrganisationId, each.secondOrganisationId])).toEqual(
    [
      [2, 3],
      [1, 3],
      [1, 2],
      [3, 4],
      [2, 4],
      [1, 4],
    ].map((pair) => pair.map((number) => partnerId(number))),
  );
});

test('a random network (seed 81): the same pairs and scores as trying every pair', () => {
  const input = randomNetwork(81, { partners: 50, encounters: 80 });
  const analysis = analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  const linked = new Set(
    analysis.links
      .filter((link) => link.weight > 0)
      .map((link) => pairKey(link.firstOrganisationId, link.secondOrganisationId)),
  );
  const partnerOf = new Map(input.partners.map((each) => [each.id, each]));
  const slow = new Map<string, number>();
  for (const first of analysis.partners) {
    for (const second of analysis.partners) {
      const [one, other] = [partnerOf.get(first.partnerId), partnerOf.get(second.partnerId)];
      if (one === undefined || other === undefined || one.id >= other.id || one.archived || other.archived)
        continue;
      if (Math.min(first.strength, second.strength) < 30 || linked.has(pairKey(one.id, other.id))) continue;
      const themes = one.themeIds.filter((id) => other.themeIds.includes(id)).length;
      const areas = one.areaIds.filter((id) => other.areaIds.includes(id)).length;
      if (themes + areas === 0) continue;
      slow.set(
        pairKey(one.id, other.id),
        (themes + 0.5 * areas) *
          (one.categoryId === other.categoryId ? 1 : 1.5) *
          (first.communityId === second.communityId ? 1 : 1.5) *
          (Math.sqrt(Math.min(first.strength, 240) * Math.min(second.strength, 240)) / 240),
      );
    }
  }
  const found = introductionChances(input, analysis, 10_000);
  expect(slow.size).toBeGreaterThan(10);
  expect(found.total).toBe(slow.size);
  expect(found.best).toHaveLength(slow.size);
  for (const each of found.best) {
    const score = slow.get(pairKey(each.firstOrganisationId, each.secondOrganisationId));
    expect(each.score).toBeCloseTo(score ?? Number.NaN, 12);
  }
  const scores = found.best.map((each) => each.score);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(introductionChances(input, analysis, 5).best).toEqual(found.best.slice(0, 5));
});

test('of more pairs than are kept on the way the best still come out (160 partners, 12,720 pairs)', () => {
  const numbers = Array.from({ length: 160 }, (_, number) => number + 1);
  const input = analysisInput({
    partners: numbers.map((number) => partner(number, { themeIds: [themeId(1)] })),
    encounters: numbers.map((number) => met(number, 40 + ((number * 67) % 160))),
  });
  const analysis = analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  const all = introductionChances(input, analysis, 20_000);
  expect(all.total).toBe(12_720);
  expect(introductionChances(input, analysis, 7)).toEqual({ total: 12_720, best: all.best.slice(0, 7) });
});

test('the reasons are told in words', () => {
  const names: Readonly<Record<string, string>> = {
    [themeId(1)]: 'wonen',
    [themeId(2)]: 'energie',
    [areaId(1)]: 'De Kaai',
  };
  const [introduction] = chances({
    partners: [partner(1, both), partner(2, { ...both, categoryId: categoryId(2) })],
    encounters: [met(1, 60), met(2, 45)],
  }).best;
  expect(introduction === undefined ? [] : introductionReasons(introduction, (id) => names[id])).toEqual([
    'Ze werken aan dezelfde opgave: wonen en energie.',
    'Ze zijn actief in dezelfde wijk: De Kaai.',
    'Ze komen uit verschillende soorten organisaties.',
    'Ze bewegen zich in verschillende groepen.',
    'Je kent ze allebei: de band is nu 60 en 45 minuten waard.',
  ]);
});

test('what does not speak for it is not told; a name that is not known is left out; those at odds come with a warning', () => {
  const bare = {
    firstOrganisationId: partnerId(1),
    secondOrganisationId: partnerId(2),
    score: 1,
    sharedThemeIds: [],
    sharedAreaIds: [],
    categoriesDiffer: false,
    communitiesDiffer: false,
    strengths: [59.6, 45.2] as const,
    atOdds: false,
  };
  const known = 'Je kent ze allebei: de band is nu 60 en 45 minuten waard.';
  expect(introductionReasons(bare, () => undefined)).toEqual([known]);
  expect(
    introductionReasons({ ...bare, atOdds: true, sharedThemeIds: [themeId(1), themeId(2)] }, (id) =>
      id === themeId(1) ? 'wonen' : undefined,
    ),
  ).toEqual([
    'Ze werken aan dezelfde opgave: wonen.',
    known,
    'Let op: hun relatie staat te boek als gespannen.',
  ]);
});
