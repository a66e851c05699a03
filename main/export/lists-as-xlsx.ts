import writeXlsxFile from 'write-excel-file/node';
import type { ExportCell, ExportList } from '#shared/export/export-list.ts';

/** More text in one cell than this and Excel calls the whole file damaged. */
const LONGEST_CELL = 32_767;
// oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
const REFUSED_BY_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function cellText(text: string): string {
  return text.replaceAll(REFUSED_BY_XML, '').slice(0, LONGEST_CELL);
}

function cellOf(cell: ExportCell) {
  if (cell === null || cell === '') return null;
  // The type is said: what begins with "=" stays text, and a telephone number keeps its zero.
  if (typeof cell === 'string') return { value: cellText(cell), type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' };
}

/** Wide enough for a heading; long text takes more. */
function widthOf(list: ExportList, place: number): number {
  const heading = list.columns[place]?.name.length ?? 0;
  const sample = list.rows.slice(0, 200).map((cells) => {
    const cell = cells[place] ?? null;
    return typeof cell === 'string' ? cell.length : 10;
  });
  return Math.min(50, Math.max(heading + 2, 8, ...sample));
}

/** Lists as one workbook, a sheet for each, the headings in sight when one scrolls. */
export async function listsAsXlsx(lists: readonly ExportList[]): Promise<Uint8Array> {
  const sheets = lists.map((list) => ({
    sheet: list.name,
    stickyRowsCount: 1,
    columns: list.columns.map((_, place) => ({ width: widthOf(list, place) })),
    data: [
      list.columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
      ...list.rows.map((cells) => cells.map((cell) => cellOf(cell))),
    ],
  }));
  return writeXlsxFile(sheets).toBuffer();
}
