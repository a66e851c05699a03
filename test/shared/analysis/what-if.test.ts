import { expect, test } from 'vitest';
import { analyseFully } from '#shared/analysis/full-analysis.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { whatIf } from '#shared/analysis/what-if.ts';
import { analysisInput, encounter, moment, partner, partnerId } from '#test/support/analysis-input.ts';

const input = analysisInput({
  partners: [partner(1, { tier: 'core' }), partner(2, { tier: 'core' }), partner(3)],
  encounters: [
    encounter(1, '2026-06-29', [3], { minutes: 60 }),
    encounter(2, '2026-01-01', [1], { minutes: 60 }),
  ],
});
const today = moment('2026-06-30');
const before = () => analyseFully(input, today, DEFAULT_ANALYSIS_SETTINGS);

test('as if two partners had been met for an hour each: they are on time, and attention is more even', () => {
  const untouched = structuredClone(input);
  const result = whatIf(input, today, DEFAULT_ANALYSIS_SETTINGS, before(), [
    { organisationIds: [partnerId(1)], minutes: 60 },
    { organisationIds: [partnerId(2)], minutes: 60 },
  ]);
  expect(result.standings).toEqual([
    { partnerId: partnerId(1), before: 'cold', after: 'on-time' },
    { partnerId: partnerId(2), before: 'never-met', after: 'on-time' },
  ]);
  const change = (id: string) => result.comparison.metrics.find((each) => each.id === id);
  expect(change('attention-total')).toMatchObject({ before: 120, now: 240, difference: 120 });
  expect(change('standing-on-time')).toMatchObject({ before: 1, now: 3 });
  // 0, 60, 60 has a Gini of 1/3; 60, 60, 120 one of 1/6.
  expect(change('gini')?.before).toBeCloseTo(1 / 3, 12);
  expect(change('gini')?.now).toBeCloseTo(1 / 6, 12);
  expect(input).toEqual(untouched);
});

test('a visit to two at once links them', () => {
  const { after } = whatIf(input, today, DEFAULT_ANALYSIS_SETTINGS, before(), [
    { organisationIds: [partnerId(1), partnerId(2)], minutes: 60 },
  ]);
  expect(after.network.links).toMatchObject([{ weight: 1 }]);
});

test('an imagined visit stands on the day, at a site, and tells nothing that was not said', () => {
  const { after } = whatIf(input, today, DEFAULT_ANALYSIS_SETTINGS, before(), [
    { organisationIds: [partnerId(1)], minutes: 45 },
    { organisationIds: [partnerId(2)], minutes: 15 },
  ]);
  const { mirror } = after;
  expect(mirror.shares.form.find((each) => each.value === 'site-visit')).toMatchObject({
    encounters: 2,
    minutes: 60,
    encounterIds: ['ffffffff-ffff-7fff-bfff-000000000001', 'ffffffff-ffff-7fff-bfff-000000000000'],
  });
  expect(mirror.insideOut.encounters).toBe(0);
  expect(after.network.partners.find((each) => each.partnerId === partnerId(2))).toMatchObject({
    minutes: 15,
    absentCount: 0,
    lastEncounter: { date: '2026-06-30' },
  });
});

test('no visit changes nothing', () => {
  const result = whatIf(input, today, DEFAULT_ANALYSIS_SETTINGS, before(), []);
  expect(result.after).toEqual(before());
  expect(result.standings).toEqual([]);
  expect(result.comparison.moved).toEqual([]);
});
