import { fold } from '#shared/texts/fold.ts';
import { COST_OF_A_SLIP, costOfWord } from '#shared/texts/word-likeness.ts';
import type { ReadDb } from '../handle.ts';

/** Tables that are indexed; a position is found for its person. */
export type IndexedKind =
  | 'organisation'
  | 'person'
  | 'affiliation'
  | 'collaboration'
  | 'encounter'
  | 'commitment'
  | 'observation';

export interface IndexedRow {
  readonly kind: IndexedKind;
  readonly id: string;
}

/** Three letters are needed to look inside words. */
const LETTERS_IN_TRIGRAM = 3;
/** The best of everything, and of each kind some more: twenty thousand persons may not hide the one partner. */
const BEST = 240;
const BEST_OF_EACH = 40;
const MARKS = ['org', 'per', 'aff', 'col', 'enc', 'com', 'obs'] as const;
/** Rows that the least common trigrams of a word may stand in together: more would say little and cost much. */
const ROWS_OF_TRIGRAMS = 6000;
/** Words of the file that a word with slips is read for, at most. */
const READINGS = 24;

/** Whether the index can look for this inside words; shorter words are found by how they begin. */
function isLongWord(word: string): boolean {
  return Array.from(word).length >= LETTERS_IN_TRIGRAM;
}

/** A text as a phrase of the index. */
function phrase(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Rows that hold all of the words (`AND`) or any of them (`OR`), best first. Words are folded; short ones count for how a word begins. */
export function findRows(
  db: ReadDb,
  words: readonly string[],
  operator: 'AND' | 'OR',
): readonly IndexedRow[] {
  const long = words.filter((word) => isLongWord(word));
  if (long.length > 0) return matching(db, long.map(phrase).join(` ${operator} `));
  return beginning(db, words.map((word) => `${phrase(word)} *`).join(` ${operator} `));
}

/** Rows that hold something like the words: other words of the file that they may be read for, and words with the same letters. */
export function findLikelyRows(db: ReadDb, words: readonly string[]): readonly IndexedRow[] {
  const long = words.filter((word) => isLongWord(word));
  const readings = long.flatMap((word) => readingsOf(db, word));
  const trigrams = rarest(db, [...new Set(long.flatMap((word) => trigramsOf(word)))]);
  return [
    ...(readings.length === 0 ? [] : beginning(db, readings.map(phrase).join(' OR '))),
    ...(trigrams.length === 0 ? [] : matching(db, trigrams.map(phrase).join(' OR '))),
  ];
}

function matching(db: ReadDb, expression: string): readonly IndexedRow[] {
  const best = db.rows<IndexedRow>(
    `SELECT entry.kind, entry.id
     FROM (SELECT rowid AS number, rank FROM search_trigram WHERE search_trigram MATCH ? ORDER BY rank LIMIT ${String(BEST)}) AS found
       JOIN search_entry AS entry ON entry.number = found.number
     ORDER BY found.rank`,
    `{name text} : (${expression})`,
  );
  if (best.length < BEST) return best;
  const more = MARKS.flatMap((mark) =>
    db.rows<IndexedRow>(
      `SELECT entry.kind, entry.id
       FROM search_trigram JOIN search_entry AS entry ON entry.number = search_trigram.rowid
       WHERE search_trigram MATCH ? LIMIT ${String(BEST_OF_EACH)}`,
      `kind : ${mark} AND {name text} : (${expression})`,
    ),
  );
  return [...best, ...more];
}

function beginning(db: ReadDb, expression: string): readonly IndexedRow[] {
  return db.rows<IndexedRow>(
    `SELECT kind, id FROM (
       SELECT entry.kind, entry.id, row_number() OVER (PARTITION BY entry.kind) AS place
       FROM search_word JOIN search_entry AS entry ON entry.number = search_word.rowid
       WHERE search_word MATCH ?
     ) WHERE place <= ${String(2 * BEST_OF_EACH)}`,
    expression,
  );
}

/** Words of the file, not numbers, that begin with the same letter, or with the first two swapped, and are likely meant. */
function readingsOf(db: ReadDb, typed: string): readonly string[] {
  const [first = '', second = ''] = typed;
  const terms = [...new Set([first, second])].flatMap((letter) =>
    db.values<string>(
      `SELECT term FROM search_word_count
       WHERE term >= @from AND term < @until AND length(term) >= @least AND term NOT GLOB '*[0-9]*'`,
      { from: letter, until: `${letter}\u{10FFFF}`, least: typed.length - 2 },
    ),
  );
  return terms
    .map((term) => ({ term, cost: costOfWord(typed, term) }))
    .filter((reading): reading is { term: string; cost: number } => reading.cost !== null)
    .filter(({ cost }) => cost === 2 || cost >= COST_OF_A_SLIP)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, READINGS)
    .map(({ term }) => term);
}

function trigramsOf(word: string): readonly string[] {
  const letters = Array.from(word);
  return letters.slice(2).map((_, place) => letters.slice(place, place + LETTERS_IN_TRIGRAM).join(''));
}

/** Those that say most, until they stand in too many rows together. One at least, when any is known. */
function rarest(db: ReadDb, trigrams: readonly string[]): readonly string[] {
  const counts = db.rows<{ term: string; rows: number }>(
    `SELECT term, doc AS rows FROM search_trigram_count
     WHERE term IN (SELECT value FROM json_each(?)) ORDER BY doc, term`,
    JSON.stringify(trigrams),
  );
  let sum = 0;
  return counts
    .filter(({ rows }, place) => {
      sum += rows;
      return place === 0 || sum <= ROWS_OF_TRIGRAMS;
    })
    .map(({ term }) => term);
}

/**
 * A condition on the ids of one table: a word stands in it, anywhere, whatever its capitals and accents. Words of one or two
 * letters are found by how a word begins.
 *
 * @returns SQL with `@name` for the value that goes with it; `null` for a word that the index does not know as one: signs.
 */
export function wordCondition(
  kind: IndexedKind,
  word: string,
  name: string,
): { readonly sql: string; readonly value: string } | null {
  const folded = fold(word);
  const ids = (index: string): string =>
    `id IN (SELECT entry.id FROM ${index} JOIN search_entry AS entry ON entry.number = ${index}.rowid
       WHERE ${index} MATCH @${name} AND entry.kind = '${kind}')`;
  if (isLongWord(folded)) return { sql: ids('search_trigram'), value: `{name text} : ${phrase(folded)}` };
  if (/[\p{L}\p{N}]/u.test(folded)) return { sql: ids('search_word'), value: `${phrase(folded)} *` };
  return null;
}
