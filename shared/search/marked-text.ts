import { type FoundWord, findWords, readWords } from './find-words.ts';

/** A text in pieces; the marked ones are what was looked for. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];

/** Letters shown on either side of what was found in a long text. */
const AROUND = 48;
const CUT = '…';

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Ranges in order, those that touch as one. */
function joined(ranges: readonly Omit<FoundWord, 'cost'>[]): readonly Omit<FoundWord, 'cost'>[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((first, second) => first.start - second.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Where a piece of at most `length` letters starts and ends, at a space, with the first find in it. */
function pieceOf(
  text: string,
  first: number,
  length: number,
): { readonly from: number; readonly until: number } {
  if (text.length <= length) return { from: 0, until: text.length };
  const wished = Math.max(0, Math.min(first - AROUND, text.length - length));
  const space = text.indexOf(' ', wished);
  const from = wished === 0 || space === -1 || space >= first ? wished : space + 1;
  const end = Math.min(text.length, from + length);
  const lastSpace = text.lastIndexOf(' ', end);
  return { from, until: end === text.length || lastSpace <= first ? end : lastSpace };
}

/**
 * A text with what was typed marked in it, on one line.
 *
 * @param typed folded words.
 * @param length letters at most; of a longer text the piece around the first find is given, with dots where it was cut.
 */
export function markText(text: string, typed: readonly string[], length = 2 * AROUND): MarkedText {
  const line = oneLine(text);
  const words = readWords(line);
  const ranges = joined(typed.flatMap((one) => findWords(one, words) ?? []));
  const { from, until } = pieceOf(line, ranges[0]?.start ?? 0, length);
  const pieces: { text: string; marked: boolean }[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    if (end > start) pieces.push({ text: line.slice(start, end), marked });
  };
  let at = from;
  for (const range of ranges) {
    const start = Math.max(range.start, from);
    const end = Math.min(range.end, until);
    if (end <= start) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, until, false);
  if (from > 0) pieces.unshift({ text: CUT, marked: false });
  if (until < line.length) pieces.push({ text: CUT, marked: false });
  return pieces;
}
