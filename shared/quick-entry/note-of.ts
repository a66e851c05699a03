import type { Reading } from './reading.ts';
import { FILLERS, LEADS, TAILS } from './word-lists.ts';

const NOTHING: ReadonlySet<string> = new Set();
/** Said when somebody is still typing: a name will follow. */
const LAST_WORDS: ReadonlySet<string> = new Set(['met', 'bij', 'en', 'van']);

/** A stretch of pieces that nobody took, from one up to, not including, another. */
interface Run {
  readonly from: number;
  readonly until: number;
}

function runsOf(reading: Reading): readonly Run[] {
  const runs: Run[] = [];
  let from: number | null = null;
  for (let at = 0; at <= reading.tokens.length; at += 1) {
    const isFree = at < reading.tokens.length && reading.isLeft(at);
    if (isFree && from === null) from = at;
    if (!isFree && from !== null) {
      runs.push({ from, until: at });
      from = null;
    }
  }
  return runs;
}

function isMark(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'mark' && !['#', '€', '%', '"', '“', '”', '…', '?', '!'].includes(token.word);
}

function isFiller(reading: Reading, at: number): boolean {
  if (reading.keptForNote[at] === true) return false;
  return isMark(reading, at) || FILLERS.has(reading.word(at));
}

/** Cuts off what only bound the words to those that were understood. */
function trimmed(reading: Reading, run: Run): Run | null {
  let { from, until } = run;
  let onlyFillers = true;
  for (let at = from; at < until; at += 1) if (!isFiller(reading, at)) onlyFillers = false;
  if (onlyFillers) return null;
  const behind = from > 0 ? TAILS : NOTHING;
  while (from < until && (isMark(reading, from) || behind.has(reading.word(from)))) from += 1;
  const before = until < reading.tokens.length ? LEADS : LAST_WORDS;
  while (until > from && (isOpenMark(reading, until - 1) || before.has(reading.word(until - 1)))) {
    // "de wachtlijst loopt op. afspraak: ...": what stands before a full stop binds nothing behind it.
    const endsSentence = reading.word(until - 1) === '.' && isWordBefore(reading, until - 1);
    until -= 1;
    if (endsSentence) break;
  }
  return from < until ? { from, until } : null;
}

function isWordBefore(reading: Reading, at: number): boolean {
  return reading.tokens[at - 1]?.kind === 'word' && reading.tokens[at]?.spaced === false;
}

/** A mark that the words before it do not need. */
function isOpenMark(reading: Reading, at: number): boolean {
  return isMark(reading, at) && reading.word(at) !== ')';
}

/** What nobody understood, in the words of the line: the note. */
export function noteOf(reading: Reading): string {
  return runsOf(reading)
    .flatMap((run) => trimmed(reading, run) ?? [])
    .map(({ from, until }) =>
      reading.line.slice(reading.tokens[from]?.start, reading.tokens[until - 1]?.end).replaceAll(/\s+/g, ' '),
    )
    .join(' ')
    .replace(/^[!?] /, '')
    .trim();
}
