import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { AppError } from '#shared/errors.ts';
import { type Table, tableOf } from '#shared/import/table.ts';

const SEPARATORS = [';', ',', '\t'] as const;

/** Text of a file: UTF-8 when it is, else Windows-1252, which older spreadsheets write. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the line with column names holds most of. */
function separatorOf(text: string): string {
  const [names = ''] = text.split(/\r?\n/, 1);
  const counted = SEPARATORS.map((separator) => ({ separator, count: names.split(separator).length }));
  return counted.reduce((best, other) => (other.count > best.count ? other : best)).separator;
}

/**
 * Reads a list with separators and column names.
 *
 * @throws {AppError} `file-not-found`; `import-refused` when quotes or columns do not add up.
 */
export function readCsv(file: string): Table {
  let text: string;
  try {
    text = decoded(readFileSync(file)).replace(/^sep=.\r?\n/, '');
  } catch (cause) {
    throw new AppError('file-not-found', { path: file }, { cause });
  }
  try {
    return tableOf(
      parse(text, { delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: false }),
    );
  } catch (cause) {
    const row = cause instanceof Error && 'lines' in cause ? String(cause.lines) : '1';
    throw new AppError('import-refused', { row, reason: 'de aanhalingstekens kloppen niet' }, { cause });
  }
}
