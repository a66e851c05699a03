import { costOfWord, wordsOf } from '#shared/texts/word-likeness.ts';

/**
 * Finding names while somebody types, with room for slips: accents, one wrong, missing, extra or swapped letter
 * (two in long words), another spelling of the same sound. Every word that is typed must be found; words may come in any order.
 */

/** Something that can be found, with its words taken apart once. */
export interface Searchable<T> {
  readonly item: T;
  readonly words: readonly string[];
}

/** The names of something, in order of weight: what stands first wins when all else is equal. */
export function searchable<T>(item: T, names: readonly string[]): Searchable<T> {
  return { item, words: names.flatMap((name) => wordsOf(name)) };
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
