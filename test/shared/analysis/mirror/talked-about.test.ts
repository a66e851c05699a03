import { expect, test } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { talkedAbout } from '#shared/analysis/mirror/talked-about.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
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

test('as often the subject: by name; several promises at one table all count; of one day the later number first', () => {
  const promise = (at: number, to: number) =>
    commitment(null, { encounterId: encounterId(at), organisationId: partnerId(to) });
  expect(
    counted({
      partners: [
        partner(1),
        partner(2, { name: 'Wijkraad' }),
        partner(3, { name: 'Apotheek' }),
        partner(4, { name: 'Bieb' }),
      ],
      encounters: [
        encounter(1, '2026-06-01', [1]),
        encounter(2, '2026-06-02', [1]),
        encounter(3, '2026-06-02', [1], missing(4)),
        encounter(4, '2026-06-03', [1], missing(4)),
        encounter(5, '2026-06-04', [1], missing(4)),
      ],
      commitments: [2, 3].flatMap((to) => [promise(1, to), promise(2, to), promise(3, to)]),
    }),
  ).toEqual([
    [partnerId(3), [encounterId(3), encounterId(2), encounterId(1)]],
    [partnerId(4), [encounterId(5), encounterId(4), encounterId(3)]],
    [partnerId(2), [encounterId(3), encounterId(2), encounterId(1)]],
  ]);
});

test('a promise at no encounter, or to nobody, says nothing about anybody', () => {
  expect(
    counted({
      encounters: [encounter(1, '2026-06-01', [1], missing(2))],
      commitments: [
        commitment(null, { encounterId: null, organisationId: partnerId(2) }),
        commitment(null, { encounterId: encounterId(1), organisationId: null }),
      ],
    }),
  ).toEqual([]);
});

test('the first and the last day of the period count, the days around it do not', () => {
  const input = analysisInput({
    partners: [partner(1), partner(2), partner(3)],
    encounters: [
      encounter(1, '2026-02-28', [1], missing(3)),
      encounter(2, '2026-03-01', [1], missing(2, 3)),
      encounter(3, '2026-04-30', [1], missing(2)),
      encounter(4, '2026-05-01', [1], missing(3)),
    ],
  });
  const period = { from: isoDate('2026-03-01'), until: isoDate('2026-04-30') };
  const population = populationOf(input, { asOf: isoDate('2026-06-30'), period }, DEFAULT_ANALYSIS_SETTINGS);
  expect(talkedAbout([], population)).toEqual([
    { partnerId: partnerId(2), encounterIds: [encounterId(3), encounterId(2)] },
  ]);
});
