import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  checkPartnerForm,
  emptyPartnerForm,
  partnerFormOf,
  readPartnerForm,
} from '#renderer/features/partners/partner-form.ts';
import { HOUSING, LIVING, organisation, QUAY, TODAY } from '../../support/builders.ts';

const FILLED = { ...emptyPartnerForm(HOUSING.id), name: 'Woonhart' };

describe('from form to draft', () => {
  test('only the name is needed; empty fields stand for nothing', () => {
    const { draft, fields } = checkPartnerForm({ ...FILLED, name: '  Woonhart ' }, TODAY);
    expect(fields).toEqual({});
    expect(draft).toMatchObject({ name: 'Woonhart', desiredIntervalDays: null, from: null, until: null });
  });

  test('numbers and days are read as they were typed', () => {
    const { draft } = checkPartnerForm(
      { ...FILLED, interval: ' 45 ', from: '1 maart 2024', until: '31-12-2027' },
      TODAY,
    );
    expect(draft).toMatchObject({ desiredIntervalDays: 45, from: '2024-03-01', until: '2027-12-31' });
  });

  test.each([
    [{ name: '   ' }, { name: 'required' }],
    [{ categoryId: null }, { categoryId: 'required' }],
    [{ name: 'x'.repeat(201) }, { name: 'too-long' }],
    [{ interval: 'zestig' }, { desiredIntervalDays: 'not-whole' }],
    [{ interval: '1,5' }, { desiredIntervalDays: 'not-whole' }],
    [{ interval: '0' }, { desiredIntervalDays: 'interval-too-short' }],
    [{ interval: '-3' }, { desiredIntervalDays: 'interval-too-short' }],
    [{ interval: '4000' }, { desiredIntervalDays: 'interval-too-long' }],
    [{ interval: '99999999' }, { desiredIntervalDays: 'not-whole' }],
    [{ from: '31-02-2026' }, { from: 'invalid-date' }],
    [{ until: 'ooit' }, { until: 'invalid-date' }],
    [{ from: '01-05-2026', until: '30-04-2026' }, { until: 'ends-before-start' }],
  ])('%o is refused with %o', (patch, fields) => {
    expect(checkPartnerForm({ ...FILLED, ...patch }, TODAY)).toEqual({ draft: null, fields });
  });

  test('everything that is wrong is told at once', () => {
    const { fields } = checkPartnerForm({ ...FILLED, name: '', interval: 'x', from: '31-02-2026' }, TODAY);
    expect(Object.keys(fields).sort()).toEqual(['desiredIntervalDays', 'from', 'name']);
  });
});

test('opening a partner and saving it unchanged gives the same draft', () => {
  const partner = organisation(101, {
    name: 'Woonhart',
    shortName: 'WH',
    tier: 'core',
    scale: 'regional',
    themeIds: [LIVING.id],
    areaIds: [QUAY.id],
    desiredIntervalDays: 30,
    website: 'https://woonhart.example',
    note: 'Twee regels\nnotitie',
    from: isoDate('2020-01-01'),
    until: isoDate('2030-12-31'),
  });
  const { id: _id, archived: _archived, ...draft } = partner;
  expect(checkPartnerForm(partnerFormOf(partner), TODAY)).toEqual({ draft, fields: {} });
});

test('a kept form survives its way through text; anything else is passed over', () => {
  const typed = { ...FILLED, themeIds: [LIVING.id], from: '31-02-20' };
  expect(readPartnerForm(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  expect(readPartnerForm({ ...typed, extra: 1 })).toBeNull();
  expect(readPartnerForm({ ...typed, tier: 'vip' })).toBeNull();
  expect(readPartnerForm(null)).toBeNull();
});
