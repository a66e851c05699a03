/** Pieces of SQL that the tables of version 10 share. Frozen with it. */

/** A UUIDv7 in lower case. The length is in the pattern. */
const UUID = [8, 4, 3, 3, 12].map((count) => '[0-9a-f]'.repeat(count));
const UUID_PATTERN = `${UUID[0]}-${UUID[1]}-7${UUID[2]}-[89ab]${UUID[3]}-${UUID[4]}`;

/** The primary key of a thing of its own. */
export const ID = `id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '${UUID_PATTERN}')`;

/**
 * A column that holds an existing day. `date` moves 31 February into March and knows words such as "now", so the
 * result must be the text itself, and the pattern comes first.
 */
const existingDay = (column: string): string =>
  `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND ${column} IS date(${column})`;

export const day = (column: string): string => `${column} TEXT NOT NULL CHECK (${existingDay(column)})`;
export const optionalDay = (column: string): string =>
  `${column} TEXT CHECK (${column} IS NULL OR (${existingDay(column)}))`;

/** From and until, both optional, in this order. */
export const VALIDITY = `${optionalDay('valid_from')}, ${optionalDay('valid_until')}`;
export const VALIDITY_IN_ORDER =
  'CHECK (valid_from IS NULL OR valid_until IS NULL OR valid_from <= valid_until)';

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
export const oneOf = (column: string, values: readonly string[]): string =>
  `${column} TEXT NOT NULL CHECK (${column} IN (${list(values)}))`;
export const optionalOneOf = (column: string, values: readonly string[]): string =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} IN (${list(values)}))`;

/** A name that people read: never empty. */
export const name = (column: string, longest = 200): string =>
  `${column} TEXT NOT NULL CHECK (trim(${column}) <> '' AND length(${column}) <= ${String(longest)})`;
/** Text that may be empty. */
export const text = (column: string, longest: number): string =>
  `${column} TEXT NOT NULL DEFAULT '' CHECK (length(${column}) <= ${String(longest)})`;

export const wholeNumber = (column: string, least: number, most: number): string =>
  `${column} INTEGER NOT NULL CHECK (${column} BETWEEN ${String(least)} AND ${String(most)})`;
export const optionalWholeNumber = (column: string, least: number, most: number): string =>
  `${column} INTEGER CHECK (${column} IS NULL OR ${column} BETWEEN ${String(least)} AND ${String(most)})`;

export const ARCHIVED = 'archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))';
/** The order in which the user put things in a list, 0 first. */
export const POSITION = 'position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0)';
