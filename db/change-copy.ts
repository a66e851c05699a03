import { copyFileSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type ConnectOptions, connectToFile } from './connect.ts';
import { checkCopy, keyFor, noteInRegister, readRegister } from './copies.ts';
import { closeDatabase, type WriteDb } from './handle.ts';
import { momentForFileName } from './moment.ts';
import { removeFileAndLogs } from './remove-file.ts';
import { scrubFile } from './scrub.ts';

/** Ends the name of a copy that is being changed. */
const UNFINISHED = '.schoon';

/**
 * Changes a back-up, so that nothing of before stays in it. It gets its name back only when all of it was done, and its line in the
 * register of its folder.
 *
 * @throws {AppError} file-damaged, folder-read-only, disk-full and the like; then the back-up is as it was.
 */
export function changeCopy(
  path: string,
  options: ConnectOptions & { readonly now?: Date },
  change: (db: WriteDb) => void,
): void {
  const copy = `${path}${UNFINISHED}`;
  // Of before the network got a password.
  const ownKey = keyFor(path, options.key ?? null);
  try {
    // One that changed by itself would pass for a good one ever after.
    checkCopy(path, { key: ownKey, sum: readRegister(dirname(path))[basename(path)]?.sum });
    copyFileSync(path, copy);
    const db = connectToFile(copy, { ...options, key: ownKey });
    try {
      change(db);
      scrubFile(db);
    } finally {
      closeDatabase(db);
    }
    renameSync(copy, path);
    // It is another file than the one that was summed: without this the next look would call it damaged.
    const found = checkCopy(path, { key: ownKey });
    const checkedAt = momentForFileName(options.now ?? new Date());
    noteInRegister(dirname(path), { [basename(path)]: { ...found, check: 'good', checkedAt } });
  } finally {
    removeFileAndLogs(copy);
  }
}
