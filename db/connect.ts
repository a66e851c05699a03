import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { AppError } from '#shared/errors.ts';
import { makeHandle, type ReadDb, type WriteDb } from './handle.ts';
import { CURRENT_VERSION } from './migrations/all.ts';
import { refusalOf } from './refusal.ts';
import { APPLICATION_ID, folderFactsOf, inspectFile, type Storage, storageOf } from './storage.ts';

/**
 * The only place that knows the driver. The rest of the program opens files through `db/open.ts`, which also migrates.
 */
export interface ConnectOptions {
  /** Opens an encrypted file; without it the file is plain. */
  readonly key?: Uint8Array;
  /** Found out from the folder unless told. */
  readonly storage?: Storage;
  /** How long to wait for somebody who has the file locked, in milliseconds; 2,000 unless told. */
  readonly patienceMilliseconds?: number;
}

const PATIENCE_MILLISECONDS = 2000;

/**
 * Node-API 10 came with Node 22.14 and Electron 35; an older runtime crashes on the prebuilt driver and gets one that
 * was compiled for it. A packaged app keeps it outside its archive, where the system can load it.
 */
function nativeBinding(): { readonly nativeBinding: string } | Record<string, never> {
  if (Number(process.versions.napi) >= 10) return {};
  const packageFolder = dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'));
  const unpacked = packageFolder.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked');
  return { nativeBinding: join(unpacked, 'napi9', 'better_sqlite3.node') };
}

/** The published types describe the driver without encryption. */
type DriverWithKey = Database & { key(key: Buffer): number };

function connect(
  path: string,
  options: ConnectOptions,
  mode: { readonly?: boolean; fileMustExist?: boolean },
): Database {
  const driver = new BetterSqlite3(path, {
    ...mode,
    ...nativeBinding(),
    timeout: options.patienceMilliseconds ?? PATIENCE_MILLISECONDS,
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see DriverWithKey
  if (options.key !== undefined) (driver as DriverWithKey).key(Buffer.from(options.key));
  return driver;
}

/**
 * Holds for every connection. `trusted_schema` off and `cell_size_check` on: a file may come from anybody
 * (https://www.sqlite.org/security.html). `secure_delete`: what the user removes is overwritten with zeroes.
 * `temp_store`: the undo log holds what was removed and must never reach the disk. `recursive_triggers`: a row that is
 * replaced counts as removed, so that undo sees it.
 */
const PRAGMAS = `
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA recursive_triggers = ON;
`;

function preparePragmas(driver: Database, storage: Storage): void {
  driver.exec(PRAGMAS);
  if (storage === 'local') {
    driver.pragma('journal_mode = WAL');
  } else {
    // Before the first read, so that a file that came here with a write-ahead log needs no shared memory either.
    driver.pragma('locking_mode = EXCLUSIVE');
    driver.pragma('journal_mode = DELETE');
    driver.exec('BEGIN EXCLUSIVE; COMMIT;');
  }
  driver.pragma('synchronous = FULL');
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error, { path, folder: dirname(path), removes: false });
  }
}

/** Closes the connection when the rest of opening fails, so that no lock and no log stays behind. */
function orClose<Result>(driver: Database, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    driver.close();
    throw error;
  }
}

/**
 * Opens an existing network of this version or an older one, for reading and writing. Migrates nothing.
 *
 * @throws {AppError} file-not-found; file-not-database: no SQLite file, or one of another program; file-damaged;
 *   file-newer; file-locked: somebody else has it; folder-read-only: file or folder may not be changed.
 *   Whatever is thrown, the file is as it was.
 */
export function connectToFile(file: string, options: ConnectOptions = {}): WriteDb {
  // Absolute: SQLite would take a name that starts with "file:" for an address.
  const path = resolve(file);
  const storage = options.storage ?? storageOf(folderFactsOf(path));
  const header = options.key === undefined ? inspectFile(path) : undefined;
  if (header !== undefined) refuseNewer(header.version);
  return attempt(path, () => {
    const driver = connect(path, options, { fileMustExist: true });
    return orClose(driver, () => {
      // The schema is read first: a file that is not ours or newer must not be touched by the pragmas.
      if (storage === 'network-share') driver.pragma('locking_mode = EXCLUSIVE');
      if (driver.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
        throw new AppError('file-not-database', { path });
      }
      refuseNewer(Number(driver.pragma('user_version', { simple: true })));
      preparePragmas(driver, storage);
      // SQLite opens a read-only file without a word; the first change would tell.
      driver.exec('BEGIN IMMEDIATE; ROLLBACK;');
      if (header === undefined || header.endedAbruptly || header.size <= CHECKED_ON_OPEN_BYTES) {
        refuseDamaged(driver, path);
      }
      return makeHandle(driver, path);
    });
  });
}

/**
 * `quick_check` reads the whole file. Up to this size that is not noticed; larger files are checked after a session that
 * ended abruptly, and each time a back-up is made (`db/backup.ts` checks the copy in full).
 */
const CHECKED_ON_OPEN_BYTES = 8_000_000;

function refuseDamaged(driver: Database, path: string): void {
  if (driver.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new AppError('file-damaged', { path });
}

/** @throws {AppError} file-newer */
export function refuseNewer(version: number): void {
  if (version > CURRENT_VERSION) {
    throw new AppError('file-newer', { version: String(version), known: String(CURRENT_VERSION) });
  }
}

/**
 * Makes a file that holds nothing yet, not even tables, with a rollback journal so that it can be renamed once closed.
 * @throws {AppError} file-exists; folder-read-only; disk-full
 */
export function connectToNewFile(file: string, options: ConnectOptions = {}): WriteDb {
  const path = resolve(file);
  if (existsSync(path)) throw new AppError('file-exists', { path });
  return attempt(path, () => {
    const driver = connect(path, options, {});
    return orClose(driver, () => {
      driver.exec(PRAGMAS);
      driver.pragma('synchronous = FULL');
      driver.pragma(`application_id = ${String(APPLICATION_ID)}`);
      return makeHandle(driver, path);
    });
  });
}

/**
 * Opens a file of any version for reading. One with a write-ahead log needs a connection that could write, because a read-only
 * one leaves its log behind; it is told never to.
 * @throws {AppError} as `connectToFile`, but for file-newer
 */
export function connectForReading(file: string, options: ConnectOptions = {}): ReadDb {
  const path = resolve(file);
  const hasLog = options.key !== undefined || inspectFile(path).hasWriteAheadLog;
  const storage = options.storage ?? storageOf(folderFactsOf(path));
  return attempt(path, () => {
    const driver = connect(path, options, { readonly: !hasLog, fileMustExist: true });
    return orClose(driver, () => {
      driver.exec(PRAGMAS);
      // Where there is no shared memory a log can only be read by one at a time.
      if (hasLog && storage === 'network-share') driver.pragma('locking_mode = EXCLUSIVE');
      driver.pragma('query_only = ON');
      driver.pragma('user_version');
      return makeHandle(driver, path);
    });
  });
}

/** The version of SQLite inside the driver. */
export function sqliteVersion(): string {
  const driver = new BetterSqlite3(':memory:', nativeBinding());
  try {
    return String(driver.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    driver.close();
  }
}
