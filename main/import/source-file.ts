import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import { IMPORT_LIMITS } from '#shared/import/limits.ts';
import { refuseFile, type SourceFile } from './import-reader.ts';

/**
 * A file by its path. The size is asked first: a file that is too large is never in memory.
 * @throws {AppError} import-file-refused: too-large; file-not-found
 */
export function readSourceFile(file: string): SourceFile {
  const name = path.basename(file);
  try {
    if (statSync(file).size > IMPORT_LIMITS.fileBytes) throw refuseFile({ name }, 'too-large');
    return { name, bytes: readFileSync(file) };
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('file-not-found', { path: file }, { cause });
  }
}
