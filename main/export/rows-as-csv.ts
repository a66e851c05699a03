import { stringify } from 'csv-stringify/sync';
import { guardedCell } from '#shared/export/guarded-cell.ts';

/**
 * A table of our own making as text with semicolons, which a Dutch Excel opens with a double click: UTF-8 with a mark at the
 * start. No cell can run as a formula; `unguardedCell` gives back what stood there.
 */
export function rowsAsCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [
    [...columns],
    ...rows.map((cells) =>
      // The library's own escape knows no second apostrophe: text that already begins with one would come back shorter.
      cells.map((cell) => (typeof cell === 'string' ? guardedCell(cell) : String(cell))),
    ),
  ];
  return stringify(lines, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}
