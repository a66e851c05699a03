import { statSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';
import type { WriteDb } from './handle.ts';

/**
 * Writes the file anew without anything that was removed, and empties the log beside it: no page, no free space and no log
 * holds what was erased. What a disk keeps of files that were shortened is beyond reach of any program.
 *
 * @returns false when somebody else is reading the file, such as a back-up that is being made: then it has to be done again.
 * @see https://www.sqlite.org/lang_vacuum.html and https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
 */
export function scrubFile(db: WriteDb): boolean {
  try {
    db.execute('VACUUM');
    db.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (error instanceof AppError && error.code === 'file-locked') return false;
    throw error;
  }
  return (statSync(`${db.path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
}
