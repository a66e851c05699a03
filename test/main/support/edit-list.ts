import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import readXlsxFile from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/node';

/** A list as somebody has it before them in a spreadsheet: the first line holds the column names. */
export type Sheet = unknown[][];

/** Opens a list as a spreadsheet does, lets a test type in it, and gives it as it is saved again. */
export async function editedList(file: string, edit: (list: EditedSheet) => void): Promise<Uint8Array> {
  const isCsv = file.endsWith('.csv');
  const bytes = readFileSync(file);
  const lines: Sheet = isCsv
    ? parse(bytes, { bom: true, delimiter: ';' })
    : ((await readXlsxFile(new Uint8Array(bytes).buffer))[0]?.data.map((row) => [...row]) ?? []);
  edit(new EditedSheet(lines));
  if (isCsv) return new TextEncoder().encode(stringify(lines, { delimiter: ';', record_delimiter: '\r\n' }));
  const data = lines.map((row) => row.map((value) => cellOf(value)));
  return writeXlsxFile([{ sheet: 'Blad1', data }]).toBuffer();
}

function cellOf(value: unknown) {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return { value, type: Date, format: 'dd-mm-yyyy' };
  if (typeof value === 'number') return { value, type: Number };
  return { value: typeof value === 'string' ? value : JSON.stringify(value), type: String };
}

/** Cells by the name of their column and a text that stands somewhere in their row. */
export class EditedSheet {
  readonly lines: Sheet;

  constructor(lines: Sheet) {
    this.lines = lines;
  }

  #column(name: string): number {
    const place = this.lines[0]?.indexOf(name) ?? -1;
    if (place < 0) throw new Error(`no column ${name}`);
    return place;
  }

  rows(...texts: readonly string[]): readonly unknown[][] {
    return this.lines
      .slice(1)
      .filter((row) => texts.every((text) => row.some((cell) => [text, `'${text}`].includes(String(cell)))));
  }

  row(...texts: readonly string[]): unknown[] {
    const found = this.rows(...texts);
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`${found.length} rows with ${texts.join()}`);
    return only;
  }

  get(row: unknown[], column: string): unknown {
    return row[this.#column(column)];
  }

  set(row: unknown[], column: string, value: string | number | null): void {
    row[this.#column(column)] = value;
  }

  add(cells: Readonly<Record<string, string>>): void {
    const row: unknown[] = (this.lines[0] ?? []).map(() => null);
    for (const [column, value] of Object.entries(cells)) row[this.#column(column)] = value;
    this.lines.push(row);
  }
}
