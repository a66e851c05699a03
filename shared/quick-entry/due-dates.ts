import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { monthOfWord } from './calendar-words.ts';
import { dateAt, mondayOf, weekdayOf } from './dates.ts';
import { dayWithoutYear, existingDay, type FoundDate } from './numbered-days.ts';
import type { Token } from './tokens.ts';

/** Words before a day by which something is promised. */
const BEFORE_DUE = new Set(['voor', 'uiterlijk', 'op', 'per', 'tegen', 'tot', 'rond', 'vanaf', 'in', 'nog']);

function lastDayOfMonth(year: number, month: number): IsoDate | null {
  for (const day of [31, 30, 29, 28]) {
    const found = existingDay(year, month, day);
    if (found !== null) return found;
  }
  return null;
}

function monthAhead(month: number, part: 'begin' | 'half' | 'eind', today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  for (const candidate of [year, year + 1]) {
    const day =
      part === 'eind'
        ? lastDayOfMonth(candidate, month)
        : existingDay(candidate, month, part === 'half' ? 15 : 7);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** The Friday of this week, or of the next when that is behind us. */
function endOfWeek(offset: number, today: IsoDate): IsoDate {
  const friday = addDays(mondayOf(today), 4 + offset * 7);
  return friday < today ? addDays(today, 6 - weekdayOf(today)) : friday;
}

const PARTS: Readonly<Record<string, 'begin' | 'half' | 'eind'>> = {
  begin: 'begin',
  half: 'half',
  medio: 'half',
  midden: 'half',
  eind: 'eind',
  einde: 'eind',
};

/** "eind volgende week", "eind van de maand", "begin december", "voor de kerst". Never wholly sure of the day. */
function looseDay(tokens: readonly Token[], at: number, today: IsoDate): FoundDate | null {
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  if (word(0) === 'de' && ['kerst', 'zomer', 'jaarwisseling', 'week', 'maand'].includes(word(1))) {
    return seasonDay(word(1), today);
  }
  const part = Object.hasOwn(PARTS, word(0)) ? PARTS[word(0)] : undefined;
  if (part === undefined) return null;
  const month = monthOfWord(word(1));
  if (month !== null) {
    const day = monthAhead(month, part, today);
    return day === null ? null : { length: 2, days: [day], unsure: true };
  }
  const skip = word(1) === 'van' ? 2 : word(1) === 'de' || word(1) === 'het' ? 1 : 0;
  const unit = word(1 + skip);
  const following = unit === 'volgende' || unit === 'komende' ? 1 : 0;
  const named = unit === 'deze' || following === 1 ? word(2 + skip) : unit;
  const length = unit === named ? 2 + skip : 3 + skip;
  if (named === 'week' && part === 'eind') {
    return { length, days: [endOfWeek(following, today)], unsure: true };
  }
  if (named === 'week' && part === 'begin') {
    return { length, days: [addDays(mondayOf(today), following * 7)], unsure: true };
  }
  const [year = 0, thisMonth = 0] = today.split('-').map(Number);
  if (named === 'maand') {
    const later = thisMonth + following;
    const day = monthAhead(later > 12 ? later - 12 : later, part, today);
    return day === null ? null : { length, days: [day], unsure: part !== 'eind' };
  }
  if (named !== 'jaar' || part !== 'eind') return null;
  const day = existingDay(year + following, 12, 31);
  return day === null ? null : { length, days: [day], unsure: true };
}

function seasonDay(season: string, today: IsoDate): FoundDate | null {
  if (season === 'week' || season === 'maand') return null;
  const day =
    season === 'zomer'
      ? dayWithoutYear(6, 21, today, 'future')
      : dayWithoutYear(12, season === 'kerst' ? 24 : 31, today, 'future');
  return day === null ? null : { length: 2, days: [day], unsure: true };
}

/** By when something is promised, from this piece on, with the word before it ("voor vrijdag"); `null`: no day here. */
export function dueAt(tokens: readonly Token[], at: number, today: IsoDate): FoundDate | null {
  const hasWord = BEFORE_DUE.has(tokens[at]?.word ?? '');
  const place = hasWord ? at + 1 : at;
  const loose = looseDay(tokens, place, today);
  // "in de zomer" is a season, "begin" a verb; "net" and "vandaag" said of a promise are not always a day.
  const found = loose ?? (tokens[place]?.word === 'net' ? null : dateAt(tokens, place, today, 'future'));
  if (found === null) return null;
  const [day] = found.days;
  if (day === undefined || day < today) return null;
  return { ...found, length: found.length + (hasWord ? 1 : 0) };
}
