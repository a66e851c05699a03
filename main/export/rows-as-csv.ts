import { stringify } from 'csv-stringify/sync';
import { guardedCell } from '#shared/export/guarded-cell.ts';

/** A table of our own making as text that a Dutch Excel opens with a double click; no cell can run as a formula. */
export function rowsAsCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [
    columns,
    ...rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? guardedCell(cell) : String(cell))),
    ),
  ];
  return stringify(
    lines.map((cells) => [...cells]),
    { bom: true, delimiter: ';', record_delimiter: '\r\n' },
  );
}
