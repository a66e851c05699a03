import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import writeXlsx from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#main/import/read-files.ts';
import { storedArchive, unpack } from '#main/import/unpack.ts';
import { AppError } from '#shared/errors.ts';
import type { ImportTable } from '#shared/import/import-table.ts';
import { errorText } from '#shared/texts/errors.ts';

async function read(content: string | Uint8Array, name = 'lijst.csv') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const [file] = await readFiles([{ name, bytes }]);
  if (file === undefined) throw new Error('one file gives one file');
  return file;
}

/** Why a file is refused; the sentence names the file and leaves nothing to fill in. */
async function refusalOf(content: string | Uint8Array, name?: string): Promise<string> {
  const error: unknown = await read(content, name).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error('not refused');
  expect(errorText(error)).toMatch(/^Het bestand .+ is niet gelezen: [^{}]+\. Er is niets overgenomen\.$/);
  return error.params['reason'] ?? '';
}

const cellsOf = (table: ImportTable | undefined) => table?.rows.map(({ cells }) => cells);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('text', () => {
  const TEXT = 'naam;soort\r\n"Café; Zoë";a\r\n';

  test.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\uFEFF${TEXT}`)],
    ['windows-1252', Buffer.from(TEXT, 'latin1')],
    ['utf-16le', utf16(`\uFEFF${TEXT}`, false)],
    ['utf-16be', utf16(`\uFEFF${TEXT}`, true)],
    ['utf-16le', utf16(TEXT, false)],
    ['utf-16be', utf16(TEXT, true)],
  ])('%s', async (encoding, bytes) => {
    const file = await read(bytes);
    expect(file).toMatchObject({ format: 'csv', encoding, delimiter: ';' });
    expect(file.tables[0]?.columns).toEqual(['naam', 'soort']);
    expect(cellsOf(file.tables[0])).toEqual([['Café; Zoë', 'a']]);
  });

  test.each([
    [';', 'naam;soort\n"Bos; en, Co";x\n'],
    [',', 'naam,soort\n"Bos; en, Co",x\n'],
    ['\t', 'naam\tsoort\r\nBos; en, Co\tx\r\n'],
    [';', 'sep=;\r\nnaam;soort\r\n"Bos; en, Co";x'],
  ])('delimiter %j', async (delimiter, text) => {
    const file = await read(text);
    expect(file.delimiter).toBe(delimiter);
    expect(cellsOf(file.tables[0])).toEqual([['Bos; en, Co', 'x']]);
  });

  test('line breaks stay in their cell, and rows keep the number of a spreadsheet', async () => {
    const [table] = (await read('naam;soort\n"Eerste\nTweede";a\n\nDerde;"b ""c"""\n')).tables;
    expect(table?.rows).toEqual([
      { number: 2, cells: ['Eerste\nTweede', 'a'] },
      { number: 4, cells: ['Derde', 'b "c"'] },
    ]);
  });

  test('a title above the column names is passed over; a column without a name gets a letter', async () => {
    const [table] = (await read('Lijst 2026\n\nNaam;Categorie;\nEen;media;x\nTwee;media;y\n')).tables;
    expect(table?.columns).toEqual(['Naam', 'Categorie', 'Kolom C']);
    expect(table?.rows[0]).toEqual({ number: 4, cells: ['Een', 'media', 'x'] });
  });

  test('what a spreadsheet would run is text, and loses the apostrophe of our own export', async () => {
    const [table] = (await read("naam;notitie\n=1+1;'=HYPERLINK()\n'n Buurt;-\n")).tables;
    expect(cellsOf(table)).toEqual([
      ['=1+1', '=HYPERLINK()'],
      ["'n Buurt", '-'],
    ]);
  });
});

describe('Excel', () => {
  const sheet = [
    [{ value: 'Naam' }, { value: 'Sinds' }, { value: 'Aantal' }],
    [
      { value: 'Zoë & <Co>' },
      { value: new Date(Date.UTC(2026, 1, 3)), type: Date, format: 'dd-mm-yyyy' },
      { value: 11, type: Number },
    ],
  ];
  const workbook = async (): Promise<Buffer> => writeXlsx(sheet).toBuffer();

  test('text, days and numbers come as a person would type them', async () => {
    const file = await read(await workbook(), 'lijst.xlsx');
    expect(file.format).toBe('xlsx');
    expect(file.tables[0]?.rows).toEqual([{ number: 2, cells: ['Zoë & <Co>', '2026-02-03', '11'] }]);
  });

  async function withCell(cell: string): Promise<Uint8Array> {
    const bytes = await workbook();
    const parts = new Map(await unpack({ name: 'x', bytes }, () => true));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = parts.get(path)?.toString('utf8') ?? '';
    expect(xml).toContain('<c r="C2">');
    parts.set(path, Buffer.from(xml.replace(/<c r="C2">.*?<\/c>/, cell)));
    return new Uint8Array(storedArchive(parts));
  }

  test.each([
    ['<c r="C2" t="str"><f>A1&amp;B1</f><v>uitkomst</v></c>', 'uitkomst'],
    ['<c r="C2" t="str"><f>CALL("kernel32","x")</f></c>', ''],
    ['<c r="C2"><f>1+1</f><v>2</v></c>', '2'],
    ['<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ''],
  ])('a formula gives what was saved with it: %s', async (cell, value) => {
    const file = await read(await withCell(cell), 'lijst.xlsx');
    expect(file.tables[0]?.rows[0]?.cells[2] ?? '').toBe(value);
  });

  test('one cell far away is refused before there is a table of a billion cells', async () => {
    expect(await refusalOf(await withCell('<c r="XFD3"><v>1</v></c>'), 'x.xlsx')).toBe('too-many-columns');
    expect(await refusalOf(await withCell('<c r="A1048576"><v>1</v></c>'), 'x.xlsx')).toBe('too-many-rows');
    expect(await refusalOf(await withCell('<c r="IV100000"><v>1</v></c>'), 'x.xlsx')).toBe(
      'unpacks-too-large',
    );
  });

  /** A zip of which the table of contents says `claimed` bytes for its only part. */
  function claiming(claimed: number): Uint8Array {
    const packed = deflateRawSync(Buffer.alloc(1000));
    const archive = Buffer.from(storedArchive(new Map([['xl/workbook.xml', packed]])));
    const contents = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    archive.writeUInt16LE(8, contents + 10); // packed by deflating
    archive.writeUInt32LE(claimed, contents + 24);
    return archive;
  }

  test('a bomb is refused by what it says, and a lie about the size while it is unpacked', async () => {
    expect(await refusalOf(claiming(4_000_000_000), 'bom.xlsx')).toBe('unpacks-too-large');
    expect(await refusalOf(claiming(1000), 'heel.xlsx')).toBe('damaged'); // unpacked, and no workbook
    expect(await refusalOf(claiming(10), 'leugen.xlsx')).toBe('damaged');
  });

  test.each([
    ['unknown-format', new Uint8Array(storedArchive(new Map([['word/document.xml', Buffer.from('<a/>')]])))],
    ['damaged', Buffer.from('PK\u0003\u0004 and then nothing')],
    ['old-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0])],
    [
      'protected',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
  ])('%s', async (reason, bytes) => {
    expect(await refusalOf(bytes, 'x.xlsx')).toBe(reason);
  });
});

describe('refused', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\n'],
    ['quotes', 'naam;soort\n"Open;a\n'],
    ['not-a-list', randomBytes(1_000_000)],
    ['unknown-format', '%PDF-1.7\nnaam;soort\n'],
    ['too-large', new Uint8Array(64_000_001).fill(97)],
    ['too-many-rows', 'a;b\n'.repeat(200_002)],
    ['too-many-columns', `${'naam;'.repeat(600)}x\n`],
  ])('%s', async (reason, content) => {
    expect(await refusalOf(content)).toBe(reason);
  });
});

test('any table comes back as it was written, in every encoding and with every delimiter', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'É', ';', ',', '\t', '"', '\n', ' ', '€', '='),
    maxLength: 8,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
  const written = fc.record({
    rows: table,
    delimiter: fc.constantFrom(';', ',', '\t'),
    encoding: fc.constantFrom('utf8', 'utf16le'),
  });
  await fc.assert(
    fc.asyncProperty(written, async ({ rows, delimiter, encoding }) => {
      const lines = [['Naam', 'Categorie'], ...rows].map((cells) =>
        cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
      );
      const text = `\uFEFF${lines.join('\r\n')}`;
      const [read0] = (await read(Buffer.from(text, encoding as 'utf8'))).tables;
      const expected = rows
        .map((cells, index) => ({
          number: index + 2,
          cells: cells.map((value) => value.trim()),
        }))
        .filter(({ cells }) => cells.some((value) => value !== ''));
      expect(read0?.rows).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
