import { expect, test } from 'vitest';
import { analyseFully } from '#shared/analysis/full-analysis.ts';
import type { InputEncounter, InputPartner } from '#shared/analysis/input.ts';
import { mirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import { MIRROR_METRICS } from '#shared/analysis/mirror/mirror-metrics.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { practiceOf } from '#shared/analysis/mirror/practice.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { labelOfDay, labelsOf } from '#shared/analysis/mirror/time-labels.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  categoryId,
  encounter,
  encounterId,
  moment,
  partner,
  partnerId,
} from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

const QUARTER = {
  asOf: isoDate('2026-06-30'),
  period: { from: isoDate('2026-04-01'), until: isoDate('2026-06-30') },
};

const input = analysisInput({
  partners: [
    partner(1, { categoryId: categoryId(1) }),
    partner(2, { categoryId: categoryId(1) }),
    partner(3, { categoryId: categoryId(2) }),
    partner(4, { categoryId: categoryId(2) }),
  ],
  categories: [1, 2, 3].map((number) => ({ id: categoryId(number), name: `Soort ${number}` })),
  encounters: [
    encounter(1, '2026-04-02', [1, 3], {
      minutes: 60,
      tone: 'set-tone',
      script: 'recurring',
      podium: 'town-hall',
      absentOrganisationIds: [partnerId(4), partnerId(2)],
    }),
    encounter(2, '2026-05-31', [1], { minutes: 30, tone: null, podium: 'town-hall', form: 'meeting' }),
    encounter(3, '2026-06-01', [2], {
      minutes: 15,
      tone: 'set-tone',
      podium: 'at-partner',
      form: 'site-visit',
    }),
    encounter(4, '2026-06-20', [1], {
      absentOrganisationIds: [partnerId(4)],
      form: 'meeting',
      podium: 'town-hall',
    }),
    encounter(5, '2026-03-31', [4]),
  ],
});

function practice() {
  return practiceOf(populationOf(input, QUARTER, DEFAULT_ANALYSIS_SETTINGS), [], []);
}

/** The practice of the quarter, or of what ends on another day, of a network of its own. */
function of(
  encounters: readonly InputEncounter[],
  asOf = '2026-06-30',
  partners: readonly InputPartner[] = [partner(1)],
) {
  const network = analysisInput({
    partners: [...partners],
    categories: input.categories,
    encounters: [...encounters],
  });
  const at = { ...QUARTER, asOf: isoDate(asOf) };
  return practiceOf(populationOf(network, at, DEFAULT_ANALYSIS_SETTINGS), [], []);
}

test('weeks, months and quarters of a period are all there, the empty ones too', () => {
  expect(labelOfDay(isoDate('2027-01-01'), 'weeks')).toBe('2026-W53');
  expect(labelsOf(QUARTER.period, 'months')).toEqual(['2026-04', '2026-05', '2026-06']);
  expect(labelsOf({ from: isoDate('2026-12-28'), until: isoDate('2027-01-04') }, 'weeks')).toEqual([
    '2026-W53',
    '2027-W01',
  ]);
  expect(labelsOf({ from: isoDate('2026-06-30'), until: isoDate('2026-06-29') }, 'quarters')).toEqual([]);
  const { series } = practice();
  expect(series.tone.months.map(({ label, encounters }) => [label, encounters])).toEqual([
    ['2026-04', 1],
    ['2026-05', 1],
    ['2026-06', 2],
  ]);
  expect(series.tone.quarters[0]?.values.find(({ value }) => value === 'set-tone')).toEqual({
    value: 'set-tone',
    encounters: 2,
    minutes: 75,
    encounterIds: [encounterId(3), encounterId(1)],
  });
  expect(series.script.weeks).toHaveLength(14);
});

test('a stage is a podium with a form; only those that were used are there', () => {
  expect(
    practice().stages.map(({ podium, form, encounters, encounterIds }) => [
      podium,
      form,
      encounters,
      encounterIds,
    ]),
  ).toEqual([
    ['town-hall', 'meeting', 3, [encounterId(4), encounterId(2), encounterId(1)]],
    ['at-partner', 'site-visit', 1, [encounterId(3)]],
  ]);
});

test('an encounter counts once for the tone of each category at the table', () => {
  expect(
    practice().tonesByCategory.map((each) => [
      each.categoryId,
      each.encounters,
      each.values.find(({ value }) => value === 'set-tone')?.encounters,
      each.values.find(({ value }) => value === null)?.encounters,
    ]),
  ).toEqual([
    [categoryId(1), 4, 2, 2],
    [categoryId(2), 1, 1, 0],
  ]);
});

test('who was missed stands there with how often it was present, and whether it was met since', () => {
  expect(practice().missed).toEqual([
    {
      partnerId: partnerId(4),
      times: 2,
      encounterIds: [encounterId(4), encounterId(1)],
      present: 0,
      metAfter: null,
    },
    {
      partnerId: partnerId(2),
      times: 1,
      encounterIds: [encounterId(1)],
      present: 1,
      metAfter: { id: encounterId(3), date: '2026-06-01' },
    },
  ]);
  expect(practice().present.map(({ partnerId: id, encounters }) => [id, encounters])).toEqual([
    [partnerId(1), 3],
    [partnerId(2), 1],
    [partnerId(3), 1],
  ]);
});

test('the first and the last day belong to the period, the days around it do not; one day is in the order of the ids', () => {
  const counted = of([
    encounter(1, '2026-03-31', [1]),
    encounter(2, '2026-04-01', [1]),
    encounter(4, '2026-05-05', [1]),
    encounter(3, '2026-05-05', [1]),
    encounter(5, '2026-06-30', [1]),
  ]);
  expect(counted.stages.map(({ encounterIds }) => encounterIds)).toEqual([[5, 4, 3, 2].map(encounterId)]);
  const [first, , third] = counted.series.tone.months;
  expect([first?.encounters, third?.encounters]).toEqual([1, 1]);
  const later = of([encounter(1, '2026-07-01', [1]), encounter(2, '2026-06-29', [1])], '2026-07-31');
  expect(later.stages.map(({ encounters }) => encounters)).toEqual([1]);
});

test('stages come by how often they were used, then by podium, unknown first, then by form', () => {
  const stages = (encounters: readonly InputEncounter[]) =>
    of(encounters).stages.map(({ podium, form, encounters: count }) => [podium, form, count]);
  const asked = [
    encounter(1, '2026-04-01', [1], { podium: 'town-hall', form: 'site-visit' }),
    encounter(2, '2026-04-02', [1], { podium: 'town-hall', form: 'meeting' }),
    encounter(3, '2026-04-03', [1], { podium: null, form: 'site-visit' }),
    encounter(4, '2026-04-04', [1], { podium: 'at-partner', form: 'meeting' }),
    encounter(5, '2026-04-05', [1], { podium: 'neighbourhood', form: 'meeting' }),
    encounter(6, '2026-04-06', [1], { podium: 'neighbourhood', form: 'meeting' }),
  ];
  const ordered = [
    ['neighbourhood', 'meeting', 2],
    [null, 'site-visit', 1],
    ['at-partner', 'meeting', 1],
    ['town-hall', 'meeting', 1],
    ['town-hall', 'site-visit', 1],
  ];
  expect(stages(asked)).toEqual(ordered);
  expect(stages(asked.toReversed())).toEqual(ordered);
});

test('who was present or missed equally often stands by name, whoever was met first', () => {
  const partners = [
    partner(1, { name: 'Zonnehof' }),
    partner(2, { name: 'Anker' }),
    partner(3, { name: 'Brug' }),
    partner(4, { name: 'Nooit' }),
  ];
  const absent = (...numbers: readonly number[]) => ({
    absentOrganisationIds: numbers.map((each) => partnerId(each)),
  });
  const encounters = [
    encounter(1, '2026-04-01', [1], absent(3)),
    encounter(2, '2026-04-02', [2, 3], absent(1)),
    encounter(3, '2026-04-03', [3], absent(2)),
    encounter(4, '2026-04-04', [3], absent(2)),
    // Met on the very day on which it was missed elsewhere: that is not afterwards.
    encounter(5, '2026-04-04', [2]),
  ];
  const { present, missed } = of(encounters, '2026-06-30', partners);
  expect(present.map(({ partnerId: id, encounters: count, minutes }) => [id, count, minutes])).toEqual([
    [partnerId(3), 3, 150],
    [partnerId(2), 2, 90],
    [partnerId(1), 1, 60],
  ]);
  expect(missed.map(({ partnerId: id, times, metAfter }) => [id, times, metAfter?.id ?? null])).toEqual([
    [partnerId(2), 2, null],
    [partnerId(3), 1, encounterId(2)],
    [partnerId(1), 1, null],
  ]);
  const equal = of(
    [encounter(1, '2026-04-01', [1, 2]), encounter(2, '2026-04-02', [], absent(1, 2))],
    '2026-06-30',
    partners,
  );
  expect(equal.present.map(({ partnerId: id }) => id)).toEqual([partnerId(2), partnerId(1)]);
  expect(equal.missed.map(({ partnerId: id }) => id)).toEqual([partnerId(2), partnerId(1)]);
});

test('who is gone, or not in the network, is missed by nobody; whoever left counts for no category', () => {
  const { missed, tonesByCategory } = of(
    [
      encounter(1, '2026-04-01', [1], {
        absentOrganisationIds: [partnerId(2), partnerId(3), partnerId(9)],
      }),
      encounter(2, '2026-04-02', [2]),
    ],
    '2026-06-30',
    [
      partner(1),
      partner(2, { until: isoDate('2026-05-01'), categoryId: categoryId(2) }),
      partner(3, { archived: true }),
    ],
  );
  expect(missed).toEqual([]);
  expect(tonesByCategory.map(({ categoryId: id, encounters }) => [id, encounters])).toEqual([
    [categoryId(1), 1],
    [categoryId(2), 1],
  ]);
});

test('the figures of the Spiegel are those of the full analysis (seed 95)', () => {
  const random = randomNetwork(95, { partners: 30, encounters: 200 });
  const extras = {
    timeWeeks: [{ year: 2026, week: 10, collegeHours: 10, organisationHours: 20, outsideHours: 10 }],
    timeTarget: { college: 0.25, organisation: 0.25, outside: 0.5 },
    reshuffles: 0,
  };
  const today = moment('2026-06-30');
  const report = mirrorReport(random, today, DEFAULT_ANALYSIS_SETTINGS, extras);
  const full = analyseFully(random, today, DEFAULT_ANALYSIS_SETTINGS, extras);
  expect(report.mirror).toEqual(full.mirror);
  expect(report.usualSuspects.core).toEqual(full.network.usualSuspects.core);
  expect(report.usualSuspects.totalMinutes).toBe(full.network.usualSuspects.totalMinutes);
  expect(report.practice.observations.stories.count).toBe(0);
  expect(report.timeSplits).toEqual(full.timeSplits);
  expect(report.categories).toEqual(full.network.usualSuspects.categories);
  expect(Object.keys(report.measures)).toEqual(MIRROR_METRICS.map(({ id }) => id));
  for (const metric of MIRROR_METRICS) expect(report.measures[metric.id]?.value).toBe(metric.value(full));
  expect(report.measures['time-outside']?.parts).toMatchObject({ weeks: 1, againstTarget: -0.25 });
});
