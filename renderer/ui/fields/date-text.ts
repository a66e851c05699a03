import { addDays, dayNumber, type IsoDate, isIsoDate } from '#shared/domain/calendar-date.ts';
import { MONTH_ALIASES, MONTH_NAMES, WEEKDAY_NAMES } from '#shared/texts/calendar-names.ts';
import { dueOfText } from '#shared/quick-entry/due-text.ts';

/**
 * Days as the Dutch type them. A day without a year is looked for on one side of today only, never "the nearest":
 * somebody who logs writes about what was, somebody who promises writes about what comes.
 */
export type DateDirection = 'past' | 'future';

export type ParsedDate =
  | { readonly ok: true; readonly date: IsoDate }
  | { readonly ok: false; readonly code: 'required' | 'invalid-date' };

const REFUSED: ParsedDate = { ok: false, code: 'invalid-date' };

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};

const RELATIVE = /^(?:(over) )?(\d{1,3}|een) (dag|dagen|week|weken)(?: (geleden))?$/;
const DAY_AND_MONTH_NAME = /^(\d{1,2})(?:e|ste|de)?[ .-]*([a-z]+)\.?(?:[ -]+(\d{2}|\d{4}))?$/;
const DAY_AND_MONTH_NUMBER = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$/;
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

function monthOfName(name: string): number | null {
  const alias = MONTH_ALIASES[name];
  if (alias !== undefined) return alias;
  // Three letters tell the months apart, except "ma", which is a Monday.
  if (name.length < 3) return null;
  const index = MONTH_NAMES.findIndex((month) => month.startsWith(name));
  return index === -1 ? null : index + 1;
}

function weekdayOfName(name: string): number | null {
  if (name.length < 2) return null;
  const index = WEEKDAY_NAMES.findIndex((weekday) => weekday.startsWith(name));
  return index === -1 ? null : index;
}

/** 0 is Monday. */
function weekdayOf(date: IsoDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

function existingDay(year: number, month: number, day: number): IsoDate | null {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return isIsoDate(text) ? text : null;
}

/** The last such day up to today, or the first from today on. 29 February is looked for up to eight years away. */
function dayWithoutYear(
  month: number,
  day: number,
  today: IsoDate,
  direction: DateDirection,
): IsoDate | null {
  const thisYear = Number(today.slice(0, 4));
  const step = direction === 'past' ? -1 : 1;
  for (let years = 0; years <= 8; years += 1) {
    const found = existingDay(thisYear + step * years, month, day);
    if (found !== null && (direction === 'past' ? found <= today : found >= today)) return found;
  }
  return null;
}

function dayOfNumbers(
  day: string,
  month: number,
  year: string | undefined,
  today: IsoDate,
  direction: DateDirection,
): IsoDate | null {
  if (year === undefined) return dayWithoutYear(month, Number(day), today, direction);
  return existingDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day));
}

function relativeDay(text: string, today: IsoDate): IsoDate | null {
  const parts = RELATIVE.exec(text);
  if (parts === null) return null;
  const [, over, count, unit, ago] = parts;
  // "over 2 dagen geleden" and "2 dagen" tell no direction.
  if ((over === undefined) === (ago === undefined)) return null;
  const days = (count === 'een' ? 1 : Number(count)) * (unit?.startsWith('week') || unit === 'weken' ? 7 : 1);
  return addDays(today, over === undefined ? -days : days);
}

/** "dinsdag", "afgelopen dinsdag", "komende vrijdag"; never today itself. */
function dayOfWeekday(text: string, today: IsoDate, direction: DateDirection): IsoDate | null {
  const parts = /^(?:(afgelopen|vorige|komende) )?([a-z]+)\.?$/.exec(text);
  const weekday = weekdayOfName(parts?.[2] ?? '');
  if (weekday === null) return null;
  const asked = parts?.[1];
  const forward = asked === undefined ? direction === 'future' : asked === 'komende';
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  return addDays(today, forward ? ahead : ahead === 7 ? -7 : ahead - 7);
}

function plainDay(text: string, today: IsoDate, direction: DateDirection): IsoDate | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null)
    return existingDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numbers = DAY_AND_MONTH_NUMBER.exec(text);
  if (numbers?.[1] !== undefined) {
    return dayOfNumbers(numbers[1], Number(numbers[2]), numbers[3], today, direction);
  }
  const named = DAY_AND_MONTH_NAME.exec(text);
  const month = monthOfName(named?.[2] ?? '');
  if (named?.[1] === undefined || month === null) return null;
  return dayOfNumbers(named[1], month, named[3], today, direction);
}

/** A day with its weekday in front: "zo 22 nov". The two must agree, or one of them was a slip. */
function dayAfterWeekday(text: string, today: IsoDate, direction: DateDirection): IsoDate | null {
  const parts = /^([a-z]+)\.? (\d.*)$/.exec(text);
  const weekday = weekdayOfName(parts?.[1] ?? '');
  if (weekday === null || parts?.[2] === undefined) return null;
  const day = plainDay(parts[2], today, direction);
  return day !== null && weekdayOf(day) === weekday ? day : null;
}

/**
 * Reads a day: "22-11-2026", "22-11", "22 nov", "zo 22 november 2026", "vandaag", "gisteren", "afgelopen dinsdag",
 * "3 dagen geleden", "over 2 weken", "2026-11-22"; ahead also "voor de zomer", "eind volgende week", "begin december".
 *
 * @param direction on which side of today a day without a year, or a weekday alone, lies; today itself belongs to
 *   both sides for a day and month, to neither for a weekday.
 * @returns the day, or the code of what is wrong: `required` for nothing, `invalid-date` for what is no day.
 */
export function parseDateText(text: string, today: IsoDate, direction: DateDirection): ParsedDate {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/^op /, '');
  if (plain === '') return { ok: false, code: 'required' };
  const offset = DAYS_FROM_TODAY[plain];
  if (offset !== undefined) return { ok: true, date: addDays(today, offset) };
  const date =
    relativeDay(plain, today) ??
    dayOfWeekday(plain, today, direction) ??
    plainDay(plain, today, direction) ??
    dayAfterWeekday(plain, today, direction) ??
    // What is promised is often due loosely: "voor de zomer", "eind volgende week".
    (direction === 'future' ? dueOfText(plain, today) : null);
  return date === null ? REFUSED : { ok: true, date };
}
