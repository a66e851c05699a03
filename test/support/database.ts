import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { closeDatabase, type ReadDb, type WriteDb } from '#db/handle.ts';
import { createDatabase, type OpenOptions, openDatabase } from '#db/open.ts';
import { AppError, type AppErrorData } from '#shared/errors.ts';
import { partner } from './drafts.ts';

/** A moment that every test agrees on. */
export const NOON = new Date(2026, 5, 30, 12, 0, 0);

/** A folder of this test alone; gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function closedAfterwards<Db extends ReadDb>(db: Db): Db {
  onTestFinished(() => closeDatabase(db));
  return db;
}

/** A new network on disk, open; closed when the test ends. */
export function newDatabase(file: string = path.join(temporaryFolder(), 'Testnetwerk.netwerk')): WriteDb {
  return closedAfterwards(createDatabase(file, { now: NOON }));
}

/** Opens a file as the program does; closed when the test ends. */
export function opened(file: string, options: OpenOptions = {}): WriteDb {
  return closedAfterwards(openDatabase(file, { now: NOON, ...options }));
}

/** A closed network with some partners, "Partner 0" and on, and its folder. */
export function closedNetwork(partnerCount = 3): { readonly file: string; readonly folder: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'Mijn netwerk.netwerk');
  const db = createDatabase(file, { now: NOON });
  for (let number = 0; number < partnerCount; number += 1) {
    partner(db, `Partner ${number}`, { note: 'x'.repeat(500) });
  }
  closeDatabase(db);
  return { file, folder };
}

/** What an action is refused with. @throws when it is not refused, or not in a way that a user can understand. */
export function refusalOf(action: () => unknown): AppErrorData {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error.toData();
    throw error;
  }
  throw new Error('expected a refusal');
}

/** Name and bytes of every file in a folder: to see that nothing changed. */
export function contentOfFolder(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((name) => [path.relative(folder, name), readFileSync(name, 'latin1')]),
  );
}

/** Every row of every table, but for the index of the search: that follows from the others. */
export function rowsOf(db: ReadDb): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> {
  const tables = db.values<string>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY name",
  );
  return Object.fromEntries(
    tables.map((table) => [table, db.rows<Readonly<Record<string, unknown>>>(`SELECT * FROM "${table}"`)]),
  );
}

/** Every row of every table, in an order that does not depend on where the rows stand in the file. */
export function dumpOf(db: ReadDb): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    Object.entries(rowsOf(db)).map(([table, rows]) => [table, rows.map((row) => JSON.stringify(row)).sort()]),
  );
}
