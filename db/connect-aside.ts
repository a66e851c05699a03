import { linkSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { connect, nativeBinding, PRAGMAS } from './connect.ts';
import { unfinishedBeside } from './copies.ts';
import type { FileKey } from './file-key.ts';
import { makeHandle, type WriteDb } from './handle.ts';
import { removeFileAndLogs } from './remove-file.ts';

/**
 * Whether anybody else has a file open, here or in another program, without reading its log: that is looked up under a second name,
 * which no log belongs to, and is gone again afterwards. Where a file can have one name only, or where it cannot be told: yes.
 */
export function isOpenElsewhere(path: string, key: FileKey | null): boolean {
  const second = unfinishedBeside(path);
  try {
    linkSync(path, second);
    const driver = connect(second, { key, patienceMilliseconds: 0 }, { fileMustExist: true });
    try {
      // Every connection shares the file as long as it lives; to have it alone is only possible without any.
      driver.pragma('locking_mode = EXCLUSIVE');
      driver.exec('BEGIN IMMEDIATE; ROLLBACK;');
      return false;
    } finally {
      driver.close();
    }
  } catch {
    return true;
  } finally {
    removeFileAndLogs(second);
  }
}

/** A network that exists in memory only, and has no tables yet. */
export function connectToMemory(): WriteDb {
  const driver = new BetterSqlite3(':memory:', nativeBinding());
  driver.exec(PRAGMAS);
  return makeHandle(driver, ':memory:');
}
