import { BrokenCalendar } from './broken-calendar.ts';
import type { ContentLine } from './content-lines.ts';
import { DAY, readWallTime, type WallTime } from './wall-time.ts';

/** A weekday, 0 Monday to 6 Sunday, and which of the month or year: 2 the second, -1 the last, 0 every. */
export interface RuleDay {
  readonly weekday: number;
  readonly nth: number;
}

/** How something comes back (RFC 5545, 3.3.10). Empty lists say nothing. */
export interface RecurrenceRule {
  /** `hourly` stands for everything that comes back within a day. */
  readonly frequency: 'hourly' | 'daily' | 'weekly' | 'monthly' | 'yearly';
  readonly interval: number;
  /** How often in all, or `null`. */
  readonly count: number | null;
  /** Up to and including this time on the clock; `null`: without end. */
  readonly until: { readonly wall: WallTime; readonly isUtc: boolean } | null;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weekNumbers: readonly number[];
  readonly days: readonly RuleDay[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly positions: readonly number[];
  /** First day of the week, 0 Monday. */
  readonly weekStart: number;
}

const FREQUENCIES: Readonly<Record<string, RecurrenceRule['frequency']>> = {
  SECONDLY: 'hourly',
  MINUTELY: 'hourly',
  HOURLY: 'hourly',
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  YEARLY: 'yearly',
};
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY_OF_RULE = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;
const MOST_VALUES = 400;

/** @throws {BrokenCalendar} broken-recurrence for what the standard does not allow */
export function ruleOf(line: ContentLine): RecurrenceRule {
  const parts = new Map(
    line.value
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const [key = '', value = ''] = part.split('=');
        return [key, value];
      }),
  );
  const refuse = (): never => {
    throw new BrokenCalendar('broken-recurrence', line.number);
  };
  const whole = (text: string, least: number, most: number): number => {
    const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : refuse();
  };
  const numbers = (
    key: string,
    most: number,
    allows: 'negative' | 'zero' | 'positive',
  ): readonly number[] => {
    const text = parts.get(key);
    if (text === undefined) return [];
    const values = text.split(',').map((part) => whole(part, allows === 'negative' ? -most : 0, most));
    const isWrong = values.length > MOST_VALUES || (allows !== 'zero' && values.includes(0));
    return isWrong ? refuse() : values;
  };
  const frequency = FREQUENCIES[parts.get('FREQ') ?? ''] ?? refuse();
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  return {
    frequency,
    interval: whole(parts.get('INTERVAL') ?? '1', 1, 100_000),
    count: parts.has('COUNT') ? whole(parts.get('COUNT') ?? '', 1, 999_999_999) : null,
    until: untilOf(parts.get('UNTIL'), refuse),
    months: numbers('BYMONTH', 12, 'positive'),
    monthDays: numbers('BYMONTHDAY', 31, 'negative'),
    yearDays: numbers('BYYEARDAY', 366, 'negative'),
    weekNumbers: numbers('BYWEEKNO', 53, 'negative'),
    days: daysOf(parts.get('BYDAY'), refuse),
    hours: numbers('BYHOUR', 23, 'zero'),
    minutes: numbers('BYMINUTE', 59, 'zero'),
    positions: numbers('BYSETPOS', 366, 'negative'),
    weekStart: weekStart === -1 ? refuse() : weekStart,
  };
}

/** A day without a time lasts until it ends. */
function untilOf(text: string | undefined, refuse: () => never): RecurrenceRule['until'] {
  if (text === undefined) return null;
  const read = readWallTime(text) ?? refuse();
  return { wall: read.kind === 'date' ? read.wall + DAY - 1 : read.wall, isUtc: read.kind === 'utc' };
}

function daysOf(text: string | undefined, refuse: () => never): readonly RuleDay[] {
  if (text === undefined) return [];
  const days = text.split(',').map((part): RuleDay => {
    const match = DAY_OF_RULE.exec(part) ?? refuse();
    const nth = Number(match[1] ?? 0);
    return Math.abs(nth) <= 53 ? { weekday: WEEKDAYS.indexOf(match[2] ?? ''), nth } : refuse();
  });
  return days.length > MOST_VALUES ? refuse() : days;
}
