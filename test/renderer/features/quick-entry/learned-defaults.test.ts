import { expect, test } from 'vitest';
import { learnedDefaults, NOTHING_LEARNED } from '#renderer/features/quick-entry/learned-defaults.ts';
import { encounter, organisation } from '../../support/builders.ts';

const partner = organisation(101);
const other = organisation(102);
const with101 = (number: number, more: object) =>
  encounter(number, '2026-11-10', { organisationIds: [partner.id], ...more });

test('what the latest two encounters of this form with a partner share is the default', () => {
  const lately = [
    with101(1, { form: 'one-on-one', minutes: 45, podium: 'at-partner', script: 'recurring' }),
    with101(2, { form: 'event', minutes: 180, podium: 'elsewhere', script: 'planned' }),
    with101(3, { form: 'one-on-one', minutes: 45, podium: 'town-hall', script: 'recurring' }),
    with101(4, { form: 'one-on-one', minutes: 90, podium: 'town-hall', script: 'planned' }),
  ];
  expect(learnedDefaults(lately, new Set([partner.id]), 'one-on-one')).toEqual({
    form: null,
    minutes: 45,
    podium: null,
    script: 'recurring',
  });
});

test('the form itself is learned when the line does not tell it', () => {
  const lately = [
    with101(1, { form: 'phone-call', minutes: 10 }),
    with101(2, { form: 'phone-call', minutes: 15 }),
  ];
  expect(learnedDefaults(lately, new Set([partner.id]), null)).toMatchObject({
    form: 'phone-call',
    minutes: null,
  });
});

test('one encounter, other partners, or nobody teach nothing', () => {
  const lately = [with101(1, { form: 'phone-call', minutes: 10 })];
  expect(learnedDefaults(lately, new Set([partner.id]), null)).toEqual(NOTHING_LEARNED);
  expect(learnedDefaults(lately, new Set([other.id]), null)).toEqual(NOTHING_LEARNED);
  expect(learnedDefaults(lately, new Set(), 'phone-call')).toEqual(NOTHING_LEARNED);
});
