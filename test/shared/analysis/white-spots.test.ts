import { describe, expect, test } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { onlyAtTheTable, whiteSpots } from '#shared/analysis/white-spots.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  collaboration,
  collaborationId,
  encounter,
  moment,
  partner,
  partnerId,
  themeId,
} from '#test/support/analysis-input.ts';

function counted(given: Partial<AnalysisInput>) {
  const input = analysisInput(given);
  const population = populationOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  return { ...whiteSpots(input, population), tables: onlyAtTheTable(input.collaborations, population) };
}

describe('white spots', () => {
  const found = () =>
    counted({
      partners: [
        partner(1, { categoryId: categoryId(1), themeIds: [themeId(1), themeId(2)], areaIds: [areaId(1)] }),
        partner(2, { categoryId: categoryId(1), themeIds: [themeId(1)] }),
        partner(3, { categoryId: categoryId(2), themeIds: [themeId(1)] }),
      ],
      encounters: [
        encounter(1, '2026-06-01', [1], { minutes: 40 }),
        encounter(2, '2025-01-01', [3], { minutes: 60 }),
      ],
    });

  test('by hand: two categories by two themes, in the order of the input', () => {
    const [first, second] = [categoryId(1), categoryId(2)];
    expect(found().byTheme).toEqual([
      { categoryId: first, columnId: themeId(1), partnerCount: 2, metCount: 1, minutes: 40, kind: 'met' },
      { categoryId: first, columnId: themeId(2), partnerCount: 1, metCount: 1, minutes: 40, kind: 'met' },
      {
        categoryId: second,
        columnId: themeId(1),
        partnerCount: 1,
        metCount: 0,
        minutes: 0,
        kind: 'white-spot',
      },
      {
        categoryId: second,
        columnId: themeId(2),
        partnerCount: 0,
        metCount: 0,
        minutes: 0,
        kind: 'nobody-on-the-map',
      },
    ]);
  });

  test('areas likewise', () => {
    expect(found().byArea.map((cell) => cell.kind)).toEqual(['met', 'nobody-on-the-map']);
  });
});

describe('only at the table', () => {
  const partners = [1, 2, 3].map((number) => partner(number));
  const atTable = { collaborationId: collaborationId(1) };

  test('when no member was met in the period outside the own meetings', () => {
    const collaborations = [collaboration(1, [1, 2])];
    const tables = (...encounters: AnalysisInput['encounters']) =>
      counted({ partners, collaborations, encounters }).tables;
    expect(tables(encounter(1, '2026-06-01', [1, 2], atTable))).toEqual([collaborationId(1)]);
    expect(tables(encounter(1, '2026-06-01', [1, 2], atTable), encounter(2, '2026-06-02', [2]))).toEqual([]);
    expect(tables(encounter(1, '2026-06-01', [1], { collaborationId: collaborationId(2) }))).toEqual([]);
    expect(tables(encounter(1, '2025-06-01', [1]))).toEqual([collaborationId(1)]);
    expect(tables(encounter(1, '2026-06-01', [3]))).toEqual([collaborationId(1)]);
  });

  test('a member that has left no longer counts', () => {
    const stays = { organisationId: partnerId(1), from: null, until: null };
    const left = { organisationId: partnerId(2), from: null, until: isoDate('2026-06-29') };
    const { tables } = counted({
      partners,
      collaborations: [collaboration(1, [], { members: [stays, left] })],
      encounters: [encounter(1, '2026-06-01', [2])],
    });
    expect(tables).toEqual([collaborationId(1)]);
  });

  test('collaborations that have ended or have nobody on the map are left out; the others come by name', () => {
    const { tables } = counted({
      partners,
      collaborations: [
        collaboration(1, [1], { name: 'Zorgtafel' }),
        collaboration(2, [2], { name: 'Bestuurlijk overleg' }),
        collaboration(3, [3], { until: isoDate('2026-06-29') }),
        collaboration(4, [9]),
      ],
    });
    expect(tables).toEqual([collaborationId(2), collaborationId(1)]);
  });
});
