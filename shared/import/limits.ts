/** What an import takes at most: beyond it a file is no list of a municipality, or meant to do harm. */
export const IMPORT_LIMITS = {
  files: 20,
  /** Bytes of one file. */
  fileBytes: 64_000_000,
  /** Bytes of everything in a spreadsheet or archive when it is unpacked. */
  unpackedBytes: 100_000_000,
  /** Rows of all tables together. */
  rows: 200_000,
  columns: 500,
  /** Cells between the first and the last of one sheet, empty ones too. */
  sheetCells: 8_000_000,
  /** Characters of one cell; the longest note is 20,000. */
  cellCharacters: 100_000,
} as const;
