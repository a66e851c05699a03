import { fold } from '#shared/texts/fold.ts';

/** One row of a list, with the number that a person sees beside it in a spreadsheet. */
export interface TableRow {
  /** 1 is the line with the column names, 2 the first row of data. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A list with named columns; names are folded, so that "Naam " and "naam" are one. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Why a row was not taken. */
export interface RefusedRow {
  readonly number: number;
  readonly reason: string;
}

/** A table from lines of cells, the first of which names the columns. Rows without any text are passed over. */
export function tableOf(lines: readonly (readonly string[])[]): Table {
  const [names = [], ...data] = lines;
  const columns = names.map((name) => fold(name));
  const rows = data.map((cells, index) => ({
    number: index + 2,
    cells: Object.fromEntries(columns.map((column, position) => [column, (cells[position] ?? '').trim()])),
  }));
  return { columns, rows: rows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')) };
}

/** Several values in one cell, divided by "|"; empty ones and doubles fall away. */
export function severalIn(cell: string | undefined): readonly string[] {
  const parts = (cell ?? '').split('|').map((part) => part.trim());
  return [...new Map(parts.filter((part) => part !== '').map((part) => [fold(part), part])).values()];
}
