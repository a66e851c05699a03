import { expect, test } from 'vitest';
import { learnedDefaults, NOTHING_LEARNED } from '#renderer/features/quick-entry/learned-defaults.ts';
import { encounter, organisation } from '../../support/builders.ts';

const partner = organisation(101);
const other = organisation(102);
const with101 = (number: number, more: object) =>
  encounter(number, '2026-11-10', { organisationIds: [partner.id], ...more });

const people = <Value>(value: Value, times: number) => ({ value, times, from: 'people' });

test('what the latest encounters of this form with a partner share is the default, with how often', () => {
  const lately = [
    with101(1, {
      form: 'one-on-one',
      minutes: 45,
      podium: 'at-partner',
      script: 'recurring',
      company: 'staff',
    }),
    with101(2, { form: 'event', minutes: 180, podium: 'elsewhere', script: 'planned' }),
    with101(3, {
      form: 'one-on-one',
      minutes: 45,
      podium: 'town-hall',
      script: 'recurring',
      company: 'staff',
    }),
    with101(4, {
      form: 'one-on-one',
      minutes: 90,
      podium: 'town-hall',
      script: 'recurring',
      company: 'staff',
    }),
    with101(5, { form: 'one-on-one', minutes: 45, podium: 'town-hall', script: 'planned', company: 'staff' }),
  ];
  expect(learnedDefaults(lately, new Set([partner.id]), 'one-on-one')).toEqual({
    form: null,
    minutes: people(45, 2),
    podium: null,
    script: people('recurring', 3),
    company: people('staff', 4),
  });
});

test('the form itself is learned when the line does not tell it', () => {
  const lately = [
    with101(1, { form: 'phone-call', minutes: 10 }),
    with101(2, { form: 'phone-call', minutes: 15 }),
  ];
  expect(learnedDefaults(lately, new Set([partner.id]), null)).toMatchObject({
    form: people('phone-call', 2),
    minutes: null,
  });
});

test('of whom was never met in this form, the form in general teaches: four times in a row, and not who came along', () => {
  const inForm = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      with101(index + 1, { form: 'one-on-one', podium: 'town-hall', company: 'staff' }),
    );
  expect(learnedDefaults(inForm(4), new Set([other.id]), 'one-on-one')).toMatchObject({
    podium: { value: 'town-hall', times: 4, from: 'form' },
    company: null,
  });
  expect(learnedDefaults(inForm(3), new Set([other.id]), 'one-on-one')).toEqual(NOTHING_LEARNED);
});

test('one encounter, other partners, or nobody teach nothing', () => {
  const lately = [with101(1, { form: 'phone-call', minutes: 10 })];
  expect(learnedDefaults(lately, new Set([partner.id]), null)).toEqual(NOTHING_LEARNED);
  expect(learnedDefaults(lately, new Set([other.id]), null)).toEqual(NOTHING_LEARNED);
  expect(learnedDefaults(lately, new Set(), 'phone-call')).toEqual(NOTHING_LEARNED);
});
