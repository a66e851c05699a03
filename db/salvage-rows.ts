import type { ReadDb, SqlValue } from './handle.ts';

type Row = Readonly<Record<string, SqlValue>>;
const ROWID = 'rowid_of_row';
/** No table of ours has numbers beyond this. */
const LARGEST_ROWID = 2 ** 40;
const AT_ONCE = 64;

/**
 * Every row of a table that can still be read. Where a page is gone, the rows after it are looked for in ever larger steps.
 * @param sound a file with the same tables, and with what was saved so far of those that this one points at.
 */
export function* readableRows(from: ReadDb, sound: ReadDb, table: string): Generator<Row> {
  const isWithoutRowid =
    sound.value<number>("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", table) === 1;
  yield* isWithoutRowid ? byKeys(from, sound, table) : byNumbers(from, table);
}

/** Rows, or `null` when a page on the way cannot be read. */
function attempt(from: ReadDb, sql: string, ...parameters: readonly SqlValue[]): readonly Row[] | null {
  try {
    return from.rows<Row>(sql, ...parameters);
  } catch {
    return null;
  }
}

function* byNumbers(from: ReadDb, table: string): Generator<Row> {
  const select = `SELECT rowid AS ${ROWID}, * FROM "${table}" NOT INDEXED`;
  const after = (number: number, count: number): readonly Row[] | null =>
    attempt(from, `${select} WHERE rowid > ? ORDER BY rowid LIMIT ?`, number, count);
  let last = 0;
  for (;;) {
    const rows = after(last, AT_ONCE) ?? after(last, 1);
    if (rows !== null) {
      if (rows.length === 0) return;
      for (const row of rows) yield row;
      last = Number(rows.at(-1)?.[ROWID] ?? last);
      continue;
    }
    // Something just after `last` is gone: where does it go on?
    let step = 1;
    while (step < LARGEST_ROWID && after(last + step, 1) === null) step *= 2;
    if (step >= LARGEST_ROWID) return;
    // The gap ends in the second half of the last step; nearer by halves.
    let [bad, good] = [last + Math.floor(step / 2), last + step];
    while (good - bad > 1) {
      const middle = Math.floor((bad + good) / 2);
      if (after(middle, 1) === null) bad = middle;
      else good = middle;
    }
    last = good;
  }
}

/** Tables without numbers are asked per thing that they belong to; what was saved of those tells which there were. */
function* byKeys(from: ReadDb, sound: ReadDb, table: string): Generator<Row> {
  const whole = attempt(from, `SELECT * FROM "${table}"`);
  if (whole !== null) {
    yield* whole;
    return;
  }
  const key = sound.value<string>('SELECT name FROM pragma_table_info(?) WHERE pk = 1', table);
  const parent = sound.row<{ table: string; to: string | null }>(
    'SELECT "table", "to" FROM pragma_foreign_key_list(?) WHERE "from" = ?',
    table,
    key ?? '',
  );
  if (key === undefined || parent === undefined) {
    yield* fromBothEnds(from, table, key);
    return;
  }
  const ids =
    attempt(from, `SELECT "${parent.to ?? 'id'}" AS id FROM "${parent.table}"`) ??
    sound.rows<Row>(`SELECT "${parent.to ?? 'id'}" AS id FROM "${parent.table}"`);
  for (const { id } of ids) {
    yield* attempt(from, `SELECT * FROM "${table}" WHERE "${key}" = ?`, id ?? null) ?? [];
  }
}

function* fromBothEnds(from: ReadDb, table: string, key: string | undefined): Generator<Row> {
  for (const direction of ['ASC', 'DESC'] as const) {
    for (let offset = 0; ; offset += 1) {
      const rows = attempt(
        from,
        `SELECT * FROM "${table}" ORDER BY "${key ?? 'rowid'}" ${direction} LIMIT 1 OFFSET ?`,
        offset,
      );
      if (rows === null || rows.length === 0) break;
      yield* rows;
    }
  }
}
