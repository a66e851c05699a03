import { expect, test } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { talkedAbout } from '#shared/analysis/talked-about.ts';
import {
  analysisInput,
  commitment,
  encounter,
  encounterId,
  moment,
  partner,
  partnerId,
  personId,
} from '#test/support/analysis-input.ts';

function counted(given: Partial<AnalysisInput>) {
  const input = analysisInput({ partners: [1, 2, 3, 4].map((number) => partner(number)), ...given });
  const population = populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  return talkedAbout(input.commitments, population).map((each) => [each.partnerId, each.encounterIds]);
}

const missing = (...numbers: readonly number[]) => ({
  absentOrganisationIds: numbers.map((number) => partnerId(number)),
});

test('by hand: missed twice, or promised to while away, newest first; most often first', () => {
  expect(
    counted({
      encounters: [
        encounter(1, '2026-06-01', [1], missing(2, 3)),
        encounter(2, '2026-06-05', [1], missing(3)),
        encounter(3, '2026-06-03', [1], missing(2)),
        encounter(4, '2026-06-09', [1]),
      ],
      commitments: [
        commitment(null, { encounterId: encounterId(4), organisationId: partnerId(2) }),
        // Missed there as well: one encounter, counted once.
        commitment(null, { encounterId: encounterId(3), organisationId: partnerId(2) }),
        commitment(null, { encounterId: encounterId(4), organisationId: partnerId(1) }),
      ],
    }),
  ).toEqual([
    [partnerId(2), [encounterId(4), encounterId(3), encounterId(1)]],
    [partnerId(3), [encounterId(2), encounterId(1)]],
  ]);
});

test('once is a chance, and who sat at a table in the period is not only talked about', () => {
  const encounters = [
    encounter(1, '2026-06-01', [1], missing(2, 3, 4)),
    encounter(2, '2026-06-02', [1], missing(3, 4)),
    encounter(3, '2026-06-03', [3]),
    encounter(4, '2026-06-04', [], { personIds: [personId(1)] }),
  ];
  expect(
    counted({
      encounters,
      affiliations: [{ personId: personId(1), organisationId: partnerId(4), from: null, until: null }],
    }),
  ).toEqual([]);
  expect(counted({ encounters })).toEqual([[partnerId(4), [encounterId(2), encounterId(1)]]]);
});

test('counted is the period alone, and what lies ahead is no part of it', () => {
  expect(
    counted({
      encounters: [
        encounter(1, '2024-01-01', [1], missing(2)),
        encounter(2, '2026-06-01', [1], missing(2)),
        encounter(3, '2026-07-01', [1], missing(2)),
      ],
    }),
  ).toEqual([]);
});

test('an archived partner is left alone, and without anybody missed there is nobody', () => {
  const encounters = [
    encounter(1, '2026-06-01', [1], missing(2)),
    encounter(2, '2026-06-02', [1], missing(2)),
  ];
  expect(counted({ partners: [partner(1), partner(2, { archived: true })], encounters })).toEqual([]);
  expect(counted({ encounters: [encounter(1, '2026-06-01', [1])] })).toEqual([]);
});
