import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { encounterIdSchema } from '#shared/domain/ids.ts';
import {
  countFilters,
  filterPartners,
  needsAttention,
  NO_FILTERS,
  type PartnerFilters,
  partnerRows,
  sortPartners,
  startDirection,
} from '#renderer/features/partners/partner-rows.ts';
import {
  ENERGY,
  figures,
  HOUSING,
  idText,
  LIVING,
  organisation,
  QUAY,
  RESIDENTS,
} from '../../support/builders.ts';

const WOONHART = organisation(101, {
  name: 'Woonhart',
  shortName: 'WH',
  tier: 'core',
  themeIds: [LIVING.id],
});
const CAFE = organisation(102, { name: 'Café ’t Veer', tier: 'watch' });
const FLAT = organisation(103, {
  name: 'bewoners Stationsflat',
  categoryId: RESIDENTS.id,
  tier: 'important',
  themeIds: [ENERGY.id],
  areaIds: [QUAY.id],
});
const GONE = organisation(104, { name: 'Opgeheven', archived: true });

const ROWS = partnerRows({
  organisations: [WOONHART, CAFE, FLAT, GONE],
  categories: [HOUSING, RESIDENTS],
  themes: [LIVING, ENERGY],
  areas: [QUAY],
  analysis: {
    partners: [
      figures(WOONHART, {
        standing: 'cold',
        minutes: 120,
        priority: 12,
        daysSinceLast: 200,
        lastEncounter: { id: encounterIdSchema.parse(idText(501)), date: isoDate('2026-05-06') },
      }),
      figures(CAFE, { standing: 'no-rhythm', minutes: 15, daysSinceLast: 3 }),
      figures(FLAT, { standing: 'never-met', priority: 6 }),
    ],
  },
});

function found(filters: Partial<PartnerFilters>): readonly string[] {
  return filterPartners(ROWS, { ...NO_FILTERS, ...filters }).map((row) => row.name);
}

function order(
  column: Parameters<typeof startDirection>[0],
  direction: 'ascending' | 'descending',
): readonly string[] {
  return sortPartners(ROWS, { column, direction }).map((row) => row.name);
}

describe('searching', () => {
  test('folds accents and capitals and needs every word', () => {
    expect(found({ query: 'CAFE veer' })).toEqual(['Café ’t Veer']);
    expect(found({ query: "'t ve" })).toEqual(['Café ’t Veer']);
    expect(found({ query: 'cafe woonhart' })).toEqual([]);
  });

  test('finds by short name, category, theme and area', () => {
    expect(found({ query: 'wh' })).toEqual(['Woonhart']);
    expect(found({ query: 'inwoners' })).toEqual(['bewoners Stationsflat']);
    expect(found({ query: 'energie' })).toEqual(['bewoners Stationsflat']);
    expect(found({ query: 'kaai' })).toEqual(['bewoners Stationsflat']);
  });

  test('an empty or blank query bounds nothing', () => {
    expect(found({ query: '   ' })).toHaveLength(3);
  });
});

test('each filter bounds, and filters add up', () => {
  expect(found({ categoryId: RESIDENTS.id })).toEqual(['bewoners Stationsflat']);
  expect(found({ tier: 'core' })).toEqual(['Woonhart']);
  expect(found({ themeId: LIVING.id })).toEqual(['Woonhart']);
  expect(found({ areaId: QUAY.id })).toEqual(['bewoners Stationsflat']);
  expect(found({ standing: 'cold' })).toEqual(['Woonhart']);
  expect(found({ standing: 'cold', tier: 'watch' })).toEqual([]);
  expect(found({ withArchived: true })).toContain('Opgeheven');
  expect(countFilters({ ...NO_FILTERS, query: 'x' })).toBe(0);
  expect(countFilters({ ...NO_FILTERS, tier: 'core', withArchived: true })).toBe(2);
});

describe('sorting', () => {
  test('by name, without regard to capitals', () => {
    expect(order('name', 'ascending')).toEqual([
      'bewoners Stationsflat',
      'Café ’t Veer',
      'Opgeheven',
      'Woonhart',
    ]);
    expect(order('name', 'descending')[0]).toBe('Woonhart');
  });

  test('by tier goes from kern to op afstand', () => {
    expect(order('tier', 'ascending')[0]).toBe('Woonhart');
    expect(order('tier', 'descending')[0]).toBe('Café ’t Veer');
  });

  test('by last encounter: who was never met comes last either way', () => {
    expect(order('last', 'ascending')).toEqual([
      'Café ’t Veer',
      'Woonhart',
      'bewoners Stationsflat',
      'Opgeheven',
    ]);
    expect(order('last', 'descending').slice(0, 2)).toEqual(['Woonhart', 'Café ’t Veer']);
  });

  test('by attention starts with the most; without figures last', () => {
    expect(startDirection('name')).toBe('ascending');
    expect(order('attention', startDirection('attention'))).toEqual([
      'Woonhart',
      'Café ’t Veer',
      'bewoners Stationsflat',
      'Opgeheven',
    ]);
  });

  test('by standing: what needs the user most stands first', () => {
    expect(order('standing', 'ascending').slice(0, 3)).toEqual([
      'bewoners Stationsflat',
      'Woonhart',
      'Café ’t Veer',
    ]);
  });
});

test('before the figures are there the list stands all the same', () => {
  const rows = partnerRows({
    organisations: [WOONHART],
    categories: [],
    themes: [],
    areas: [],
    analysis: undefined,
  });
  expect(rows[0]).toMatchObject({ name: 'Woonhart', category: null, standing: null, minutes: null });
});

test('who asks for attention: never met, neglected and cold, not what merely lapses', () => {
  expect(['never-met', 'neglected', 'cold'].every((standing) => needsAttention(standing as 'cold'))).toBe(
    true,
  );
  expect(['on-time', 'lapsing', 'no-rhythm', null].some((standing) => needsAttention(standing as null))).toBe(
    false,
  );
});
