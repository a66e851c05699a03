import { describe, expect, test } from 'vitest';
import { externalInternal, mixedTables } from '#shared/analysis/mixing.ts';
import { rosterOf, resolveEncounters } from '#shared/analysis/participants.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { analysisInput, categoryId, encounter, encounterId, partner } from '#test/support/analysis-input.ts';

describe('E-I index', () => {
  const categories = [1, 2, 3].map((number) => categoryId(number));
  const [first, second] = [categoryId(1), categoryId(2)];
  const graph = () =>
    weightedGraph(4, [
      { first: 0, second: 1, weight: 3 },
      { first: 1, second: 2, weight: 1 },
      { first: 2, second: 3, weight: 0.5 },
    ]);

  test('by hand: 3 inside the first, 1 across, 0.5 inside the second, each link once', () => {
    const found = externalInternal(graph(), [first, first, second, second], categories);
    expect(found.externalInternalOverall).toBeCloseTo((1 - 3.5) / 4.5, 12);
    expect(found.externalInternalIndex).toEqual([
      { categoryId: first, value: (1 - 3) / 4 },
      { categoryId: second, value: (1 - 0.5) / 1.5 },
      { categoryId: categoryId(3), value: null },
    ]);
  });

  test('one category is closed (-1), only links across is open (1), no links is null', () => {
    expect(externalInternal(graph(), [first, first, first, first], categories).externalInternalOverall).toBe(
      -1,
    );
    expect(
      externalInternal(graph(), [first, second, first, second], categories).externalInternalOverall,
    ).toBe(1);
    expect(
      externalInternal(weightedGraph(2, []), [first, second], categories).externalInternalOverall,
    ).toBeNull();
  });
});

describe('mixed tables', () => {
  const partners = [partner(1), partner(2), partner(3, { categoryId: categoryId(2) })];
  const tables = (...given: readonly (readonly number[])[]) => {
    const roster = rosterOf(partners);
    const input = analysisInput({
      partners,
      encounters: given.map((present, number) => encounter(number, '2026-06-01', present)),
    });
    const { defaultMinutes } = DEFAULT_ANALYSIS_SETTINGS;
    return mixedTables(
      resolveEncounters(input, roster, isoDate('2026-06-30'), defaultMinutes),
      (index) => roster.partners[index]?.categoryId,
    );
  };

  test('by hand: one of two tables mixes two categories; an encounter with one partner is no table', () => {
    expect(tables([1, 2], [1, 3], [3], [])).toEqual({
      mixed: 1,
      tables: 2,
      share: 0.5,
      mixedEncounterIds: [encounterId(1)],
    });
  });

  test('no tables, no share', () => {
    expect(tables([1])).toEqual({ mixed: 0, tables: 0, share: null, mixedEncounterIds: [] });
  });
});
