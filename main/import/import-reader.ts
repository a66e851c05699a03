import { AppError } from '#shared/errors.ts';
import type { ImportFile } from '#shared/import/import-table.ts';
import type { FileRefusal } from '#shared/import/reasons.ts';

/** A file that was chosen or dropped; at most `IMPORT_LIMITS.fileBytes`. */
export interface SourceFile {
  /** Without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Knows one format. Runs in the worker of the import, so it may take its time but never more memory than the limits. */
export interface ImportReader {
  /** By the first bytes and the name; the first reader of the list that says so reads the file. */
  recognises(file: SourceFile): boolean;
  /** @throws {AppError} import-file-refused, by `refuseFile` */
  read(file: SourceFile): Promise<ImportFile>;
}

/** The refusal of a whole file, with a reason that has a Dutch sentence. */
export function refuseFile(
  file: Pick<SourceFile, 'name'>,
  reason: FileRefusal,
  options: { readonly row?: number; readonly cause?: unknown } = {},
): AppError {
  const row = options.row === undefined ? {} : { row: String(options.row) };
  return new AppError('import-file-refused', { name: file.name, reason, ...row }, { cause: options.cause });
}

/** Whether the file begins with these bytes. */
export function startsWith({ bytes }: SourceFile, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

/** Whether the name ends so, whatever its capitals; with the dot. */
export function hasExtension({ name }: Pick<SourceFile, 'name'>, ...extensions: readonly string[]): boolean {
  return extensions.some((extension) => name.toLowerCase().endsWith(extension));
}
