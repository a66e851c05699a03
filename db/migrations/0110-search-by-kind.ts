import type { Migration } from './migration.ts';

/** What is searched of one table, which has the name of the kind. */
interface SearchedKind {
  readonly kind: string;
  /** Columns by which it is found first, and where else there is text. */
  readonly name: readonly string[];
  readonly text: readonly string[];
  /** A column of which the digits are found too, however they were set apart. */
  readonly digits?: string;
}

/** In this order they are numbered: see `firstOf`. */
const KINDS: readonly SearchedKind[] = [
  { kind: 'organisation', name: ['name', 'short_name'], text: ['website', 'note'] },
  { kind: 'person', name: ['name', 'nickname'], text: ['email', 'phone', 'note'], digits: 'phone' },
  { kind: 'affiliation', name: ['role'], text: [] },
  { kind: 'collaboration', name: ['name'], text: ['note'] },
  { kind: 'encounter', name: ['subject'], text: ['note'] },
  { kind: 'commitment', name: ['text'], text: [] },
  { kind: 'observation', name: ['text'], text: ['told_where'] },
];

/** The rows of each kind have numbers of their own, so that the index can be asked for one kind. */
const firstOf = (place: number): string => `((${String(place + 1)} << 40) + 1)`;
const lastOf = (place: number): string => `(${String(place + 2)} << 40)`;

const joined = (columns: readonly string[]): string =>
  columns.length === 0 ? "''" : columns.map((column) => `source.${column}`).join(' || char(10) || ');

/** Without the signs that people set between digits. */
const digitsOf = (value: string): string =>
  ['-', ' ', '.', '/', '(', ')'].reduce((sql, sign) => `replace(${sql}, '${sign}', '')`, value);

/** The words of every row of one kind, by its number; the plus keeps SQLite from looking rows up by their kind. */
function wordsOf({ kind, name, text, digits }: SearchedKind): string {
  const more = digits === undefined ? '' : ` || char(10) || ${digitsOf(`source.${digits}`)}`;
  return `
  SELECT entry.number, ${joined(name)} AS name, ${joined(text)}${more} AS text
  FROM search_entry AS entry JOIN ${kind} AS source ON source.id = entry.id WHERE +entry.kind = '${kind}'`;
}

/** What changes a row says only that what the index holds of it is stale. */
function triggersOf({ kind, name, text }: SearchedKind, place: number): string {
  const columns = [...name, ...text];
  const differs = columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ');
  const stale = (id: string): string => `INSERT INTO search_stale (number)
    SELECT number FROM search_entry WHERE kind = '${kind}' AND id = ${id} ON CONFLICT (number) DO NOTHING;`;
  return `
CREATE TRIGGER search_insert_${kind} AFTER INSERT ON ${kind} BEGIN
  INSERT INTO search_entry (number, kind, id) VALUES (
    (SELECT ifnull(max(number) + 1, ${firstOf(place)}) FROM search_entry
     WHERE number BETWEEN ${firstOf(place)} AND ${lastOf(place)}), '${kind}', new.id
  ) ON CONFLICT (kind, id) DO NOTHING;
  ${stale('new.id')}
END;
CREATE TRIGGER search_update_${kind} AFTER UPDATE OF ${columns.join(', ')} ON ${kind} WHEN ${differs} BEGIN
  ${stale('new.id')}
END;
CREATE TRIGGER search_delete_${kind} AFTER DELETE ON ${kind} BEGIN
  ${stale('old.id')}
END;`;
}

/** What is there already, when the index comes into an older file. */
function fill({ kind }: SearchedKind, place: number): string {
  return `
INSERT INTO search_entry (number, kind, id)
  SELECT ${firstOf(place)} - 1 + row_number() OVER (ORDER BY id), '${kind}', id FROM ${kind};`;
}

/**
 * The index behind "find anything", made anew: rows of one kind stand together, so that a few of each kind are found without
 * reading all; beginnings of three letters are known beforehand; and names can be asked for apart from notes.
 *
 * It can be set aside while very many rows are written: with a row in `search_suspended` what changed is only noted in
 * `search_stale`, and the index is brought up to date afterwards, some hundreds of rows at a time. That costs a seventh of row by
 * row, because the index writes to the file what it gathered before each statement.
 *
 * @see https://www.sqlite.org/fts5.html for the trigram tokenizer, contentless-delete tables and prefix indexes
 */
export const searchByKindMigration: Migration = {
  version: 110,
  name: 'search by kind',
  script: `
${KINDS.flatMap(({ kind }) => ['insert', 'update', 'delete'].map((change) => `DROP TRIGGER search_${change}_${kind};`)).join('\n')}
DROP TABLE search_trigram_count;
DROP TABLE search_word_count;
DROP TABLE search_trigram;
DROP TABLE search_word;
DROP TABLE search_entry;

CREATE TABLE search_entry (
  number INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (kind, id),
  CHECK (CASE kind
    ${KINDS.map(({ kind }, place) => `WHEN '${kind}' THEN number BETWEEN ${firstOf(place)} AND ${lastOf(place)}`).join('\n    ')}
    ELSE 0 END)
) STRICT;
CREATE VIRTUAL TABLE search_trigram USING fts5(
  name, text, content = '', contentless_delete = 1, tokenize = 'trigram remove_diacritics 1'
);
CREATE VIRTUAL TABLE search_word USING fts5(
  name, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3',
  detail = 'column'
);
-- What stands in the two, and in how many rows: for words that are typed wrong.
CREATE VIRTUAL TABLE search_trigram_count USING fts5vocab(search_trigram, row);
CREATE VIRTUAL TABLE search_word_count USING fts5vocab(search_word, row);

CREATE VIEW search_source AS${KINDS.map((searched) => wordsOf(searched)).join('\n  UNION ALL')};
${KINDS.map((searched, place) => fill(searched, place)).join('')}
INSERT INTO search_trigram (rowid, name, text) SELECT number, name, text FROM search_source ORDER BY number;
INSERT INTO search_word (rowid, name, text) SELECT number, name, text FROM search_source ORDER BY number;

CREATE TABLE search_stale (number INTEGER PRIMARY KEY NOT NULL) STRICT;
CREATE TABLE search_suspended (number INTEGER PRIMARY KEY NOT NULL CHECK (number = 1)) STRICT;
CREATE TRIGGER search_index AFTER INSERT ON search_stale WHEN NOT EXISTS (SELECT 1 FROM search_suspended) BEGIN
  DELETE FROM search_trigram WHERE rowid = new.number;
  DELETE FROM search_word WHERE rowid = new.number;
  INSERT INTO search_trigram (rowid, name, text) SELECT number, name, text FROM search_source WHERE number = new.number;
  INSERT INTO search_word (rowid, name, text) SELECT number, name, text FROM search_source WHERE number = new.number;
  DELETE FROM search_entry WHERE number = new.number AND NOT EXISTS (SELECT 1 FROM search_source WHERE number = new.number);
  DELETE FROM search_stale WHERE number = new.number;
END;
${KINDS.map((searched, place) => triggersOf(searched, place)).join('\n')}
`,
};
