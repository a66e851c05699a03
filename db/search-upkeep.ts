import type { ReadDb, WriteDb } from './handle.ts';

/**
 * The index of the search follows its tables row by row. Where thousands of rows are written that takes most of the time, so
 * there it is set aside and brought up to date afterwards, in the same transaction: what was written and what is found come
 * together or not at all.
 */

/** Rows that are indexed at once: some hundredths of a second. */
const AT_ONCE = 800;

/** From now on changes are only noted, until `resumeIndex` is through. To be called inside a transaction. */
export function suspendIndex(db: WriteDb): void {
  db.run('INSERT INTO search_suspended (number) VALUES (1) ON CONFLICT (number) DO NOTHING');
}

/** Whether changes were noted that the index does not show. */
function isBehind(db: ReadDb): boolean {
  return (
    db.value<number>(
      'SELECT EXISTS (SELECT 1 FROM search_suspended) OR EXISTS (SELECT 1 FROM search_stale)',
    ) === 1
  );
}

/** Brings the index up to date, some rows at a time, and lets it follow again. Yields how much is done, 0 to 1. */
export function* resumeIndex(db: WriteDb): Generator<number> {
  const stale = db.value<number>('SELECT count(*) FROM search_stale') ?? 0;
  if (stale > 0) {
    for (const range of rangesOf(db, 'search_stale')) {
      forgetGone(db, range);
      yield 0;
    }
    const living = db.value<number>('SELECT count(*) FROM search_entry') ?? 0;
    // Taking rows out one by one costs about what putting them in does.
    const isMost = stale > living / 2;
    const total = isMost ? living : stale;
    if (isMost) for (const index of INDEXES) db.run(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`);
    let done = 0;
    for (const range of rangesOf(db, isMost ? 'search_entry' : 'search_stale')) {
      if (isMost) indexAll(db, range);
      else indexStale(db, range);
      done += AT_ONCE;
      yield Math.min(1, done / total);
    }
    db.run('DELETE FROM search_stale');
  }
  db.run('DELETE FROM search_suspended');
}

const INDEXES = ['search_trigram', 'search_word'] as const;

/** Numbers after the first and up to the last. */
type Range = readonly [after: number, last: number];
const STALE = 'IN (SELECT number FROM search_stale WHERE number > ? AND number <= ?)';

/** All numbers of a table, so many at once. */
function* rangesOf(db: ReadDb, table: 'search_entry' | 'search_stale'): Generator<Range> {
  for (let after = 0; ; ) {
    const last = db.value<number | null>(
      `SELECT max(number) FROM (SELECT number FROM ${table} WHERE number > ? ORDER BY number LIMIT ${String(AT_ONCE)})`,
      after,
    );
    if (last === undefined || last === null) return;
    yield [after, last];
    after = last;
  }
}

/** Numbers of what is not there any more go; what the index holds under them goes with the rest. */
function forgetGone(db: WriteDb, range: Range): void {
  db.run(
    `DELETE FROM search_entry WHERE number ${STALE}
     AND number NOT IN (SELECT number FROM search_source WHERE number ${STALE})`,
    ...range,
    ...range,
  );
}

function indexAll(db: WriteDb, range: Range): void {
  for (const index of INDEXES) {
    db.run(
      `INSERT INTO ${index} (rowid, name, text)
       SELECT number, name, text FROM search_source WHERE number > ? AND number <= ? ORDER BY number`,
      ...range,
    );
  }
}

function indexStale(db: WriteDb, range: Range): void {
  for (const index of INDEXES) {
    db.run(`DELETE FROM ${index} WHERE rowid ${STALE}`, ...range);
    db.run(
      `INSERT INTO ${index} (rowid, name, text)
       SELECT number, name, text FROM search_source WHERE number ${STALE} ORDER BY number`,
      ...range,
    );
  }
}

/**
 * Makes the index anew from what is there, and lets it follow again. What is only taken out leaves its words behind in the file
 * until the index happens to be merged; what is made anew leaves nothing.
 */
export function rebuildIndex(db: WriteDb): void {
  for (const range of rangesOf(db, 'search_stale')) forgetGone(db, range);
  for (const index of INDEXES) db.run(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`);
  for (const range of rangesOf(db, 'search_entry')) indexAll(db, range);
  db.run('DELETE FROM search_stale');
  db.run('DELETE FROM search_suspended');
}

/** Does work that writes many rows, all or nothing, and indexes them at its end. */
export function indexedAfterwards<Result>(db: WriteDb, work: () => Result): Result {
  return db.transaction(() => {
    suspendIndex(db);
    const result = work();
    for (const _ of resumeIndex(db));
    return result;
  });
}

/**
 * Indexes what somebody left behind. Our own writing never does: it is one transaction, which a crash takes back whole. But a
 * file may have been written by another program, and what is not found is taken for not there.
 */
export function catchUpIndex(db: WriteDb): void {
  if (isBehind(db)) indexedAfterwards(db, () => undefined);
}
