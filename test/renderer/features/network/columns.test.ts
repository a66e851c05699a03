import { expect, test } from 'vitest';
import { sortedPartners, startDirection } from '#renderer/features/network/columns.tsx';
import { LENSES } from '#renderer/graph/lenses.ts';
import { analysisInput, encounter, partner, partnerId } from '#test/support/analysis-input.ts';
import { contextOfInput, exampleContext } from '../../graph/sample-network.ts';

const context = contextOfInput(
  analysisInput({
    partners: [
      partner(1, { name: 'Zuidwijk', tier: 'core' }),
      partner(2, { name: 'Élan', tier: 'core' }),
      partner(3, { name: 'De Brug', tier: 'watch' }),
    ],
    encounters: [encounter(1, '2026-05-01', [1]), encounter(2, '2026-05-02', [1, 3])],
  }),
);
const idsBy = (...[column, direction]: [Parameters<typeof startDirection>[0], 'ascending' | 'descending']) =>
  sortedPartners(context.partners, context, { column, direction }).map(({ id }) => id);

test('names are sorted as the Dutch do, whatever their accents', () => {
  expect(idsBy('partner', 'ascending')).toEqual([partnerId(3), partnerId(2), partnerId(1)]);
  expect(idsBy('partner', 'descending')).toEqual([partnerId(1), partnerId(2), partnerId(3)]);
});

test('figures are sorted as numbers, equals by name', () => {
  expect(idsBy('minutes', 'descending')).toEqual([partnerId(1), partnerId(3), partnerId(2)]);
  expect(idsBy('tier', 'ascending')).toEqual([partnerId(2), partnerId(1), partnerId(3)]);
});

test('where nothing is known comes last, both ways', () => {
  expect(idsBy('last-encounter', 'ascending').at(-1)).toBe(partnerId(2));
  expect(idsBy('last-encounter', 'descending').at(-1)).toBe(partnerId(2));
});

test('a head sorts the most telling way first', () => {
  expect(startDirection('minutes')).toBe('descending');
  expect(startDirection('tier')).toBe('ascending');
});

test('every lens opens with its table sorted by a column that it has', () => {
  const { partners } = exampleContext();
  for (const lens of LENSES) {
    expect(lens.columns).toContain(lens.sortedBy.column);
    expect(sortedPartners(partners, exampleContext(), lens.sortedBy)).toHaveLength(partners.length);
  }
});
