import { AppError } from '#shared/errors.ts';
import type { ImportFile } from '#shared/import/import-table.ts';
import { kumuTables } from '#shared/import/kumu/kumu-tables.ts';
import { IMPORT_LIMITS } from '#shared/import/limits.ts';
import { type ImportReader, refuseFile, type SourceFile, startsWith } from './import-reader.ts';
import { csvReader } from './read-csv.ts';
import { kumuJsonReader } from './read-kumu-json.ts';
import { xlsxReader } from './read-xlsx.ts';
import { vcardReader } from './vcard/vcard-reader.ts';

/** Formats, the surest first: a list with delimiters can be anything. */
const READERS: readonly ImportReader[] = [xlsxReader, vcardReader, kumuJsonReader, csvReader];

/** Kinds of files that people choose by mistake, by their first bytes: better named than called unreadable. */
const OTHER_FORMATS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x1f, 0x8b], // gzip
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite, our own networks too
];

/**
 * Reads files of any format that we know. All or nothing.
 *
 * @throws {AppError} import-file-refused with the name of the file and the reason
 */
export async function readFiles(files: readonly SourceFile[]): Promise<readonly ImportFile[]> {
  const read: ImportFile[] = [];
  let rows = 0;
  for (const file of files) {
    const found = await readOne(file);
    rows += found.tables.reduce((sum, table) => sum + table.rows.length, 0);
    if (rows > IMPORT_LIMITS.rows) throw refuseFile(file, 'too-many-rows');
    read.push(found);
  }
  return withKumuTaken(read);
}

/** Sheets of a Kumu map belong together, also when they stand in files of their own. */
function withKumuTaken(files: readonly ImportFile[]): readonly ImportFile[] {
  const become = kumuTables(files.flatMap(({ tables }) => tables));
  return files.map((file) => ({
    ...file,
    tables: file.tables.flatMap((table) => become.get(table) ?? [table]),
  }));
}

async function readOne(file: SourceFile): Promise<ImportFile> {
  if (file.bytes.length === 0) throw refuseFile(file, 'empty');
  if (file.bytes.length > IMPORT_LIMITS.fileBytes) throw refuseFile(file, 'too-large');
  if (OTHER_FORMATS.some((first) => startsWith(file, first))) throw refuseFile(file, 'unknown-format');
  const reader = READERS.find((known) => known.recognises(file)) ?? csvReader;
  try {
    return await reader.read(file);
  } catch (error) {
    // What a library cannot read is no fault of ours; the cause is kept for the log.
    throw error instanceof AppError ? error : refuseFile(file, 'damaged', { cause: error });
  }
}
