import type { Entry, NameIndex } from './name-index.ts';
import type { Meaning } from './parts.ts';
import type { Reading } from './reading.ts';
import { FILLERS, ORDINARY_WORDS, ROLE_WORDS, TOPIC_ENDS, TOPIC_WORDS } from './word-lists.ts';

/** Most choices that a chip offers. */
const MOST_CANDIDATES = 8;

/** What a name means: one person or partner, or a choice between those who bear it. */
export function participantMeaning(
  entries: readonly Entry[],
  certainty: 'sure' | 'proposed',
): Meaning | null {
  const candidates = [...entries]
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST_CANDIDATES)
    .map(({ participant }) => participant);
  const [first] = candidates;
  if (first === undefined) return null;
  if (candidates.length > 1) return { kind: 'participant', value: null, candidates, certainty: 'ambiguous' };
  return { kind: 'participant', value: first, candidates, certainty };
}

/** Whether one of these was named before in the line. */
export function isNamed(reading: Reading, entry: Entry): boolean {
  const { kind, id } = entry.participant;
  return reading.parts.some(
    ({ kind: partKind, value }) =>
      partKind === 'participant' && value !== null && value.kind === kind && 'id' in value && value.id === id,
  );
}

/** Marks what was talked about: from "over" to the next mark, or to who was there. */
export function markTopics(reading: Reading): void {
  let inTopic = false;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || reading.inSection[at] === true || reading.claimed[at] === true) {
      inTopic = false;
      continue;
    }
    const ends = TOPIC_ENDS.has(token.word) || (token.kind === 'mark' && /[,;.()!?]/.test(token.word));
    if (ends) inTopic = false;
    if (TOPIC_WORDS.has(token.word)) inTopic = true;
    if (inTopic) reading.inTopic[at] = true;
  }
}

function keyOf(
  reading: Reading,
  at: number,
  count: number,
): { readonly key: string; readonly until: number } | null {
  const words: string[] = [];
  let place = at;
  while (words.length < count) {
    const token = reading.tokens[place];
    if (token === undefined || !reading.isFree(place)) return null;
    if (token.kind !== 'mark') words.push(token.word);
    else if (words.length === 0 || /[;!?~>#]/.test(token.word)) return null;
    // A comma between two names must not make one of them.
    else if (token.word === ',' || token.word === ':' || token.word === '(') return null;
    place += 1;
  }
  return { key: words.join(' '), until: place };
}

/**
 * Whether a single ordinary word is the name that it could be: "om" is the public prosecutor after "het", in capitals,
 * or where somebody is named ("politie en om,").
 */
function isNameHere(reading: Reading, at: number, until: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  const isOrdinary = ORDINARY_WORDS.has(token.word) || FILLERS.has(token.word) || ROLE_WORDS.has(token.word);
  if (!isOrdinary) return true;
  const text = reading.line.slice(token.start, token.end);
  if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) return true;
  const before = reading.word(at - 1);
  if (before === 'het' || before === 'de' || before === 't') return true;
  const next = reading.tokens[until];
  const ends = next === undefined || next.kind === 'mark' || reading.inSection[until] === true;
  return ends && ['en', 'met', 'bij', 'van'].includes(before);
}

/** Reads names that are written in full: whole names, short names, nicknames. The longest that fits wins. */
export function readWholeNames(reading: Reading, index: NameIndex): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!reading.isFree(at) || reading.inTopic[at] === true || reading.tokens[at]?.kind === 'mark') continue;
    for (let count = Math.min(index.longestName, 10); count > 0; count -= 1) {
      const found = keyOf(reading, at, count);
      if (found === null) continue;
      const entries = index.whole.get(found.key);
      if (entries === undefined) continue;
      if (count === 1 && !isNameHere(reading, at, found.until)) continue;
      const fresh = entries.filter((entry) => !isNamed(reading, entry));
      const meaning = participantMeaning(fresh, 'sure');
      if (meaning !== null) reading.claim(at, found.until, meaning);
      else reading.take(at, found.until);
      at = found.until - 1;
      break;
    }
  }
}
