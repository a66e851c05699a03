import type { TableMapping } from './mapping.ts';

/** One row as it stands in a file. */
export interface ImportRow {
  /** The number that a person sees beside it: the line of a spreadsheet, the how-manieth card or element. From 1. */
  readonly number: number;
  /** Text by the place of the column, trimmed; a short row has fewer. */
  readonly cells: readonly string[];
}

/**
 * What every reader delivers: tables of text with named columns. A reader that knows what its columns mean, as that of a card
 * or of a network of another program, gives its mapping along, with one row for each position, tie or member.
 */
export interface ImportTable {
  /** Name of the sheet, or of the file; what a person recognises the table by. */
  readonly name: string;
  /** Names as they stand in the file; made up ("Kolom C") where there is none. */
  readonly columns: readonly string[];
  /** Rows with any text. */
  readonly rows: readonly ImportRow[];
  readonly knownMapping?: TableMapping;
}

/** How a file was read, for a line such as "CSV met puntkomma's, Windows-1252". */
export interface ImportFormat {
  readonly format: 'csv' | 'xlsx' | 'vcard' | 'kumu-json';
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter?: ',' | ';' | '\t';
}

/** A file that was read. */
export interface ImportFile extends ImportFormat {
  readonly name: string;
  readonly tables: readonly ImportTable[];
}
