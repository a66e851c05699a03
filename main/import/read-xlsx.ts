import readXlsxFile, { type Sheet } from 'read-excel-file/universal';
import type { ImportFile, ImportTable } from '#shared/import/import-table.ts';
import { IMPORT_LIMITS } from '#shared/import/limits.ts';
import { tableOfLines } from '#shared/import/table-of-lines.ts';
import { hasExtension, type ImportReader, refuseFile, type SourceFile, startsWith } from './import-reader.ts';
import { storedArchive, unpack, type Unpacked } from './unpack.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: spreadsheets of before 2007, and newer ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_PART = Buffer.from('EncryptedPackage', 'utf16le');

const WORKBOOK = 'xl/workbook.xml';
/** Drawings, printer settings and the like are never unpacked. */
const isNeeded = (path: string): boolean =>
  path.endsWith('.xml.rels') || /^(xl\/)?(worksheets\/)?[^/]+\.xml$/.test(path);

const CHUNK_BYTES = 1_000_000;
/** Longer than any cell or row says what it is, so that none is cut in two unnoticed. */
const LONGEST_TAG = 2000;
const TAG = /<(?:\w+:)?(?:c|row)(?=[\s/>])([^<]*)/g;
/** In whatever quotes. An address in any other form would be read by the library, and not by us. */
const ADDRESS = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const PLAIN_ADDRESS = /^([A-Z]{0,3})(\d{1,7})$/;
const SHEET = /<(?:\w+:)?sheet\s/g;
const MOST_SHEETS = 200;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.codePointAt(0) ?? 64) - 64;
  return number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a cell or row says that it is; `null`: it does not say. @throws {AppError} import-file-refused: damaged */
function placeOf(file: SourceFile, tag: string): Place | null {
  const [, double, single] = ADDRESS.exec(tag.slice(0, LONGEST_TAG)) ?? [];
  const address = double ?? single;
  if (address === undefined) {
    // What is said after so much else would be read by the library, and not by us.
    if (tag.length >= LONGEST_TAG) throw refuseFile(file, 'damaged');
    return null;
  }
  const [, letters = '', number] = PLAIN_ADDRESS.exec(address) ?? [];
  if (number === undefined) throw refuseFile(file, 'damaged');
  return { row: Number(number), column: columnNumber(letters) };
}

/**
 * A cell far away makes a huge empty table of a small file: refused by the addresses, before a table is made.
 * @throws {AppError} import-file-refused: too-many-rows; too-many-columns; unpacks-too-large; damaged
 */
function refuseHugeSheets(file: SourceFile, parts: Unpacked): void {
  // Every part: the workbook says which of them are sheets, and it may say anything.
  for (const data of parts.values()) {
    let rows = 0;
    let columns = 0;
    for (let start = 0; start < data.length; start += CHUNK_BYTES) {
      const text = data.toString('latin1', start, start + CHUNK_BYTES + LONGEST_TAG);
      for (const [, tag = ''] of text.matchAll(TAG)) {
        const place = placeOf(file, tag);
        rows = Math.max(rows, place?.row ?? 0);
        columns = Math.max(columns, place?.column ?? 0);
      }
    }
    if (rows > IMPORT_LIMITS.rows + 100) throw refuseFile(file, 'too-many-rows');
    if (columns > IMPORT_LIMITS.columns) throw refuseFile(file, 'too-many-columns');
    if (rows * columns > IMPORT_LIMITS.sheetCells) throw refuseFile(file, 'unpacks-too-large');
  }
  const sheets = parts.get(WORKBOOK)?.toString('latin1').match(SHEET)?.length ?? 0;
  if (sheets > MOST_SHEETS) throw refuseFile(file, 'unpacks-too-large');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** A value as a person would type it; the day of a date, with its time when it has one. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return '';
  const day = value.toISOString().slice(0, 10);
  const [hours, minutes] = [value.getUTCHours(), value.getUTCMinutes()];
  // A time without a day is stored as a part of day 0.
  if (value.getUTCFullYear() < 1901) return `${pad(hours)}:${pad(minutes)}`;
  return hours + minutes === 0 ? day : `${day} ${pad(hours)}:${pad(minutes)}`;
}

async function sheetsOf(file: SourceFile, parts: Unpacked): Promise<readonly Sheet[]> {
  try {
    return await readXlsxFile(storedArchive(parts));
  } catch (cause) {
    throw refuseFile(file, 'damaged', { cause });
  }
}

function tableOfSheet({ sheet, data }: Sheet): ImportTable | null {
  return tableOfLines(
    sheet,
    data.map((row) => row.map(cellText)),
  );
}

/** Reads all sheets with text. @throws {AppError} import-file-refused */
async function readXlsx(file: SourceFile): Promise<ImportFile> {
  if (!startsWith(file, ZIP)) {
    const isProtected = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length).includes(
      ENCRYPTED_PART,
    );
    throw refuseFile(file, isProtected ? 'protected' : 'old-excel');
  }
  const parts = await unpack(file, isNeeded);
  if (!parts.has(WORKBOOK)) throw refuseFile(file, 'unknown-format');
  refuseHugeSheets(file, parts);
  const tables = (await sheetsOf(file, parts)).map(tableOfSheet).filter((table) => table !== null);
  if (tables.length === 0) throw refuseFile(file, 'empty');
  if (tables.some(({ columns }) => columns.length > IMPORT_LIMITS.columns))
    throw refuseFile(file, 'too-many-columns');
  return { format: 'xlsx', name: file.name, tables };
}

/** Spreadsheets of Excel from 2007 on. Formulas give the value that was saved with them; nothing is ever run. */
export const xlsxReader: ImportReader = {
  recognises: (file) =>
    startsWith(file, ZIP) || startsWith(file, COMPOUND) || hasExtension(file, '.xlsx', '.xlsm'),
  read: readXlsx,
};
