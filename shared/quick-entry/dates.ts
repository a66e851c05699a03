import { addDays, dayNumber, type IsoDate } from '#shared/domain/calendar-date.ts';
import { dayPartOfWord, numberOfWord, weekdayOfWord } from './calendar-words.ts';
import { type Direction, type FoundDate, numberedDay } from './numbered-days.ts';
import { slipsBetween } from './slips.ts';
import type { Token } from './tokens.ts';

/** 0 is Monday. */
export function weekdayOf(day: IsoDate): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, -weekdayOf(day));
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
/** Long enough to be known with a slip ("gisterne"), and no other word is one letter away. */
const LONG_DAY_WORDS = ['gisteren', 'eergisteren', 'vanochtend', 'vanmiddag', 'overmorgen'] as const;
const DAYS_PER_UNIT: Readonly<Record<string, number>> = {
  dag: 1,
  dagen: 1,
  week: 7,
  weken: 7,
  weekje: 7,
};

function plainDay(word: string, today: IsoDate): FoundDate | null {
  const days = Object.hasOwn(DAYS_FROM_TODAY, word) ? DAYS_FROM_TODAY[word] : undefined;
  if (days !== undefined) return { length: 1, days: [addDays(today, days)] };
  const meant = LONG_DAY_WORDS.find((each) => slipsBetween(word, each, 1) <= 1);
  const meantDays = meant === undefined ? undefined : DAYS_FROM_TODAY[meant];
  return meantDays === undefined ? null : { length: 1, days: [addDays(today, meantDays)], unsure: true };
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
    // Who speaks of next week says so; of this week and before it, what was.
    const past = offset === 1 ? days : days.filter((day) => day <= today).reverse();
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
  const daysAhead = (named.weekday - weekdayOf(today) + 7) % 7 || 7;
  const byName = addDays(
    today,
    (skip === 0 ? direction === 'future' : after) ? daysAhead : daysAhead === 7 ? -7 : daysAhead - 7,
  );
  if (numbered !== null) {
    const [day] = numbered.days;
    const length = place - at + numbered.length;
    if (day !== undefined && weekdayOf(day) === named.weekday) return { length, days: [day] };
    // The day that is still to come may be meant; or one of the two is a slip, and which cannot be seen from here.
    const ahead = numberedDay(tokens, place, today, 'future')?.days ?? [];
    const said = ahead.filter((later) => weekdayOf(later) === named.weekday);
    return { length, days: [...new Set([...said, ...numbered.days, byName])] };
  }
  if (named.short && !standsAlone(tokens, at + skip, place)) return null;
  // Somebody who means the day itself says "vandaag", but not everybody does.
  if (skip === 0 && direction === 'past' && daysAhead === 7) {
    return { length: place - at, days: [today, byName] };
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
