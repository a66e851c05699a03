import { IMPORT_KINDS, type ImportKind } from '#shared/import/import-fields.ts';
import type { ImportPlan, ImportReading, OutcomeCounts, PlannedRow, ReadTable } from '#shared/import/plan.ts';

/** What main would answer during an import. */
export function readTable(more: Partial<ReadTable> = {}): ReadTable {
  return {
    file: 'partners.csv',
    name: 'partners.csv',
    format: 'csv',
    delimiter: ';',
    encoding: 'windows-1252',
    columns: ['naam', 'categorie'],
    rowCount: 2,
    firstRows: [
      { number: 2, cells: ['Woonhart', 'woningcorporaties'] },
      { number: 3, cells: ['De Loods', 'media'] },
    ],
    proposal: { kind: 'partners', columns: ['name', 'category'] },
    proposedBy: 'names',
    ...more,
  };
}

export function reading(...tables: readonly ReadTable[]): ImportReading {
  return {
    tables: tables.length === 0 ? [readTable()] : tables,
    options: {
      categoryWords: {},
      defaultCategoryId: null,
      missingPartnersCategoryId: null,
      unknownNumbers: 'ask',
    },
  };
}

const NONE: OutcomeCounts = { new: 0, changed: 0, same: 0, doubtful: 0, refused: 0 };

export function plan(
  counts: Partial<Record<ImportKind, Partial<OutcomeCounts>>>,
  more: Partial<ImportPlan> = {},
): ImportPlan {
  return {
    rows: 2,
    joined: 0,
    counts: Object.fromEntries(
      IMPORT_KINDS.map((kind) => [kind, { ...NONE, ...counts[kind] }]),
    ) as ImportPlan['counts'],
    remarked: 0,
    leftOut: 0,
    unknownCategories: [],
    unknownPartners: [],
    unknownNumbers: 0,
    numbered: 0,
    newThemes: [],
    newAreas: [],
    ...more,
  };
}

export function plannedRow(number: number, more: Partial<PlannedRow> = {}): PlannedRow {
  return {
    table: 0,
    number,
    kind: 'partners',
    outcome: 'new',
    name: `Partner ${number}`,
    joinedRows: [],
    changes: [{ field: 'tier', before: '', after: 'kern' }],
    remarks: [],
    refusal: null,
    candidates: [],
    choice: null,
    ...more,
  };
}
