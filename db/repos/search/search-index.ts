import { fold } from '#shared/texts/fold.ts';
import { COST_OF_A_SLIP, costOfWord } from '#shared/texts/word-likeness.ts';
import type { ReadDb } from '../../handle.ts';
import { searchPhrase } from '../../search-phrase.ts';

/** Tables that are indexed, in the order of their numbers; a position is found for its person. */
const KINDS = [
  'organisation',
  'person',
  'affiliation',
  'collaboration',
  'encounter',
  'commitment',
  'observation',
] as const;
export type IndexedKind = (typeof KINDS)[number];

export interface IndexedRow {
  readonly kind: IndexedKind;
  readonly id: string;
}

/** As in the migration: the rows of each kind have so many numbers of their own, after those of the kind before. */
const NUMBERS_OF_KIND = 2 ** 40;
/** Three letters are needed to look inside words. */
const LETTERS_IN_TRIGRAM = 3;
/** With so many rows at most all of them are looked at; else some of each kind: twenty thousand persons may not hide the one partner. */
const ALL = 240;
const SOME_OF_EACH = 40;
/** Where words may stand apart, more of what tells of an encounter: who was there is looked at with it. */
const SOME_OF_EACH_APART: Readonly<Record<IndexedKind, number>> = {
  organisation: 40,
  person: 40,
  affiliation: 40,
  collaboration: 40,
  encounter: 80,
  commitment: 80,
  observation: 80,
};
/** Rows that are counted for one of several words; of a word that stands in more the rest says little. */
const ROWS_OF_WORD = 1000;
/** Rows that the least common trigrams of a word may stand in together: more would say little and cost much. */
const ROWS_OF_TRIGRAMS = 6000;
/** Words of the file that a word with slips is read for, at most. */
const READINGS = 24;

/** Whether the index can look for this inside words; shorter words are found by how they begin. */
function isLongWord(word: string): boolean {
  return Array.from(word).length >= LETTERS_IN_TRIGRAM;
}

function rangeOf(kind: IndexedKind): readonly [first: number, last: number] {
  const place = KINDS.indexOf(kind) + 1;
  return [place * NUMBERS_OF_KIND + 1, (place + 1) * NUMBERS_OF_KIND];
}

function kindOf(number: number): IndexedKind {
  const kind = KINDS[Math.floor((number - 1) / NUMBERS_OF_KIND) - 1];
  if (kind === undefined) throw new Error(`no kind has number ${String(number)} in the index`);
  return kind;
}

/** Which index is asked, and for what. */
interface Question {
  readonly index: 'search_trigram' | 'search_word';
  readonly expression: string;
}

/** The first rows that fit, by their numbers; which those are says nothing about how well they fit. */
function numbersOf(db: ReadDb, { index, expression }: Question, limit: number): readonly number[] {
  return db.values<number>(`SELECT rowid FROM ${index} WHERE ${index} MATCH ? LIMIT ?`, expression, limit);
}

function numbersOfKind(
  db: ReadDb,
  { index, expression }: Question,
  kind: IndexedKind,
  limit: number,
): readonly number[] {
  return db.values<number>(
    `SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?`,
    expression,
    ...rangeOf(kind),
    limit,
  );
}

/** What stands under the numbers, in their order. */
function rowsOf(db: ReadDb, numbers: readonly number[]): readonly IndexedRow[] {
  const rows = db.rows<IndexedRow & { readonly number: number }>(
    'SELECT number, kind, id FROM search_entry WHERE number IN (SELECT value FROM json_each(?))',
    JSON.stringify(numbers),
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/**
 * Rows that hold all of the words; when they are many, of each kind those first that hold them in the name, as whole words or as
 * how words begin. Words are folded; short ones count for how a word begins, and not at all beside long ones.
 */
export function findRows(db: ReadDb, words: readonly string[]): readonly IndexedRow[] {
  const long = words.filter((word) => isLongWord(word));
  const asked = long.length > 0 ? long : words;
  const whole = asked.map(searchPhrase).join(' AND ');
  const beginning = asked.map((word) => `${searchPhrase(word)} *`).join(' AND ');
  const any: Question =
    long.length > 0
      ? { index: 'search_trigram', expression: whole }
      : { index: 'search_word', expression: beginning };
  return rowsOf(
    db,
    allOrSome(db, any, [
      { index: 'search_word', expression: `{name} : (${whole})` },
      { index: 'search_word', expression: `{name} : (${beginning})` },
    ]),
  );
}

/** All numbers that fit, or of each kind some, those that fit better first. */
function allOrSome(db: ReadDb, any: Question, better: readonly Question[] = []): readonly number[] {
  const all = numbersOf(db, any, ALL + 1);
  if (all.length <= ALL) return all;
  return KINDS.flatMap((kind) => {
    const some = new Set<number>();
    for (const question of [...better, any]) {
      if (some.size >= SOME_OF_EACH) break;
      for (const number of numbersOfKind(db, question, kind, SOME_OF_EACH)) some.add(number);
    }
    return [...some];
  });
}

/** Rows that hold any of the words, those first that hold most and the rarest; not more than are worth looking at. */
export function findRowsOfAny(db: ReadDb, words: readonly string[]): readonly IndexedRow[] {
  const long = words.filter((word) => isLongWord(word));
  const questions =
    long.length > 0
      ? long.map((word): Question => ({ index: 'search_trigram', expression: searchPhrase(word) }))
      : words.map((word): Question => ({ index: 'search_word', expression: `${searchPhrase(word)} *` }));
  return rowsOf(db, bestOf(questions.map((question) => numbersOf(db, question, ROWS_OF_WORD))));
}

/** The numbers that stand in most lists, a short list counting for more: the best of each kind. */
function bestOf(lists: readonly (readonly number[])[]): readonly number[] {
  const scores = new Map<number, number>();
  for (const list of lists) {
    const worth = 1 / Math.log(list.length + 2);
    for (const number of list) scores.set(number, (scores.get(number) ?? 0) + worth);
  }
  const sorted = [...scores].sort(([one, first], [other, second]) => second - first || one - other);
  const counts = new Map<IndexedKind, number>();
  return sorted.flatMap(([number]) => {
    const kind = kindOf(number);
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < SOME_OF_EACH_APART[kind] ? [number] : [];
  });
}

/** Rows that hold something like the words: other words of the file that they may be read for, and words with the same letters. */
export function findLikelyRows(db: ReadDb, words: readonly string[]): readonly IndexedRow[] {
  const long = words.filter((word) => isLongWord(word));
  const readings = long.flatMap((word) => readingsOf(db, word));
  const trigrams = rarest(db, [...new Set(long.flatMap((word) => trigramsOf(word)))]);
  const read = readings.map(searchPhrase).join(' OR ');
  return rowsOf(db, [
    ...new Set([
      ...(read === '' ? [] : allOrSome(db, { index: 'search_word', expression: read })),
      ...bestOf(
        trigrams.map((trigram) =>
          numbersOf(db, { index: 'search_trigram', expression: searchPhrase(trigram) }, ROWS_OF_TRIGRAMS),
        ),
      ),
    ]),
  ]);
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
  const [first, last] = rangeOf(kind);
  const ids = (index: string): string =>
    `id IN (SELECT entry.id FROM ${index} JOIN search_entry AS entry ON entry.number = ${index}.rowid
       WHERE ${index} MATCH @${name} AND ${index}.rowid BETWEEN ${String(first)} AND ${String(last)})`;
  if (isLongWord(folded)) return { sql: ids('search_trigram'), value: searchPhrase(folded) };
  if (/[\p{L}\p{N}]/u.test(folded)) return { sql: ids('search_word'), value: `${searchPhrase(folded)} *` };
  return null;
}
