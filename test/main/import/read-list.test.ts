import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCsv } from '#main/import/read-list.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-csv-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function csv(bytes: string | Uint8Array): string {
  const file = path.join(folder, 'lijst.csv');
  writeFileSync(file, bytes);
  return file;
}

test.each([
  [';', 'naam;soort\n"Bos; en Co";café\n'],
  [',', 'naam,soort\n"Bos; en Co",café\n'],
  ['tab', 'naam\tsoort\r\nBos; en Co\tcafé\r\n'],
  ['sep line and byte order mark', 'sep=;\r\nnaam;soort\r\n"Bos; en Co";café'],
])('%s', (_, text) => {
  expect(readCsv(csv(text)).rows.map(({ cells }) => cells)).toEqual([{ naam: 'Bos; en Co', soort: 'café' }]);
});

test('UTF-8 with a byte order mark, and Windows-1252 without', () => {
  expect(readCsv(csv('\uFEFFnaam;soort\nZoë;a\n')).rows[0]?.cells).toEqual({ naam: 'Zoë', soort: 'a' });
  expect(readCsv(csv(Buffer.from('naam;soort\nZo\u00eb;a\n', 'latin1'))).rows[0]?.cells).toEqual({
    naam: 'Zoë',
    soort: 'a',
  });
});

test('a line break inside quotes stays in its cell', () => {
  expect(readCsv(csv('naam;soort\n"Eerste\nTweede";a\n')).rows[0]?.cells['naam']).toBe('Eerste\nTweede');
});

test('quotes that do not close are refused with a row', () => {
  expect(() => readCsv(csv('naam;soort\n"Open;a\n'))).toThrow('import-refused {"row":');
});

test('a file that is not there is refused by name', () => {
  expect(() => readCsv(path.join(folder, 'weg.csv'))).toThrow('file-not-found');
});
