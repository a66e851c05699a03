import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { ExportCell, ExportList } from '#shared/export/export-list.ts';
import { rowsAsCsv } from './rows-as-csv.ts';

function dutchDay(day: IsoDate): string {
  return day.split('-').reverse().join('-');
}

function written(cell: ExportCell): string | number {
  if (cell === null) return '';
  return typeof cell === 'object' ? dutchDay(cell.day) : cell;
}

/** A list as text with semicolons; see `rowsAsCsv`. */
export function listAsCsv(list: ExportList): string {
  return rowsAsCsv(
    list.columns.map(({ name }) => name),
    list.rows.map((cells) => cells.map((cell) => written(cell))),
  );
}
