import { addDays, type IsoDate, isoWeekOf } from '#shared/domain/calendar-date.ts';
import { DEFAULT_MINUTES } from '#shared/domain/vocabulary.ts';
import type { NetworkDrafts } from './network-drafts.ts';
import type { Random } from './random.ts';
import { dayWeight, weekdayOf } from './working-calendar.ts';

/** The average of Dutch secretarissen: 47 % organisation, 37 % college, 16 % outside (NSOB, 2023). */
const OUTSIDE_SHARE = 0.16;
const COLLEGE_OF_INSIDE = 37 / (37 + 47);
/** Hours of an ordinary working day. */
const LONG_DAY = 9.6;

function toHalfHours(hours: number): number {
  return Math.round(hours * 2) / 2;
}

/**
 * Hours per ISO week from the week of the first encounter to that of `asOf`. What went outside follows the log, with
 * travel and preparation, scaled to the published average over the whole.
 */
export function makeTimeWeeks(
  asOf: IsoDate,
  encounters: NetworkDrafts['encounters'],
  random: Random,
): NetworkDrafts['timeWeeks'] {
  const first = encounters[0]?.date ?? asOf;
  const monday = addDays(first, 1 - weekdayOf(first));
  const weeks: { readonly monday: IsoDate; readonly total: number; readonly met: number }[] = [];
  for (let start = monday; start <= asOf; start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(start, index)).filter((day) => day <= asOf);
    const atWork = days.reduce((sum, day) => sum + (dayWeight(day) > 0 ? LONG_DAY : 0.3), 0);
    const met = encounters
      .filter((encounter) => days.includes(encounter.date))
      .reduce((sum, encounter) => sum + (encounter.minutes ?? DEFAULT_MINUTES[encounter.form]) / 60, 0);
    weeks.push({ monday: start, total: Math.max(atWork + random.integer(-4, 6), met * 1.4, 1), met });
  }
  const total = weeks.reduce((sum, week) => sum + week.total, 0);
  const met = weeks.reduce((sum, week) => sum + week.met, 0);
  const scale = met === 0 ? 0 : (OUTSIDE_SHARE * total) / met;
  return weeks.map((week) => {
    const outside = Math.min(week.met * scale, week.total);
    const inside = week.total - outside;
    const college = inside * (COLLEGE_OF_INSIDE + random.integer(-6, 6) / 100);
    return {
      ...isoWeekOf(week.monday),
      collegeHours: toHalfHours(college),
      organisationHours: toHalfHours(inside - college),
      outsideHours: toHalfHours(outside),
    };
  });
}
