import { AppError } from '#shared/errors.ts';

/** The extended result code of SQLite, or of the operating system, that an error carries; empty when it carries none. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What was being done when SQLite refused: the words of the refusal depend on it. */
export interface Attempt {
  readonly path: string;
  /** The folder of the file, named when nothing may be written there. */
  readonly folder: string;
  /** Whether the statement took something away: then a foreign key means "still in use", otherwise "not there". */
  readonly removes: boolean;
}

/**
 * The refusal that a user can understand for an error of SQLite or of the file system; any other error comes back as
 * it was, because it is a fault of ours.
 *
 * RESTRICT actions report SQLITE_CONSTRAINT_TRIGGER, deferred and plain ones SQLITE_CONSTRAINT_FOREIGNKEY.
 * @see https://www.sqlite.org/rescode.html
 */
export function refusalOf(error: unknown, attempt: Attempt): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const { path, folder } = attempt;
  const cause = { cause: error };
  switch (code) {
    case 'SQLITE_NOTADB':
      return new AppError('file-not-database', { path }, cause);
    case 'SQLITE_CONSTRAINT_FOREIGNKEY':
      return attempt.removes
        ? new AppError('still-in-use', { what: '' }, cause)
        : new AppError('not-found', { what: '' }, cause);
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EEXIST':
    case 'ENOTDIR':
      return new AppError('folder-read-only', { path: folder }, cause);
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('disk-full', {}, cause);
    case 'ENOENT':
      return new AppError('file-not-found', { path }, cause);
    case 'SQLITE_IOERR_SHORT_READ':
      return new AppError('file-damaged', { path }, cause);
    default:
      return byFamily(code, attempt, cause) ?? error;
  }
}

function byFamily(code: string, { path, folder }: Attempt, cause: { cause: unknown }): AppError | undefined {
  if (code.startsWith('SQLITE_CORRUPT')) return new AppError('file-damaged', { path }, cause);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new AppError('file-locked', { path }, cause);
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new AppError('folder-read-only', { path: folder }, cause);
  }
  if (code.startsWith('SQLITE_CONSTRAINT')) return new AppError('refused-by-file', {}, cause);
  return undefined;
}
