import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { connectToDamaged, connectToFile } from './connect.ts';
import { removeFileAndLogs } from './remove-file.ts';
import { unfinishedBeside } from './copies.ts';
import type { FileKey } from './file-key.ts';
import { closeDatabase, type ReadDb, type SqlValue, type WriteDb } from './handle.ts';
import { createDatabase } from './open.ts';
import { refusalOf } from './refusal.ts';
import { readableRows } from './salvage-rows.ts';
import { resumeIndex, suspendIndex } from './search-upkeep.ts';

/** What of one table came through. */
export interface SalvagedTable {
  readonly table: string;
  readonly found: number;
  /** As far as its index tells; `null`: that cannot be read either. */
  readonly expected: number | null;
}

interface SalvageOptions {
  readonly now: Date;
  readonly key: FileKey | null;
  /** Pages that are known not to be as they were written, numbered from 1: nothing is taken from them. */
  readonly badPages: readonly number[];
  /** Bytes of a page; needed for `badPages`. */
  readonly pageSize: number;
}

const HEADER_LENGTH = 100;
const SPARE_BYTES = 16_000_000;

/** Follow from other tables, or hold what somebody was typing on the way. */
const LEFT_OUT = /^(?:sqlite_|search_)/;

/**
 * Saves what can be read of a damaged network into a new file. The damaged one is only read.
 *
 * A row is taken whole or not at all, and only when the rules of the tables accept it. What points at something that is gone loses
 * that link; a partner whose category is gone gets one that says so.
 *
 * @param target must not exist. @returns what came through, by table.
 * @throws {AppError} file-damaged: nothing can be read of it; disk-full; folder-read-only. Then there is no new file.
 */
export function salvage(damaged: string, target: string, options: SalvageOptions): readonly SalvagedTable[] {
  const scratch = unfinishedBeside(target);
  const made = unfinishedBeside(target);
  try {
    for (const ending of ['', '-wal', '-journal']) {
      if (existsSync(damaged + ending)) copyFileSync(damaged + ending, scratch + ending);
    }
    const isWholeLog = existsSync(`${scratch}-wal`);
    closeDatabase(createDatabase(made, options));
    emptyPages(scratch, made, options);
    // A file that was cut off is refused for its length; pages of zeroes are refused one by one.
    if (!isWholeLog) truncateSync(scratch, 3 * statSync(scratch).size + SPARE_BYTES);
    const from = connectToDamaged(scratch, options.key);
    try {
      const tables = intoNewFile(from, made, options);
      renameSync(made, target);
      return tables;
    } finally {
      closeDatabase(from);
    }
  } catch (error) {
    const refusal = refusalOf(error, { path: damaged, folder: dirname(target), removes: false });
    const isUnreadable = refusal instanceof AppError && refusal.code === 'file-not-database';
    throw isUnreadable ? new AppError('file-damaged', { path: damaged }, { cause: error }) : refusal;
  } finally {
    for (const file of [scratch, made]) removeFileAndLogs(file);
  }
}

/** A page of zeroes is one that SQLite refuses, so that nothing on it is taken for what somebody wrote. */
function emptyPages(path: string, sound: string, { badPages, pageSize, key }: SalvageOptions): void {
  const size = statSync(path).size;
  const zeroes = Buffer.alloc(pageSize);
  const file = openSync(path, 'r+');
  try {
    for (const page of badPages) {
      if (page === 1 && key === null) {
        writeSync(file, headerLike(sound, Math.ceil(size / pageSize)), 0, HEADER_LENGTH, 0);
        continue;
      }
      const at = (page - 1) * pageSize;
      if (at < size) writeSync(file, zeroes, 0, Math.min(pageSize, size - at), at);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * The first page holds where each table begins, and nothing that anybody wrote: its header can be that of any file of ours. If
 * where the tables begin is not right either, no rows come out, because those of another table do not fit.
 */
function headerLike(sound: string, pages: number): Buffer {
  const header = readFileSync(sound).subarray(0, HEADER_LENGTH);
  header.fill(1, 18, 20); // no log
  header.writeUInt32BE(pages, 28);
  header.fill(0, 32, 40); // no free pages
  return header;
}

function intoNewFile(from: ReadDb, made: string, { key }: SalvageOptions): readonly SalvagedTable[] {
  const into = connectToFile(made, { key });
  try {
    into.execute('PRAGMA foreign_keys = OFF');
    const shipped = into.row<Row>('SELECT * FROM category ORDER BY position LIMIT 1');
    const tables = into.transaction(() => {
      suspendIndex(into);
      for (const table of tablesOf(into)) into.run(`DELETE FROM "${table}"`);
      const salvaged = tablesOf(into).map((table) => ({ table, ...saveTable(from, into, table) }));
      if (shipped !== undefined) standInForCategories(into, shipped);
      dropDangling(into);
      for (const _ of resumeIndex(into));
      return salvaged.map(({ table, expected }) => ({ table, expected, found: countOf(into, table) ?? 0 }));
    });
    if (into.value('PRAGMA integrity_check(1)') !== 'ok') throw new AppError('file-damaged', { path: made });
    return tables;
  } finally {
    closeDatabase(into);
  }
}

type Row = Readonly<Record<string, SqlValue>>;

function tablesOf(db: ReadDb): readonly string[] {
  return db
    .values<string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )
    .filter((name) => !LEFT_OUT.test(name));
}

function countOf(db: ReadDb, table: string): number | null {
  try {
    return db.value<number>(`SELECT count(*) FROM "${table}"`) ?? 0;
  } catch {
    return null;
  }
}

function saveTable(from: ReadDb, into: WriteDb, table: string): { readonly expected: number | null } {
  const columns = new Set(into.values<string>('SELECT name FROM pragma_table_info(?)', table));
  for (const row of readableRows(from, into, table)) {
    const names = Object.keys(row).filter((name) => columns.has(name));
    // A page that was emptied leaves zeroes inside a text; nobody can type those.
    if (names.some((name) => typeof row[name] === 'string' && row[name].includes('\0'))) continue;
    try {
      into.run(
        `INSERT OR IGNORE INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        ...names.map((name) => row[name] ?? null),
      );
    } catch {
      // The rules of the table refuse it: it is not what was written.
    }
  }
  return { expected: countOf(from, table) };
}

/** Without its category no partner can stand in the file, and all categories stand on one page. */
function standInForCategories(db: WriteDb, shipped: Row): void {
  const missing = db.values<string>(
    'SELECT DISTINCT category_id FROM organisation WHERE category_id NOT IN (SELECT id FROM category)',
  );
  const names = Object.keys(shipped);
  for (const [number, id] of missing.entries()) {
    const position = (db.value<number>('SELECT ifnull(max(position), -1) FROM category') ?? -1) + 1;
    const row: Row = { ...shipped, id, name: `Soort ${String(number + 1)} (naam verloren)`, position };
    db.run(
      `INSERT INTO category (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...names.map((name) => row[name] ?? null),
    );
  }
}

interface Link {
  readonly id: number;
  readonly table: string;
  readonly from: string;
  readonly to: string | null;
}

/** Rows that point at what is gone lose the link where it may be empty, and go where it may not; until nothing dangles. */
function dropDangling(db: WriteDb): void {
  for (let again = true; again; ) {
    again = false;
    for (const table of tablesOf(db)) {
      const notNull = new Set(
        db.values<string>('SELECT name FROM pragma_table_info(?) WHERE "notnull" = 1 OR pk > 0', table),
      );
      for (const link of db.rows<Link>(
        'SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?)',
        table,
      )) {
        const dangles = `"${link.from}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${link.table}" AS there WHERE there."${link.to ?? 'id'}" = "${table}"."${link.from}")`;
        const changed = notNull.has(link.from)
          ? db.run(`DELETE FROM "${table}" WHERE ${dangles}`)
          : emptied(db, table, link.from, dangles);
        again ||= changed > 0;
      }
    }
  }
}

/** A rule of the table may not allow the link to be empty beside other values: then the row goes. */
function emptied(db: WriteDb, table: string, column: string, dangles: string): number {
  try {
    return db.run(`UPDATE "${table}" SET "${column}" = NULL WHERE ${dangles}`);
  } catch {
    return db.run(`DELETE FROM "${table}" WHERE ${dangles}`);
  }
}
