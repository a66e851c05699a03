import { addDays, dayNumber, type IsoDate, isoWeekOf, type Period } from '#shared/domain/calendar-date.ts';

/** Stretches of time that a period falls apart in. */
export const GRAINS = ['weeks', 'months', 'quarters'] as const;
export type Grain = (typeof GRAINS)[number];

/** The week, month or quarter of a day: 2026-W07, 2026-02, 2026-Q1. A week is the ISO week, with the year of that week. */
export function labelOfDay(date: IsoDate, grain: Grain): string {
  if (grain === 'months') return date.slice(0, 7);
  if (grain === 'quarters') return `${date.slice(0, 4)}-Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
  const { year, week } = isoWeekOf(date);
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** More than this is no period that somebody looks at; what lies further ahead has no labels. */
const MOST_DAYS = 12_000;

/** All weeks, months or quarters that a period touches, in order, also those in which nothing happened. */
export function labelsOf(period: Period, grain: Grain): readonly string[] {
  const labels: string[] = [];
  let day = period.from;
  for (let count = 0; day <= period.until && count < MOST_DAYS; count += 1) {
    const label = labelOfDay(day, grain);
    if (labels.at(-1) !== label) labels.push(label);
    day = addDays(day, 1);
  }
  return labels;
}

/** The ISO weeks that belong to a period: those of which the Thursday lies in it. */
export function weeksOfPeriod(period: Period): readonly string[] {
  const sinceThursday = ((dayNumber(period.from) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  const labels: string[] = [];
  let day = addDays(period.from, sinceThursday === 0 ? 0 : 7 - sinceThursday);
  for (let count = 0; day <= period.until && count < MOST_DAYS; count += 1) {
    labels.push(labelOfDay(day, 'weeks'));
    day = addDays(day, 7);
  }
  return labels;
}
