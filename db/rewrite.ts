import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { v7 } from 'uuid';
import { AppError } from '#shared/errors.ts';
import { changeKeyOfCopy, connectForReading, connectToFile } from './connect.ts';
import type { FileKey } from './file-key.ts';
import { closeDatabase, type ReadDb } from './handle.ts';
import { refusalOf } from './refusal.ts';

/**
 * Puts a file that nobody has open under another key (`null`: none). A copy is made beside it, put under that key, opened and
 * checked in full; then it takes the place of the file in one step, so that there is a whole file at every moment.
 *
 * What was readable by anybody before is overwritten first, as far as the disk lets us: a file system with snapshots, a
 * worn solid-state disk and whoever copied it earlier may still have it.
 *
 * @throws {AppError} as `connectToFile`; file-locked: somebody has it open; disk-full. The file is then as it was.
 */
export function rewriteUnderKey(file: string, from: FileKey | null, to: FileKey | null): void {
  const path = resolve(file);
  const copy = join(dirname(path), `.${v7()}.netwerk`);
  try {
    const before = copyOut(path, from, copy);
    changeKeyOfCopy(copy, from, to);
    refuseOtherContent(copy, to, before);
    takePlaceOf(path, copy, from === null);
  } catch (error) {
    throw refusalOf(error, { path, folder: dirname(path), removes: false });
  } finally {
    rmSync(copy, { force: true });
  }
}

/** Rows per table, and the version of the layout. */
type Inventory = string;

function inventoryOf(db: ReadDb): Inventory {
  const tables = db.values<string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL");
  const counts = tables
    .sort()
    .map((table) => [table, db.value<number>(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)]);
  return JSON.stringify([db.value<number>('PRAGMA user_version'), counts]);
}

function copyOut(path: string, key: FileKey | null, copy: string): Inventory {
  const db = connectToFile(path, { key });
  let inventory: Inventory;
  try {
    inventory = inventoryOf(db);
    db.run('VACUUM INTO ?', copy);
  } finally {
    closeDatabase(db);
  }
  // The last one that closes a file takes its log away.
  if (existsSync(`${path}-wal`)) throw new AppError('file-locked', { path });
  return inventory;
}

function refuseOtherContent(copy: string, key: FileKey | null, before: Inventory): void {
  const db = connectForReading(copy, { key });
  try {
    const isSound = db.value('PRAGMA integrity_check(1)') === 'ok';
    if (!isSound || inventoryOf(db) !== before) throw new AppError('file-damaged', { path: copy });
  } finally {
    closeDatabase(db);
  }
}

function takePlaceOf(path: string, copy: string, wipesOld: boolean): void {
  const old = wipesOld ? openSync(path, 'r+') : null;
  try {
    renameSync(copy, path);
    // Under its name stands the new file now; this is the old one, that only we can still reach.
    if (old !== null) overwrite(old);
  } finally {
    if (old !== null) closeSync(old);
  }
  syncFolder(dirname(path));
}

function overwrite(file: number): void {
  const zeroes = new Uint8Array(65_536);
  const { size } = fstatSync(file);
  for (let at = 0; at < size; at += zeroes.length) {
    writeSync(file, zeroes, 0, Math.min(zeroes.length, size - at), at);
  }
  fsyncSync(file);
}

/** So that a power cut does not bring the old name back. Not every system can sync a folder. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The system then writes it in its own time.
  }
}
