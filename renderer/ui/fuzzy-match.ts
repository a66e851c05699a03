import { fold } from '#shared/texts/fold.ts';

/**
 * Finding names while somebody types, with room for slips: accents, one wrong, missing, extra or swapped letter
 * (two in long words), another spelling of the same sound. Every word that is typed must be found; words may come in any order.
 */

/** Something that can be found, with its words taken apart once. */
export interface Searchable<T> {
  readonly item: T;
  readonly words: readonly string[];
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The names of something, in order of weight: what stands first wins when all else is equal. */
export function searchable<T>(item: T, names: readonly string[]): Searchable<T> {
  return { item, words: names.flatMap((name) => wordsOf(name)) };
}

/** How many slips a word of this length may hold. Short words differ by one letter too often. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Fewest slips between what is typed and the start of a word, or more than `bound`. A slip is a letter
 * too many, too few, another, or two neighbours swapped.
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors, CACM 7(3).
 */
function slipsToPrefix(typed: string, word: string, bound: number): number {
  const columns = Math.min(word.length, typed.length + bound);
  let beforeLast: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= columns; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let fewest = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) fewest = Math.min(fewest, (beforeLast[column - 2] ?? Infinity) + 1);
      current.push(fewest);
    }
    if (Math.min(...current) > bound) return bound + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(...last);
}

/** Spellings of one sound in Dutch names: Sophie and Sofie, Nynke and Nijnke, Barth and Bart, Dekker and Deker. */
function soundOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ck', 'k')
    .replaceAll(/c(?=[aou])/g, 'k')
    .replaceAll('y', 'ij')
    .replaceAll(/(.)\1/g, '$1');
}

/** What it costs to read a word for what was typed; `null`: it is another word. 0 is the same word. */
function costOfWord(typed: string, word: string): number | null {
  if (word === typed) return 0;
  if (word.startsWith(typed)) return 1;
  if (typed.length >= 3 && soundOf(word).startsWith(soundOf(typed))) return 2;
  if (typed.length >= 3 && word.includes(typed)) return 3;
  const bound = slipsAllowed(typed.length);
  if (bound === 0) return null;
  const slips = slipsToPrefix(typed, word, bound);
  return slips <= bound ? 3 + slips : null;
}

function costOf(typedWords: readonly string[], words: readonly string[]): number | null {
  let total = 0;
  for (const typed of typedWords) {
    let best: number | null = null;
    for (const [place, word] of words.entries()) {
      const cost = costOfWord(typed, word);
      // The place weighs less than any other difference: "wijkraad" before "de oude wijkraad".
      const placed = cost === null ? null : cost + Math.min(place, 9) / 100;
      if (placed !== null && (best === null || placed < best)) best = placed;
    }
    if (best === null) return null;
    total += best;
  }
  return total;
}

/**
 * The things whose names hold every typed word, best first; equal finds keep their order.
 *
 * @returns at most `limit`; nothing when nothing was typed.
 */
export function findByName<T>(
  typed: string,
  candidates: readonly Searchable<T>[],
  limit: number,
): readonly T[] {
  const typedWords = wordsOf(typed);
  if (typedWords.length === 0) return [];
  const found: { readonly item: T; readonly cost: number }[] = [];
  for (const { item, words } of candidates) {
    const cost = costOf(typedWords, words);
    if (cost !== null) found.push({ item, cost });
  }
  return found
    .sort((first, second) => first.cost - second.cost)
    .slice(0, limit)
    .map(({ item }) => item);
}
