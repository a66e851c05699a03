import { describe, expect, test } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { type AnalysisSettings, DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { usualSuspectsOf } from '#shared/analysis/usual-suspects.ts';
import {
  analysisInput,
  categoryId,
  encounter,
  moment,
  partner,
  partnerId,
} from '#test/support/analysis-input.ts';

function lensOf(given: Partial<AnalysisInput>, own: Partial<AnalysisSettings> = {}) {
  const settings = { ...DEFAULT_ANALYSIS_SETTINGS, ...own };
  return usualSuspectsOf(populationOf(analysisInput(given), moment('2026-06-30'), settings));
}

describe('by hand: 100, 60, 30 and 10 minutes, tiers overig, kern, belangrijk, overig, and one never met', () => {
  const found = () =>
    lensOf({
      partners: [
        partner(1, { categoryId: categoryId(1) }),
        partner(2, { categoryId: categoryId(1), tier: 'core' }),
        partner(3, { categoryId: categoryId(2), tier: 'important' }),
        partner(4, { categoryId: categoryId(2) }),
        partner(5, { categoryId: categoryId(3) }),
      ],
      encounters: [
        encounter(1, '2026-06-01', [1], { minutes: 100 }),
        encounter(2, '2026-06-02', [2], { minutes: 60 }),
        encounter(3, '2026-06-03', [3], { minutes: 30 }),
        encounter(4, '2026-06-04', [4], { minutes: 10 }),
      ],
    });

  test('shares, expected shares of 1, 4, 2, 1 and 1 ninth, and the quotient of the two', () => {
    expect(found().lights.get(partnerId(1))).toMatchObject({
      share: 0.5,
      expectedShare: 1 / 9,
      attentionQuotient: 4.5,
    });
    expect(found().lights.get(partnerId(2))?.attentionQuotient).toBeCloseTo(0.3 / (4 / 9), 12);
    expect(found().lights.get(partnerId(5))).toMatchObject({ share: 0, attentionQuotient: 0 });
  });

  test('the first partner alone holds half: it is the core, and a usual suspect', () => {
    expect(found().lens.core).toEqual([partnerId(1)]);
    expect(found().lens.suspects).toEqual([partnerId(1)]);
    expect(found().lens.rightlyMuch).toEqual([]);
    expect(found().lights.get(partnerId(1))).toMatchObject({ inCore: true, verdict: 'usual-suspect' });
    expect(found().lights.get(partnerId(2))).toMatchObject({ inCore: false, verdict: null });
  });

  test('categories: 160 of 200 minutes with 5 of 9 expected, and one category with nobody met', () => {
    expect(found().lens.categories).toEqual([
      {
        categoryId: categoryId(1),
        partnerCount: 2,
        metCount: 2,
        minutes: 160,
        share: 0.8,
        expectedShare: 5 / 9,
        attentionQuotient: 0.8 / (5 / 9),
      },
      {
        categoryId: categoryId(2),
        partnerCount: 2,
        metCount: 2,
        minutes: 40,
        share: 0.2,
        expectedShare: 3 / 9,
        attentionQuotient: 0.2 / (3 / 9),
      },
      {
        categoryId: categoryId(3),
        partnerCount: 1,
        metCount: 0,
        minutes: 0,
        share: 0,
        expectedShare: 1 / 9,
        attentionQuotient: 0,
      },
    ]);
  });

  test('figures over the population, the partner never met included', () => {
    // Ascending 0, 10, 30, 60, 100 with factors -4, -2, 0, 2, 4: (-20 + 120 + 400) / (5 * 200).
    expect(found().lens.gini).toBeCloseTo(0.5, 12);
    expect(found().lens.concentration).toBeCloseTo(0.25 + 0.09 + 0.0225 + 0.0025, 12);
    expect(found().lens.lorenz).toHaveLength(6);
    expect(found().lens.totalMinutes).toBe(200);
    expect(found().lens.encounterCount).toBe(4);
  });
});

describe('the core', () => {
  const twice = (number: number, first: number, minutes: number) => [
    encounter(first, '2026-06-01', [number], { minutes }),
    encounter(first + 1, '2026-06-02', [number], { minutes }),
  ];

  test('equal attention goes by number of encounters, then by name as the Dutch order it', () => {
    const { lens } = lensOf(
      {
        partners: [
          partner(1, { name: 'Wijk 10' }),
          partner(2, { name: 'Wijk 2' }),
          partner(3, { name: 'Zwembad' }),
        ],
        encounters: [
          encounter(1, '2026-06-01', [1], { minutes: 40 }),
          encounter(2, '2026-06-01', [2], { minutes: 40 }),
          ...twice(3, 3, 20),
        ],
      },
      { coreShare: 1 },
    );
    expect(lens.core).toEqual([partnerId(3), partnerId(2), partnerId(1)]);
  });

  test('ends as soon as the share is reached, also where thirds do not add up exactly', () => {
    const { lens } = lensOf(
      {
        partners: [1, 2, 3, 4, 5, 6].map((number) => partner(number)),
        encounters: [
          encounter(1, '2026-06-01', [1, 2, 3], { minutes: 10 }),
          encounter(2, '2026-06-01', [4, 5, 6], { minutes: 10 }),
        ],
      },
      { coreShare: 0.5 },
    );
    expect(lens.core).toHaveLength(3);
  });

  test('much attention that the tier asks for is rightly much', () => {
    const { lens, lights } = lensOf({
      partners: [partner(1, { tier: 'core' }), partner(2)],
      encounters: [encounter(1, '2026-06-01', [1])],
    });
    // Share 1 over an expected 4/5 is 1.25, below 2.
    expect(lights.get(partnerId(1))?.attentionQuotient).toBeCloseTo(1.25, 12);
    expect(lens.rightlyMuch).toEqual([partnerId(1)]);
    expect(lens.suspects).toEqual([]);
  });

  test('from a quotient of exactly 2 on it is a usual suspect', () => {
    const { lens } = lensOf({
      partners: [partner(1), partner(2)],
      encounters: [encounter(1, '2026-06-01', [1])],
    });
    expect(lens.suspects).toEqual([partnerId(1)]);
  });

  test('nothing is expected of a tier that weighs nothing: there is no quotient, and in the core it is a usual suspect', () => {
    const { lens, lights } = lensOf(
      {
        partners: [partner(1, { tier: 'watch' }), partner(2)],
        encounters: [encounter(1, '2026-06-01', [1])],
      },
      { tierWeights: { core: 4, important: 2, other: 1, watch: 0 } },
    );
    expect(lights.get(partnerId(1))).toMatchObject({ expectedShare: 0, attentionQuotient: null });
    expect(lens.suspects).toEqual([partnerId(1)]);
  });
});

test('renewal: a partner first met in the period is new, one met before it is not', () => {
  const { lens } = lensOf({
    partners: [partner(1), partner(2)],
    encounters: [
      encounter(1, '2025-06-30', [1]),
      encounter(2, '2026-06-01', [1], { minutes: 90 }),
      encounter(3, '2025-07-01', [2], { minutes: 30 }),
    ],
  });
  expect(lens.renewal).toBe(0.25);
  expect(lens.firstMet).toEqual([partnerId(2)]);
  const glance = { partners: [partner(1), partner(2)], encounters: [encounter(1, '2026-06-01', [1])] };
  const also = encounter(2, '2026-06-02', [2], { minutes: 0 });
  expect(lensOf({ ...glance, encounters: [...glance.encounters, also] }).lens.firstMet).toEqual([
    partnerId(1),
  ]);
});

test('without attention there are no shares, no core and no curve', () => {
  const { lens, lights } = lensOf({ partners: [partner(1)] });
  expect(lens).toMatchObject({
    core: [],
    suspects: [],
    gini: null,
    concentration: null,
    effectivePartners: null,
    renewal: null,
    lorenz: [],
  });
  expect(lights.get(partnerId(1))).toMatchObject({ share: null, expectedShare: 1, attentionQuotient: null });
});
