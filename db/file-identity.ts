import { statSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';
import type { Storage } from './storage.ts';

/**
 * Which file stands under a name: device and number on that device, which a file keeps as long as it lives.
 *
 * @returns `null` where that says nothing: on a share, where numbers may be made up anew at each look; and where there is no file.
 */
export function identityOf(path: string, storage: Storage): string | null {
  if (storage === 'network-share') return null;
  const facts = statSync(path, { bigint: true, throwIfNoEntry: false });
  // Windows tells 0 on file systems that do not number their files.
  return facts === undefined || facts.ino === 0n ? null : `${String(facts.dev)}:${String(facts.ino)}`;
}

/** Whether another file, or none, stands under the name by now. @param known as `identityOf` told when it was opened */
export function isReplaced(path: string, known: string | null): boolean {
  return known !== null && identityOf(path, 'local') !== known;
}

/**
 * SQLite goes on writing into the file that it opened, also when that has no name any more: what is written there is lost when it is
 * closed.
 * @throws {AppError} file-replaced
 */
export function refuseReplaced(path: string, known: string | null): void {
  if (isReplaced(path, known)) throw new AppError('file-replaced', { path });
}
