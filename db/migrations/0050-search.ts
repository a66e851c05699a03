import type { Migration } from './migration.ts';

/** What is searched of one table, which has the name of the kind. */
interface SearchedKind {
  readonly kind: string;
  /** Three letters under which rows of one kind are found in the index. */
  readonly mark: string;
  /** Columns by which it is found first, and where else there is text. */
  readonly name: readonly string[];
  readonly text: readonly string[];
  /** A column of which the digits are found too, however they were set apart. */
  readonly digits?: string;
}

const KINDS: readonly SearchedKind[] = [
  { kind: 'organisation', mark: 'org', name: ['name', 'short_name'], text: ['website', 'note'] },
  {
    kind: 'person',
    mark: 'per',
    name: ['name', 'nickname'],
    text: ['email', 'phone', 'note'],
    digits: 'phone',
  },
  { kind: 'affiliation', mark: 'aff', name: ['role'], text: [] },
  { kind: 'collaboration', mark: 'col', name: ['name'], text: ['note'] },
  { kind: 'encounter', mark: 'enc', name: ['subject'], text: ['note'] },
  { kind: 'commitment', mark: 'com', name: ['text'], text: [] },
  { kind: 'observation', mark: 'obs', name: ['text'], text: ['told_where'] },
];

const joined = (row: string, columns: readonly string[]): string =>
  columns.length === 0 ? "''" : columns.map((column) => `${row}.${column}`).join(' || char(10) || ');

/** Without the signs that people set between digits. */
const digitsOf = (value: string): string =>
  ['-', ' ', '.', '/', '(', ')'].reduce((sql, sign) => `replace(${sql}, '${sign}', '')`, value);

/** The words of one row for both indexes, after its number. */
function valuesOf({ mark, name, text, digits }: SearchedKind, row: string): readonly [string, string] {
  const more = digits === undefined ? '' : ` || char(10) || ${digitsOf(`${row}.${digits}`)}`;
  const words = `${joined(row, name)}, ${joined(row, text)}${more}`;
  return [`'${mark}', ${words}`, words];
}
const INTO_TRIGRAM = 'INSERT INTO search_trigram (rowid, kind, name, text)';
const INTO_WORD = 'INSERT INTO search_word (rowid, name, text)';

/** Numbers only grow: the index sets aside what it gathers whenever a lower one comes. */
function triggersOf(searched: SearchedKind): string {
  const { kind, name, text } = searched;
  const columns = [...name, ...text];
  const differs = columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ');
  const [inTrigrams, inWords] = valuesOf(searched, 'new');
  const number = (id: string): string =>
    `(SELECT number FROM search_entry WHERE kind = '${kind}' AND id = ${id})`;
  return `
CREATE TRIGGER search_insert_${kind} AFTER INSERT ON ${kind} BEGIN
  INSERT INTO search_entry (kind, id) VALUES ('${kind}', new.id);
  ${INTO_TRIGRAM} VALUES (${number('new.id')}, ${inTrigrams});
  ${INTO_WORD} VALUES (${number('new.id')}, ${inWords});
END;
CREATE TRIGGER search_update_${kind} AFTER UPDATE OF ${columns.join(', ')} ON ${kind} WHEN ${differs} BEGIN
  DELETE FROM search_trigram WHERE rowid = ${number('old.id')};
  DELETE FROM search_word WHERE rowid = ${number('old.id')};
  ${INTO_TRIGRAM} VALUES (${number('new.id')}, ${inTrigrams});
  ${INTO_WORD} VALUES (${number('new.id')}, ${inWords});
END;
CREATE TRIGGER search_delete_${kind} AFTER DELETE ON ${kind} BEGIN
  DELETE FROM search_trigram WHERE rowid = ${number('old.id')};
  DELETE FROM search_word WHERE rowid = ${number('old.id')};
  DELETE FROM search_entry WHERE kind = '${kind}' AND id = old.id;
END;`;
}

/** What is there already, when the index comes into an older file. */
function fill(searched: SearchedKind): string {
  const { kind } = searched;
  const [inTrigrams, inWords] = valuesOf(searched, 'source');
  const rows = `FROM search_entry AS entry JOIN ${kind} AS source ON source.id = entry.id
  WHERE entry.kind = '${kind}' ORDER BY number`;
  return `
INSERT INTO search_entry (kind, id) SELECT '${kind}', id FROM ${kind} ORDER BY id;
${INTO_TRIGRAM} SELECT number, ${inTrigrams} ${rows};
${INTO_WORD} SELECT number, ${inWords} ${rows};`;
}

/**
 * The index behind "find anything": three letters in a row, found anywhere, and words by how they begin. It stands in the
 * file and follows it by triggers, so that whatever changes a row (an import, undo, a merge) keeps it right. It holds no text
 * of its own: what is shown comes from the tables themselves.
 *
 * @see https://www.sqlite.org/fts5.html for the trigram tokenizer and contentless-delete tables
 */
export const searchMigration: Migration = {
  version: 50,
  name: 'search',
  script: `
CREATE TABLE search_entry (
  number INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (${KINDS.map(({ kind }) => `'${kind}'`).join(', ')})),
  id TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;
CREATE VIRTUAL TABLE search_trigram USING fts5(
  kind, name, text, content = '', contentless_delete = 1, tokenize = 'trigram remove_diacritics 1'
);
CREATE VIRTUAL TABLE search_word USING fts5(
  name, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2',
  detail = 'none'
);
-- What stands in the two, and in how many rows: for words that are typed wrong.
CREATE VIRTUAL TABLE search_trigram_count USING fts5vocab(search_trigram, row);
CREATE VIRTUAL TABLE search_word_count USING fts5vocab(search_word, row);
-- A name weighs more than a note that mentions it; the kind weighs nothing.
INSERT INTO search_trigram (search_trigram, rank) VALUES ('rank', 'bm25(0.0, 6.0, 1.0)');
${KINDS.map((searched) => fill(searched)).join('\n')}
${KINDS.map((searched) => triggersOf(searched)).join('\n')}
`,
};
