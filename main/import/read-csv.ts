import { parse } from 'csv-parse/sync';
import { unguardedCell } from '#shared/export/guarded-cell.ts';
import type { ImportFile } from '#shared/import/import-table.ts';
import { IMPORT_LIMITS } from '#shared/import/limits.ts';
import { tableOfLines } from '#shared/import/table-of-lines.ts';
import { decodeText } from './decode-text.ts';
import { type ImportReader, refuseFile, type SourceFile } from './import-reader.ts';

const DELIMITERS = [';', ',', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Enough lines to tell by; a cell with line breaks does no harm. */
const SAMPLE_CHARACTERS = 20_000;

/** The line on which a spreadsheet finds its delimiter, "sep=;". It counts as a line, as it does there. */
const SEP_LINE = /^sep=([;,\t])\r?(?:\n|$)/i;

/** How often a delimiter stands outside quotes on the first lines, and on how many of them. */
function delimiterOf(text: string): Delimiter {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let lines = 0;
  for (const character of text.slice(0, SAMPLE_CHARACTERS)) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') {
      lines += 1;
      // The column names tell most; what stands below is looked at only when they hold no delimiter at all.
      if (lines >= 1 && [...counts.values()].some((count) => count > 0)) break;
    } else if (counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return DELIMITERS.reduce((best, other) =>
    (counts.get(other) ?? 0) > (counts.get(best) ?? 0) ? other : best,
  );
}

function parsedLines(file: SourceFile, text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      // A quote in the middle of a cell is a quote: 5" steel.
      relax_quotes: true,
      max_record_size: IMPORT_LIMITS.cellCharacters * 4,
      to: IMPORT_LIMITS.rows + 2,
    });
  } catch (cause) {
    const row = cause instanceof Error && 'lines' in cause ? Number(cause.lines) : 1;
    throw refuseFile(file, 'quotes', { row, cause });
  }
}

/** Reads a list with delimiters. @throws {AppError} import-file-refused */
function readCsv(file: SourceFile): ImportFile {
  const { text, encoding } = decodeText(file);
  const sep = SEP_LINE.exec(text);
  const delimiter = DELIMITERS.find((known) => known === sep?.[1]) ?? delimiterOf(text);
  const body = sep === null ? text : `\n${text.slice(sep[0].length)}`;
  const lines = parsedLines(file, body, delimiter).map((cells) =>
    // Our own export puts an apostrophe before what a spreadsheet would run.
    cells.map((cell) => unguardedCell(cell)),
  );
  if (lines.length > IMPORT_LIMITS.rows + 1) throw refuseFile(file, 'too-many-rows');
  const table = tableOfLines(file.name, lines);
  if (table === null) throw refuseFile(file, 'empty');
  if (table.columns.length > IMPORT_LIMITS.columns) throw refuseFile(file, 'too-many-columns');
  return { format: 'csv', encoding, delimiter, name: file.name, tables: [table] };
}

/** Text with semicolons, commas or tabs; takes whatever no other reader knows, so it stands last in the list. */
export const csvReader: ImportReader = {
  recognises: () => true,
  read: (file) => Promise.resolve().then(() => readCsv(file)),
};
