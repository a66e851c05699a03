import { describe, expect, test } from 'vitest';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { listAsCsv } from '#main/export/lists-as-csv.ts';
import { listsAsXlsx } from '#main/export/lists-as-xlsx.ts';
import { readFiles } from '#main/import/read-files.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import type { ExportCell, ExportList } from '#shared/export/export-list.ts';
import { networkLists } from '#shared/export/network-lists.ts';
import { fieldOfColumn } from '#shared/import/column-words.ts';
import { IMPORT_KINDS } from '#shared/import/import-fields.ts';
import { proposeMapping } from '#shared/import/propose-mapping.ts';
import { newDatabase } from '../../support/database.ts';

const NASTY: readonly (readonly ExportCell[])[] = [
  ['=1+1', '+31 6 12', '-', '@x'],
  ["'=1", "'s-Gravenhage", 'twee\nregels', 'een;twee,drie\t"vier"'],
  ['0612345678', 12, { day: isoDate('2026-03-09') }, null],
  ["=cmd|'/C calc'!A0", '<b>&amp;</b>', '🙂 é', '007'],
];

const list: ExportList = {
  kind: 'partners',
  name: 'Partners',
  columns: ['Naam', 'Korte naam', 'Website', 'Notitie'].map((name) => ({ name, field: null })),
  rows: NASTY,
};

const TEXT = [
  ['=1+1', '+31 6 12', '-', '@x'],
  ["'=1", "'s-Gravenhage", 'twee\nregels', 'een;twee,drie\t"vier"'],
  ["=cmd|'/C calc'!A0", '<b>&amp;</b>', '🙂 é', '007'],
];

describe('a list as CSV', () => {
  test('opens in a Dutch spreadsheet: a mark, semicolons, and no cell that runs', () => {
    const csv = listAsCsv(list);
    expect(csv.startsWith('\u{FEFF}Naam;Korte naam;Website;Notitie\r\n')).toBe(true);
    expect(csv).toContain("\r\n'=1+1;'+31 6 12;'-;'@x\r\n");
    expect(csv).toContain('0612345678;12;09-03-2026;\r\n');
  });

  test('comes back through our own import as it was', async () => {
    const [file] = await readFiles([{ name: 'p.csv', bytes: new TextEncoder().encode(listAsCsv(list)) }]);
    expect(file).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ';' });
    const rows = file?.tables[0]?.rows.map(({ cells }) => cells) ?? [];
    expect([rows[0], rows[1], rows[3]]).toEqual(TEXT);
  });
});

describe('lists as a workbook', () => {
  test('come back as they were, numbers and days as such, and nothing is a formula', async () => {
    const bytes = await listsAsXlsx([list, { ...list, name: 'Nog een' }]);
    const [file] = await readFiles([{ name: 'p.xlsx', bytes }]);
    expect(file?.tables.map(({ name }) => name)).toEqual(['Partners', 'Nog een']);
    const rows = file?.tables[1]?.rows.map(({ cells }) => cells) ?? [];
    expect([rows[0], rows[1], rows[3]]).toEqual(TEXT);
    expect(rows[2]?.slice(0, 3)).toEqual(['0612345678', '12', '2026-03-09']);
  });

  test('text that a workbook cannot hold makes no damaged file', async () => {
    const rows = [['a\u0000b\u001Fc\uD800', 'x'.repeat(40_000), '', '']];
    const bytes = await listsAsXlsx([{ ...list, rows }]);
    const [file] = await readFiles([{ name: 'p.xlsx', bytes }]);
    expect(file?.tables[0]?.rows[0]?.cells[0]).toBe('abc');
    expect(file?.tables[0]?.rows[0]?.cells[1]).toHaveLength(32_767);
  });
});

test.for(IMPORT_KINDS)('%s: our own import knows every column of the list', (kind) => {
  const [found] = networkLists(exportNetwork(newDatabase()), [kind]);
  if (found === undefined) throw new Error('one list was asked for');
  const names = found.columns.map(({ name }) => name);
  const fields = found.columns.map(({ field }) => field);
  expect(names.map((name) => fieldOfColumn(kind, name))).toEqual(fields);
  expect(proposeMapping(names)).toEqual({ kind, columns: fields });
});
