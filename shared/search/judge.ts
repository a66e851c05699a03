import { COST_OF_A_SLIP } from '#shared/texts/word-likeness.ts';
import { findWords, type PlacedWord, readWords } from './find-words.ts';
import type { SearchField } from './hits.ts';

/** One text in which something may be found. */
export interface SearchedText {
  readonly field: SearchField;
  readonly text: string;
  /** What it costs to be found here and not in the name, 0 or more. */
  readonly weight: number;
  /** It belongs to something else (who was there, which partner): it helps to tell finds apart, and is no find by itself. */
  readonly around?: true;
}

/** How well something fits what was typed. */
export interface Judgement {
  /** Sum over the typed words; 0 is best. */
  readonly cost: number;
  /** The field in which each word was found best, in the order of the words. */
  readonly fields: readonly SearchedText[];
}

/** What a later place in a text costs: less than any other difference. */
const PLACE_COSTS = 100;
const DIGITS = /^\d{3,}$/;

/** What it costs to find the word here, given the words of the text; `null`: it is not here. */
function costIn({ field, text }: SearchedText, words: readonly PlacedWord[], typed: string): number | null {
  if (field === 'phone' && DIGITS.test(typed)) return text.replaceAll(/\D/g, '').includes(typed) ? 1 : null;
  const found = findWords(typed, words)?.[0];
  if (found === undefined) return null;
  const place = words.findIndex(({ start, end }) => start <= found.start && found.start < end);
  return found.cost + Math.min(place, 9) / PLACE_COSTS;
}

/**
 * Whether every typed word is found somewhere in the texts of one thing, and how well. The words may stand in different texts.
 *
 * @param typed folded words; none fit nothing.
 * @returns `null` when a word is found nowhere, or all of them only around it.
 */
export function judge(typed: readonly string[], texts: readonly SearchedText[]): Judgement | null {
  if (typed.length === 0) return null;
  let total = 0;
  const fields: SearchedText[] = [];
  const read = texts.filter(({ text }) => text !== '').map((text) => ({ text, words: readWords(text.text) }));
  for (const word of typed) {
    let best: { readonly cost: number; readonly text: SearchedText } | null = null;
    for (const { text, words } of read) {
      const cost = costIn(text, words, word);
      // With slips, some name around it would nearly always do.
      const here = text.around === true && cost !== null && cost >= COST_OF_A_SLIP ? null : cost;
      if (here !== null && (best === null || here + text.weight < best.cost)) {
        best = { cost: here + text.weight, text };
      }
    }
    if (best === null) return null;
    total += best.cost;
    fields.push(best.text);
  }
  return fields.some(({ around }) => around !== true) ? { cost: total, fields } : null;
}
