import { fold } from '#shared/texts/fold.ts';
import { knowsColumnWord } from './column-words.ts';
import type { ImportTable } from './import-table.ts';

/** A title and an empty line may stand above the column names, not a page of text. */
const MOST_LINES_ABOVE = 15;

/** Name of a column by its place as a spreadsheet counts: 0 is "A", 26 is "AA". */
function columnLetters(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? letter : columnLetters(Math.floor(place / 26) - 1) + letter;
}

/**
 * A table from lines of cells. The column names stand on the first line, or lower when more of the names there are known to us;
 * rows keep the number that they have in a spreadsheet. Lines without text are passed over.
 *
 * @returns `null` when there is no text at all.
 */
export function tableOfLines(name: string, lines: readonly (readonly string[])[]): ImportTable | null {
  const trimmed = lines.map((cells) => cells.map((cell) => cell.trim()));
  const top = headerLine(trimmed);
  const header = trimmed[top];
  if (header === undefined) return null;
  const columns = header.map((column, place) => (column === '' ? `Kolom ${columnLetters(place)}` : column));
  while (columns.length > 0 && header[columns.length - 1] === '') columns.pop();
  const rows = trimmed.flatMap((cells, line) =>
    line > top && hasText(cells) ? [{ number: line + 1, cells }] : [],
  );
  return { name, columns: withNamesFor(rows, columns), rows };
}

const hasText = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '');

/** Cells to the right of the last column name have no name; a column of them is shown under its letter. */
function withNamesFor(rows: ImportTable['rows'], columns: readonly string[]): readonly string[] {
  const filled = rows.filter(({ cells }) => cells.slice(columns.length).some((cell) => cell !== ''));
  // One row that is too long has a separator in its text; many of them have a column without a name.
  if (filled.length === 0 || filled.length < rows.length / 10) return columns;
  const width = Math.max(...filled.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1));
  return Array.from({ length: width }, (_, place) => columns[place] ?? `Kolom ${columnLetters(place)}`);
}

function headerLine(lines: readonly (readonly string[])[]): number {
  const first = lines.findIndex((cells) => hasText(cells));
  let best = first;
  let bestCount = knownNames(lines[first] ?? []);
  for (let line = first + 1; line < Math.min(lines.length, first + MOST_LINES_ABOVE); line += 1) {
    const count = knownNames(lines[line] ?? []);
    // Below names that are known there is data, which may hold a known word by chance.
    if (count > bestCount && bestCount < 2) [best, bestCount] = [line, count];
  }
  return best;
}

function knownNames(cells: readonly string[]): number {
  return new Set(cells.filter((cell) => knowsColumnWord(cell)).map((cell) => fold(cell))).size;
}
