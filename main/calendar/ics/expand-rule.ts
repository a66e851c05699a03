import type { RecurrenceRule } from './recurrence-rule.ts';
import { periodBefore, periodOf } from './rule-days.ts';
import { DAY, MINUTE, type WallTime } from './wall-time.ts';

/** How much work may still be done; it is shared by all rules of a file. */
export interface Budget {
  /** Takes some of it. @throws when nothing is left */
  spend(periods: number): void;
}

/**
 * The times on the clock at which something with a rule begins, from `from` up to and including `until`, in order. The start of
 * the event is always the first, as calendars show it. What comes back within a day counts as its start only. A rule without
 * end costs no more than the window is long, however long ago it began; one with a number of times is counted from its start.
 */
export function expandRule(
  rule: RecurrenceRule,
  start: WallTime,
  window: { readonly from: WallTime; readonly until: WallTime },
  budget: Budget,
): readonly WallTime[] {
  const inWindow = (wall: WallTime): boolean => wall >= window.from && wall <= window.until;
  if (rule.frequency === 'hourly') return inWindow(start) ? [start] : [];
  const midnight = Math.floor(start / DAY) * DAY;
  const last = Math.min(window.until, rule.until?.wall ?? Infinity);
  const times = timesOfDay(rule, start - midnight);
  const found = new Set<WallTime>(inWindow(start) ? [start] : []);
  let left = (rule.count ?? Infinity) - 1;
  const firstPeriod = rule.count === null ? periodBefore(rule, midnight, window.from) : 0;
  for (let index = firstPeriod; left > 0; index += 1) {
    const period = periodOf(rule, midnight, index);
    if (period.start > last) break;
    budget.spend(1);
    for (const wall of chosen(rule, period.days(), times)) {
      if (wall <= start) continue;
      if (wall > last) return [...found].sort((one, other) => one - other);
      if (left <= 0) break;
      left -= 1;
      if (wall >= window.from) found.add(wall);
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** Milliseconds after midnight, in order. */
function timesOfDay(rule: RecurrenceRule, time: number): readonly number[] {
  const hours = rule.hours.length === 0 ? [Math.floor(time / (60 * MINUTE))] : rule.hours;
  const minutes = rule.minutes.length === 0 ? [Math.floor(time / MINUTE) % 60] : rule.minutes;
  const times = hours.flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * MINUTE));
  return [...new Set(times)].sort((one, other) => one - other);
}

function chosen(
  rule: RecurrenceRule,
  days: readonly WallTime[],
  times: readonly number[],
): readonly WallTime[] {
  const all = [...new Set(days)]
    .sort((one, other) => one - other)
    .flatMap((day) => times.map((time) => day + time));
  if (rule.positions.length === 0) return all;
  const wanted = rule.positions.flatMap((position) => {
    const wall = position > 0 ? all[position - 1] : all[all.length + position];
    return wall === undefined ? [] : [wall];
  });
  return [...new Set(wanted)].sort((one, other) => one - other);
}
