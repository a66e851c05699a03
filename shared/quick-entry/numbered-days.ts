import { daysBetween, type IsoDate, isIsoDate } from '#shared/domain/calendar-date.ts';
import { monthOfWord } from './calendar-words.ts';
import type { Token } from './tokens.ts';

/** Which day some words mean. */
export interface FoundDate {
  /** How many pieces it takes. */
  readonly length: number;
  /** The likeliest first; more than one: it can mean each of them. */
  readonly days: readonly IsoDate[];
  /** One day, but not the only way to read it. */
  readonly unsure?: boolean;
}

/** A day without a year lies behind us when something was, ahead when something is promised. */
export type Direction = 'past' | 'future';

/** @returns `null` for a day that does not exist. */
export function existingDay(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? text : null;
}

/** The last such day up to today, or the first from today on. */
export function dayWithoutYear(
  month: number,
  day: number,
  today: IsoDate,
  direction: Direction,
): IsoDate | null {
  const year = Number(today.slice(0, 4));
  const step = direction === 'past' ? -1 : 1;
  // 29 February is up to eight years away.
  for (let years = 0; years <= 8; years += 1) {
    const found = existingDay(year + step * years, month, day);
    if (found !== null && (direction === 'past' ? found <= today : found >= today)) return found;
  }
  return null;
}

function fullYear(token: Token | undefined): number | null {
  if (token?.kind !== 'number') return null;
  if (token.word.length === 2) return 2000 + Number(token.word);
  const year = Number(token.word);
  return token.word.length === 4 && year >= 1900 && year <= 2200 ? year : null;
}

function dayOf(
  day: number,
  month: number,
  year: number | null,
  today: IsoDate,
  direction: Direction,
): IsoDate | null {
  return year === null ? dayWithoutYear(month, day, today, direction) : existingDay(year, month, day);
}

/** So long ago that the same day of the coming year may be meant. */
function isLongAgo(day: IsoDate, today: IsoDate): boolean {
  return daysBetween(day, today) > 300;
}

/** "12 maart", "12e mrt 2026", "12-3", "12/3/26", "2026-03-12", "de 12e". */
export function numberedDay(
  tokens: readonly Token[],
  at: number,
  today: IsoDate,
  direction: Direction,
): FoundDate | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const next = tokens[at + 1];
  const isTied = next !== undefined && !next.spaced && /^[-/.]$/.test(next.word);
  if (isTied && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.spaced === false) {
    return dashedDay(tokens, at, today, direction);
  }
  if (first.word.length > 2) return null;
  const hasSuffix = next !== undefined && !next.spaced && ['e', 'de', 'ste'].includes(next.word);
  let place = hasSuffix ? at + 2 : at + 1;
  if (tokens[place]?.word === '-' || tokens[place]?.word === '.') place += 1;
  const month = monthOfWord(tokens[place]?.word ?? '');
  if (month !== null) {
    if (tokens[place + 1]?.word === '.') place += 1;
    const year =
      tokens[place + 1]?.word.length === 4 || tokens[place + 1]?.word === '-'
        ? fullYear(tokens[place + (tokens[place + 1]?.word === '-' ? 2 : 1)])
        : null;
    const found = dayOf(Number(first.word), month, year, today, direction);
    if (found === null) return null;
    const afterYear = year === null ? place + 1 : place + (tokens[place + 1]?.word === '-' ? 3 : 2);
    return { length: afterYear - at, days: [found], unsure: year === null && isLongAgo(found, today) };
  }
  if (!hasSuffix || tokens[at - 1]?.word !== 'de') return null;
  return dayOfMonth(Number(first.word), today, direction);
}

/** "de 12e": of this month, or of the one before or after it. */
function dayOfMonth(day: number, today: IsoDate, direction: Direction): FoundDate | null {
  let [year = 0, month = 0] = today.split('-').map(Number);
  for (let months = 0; months < 3; months += 1) {
    const found = existingDay(year, month, day);
    if (found !== null && (direction === 'past' ? found <= today : found >= today)) {
      return { length: 2, days: [found], unsure: true };
    }
    month += direction === 'past' ? -1 : 1;
    if (month === 0 || month === 13) {
      year += month === 0 ? -1 : 1;
      month = month === 0 ? 12 : 1;
    }
  }
  return null;
}

function dashedDay(
  tokens: readonly Token[],
  at: number,
  today: IsoDate,
  direction: Direction,
): FoundDate | null {
  const mark = tokens[at + 1]?.word;
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (first === undefined || second === undefined) return null;
  const hasThird =
    tokens[at + 3]?.word === mark && tokens[at + 3]?.spaced === false && third?.spaced === false;
  if (hasThird && first.word.length === 4) {
    const found = existingDay(Number(first.word), Number(second.word), Number(third.word));
    return found === null ? null : { length: 5, days: [found] };
  }
  if (first.word.length > 2 || second.word.length > 2) return null;
  const year = hasThird ? fullYear(third) : null;
  // "9.30" is a moment of the day.
  if (year === null && (hasThird || mark === '.')) return null;
  const found = dayOf(Number(first.word), Number(second.word), year, today, direction);
  if (found === null) return null;
  return year === null ? { length: 3, days: [found], unsure: true } : { length: 5, days: [found] };
}
