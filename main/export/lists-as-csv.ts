import { stringify } from 'csv-stringify/sync';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { ExportCell, ExportList } from '#shared/export/export-list.ts';
import { guardedCell } from '#shared/export/guarded-cell.ts';

function dutchDay(day: IsoDate): string {
  return day.split('-').reverse().join('-');
}

function textOf(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? String(cell) : dutchDay(cell.day);
}

/**
 * A list as text with semicolons, which a Dutch Excel opens with a double click: UTF-8 with a mark at the start. No cell can run
 * as a formula; `unguardedCell` gives back what stood there.
 */
export function listAsCsv(list: ExportList): string {
  const lines = [
    list.columns.map(({ name }) => name),
    ...list.rows.map((cells) =>
      // The library's own escape knows no second apostrophe: text that already begins with one would come back shorter.
      cells.map((cell) => (typeof cell === 'string' ? guardedCell(cell) : textOf(cell))),
    ),
  ];
  return stringify(lines, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}
