import { addDays, dayNumber, type IsoDate, isIsoDate } from '#shared/domain/calendar-date.ts';
import { dayPartOfWord, monthOfWord, numberOfWord, weekdayOfWord } from './calendar-words.ts';
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

/** 0 is Monday. */
export function weekdayOf(day: IsoDate): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, -weekdayOf(day));
}

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

/** "12 maart", "12e mrt 2026", "12-3", "12/3/26", "2026-03-12", "de 12e". */
function numberedDay(
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
    return { length: afterYear - at, days: [found] };
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

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  eergisteren: -2,
  eergister: -2,
  gisteren: -1,
  gister: -1,
  gisternen: -1,
  gistren: -1,
  gisterochtend: -1,
  gistermorgen: -1,
  gistermiddag: -1,
  gisteravond: -1,
  vandaag: 0,
  vanochtend: 0,
  vanmorgen: 0,
  vanmiddag: 0,
  vanavond: 0,
  daarnet: 0,
  zojuist: 0,
  zonet: 0,
  net: 0,
  morgen: 1,
  morgenochtend: 1,
  morgenmiddag: 1,
  overmorgen: 2,
};
const DAYS_PER_UNIT: Readonly<Record<string, number>> = {
  dag: 1,
  dagen: 1,
  week: 7,
  weken: 7,
  weekje: 7,
};

function plainDay(word: string, today: IsoDate): FoundDate | null {
  const days = Object.hasOwn(DAYS_FROM_TODAY, word) ? DAYS_FROM_TODAY[word] : undefined;
  return days === undefined ? null : { length: 1, days: [addDays(today, days)] };
}

/** "3 dagen geleden", "een week terug", "over twee weken", "binnen een week". */
function countedDay(tokens: readonly Token[], at: number, today: IsoDate): FoundDate | null {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  const isAhead = word(0) === 'over' || word(0) === 'binnen';
  const skip = isAhead ? 1 : 0;
  const count = numberOfWord(word(skip));
  const unit = word(skip + 1);
  if (count === null || count > 999) return null;
  const perUnit = Object.hasOwn(DAYS_PER_UNIT, unit) ? DAYS_PER_UNIT[unit] : undefined;
  const after = word(skip + 2);
  const isBehind = after === 'geleden' || after === 'terug';
  if (isAhead === isBehind) return null;
  if (perUnit !== undefined) {
    return { length: 3, days: [addDays(today, (isAhead ? 1 : -1) * count * perUnit)] };
  }
  if (unit !== 'maand' && unit !== 'maanden') return null;
  return { length: 3, days: [addDays(today, (isAhead ? 30 : -30) * count)], unsure: true };
}

function weekOffset(word: string): number | null {
  if (word === 'vorige' || word === 'afgelopen' || word === 'verleden') return -1;
  if (word === 'deze') return 0;
  return word === 'volgende' || word === 'komende' ? 1 : null;
}

function dayInWeek(offset: number, weekday: number, today: IsoDate): IsoDate {
  return addDays(mondayOf(today), offset * 7 + weekday);
}

/** "vorige week dinsdag", "dinsdag vorige week", "vorige week" (which day?). */
function dayOfWeek(
  tokens: readonly Token[],
  at: number,
  today: IsoDate,
  direction: Direction,
): FoundDate | null {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  const offset = weekOffset(word(0));
  if (offset !== null && word(1) === 'week') {
    const skip = word(2) === 'op' ? 1 : 0;
    const named = weekdayOfWord(word(2 + skip));
    if (named !== null) return { length: 3 + skip, days: [dayInWeek(offset, named.weekday, today)] };
    if (direction === 'future') {
      return { length: 2, days: [dayInWeek(offset, 4, today)], unsure: true };
    }
    const days = [0, 1, 2, 3, 4].map((weekday) => dayInWeek(offset, weekday, today));
    const past = days.filter((day) => day <= today).reverse();
    return past.length === 0 ? null : { length: 2, days: past };
  }
  const named = weekdayOfWord(word(0));
  const later = weekOffset(word(1));
  if (named === null || later === null || word(2) !== 'week') return null;
  return { length: 3, days: [dayInWeek(later, named.weekday, today)] };
}

/** "vrijdag", "afgelopen dinsdag", "komende maandag", "vrijdag 13 november". */
function namedWeekday(
  tokens: readonly Token[],
  at: number,
  today: IsoDate,
  direction: Direction,
): FoundDate | null {
  const first = tokens[at]?.word ?? '';
  const before = ['afgelopen', 'vorige', 'verleden', 'laatste', 'jongstleden'].includes(first);
  const after = ['komende', 'aanstaande', 'volgende'].includes(first);
  const skip = before || after ? 1 : 0;
  const named = weekdayOfWord(tokens[at + skip]?.word ?? '');
  if (named === null) return null;
  let place = at + skip + 1;
  if (named.short && tokens[place]?.word === '.') place += 1;
  const numbered = numberedDay(tokens, place, today, direction);
  const ahead = (named.weekday - weekdayOf(today) + 7) % 7 || 7;
  const byName = addDays(
    today,
    (skip === 0 ? direction === 'future' : after) ? ahead : ahead === 7 ? -7 : ahead - 7,
  );
  if (numbered !== null) {
    const [day] = numbered.days;
    const length = place - at + numbered.length;
    if (day !== undefined && weekdayOf(day) === named.weekday) return { length, days: [day] };
    // One of the two is a slip; which one cannot be seen from here.
    return { length, days: day === undefined ? [byName] : [day, byName] };
  }
  if (named.short && !standsAlone(tokens, at + skip, place)) return null;
  // Somebody who means the day itself says "vandaag", but not everybody does.
  if (skip === 0 && direction === 'past' && ahead === 7) {
    const days = named.dayPart === null ? [today, byName] : [today, byName];
    return { length: place - at, days };
  }
  return { length: place - at, days: [byName], unsure: first === 'vorige' || first === 'volgende' };
}

/** Two letters are a weekday at the start of the line, after a mark, or before a moment or a part of the day. */
function standsAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const word = tokens[at]?.word;
  const following = tokens[next]?.word ?? '';
  if (dayPartOfWord(following) !== null || following === 'om' || tokens[next]?.kind === 'number') return true;
  if (word === 'zo') return false;
  return tokens[at]?.spaced === true && tokens[next]?.word !== "'";
}

/** The day that is written from this piece on, or `null`. */
export function dateAt(
  tokens: readonly Token[],
  at: number,
  today: IsoDate,
  direction: Direction,
): FoundDate | null {
  const found =
    dayOfWeek(tokens, at, today, direction) ??
    namedWeekday(tokens, at, today, direction) ??
    countedDay(tokens, at, today) ??
    numberedDay(tokens, at, today, direction) ??
    plainDay(tokens[at]?.word ?? '', today);
  if (found === null) return null;
  const following = tokens[at + found.length]?.word ?? '';
  const tail =
    dayPartOfWord(following) !== null || ['jl', 'jongstleden', 'vroeg', 'laat'].includes(following);
  return tail ? { ...found, length: found.length + 1 } : found;
}
