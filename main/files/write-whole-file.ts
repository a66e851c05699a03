import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';

/**
 * Writes a whole file or nothing: beside it first, then renamed.
 *
 * @throws {AppError} `folder-read-only` or `disk-full`; what stood there before is untouched.
 */
export function writeWholeFile(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.onaf`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
    throw full
      ? new AppError('disk-full', {}, { cause })
      : new AppError('folder-read-only', { path: path.dirname(file) }, { cause });
  }
}
