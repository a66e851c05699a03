/** Height of a row in CSS pixels; the same as `--basis-size-row`. */
export const ROW_HEIGHT = 40;
/** Rows kept ready above and below what is in sight, so that scrolling and the Tab key find them there. */
const SPARE_ROWS = 12;
/** Height taken while the real one is not known. */
const UNKNOWN_HEIGHT = 800;

/** The rows that have to be there: from `first` up to but not including `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/**
 * Which rows of a long list are in sight, with some to spare.
 *
 * @param scrollTop pixels scrolled away above; may lie past the end after the list has become shorter.
 * @param height pixels in sight; 0 when it is not known yet.
 */
export function rowWindow(rowCount: number, scrollTop: number, height: number): RowWindow {
  const inSight = Math.ceil((height === 0 ? UNKNOWN_HEIGHT : height) / ROW_HEIGHT);
  const lastStart = Math.max(0, rowCount - inSight);
  const start = Math.min(Math.max(0, Math.floor(scrollTop / ROW_HEIGHT)), lastStart);
  return { first: Math.max(0, start - SPARE_ROWS), end: Math.min(rowCount, start + inSight + SPARE_ROWS) };
}

/** Where the arrows lead from row `current`; `null` for any other key. `page` is how many rows fit in sight. */
export function rowOfKey(key: string, current: number, rowCount: number, page: number): number | null {
  const last = rowCount - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, last);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'PageDown':
      return Math.min(current + page, last);
    case 'PageUp':
      return Math.max(current - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
