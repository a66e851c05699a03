import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { v7 } from 'uuid';
import { SHIPPED_CATEGORIES } from '#shared/domain/category.ts';
import { AppError } from '#shared/errors.ts';
import {
  connectForReading,
  connectToFile,
  connectToNewFile,
  type ConnectOptions,
  refuseNewer,
} from './connect.ts';
import { inspectFile } from './storage.ts';
import { refuseForeignSchema } from './foreign-schema.ts';
import { closeDatabase, type ReadDb, type WriteDb } from './handle.ts';
import { migrate, versionOf } from './migrate.ts';
import { CURRENT_VERSION } from './migrations/all.ts';
import { momentForFileName } from './moment.ts';
import { createCategory } from './repos/categories.ts';
import { refusalOf } from './refusal.ts';
import { catchUpIndex } from './search-upkeep.ts';

/** What SQLite keeps beside a file that is in use, or was when its program stopped. */
const LOGS = ['-wal', '-journal'] as const;

export interface OpenOptions extends ConnectOptions {
  /** Names the back-up that a migration makes first; this moment unless told. */
  readonly now?: Date;
  /** False: the file is itself a copy, so a migration makes none. */
  readonly backUpFirst?: boolean;
  /** True: it is as this program left it, and needs not be compared with how a network is made. */
  readonly isOurs?: boolean;
}

/**
 * Opens an existing network and brings it to the newest layout, after a back-up beside it.
 *
 * @throws {AppError} file-not-found; file-not-database: no SQLite file, one of another program, or one in which something runs;
 *   file-damaged; file-structure: not made as networks are; file-newer; file-locked: somebody else has it; folder-read-only: file or folder may not be changed; disk-full;
 *   password-needed, other-key: see `ConnectOptions.key`.
 *   Whatever is thrown, the file is as it was.
 */
export function openDatabase(file: string, options: OpenOptions = {}): WriteDb {
  const db = connectToFile(file, options);
  try {
    if (options.isOurs !== true) refuseForeignSchema(db);
    migrate(db, { ...options, now: options.now ?? new Date() });
    catchUpIndex(db);
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
  return db;
}

/**
 * Makes a new network with the shipped categories, and opens it. It is made under another name and appears when it is
 * whole, so that nobody ever finds half a network.
 *
 * @throws {AppError} file-exists; folder-read-only; disk-full. Nothing stays behind.
 */
export function createDatabase(file: string, options: OpenOptions = {}): WriteDb {
  const path = resolve(file);
  if (existsSync(path)) throw new AppError('file-exists', { path });
  const unfinished = join(dirname(path), `.${v7()}.netwerk`);
  try {
    fillNewFile(unfinished, options);
    clearOrphans(path, options.now ?? new Date());
    appear(unfinished, path);
  } catch (error) {
    throw refusalOf(error, { path, folder: dirname(path), removes: false });
  } finally {
    rmSync(unfinished, { force: true });
  }
  return openDatabase(path, { ...options, isOurs: true });
}

function fillNewFile(path: string, options: OpenOptions): void {
  const db = connectToNewFile(path, options);
  try {
    migrate(db, { now: options.now ?? new Date() });
    db.transaction(() => {
      for (const category of SHIPPED_CATEGORIES) createCategory(db, category);
    });
  } finally {
    closeDatabase(db);
  }
}

/**
 * A log whose file is gone would be taken for the log of the new file and spoil it. It may hold the last changes of the lost
 * one, so it is renamed and not removed.
 */
function clearOrphans(path: string, now: Date): void {
  for (const log of LOGS) {
    if (existsSync(path + log)) renameSync(path + log, `${path}${log} (los ${momentForFileName(now)})`);
  }
  rmSync(`${path}-shm`, { force: true });
}

/** Gives a file its name, never over another one. Not every file system knows links; there the name is looked up first. */
function appear(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (existsSync(path)) throw new AppError('file-exists', { path }, { cause: error });
    renameSync(unfinished, path);
  }
}

/**
 * Opens a network of this version without changing it, also while it is in use: exports, analyses on the command line.
 * @throws {AppError} as `openDatabase`; file-older: it has to be opened in the program once
 */
export function openForReading(file: string, options: OpenOptions = {}): ReadDb {
  const path = resolve(file);
  const facts = inspectFile(path);
  if (!facts.isEncrypted) refuseOther(path, facts.version);
  const db = connectForReading(path, options);
  try {
    refuseOther(path, versionOf(db));
    refuseForeignSchema(db);
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
  return db;
}

function refuseOther(path: string, version: number): void {
  if (version < CURRENT_VERSION) throw new AppError('file-older', { path });
  refuseNewer(version);
}

/**
 * Puts a file that will not open out of the way, under a name that says so, with its logs. Only when the user asks.
 *
 * @returns where it is now. It is never deleted, and never put over another file.
 * @throws {AppError} file-not-found; folder-read-only
 */
export function setAsideFile(file: string, now: Date): string {
  const path = resolve(file);
  const stem = path.replace(/\.netwerk$/i, '');
  const name = `${stem} (beschadigd ${momentForFileName(now)}`;
  let target = `${name}).netwerk`;
  for (let number = 2; existsSync(target); number += 1) target = `${name}, ${number}).netwerk`;
  try {
    renameSync(path, target);
    // The logs carry the name of their file; without it SQLite would not find them.
    for (const log of LOGS) {
      if (existsSync(path + log)) renameSync(path + log, target + log);
    }
    rmSync(`${path}-shm`, { force: true });
  } catch (error) {
    throw refusalOf(error, { path, folder: dirname(path), removes: false });
  }
  return target;
}
