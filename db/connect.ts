import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { AppError } from '#shared/errors.ts';
import { identityOf } from './file-identity.ts';
import { type FileKey, isKeyOf } from './file-key.ts';
import { makeHandle, type ReadDb, type WriteDb } from './handle.ts';
import { CURRENT_VERSION } from './migrations/all.ts';
import { refusalOf } from './refusal.ts';
import {
  APPLICATION_ID,
  type FileFacts,
  folderFactsOf,
  inspectFile,
  type Storage,
  storageOf,
} from './storage.ts';

/**
 * The only place that knows the driver. The rest of the program opens files through `db/open.ts`, which also migrates.
 */
export interface ConnectOptions {
  /** Opens an encrypted file; `null` or left out: the file is plain. The caller wipes it when it is no longer needed. */
  readonly key?: FileKey | null;
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
export function nativeBinding(): { readonly nativeBinding: string } | Record<string, never> {
  if (Number(process.versions.napi) >= 10) return {};
  const packageFolder = dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'));
  const unpacked = packageFolder.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked');
  return { nativeBinding: join(unpacked, 'napi9', 'better_sqlite3.node') };
}

/** The published types describe the driver without encryption. */
type DriverWithKey = Database & { key(key: Buffer): number; rekey(key: Buffer): number };

/**
 * AEGIS-256: authenticates each page with its number, and is quicker than ChaCha20 wherever the processor knows AES (decision
 * 12). The file does not tell how it is encrypted, so this is said at each opening, before the key.
 */
const CIPHER = "PRAGMA cipher = 'aegis'; PRAGMA aegis_algorithm = 'aegis-256';";

/** Gives the driver secret and salt as they are: it derives nothing itself. Nothing of it stays in our memory. */
function withDriverKey(key: FileKey, give: (driverKey: Buffer) => void): void {
  const driverKey = Buffer.alloc(4 + key.length);
  try {
    driverKey.write('raw:', 'latin1');
    driverKey.set(key, 4);
    give(driverKey);
  } finally {
    driverKey.fill(0);
  }
}

/** A bare connection, with its key and nothing else. For this folder only. */
export function connect(
  path: string,
  options: ConnectOptions,
  mode: { readonly?: boolean; fileMustExist?: boolean },
): Database {
  const driver = new BetterSqlite3(path, {
    ...mode,
    ...nativeBinding(),
    timeout: options.patienceMilliseconds ?? PATIENCE_MILLISECONDS,
  });
  const { key } = options;
  if (key !== undefined && key !== null) {
    driver.exec(CIPHER);
    withDriverKey(key, (driverKey) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see DriverWithKey
      (driver as DriverWithKey).key(driverKey);
    });
  }
  return driver;
}

/**
 * Holds for every connection. `trusted_schema` off and `cell_size_check` on: a file may come from anybody
 * (https://www.sqlite.org/security.html). `secure_delete`: what the user removes is overwritten with zeroes.
 * `temp_store`: the undo log holds what was removed and must never reach the disk. `recursive_triggers`: a row that is
 * replaced counts as removed, so that undo sees it.
 */
export const PRAGMAS = `
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

/**
 * Looks at the file before the driver does: a wrong key never reaches it.
 * @throws {AppError} password-needed: encrypted, and there is no key; other-key: it is not under this key; or what
 *   `inspectFile` throws
 */
function inspectForKey(path: string, key: FileKey | null): FileFacts {
  const facts = inspectFile(path);
  if (facts.isEncrypted && key === null) throw new AppError('password-needed', { path });
  if (key !== null && !(facts.isEncrypted && isKeyOf(key, facts.salt)))
    throw new AppError('other-key', { path });
  return facts;
}

/** The first page can only be unreadable under the right key when it is damaged. */
function readableWith(key: FileKey | null, path: string, error: unknown): unknown {
  const unreadable = error instanceof AppError && error.code === 'file-not-database';
  return key !== null && unreadable ? new AppError('file-damaged', { path }, { cause: error }) : error;
}

function attempt<Result>(path: string, key: FileKey | null, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw readableWith(key, path, refusalOf(error, { path, folder: dirname(path), removes: false }));
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
 *   file-newer; file-locked: somebody else has it; folder-read-only: file or folder may not be changed;
 *   password-needed: it is encrypted and there is no key; other-key: it is not under this key.
 *   Whatever is thrown, the file is as it was.
 */
export function connectToFile(file: string, options: ConnectOptions = {}): WriteDb {
  // Absolute: SQLite would take a name that starts with "file:" for an address.
  const path = resolve(file);
  const storage = options.storage ?? storageOf(folderFactsOf(path));
  const key = options.key ?? null;
  const facts = inspectForKey(path, key);
  if (!facts.isEncrypted) refuseNewer(facts.version);
  return attempt(path, key, () => {
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
      if (facts.endedAbruptly || facts.size <= CHECKED_ON_OPEN_BYTES) {
        refuseDamaged(driver, path);
      }
      return makeHandle(driver, path, identityOf(path, storage));
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
  return attempt(path, options.key ?? null, () => {
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
  const key = options.key ?? null;
  const hasLog = inspectForKey(path, key).hasWriteAheadLog;
  const storage = options.storage ?? storageOf(folderFactsOf(path));
  return attempt(path, key, () => {
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

/**
 * Puts a closed file under another key, page by page, in place: for a copy that nobody uses yet. What was read of it stays
 * in memory.
 * @param key `null`: readable by anybody.
 */
export function changeKeyOfCopy(file: string, from: FileKey | null, key: FileKey | null): void {
  const path = resolve(file);
  attempt(path, from, () => {
    const driver = connect(path, { key: from }, { fileMustExist: true });
    return orClose(driver, () => {
      // No journal on disk: it would hold what was there before, and a copy that is cut off is thrown away.
      driver.exec('PRAGMA temp_store = MEMORY; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL;');
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see DriverWithKey
      const rekeyed = driver as DriverWithKey;
      if (key === null) {
        rekeyed.rekey(Buffer.alloc(0));
      } else {
        driver.exec(CIPHER);
        withDriverKey(key, (driverKey) => {
          rekeyed.rekey(driverKey);
        });
      }
      driver.close();
    });
  });
}

/**
 * Opens a damaged file for reading whatever can still be read of it; nothing is looked at first. To be used on a copy.
 * @throws {AppError} file-not-database, file-damaged: its first page cannot be read
 */
export function connectToDamaged(file: string, key: FileKey | null): ReadDb {
  const path = resolve(file);
  return attempt(path, key, () => {
    const driver = connect(path, { key }, { fileMustExist: true });
    return orClose(driver, () => {
      driver.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;');
      driver.pragma('query_only = ON');
      driver.pragma('schema_version');
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
