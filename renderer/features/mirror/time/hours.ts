import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  type IsoDate,
  type IsoWeek,
  isoWeekOf,
} from '#shared/domain/calendar-date.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';

/** The parts of the working time, in the order in which they are drawn and written down. */
export const TIME_PARTS = ['college', 'organisation', 'outside'] as const;
export type TimePart = (typeof TIME_PARTS)[number];

/** 2026-W07 */
export function weekLabel({ year, week }: IsoWeek): string {
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}

export function hoursOfPart(week: TimeWeek, part: TimePart): number {
  return part === 'college'
    ? week.collegeHours
    : part === 'organisation'
      ? week.organisationHours
      : week.outsideHours;
}

/** The last weeks up to and with the one of today, newest first. */
export function lastWeeks(today: IsoDate, count: number): readonly IsoWeek[] {
  const monday = dateOfDayNumber(dayNumber(today) - ((((dayNumber(today) + 3) % 7) + 7) % 7));
  return Array.from({ length: count }, (_, index) => isoWeekOf(addDays(monday, -7 * index)));
}

/** A number as the Dutch write it, with at most two decimals; empty is 0. `null`: no number. */
export function readHours(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return 0;
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

/** 12.5 -> "12,5", as it is typed. */
export function hoursText(hours: number): string {
  return String(Math.round(hours * 100) / 100).replace('.', ',');
}
