import type { NameIndex } from './name-index.ts';
import type { Meaning } from './parts.ts';
import type { Reading } from './reading.ts';
import { slipsAllowed, slipsBetween } from './slips.ts';

const LINKING = new Set(['en', 'de', 'het', 'van', 'voor']);

/** How well a typed word fits a word of a theme: 3 the same, 2 its beginning, 1 with a slip, 0 not at all. */
function fit(typed: string, word: string): number {
  if (LINKING.has(word)) return 0;
  if (typed === word) return 3;
  if (typed.length >= 3 && word.startsWith(typed)) return 2;
  const bound = slipsAllowed(typed.length);
  return bound > 0 && slipsBetween(typed, word, bound) <= bound ? 1 : 0;
}

/** "#wonen", "#veilig", "#onderwjis": words behind a hash are looked for among the themes, and nowhere else. */
export function readThemes(reading: Reading, index: NameIndex): void {
  for (let at = 0; at < reading.tokens.length - 1; at += 1) {
    const next = reading.tokens[at + 1];
    if (reading.word(at) !== '#' || next === undefined || next.spaced || next.kind === 'mark') continue;
    const scores = index.themes
      .map(({ id, words }) => ({ id, score: Math.max(0, ...words.map((word) => fit(next.word, word))) }))
      .filter(({ score }) => score > 0);
    const best = Math.max(0, ...scores.map(({ score }) => score));
    const found = scores.filter(({ score }) => score === best).map(({ id }) => id);
    const [first] = found;
    if (first === undefined) continue;
    const isNamed = reading.parts.some((part) => part.kind === 'theme' && part.value === first);
    if (isNamed) continue;
    const meaning: Meaning =
      found.length > 1
        ? { kind: 'theme', value: null, candidates: found, certainty: 'ambiguous' }
        : { kind: 'theme', value: first, candidates: found, certainty: best === 1 ? 'proposed' : 'sure' };
    reading.claim(at, at + 2, meaning);
  }
}
