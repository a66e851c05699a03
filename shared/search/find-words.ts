import { fold } from '#shared/texts/fold.ts';
import { costOfWord } from '#shared/texts/word-likeness.ts';

/** A word of a text: folded, and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Where something typed was found, and how well: see `costOfWord`. */
export interface FoundWord {
  readonly cost: number;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text with their places. */
export function readWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Where a typed word stands in a text.
 *
 * @returns the best places, all of them; `null` when it does not stand there. A word that is read for another is marked whole,
 *   one that begins with or holds what was typed only there, unless folding changed its length.
 */
export function findWords(typed: string, words: readonly PlacedWord[]): readonly FoundWord[] | null {
  let best: FoundWord[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const place of words) {
    const cost = costOfWord(typed, place.word);
    if (cost === null || cost > lowest) continue;
    if (cost < lowest) best = [];
    lowest = cost;
    best.push({ cost, ...rangeIn(place, typed) });
  }
  return best.length === 0 ? null : best;
}

function rangeIn({ word, start, end }: PlacedWord, typed: string): Omit<FoundWord, 'cost'> {
  const at = word.indexOf(typed);
  const isWhole = at === -1 || word.length !== end - start;
  return isWhole ? { start, end } : { start: start + at, end: start + at + typed.length };
}
