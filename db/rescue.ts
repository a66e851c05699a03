import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { unfinishedBeside } from './copies.ts';
import type { WriteDb } from './handle.ts';
import { momentForFileName } from './moment.ts';
import { refusalOf } from './refusal.ts';

/** A write-ahead log that holds no page yet. */
const LOG_HEADER_BYTES = 32;

/**
 * Saves everything that an open network holds under a new name, under the same key, also when its own file is no longer there.
 * @throws {AppError} file-exists; folder-read-only; disk-full. Nothing stays behind.
 */
export function saveAs(db: WriteDb, target: string): void {
  if (existsSync(target)) throw new AppError('file-exists', { path: target });
  const unfinished = unfinishedBeside(target);
  try {
    db.run('VACUUM INTO ?', unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    throw refusalOf(error, { path: target, folder: dirname(target), removes: false });
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Takes the log of a file that was replaced away from beside the file that stands there now: SQLite would play it back into that one.
 * To be called when the connection is closed. What cannot be moved stays.
 * @returns where the logs are now; empty when there was none.
 */
export function setAsideLogs(file: string, now: Date): readonly string[] {
  const moved: string[] = [];
  for (const log of ['-wal', '-journal']) {
    const target = `${file}${log} (los ${momentForFileName(now)})`;
    try {
      if (!existsSync(file + log)) continue;
      renameSync(file + log, target);
      moved.push(target);
    } catch {
      // Nobody may write here: then nobody plays it back here either.
    }
  }
  rmSync(`${file}-shm`, { force: true });
  return moved;
}

/** Whether a log beside a file holds anything that SQLite would play back or roll back. */
export function hasLog(file: string): boolean {
  const sizeOf = (log: string): number => statSync(file + log, { throwIfNoEntry: false })?.size ?? 0;
  return sizeOf('-wal') > LOG_HEADER_BYTES || sizeOf('-journal') > 0;
}
