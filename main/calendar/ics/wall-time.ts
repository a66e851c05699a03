import { BrokenCalendar } from './broken-calendar.ts';
import type { ContentLine } from './content-lines.ts';

/**
 * A time on a clock, in milliseconds as if the clock stood in Greenwich: 10 March 2026, 14:00 is Date.UTC(2026, 2, 10, 14)
 * wherever that clock hangs. Days have 24 hours here, so that arithmetic with days is exact.
 */
export type WallTime = number;

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** When something is: a whole day, a time on a clock somewhere, or a moment everywhere. */
export interface Moment {
  readonly wall: WallTime;
  /** `floating`: on whatever clock hangs where one is. */
  readonly kind: 'date' | 'floating' | 'utc' | 'zoned';
  /** Name of the zone as the file writes it; empty unless `zoned`. */
  readonly zone: string;
}

const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(Z?)$/;

/** Text such as "20260310T140000"; `null` when it is no existing day and time. */
export function readWallTime(
  text: string,
): { readonly wall: WallTime; readonly kind: 'date' | 'floating' | 'utc' } | null {
  const day = DATE.exec(text);
  if (day !== null) {
    const wall = wallOf(Number(day[1]), Number(day[2]), Number(day[3]), 0, 0);
    return wall === null ? null : { wall, kind: 'date' };
  }
  const parts = DATE_TIME.exec(text);
  if (parts === null) return null;
  const [hour, minute] = [Number(parts[4]), Number(parts[5])];
  if (hour > 23 || minute > 59) return null;
  const wall = wallOf(Number(parts[1]), Number(parts[2]), Number(parts[3]), hour, minute);
  return wall === null ? null : { wall, kind: parts[7] === 'Z' ? 'utc' : 'floating' };
}

function wallOf(year: number, month: number, day: number, hour: number, minute: number): WallTime | null {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  const isThere = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day && year > 0;
  return isThere ? moment.getTime() + (hour * 60 + minute) * MINUTE : null;
}

/** The moment that one value of a line names. @throws {BrokenCalendar} broken-date */
export function momentOf(line: ContentLine, text: string): Moment {
  const read = readWallTime(text.trim());
  if (read === null) throw new BrokenCalendar('broken-date', line.number);
  const zone = line.parameters.get('TZID')?.trim() ?? '';
  const isZoned = read.kind === 'floating' && zone !== '';
  return { wall: read.wall, kind: isZoned ? 'zoned' : read.kind, zone: isZoned ? zone : '' };
}

const DURATION =
  /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/;

/** Milliseconds of a length such as "PT1H30M" or "P2D"; one that is negative counts as none. @throws {BrokenCalendar} broken-duration */
export function durationOf(line: ContentLine): number {
  const text = line.value.trim().toUpperCase();
  const parts = DURATION.exec(text);
  if (parts === null || text.endsWith('P') || text.endsWith('T')) {
    throw new BrokenCalendar('broken-duration', line.number);
  }
  if (parts[1] === '-') return 0;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * DAY + (hours * 60 + minutes) * MINUTE + seconds * 1000;
}
