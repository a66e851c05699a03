import { expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS as SETTINGS } from '#shared/analysis/settings.ts';
import { visitEffects } from '#shared/analysis/today/visit-effect.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  encounter,
  moment,
  partner,
  partnerId,
  themeId,
} from '#test/support/analysis-input.ts';

const TODAY = moment('2026-06-30');

function effects(given: Partial<AnalysisInput>) {
  const input = analysisInput({
    categories: [1, 2].map((number) => ({ id: categoryId(number), name: `Soort ${number}` })),
    themes: [1, 2].map((number) => ({ id: themeId(number), name: `Thema ${number}` })),
    areas: [1, 2].map((number) => ({ id: areaId(number), name: `Wijk ${number}` })),
    ...given,
  });
  const { usualSuspects, neglected } = analyseNetwork(input, TODAY, SETTINGS);
  return visitEffects({
    population: populationOf(input, TODAY, SETTINGS),
    categories: usualSuspects.categories,
    whiteSpots: neglected.whiteSpots,
  });
}

const network: Partial<AnalysisInput> = {
  partners: [
    partner(1, { themeIds: [themeId(1)], areaIds: [areaId(1)] }),
    partner(2, {
      categoryId: categoryId(2),
      themeIds: [themeId(1), themeId(2)],
      areaIds: [areaId(1), areaId(2)],
      desiredIntervalDays: 30,
    }),
    partner(3, { until: isoDate('2026-06-01') }),
    partner(4, { tier: 'watch' }),
  ],
  encounters: [encounter(1, '2026-06-01', [1], { minutes: 270 })],
};

test('a first visit, worked by hand: time, rhythm, white spots and a new area', () => {
  const visit = SETTINGS.defaultMinutes['site-visit'];
  expect(effects(network)(partnerId(2))).toEqual({
    partnerId: partnerId(2),
    minutes: visit,
    standing: { before: 'never-met', after: 'on-time' },
    inTimeUntil: '2026-07-30',
    share: { before: 0, after: visit / (270 + visit) },
    categoryShare: { before: 0, after: visit / (270 + visit) },
    whiteSpots: { themeIds: [themeId(1), themeId(2)], areaIds: [areaId(1), areaId(2)] },
    newAreaIds: [areaId(2)],
  });
});

test('where one came already nothing is new, and a wish for no rhythm has no end', () => {
  const effect = effects(network);
  expect(effect(partnerId(1))).toMatchObject({
    whiteSpots: { themeIds: [], areaIds: [] },
    newAreaIds: [],
    categoryShare: { before: 1, after: 1 },
  });
  expect(effect(partnerId(4))).toMatchObject({
    standing: { before: 'no-rhythm', after: 'no-rhythm' },
    inTimeUntil: null,
  });
});

test('who is gone or unknown has no effect; the first visit of all is all of the time', () => {
  expect(effects(network)(partnerId(3))).toBeNull();
  expect(effects(network)(partnerId(9))).toBeNull();
  expect(effects({ ...network, encounters: [] })(partnerId(2))).toMatchObject({
    share: { before: null, after: 1 },
    categoryShare: { before: null, after: 1 },
  });
});
