import { z } from 'zod';
import { refusal } from '#shared/errors.ts';

/**
 * Local calendar days without a clock or a time zone. Arithmetic goes through UTC midnight, where every day has
 * 24 hours, so that summer time never shifts a day.
 */
const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** An existing day as ISO text, yyyy-mm-dd. */
export type IsoDate = string & z.core.$brand<'IsoDate'>;

/** Whether the text is an existing day written as yyyy-mm-dd; 2026-02-31 is not. */
export function isIsoDate(text: string): text is IsoDate {
  if (!ISO_DATE.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

export const isoDateSchema = z
  .string()
  .refine((text) => isIsoDate(text), refusal('invalid-date'))
  .brand<'IsoDate'>();

/** The day written as text. @throws {RangeError} when the text names no existing day. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not an existing day as yyyy-mm-dd: ${JSON.stringify(text)}`);
  return text;
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** The day that lies `number` days after 1970-01-01. */
export function dateOfDayNumber(number: number): IsoDate {
  return isoDate(new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `until`; negative when `until` comes first. */
export function daysBetween(from: IsoDate, until: IsoDate): number {
  return dayNumber(until) - dayNumber(from);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The local day at this moment on this machine. The only place where a moment becomes a day. */
export function localDay(moment: Date): IsoDate {
  const month = padded(moment.getMonth() + 1, 2);
  return isoDate(`${padded(moment.getFullYear(), 4)}-${month}-${padded(moment.getDate(), 2)}`);
}

/** ISO 8601 week: Monday first, week 1 holds the first Thursday; `year` is the year of the week, not of the day. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53 */
  readonly week: number;
}

/** The ISO week in which a day falls. */
export function isoWeekOf(date: IsoDate): IsoWeek {
  const day = dayNumber(date);
  const weekday = (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday; Monday counts as 0
  const thursday = dateOfDayNumber(day - weekday + 3);
  const year = Number(thursday.slice(0, 4));
  const firstDay = dayNumber(isoDate(`${thursday.slice(0, 4)}-01-01`));
  return { year, week: Math.floor((dayNumber(thursday) - firstDay) / 7) + 1 };
}

/** A closed interval of days: both ends belong to it. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** Whether the day lies in the period, ends included. */
export function isInPeriod(date: IsoDate, period: Period): boolean {
  return date >= period.from && date <= period.until;
}

/** The `days` days up to and including `until`. */
export function periodEnding(until: IsoDate, days: number): Period {
  return { from: addDays(until, 1 - days), until };
}

/** Whether something that holds from `from` to `until` (`null`: no bound; both days included) holds on `date`. */
export function isValidOn(date: IsoDate, from: IsoDate | null, until: IsoDate | null): boolean {
  return (from === null || from <= date) && (until === null || date <= until);
}
