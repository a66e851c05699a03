import type { PartnerKey } from '../partners.ts';

/** A sentence that fits anybody of its category, or one that only fits when one of these partners is there. */
export type Sentence = string | { readonly text: string; readonly for: readonly PartnerKey[] };

/** A sentence about certain partners. */
export function about(partners: readonly PartnerKey[], text: string): Sentence {
  return { text, for: partners };
}

/** The words of a sentence. */
export function textOf(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence.text;
}

/** Whether a sentence can be said of a table with these partners. */
export function fitsTable(sentence: Sentence, partners: readonly PartnerKey[]): boolean {
  return typeof sentence === 'string' || sentence.for.some((key) => partners.includes(key));
}
