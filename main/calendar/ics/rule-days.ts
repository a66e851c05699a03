import type { RecurrenceRule, RuleDay } from './recurrence-rule.ts';
import { DAY, type WallTime } from './wall-time.ts';

/** A midnight on the clock, as milliseconds. */
type Midnight = WallTime;

const weekdayOf = (day: Midnight): number => (((day / DAY + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday

function midnightOf(year: number, month: number, date = 1): Midnight {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month, date);
  return moment.getTime();
}

const monthOf = (day: Midnight): number => new Date(day).getUTCMonth() + 1;

function range(first: Midnight, end: Midnight): readonly Midnight[] {
  return Array.from({ length: Math.round((end - first) / DAY) }, (_, index) => first + index * DAY);
}

/** The nth of a list, from the end when negative; nothing for one that is not there. */
function nthOf<Item>(items: readonly Item[], nth: number): readonly Item[] {
  const item = nth > 0 ? items[nth - 1] : items[items.length + nth];
  return item === undefined ? [] : [item];
}

function onRuleDays(days: readonly Midnight[], wanted: readonly RuleDay[]): readonly Midnight[] {
  const chosen = wanted.flatMap(({ weekday, nth }) => {
    const same = days.filter((day) => weekdayOf(day) === weekday);
    return nth === 0 ? same : nthOf(same, nth);
  });
  const all = new Set(chosen);
  return days.filter((day) => all.has(day));
}

/** Days of one month that the rule wants, apart from which months it wants. */
function daysInMonth(
  rule: RecurrenceRule,
  year: number,
  month: number,
  start: Midnight,
): readonly Midnight[] {
  const days = range(midnightOf(year, month), midnightOf(year, month + 1));
  const { monthDays, days: weekdays } = rule;
  if (monthDays.length === 0 && weekdays.length === 0) return nthOf(days, new Date(start).getUTCDate());
  const numbered = new Set(monthDays.flatMap((number) => nthOf(days, number)));
  const fitting = monthDays.length === 0 ? days : days.filter((day) => numbered.has(day));
  if (weekdays.length === 0) return fitting;
  // The second Tuesday is counted in the month, also when it must be the thirteenth as well.
  const onDays = new Set(onRuleDays(days, weekdays));
  return fitting.filter((day) => onDays.has(day));
}

/** Weeks of a year as ISO counts them, but with another first day when the rule says so. */
function daysInWeeks(rule: RecurrenceRule, year: number, start: Midnight): readonly Midnight[] {
  const firstOf = (of: number): Midnight => {
    const fourth = midnightOf(of, 0, 4);
    return fourth - ((weekdayOf(fourth) - rule.weekStart + 7) % 7) * DAY;
  };
  const [first, end] = [firstOf(year), firstOf(year + 1)];
  const weeks = Array.from(
    { length: Math.round((end - first) / (7 * DAY)) },
    (_, index) => first + index * 7 * DAY,
  );
  const chosen = rule.weekNumbers.flatMap((number) => nthOf(weeks, number));
  const weekdays = rule.days.length === 0 ? [weekdayOf(start)] : rule.days.map(({ weekday }) => weekday);
  return chosen
    .flatMap((week) => range(week, week + 7 * DAY))
    .filter((day) => weekdays.includes(weekdayOf(day)));
}

function daysInYear(rule: RecurrenceRule, year: number, start: Midnight): readonly Midnight[] {
  const inMonths = (day: Midnight): boolean => rule.months.length === 0 || rule.months.includes(monthOf(day));
  if (rule.weekNumbers.length > 0) return daysInWeeks(rule, year, start).filter(inMonths);
  const all = range(midnightOf(year, 0), midnightOf(year + 1, 0));
  if (rule.yearDays.length > 0) {
    const numbered = rule.yearDays.flatMap((number) => nthOf(all, number)).filter(inMonths);
    return rule.days.length === 0
      ? numbered
      : numbered.filter((day) => rule.days.some(({ weekday }) => weekday === weekdayOf(day)));
  }
  const perMonth = (months: readonly number[]): readonly Midnight[] =>
    months.flatMap((month) => daysInMonth(rule, year, month - 1, start));
  if (rule.months.length > 0) return perMonth(rule.months);
  if (rule.monthDays.length > 0) return perMonth([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  if (rule.days.length > 0) return onRuleDays(all, rule.days);
  return daysInMonth(rule, year, new Date(start).getUTCMonth(), start);
}

function passes(rule: RecurrenceRule, day: Midnight): boolean {
  const { months, monthDays, days } = rule;
  if (months.length > 0 && !months.includes(monthOf(day))) return false;
  if (days.length > 0 && !days.some(({ weekday }) => weekday === weekdayOf(day))) return false;
  if (monthDays.length === 0) return true;
  const date = new Date(day);
  const inMonth = new Date(midnightOf(date.getUTCFullYear(), date.getUTCMonth() + 1) - DAY).getUTCDate();
  const number = date.getUTCDate();
  return monthDays.some((wanted) => (wanted > 0 ? wanted : inMonth + 1 + wanted) === number);
}

/** One stretch of the rule's own length (a day, week, month or year): where it begins, and the days in it that the rule wants. */
export interface Period {
  readonly start: Midnight;
  readonly days: () => readonly Midnight[];
}

/** The `index`th period of a rule that begins at `start`; 0 is the one in which the start lies. */
export function periodOf(rule: RecurrenceRule, start: Midnight, index: number): Period {
  const step = index * rule.interval;
  switch (rule.frequency) {
    case 'hourly':
    case 'daily': {
      const day = start + step * DAY;
      return { start: day, days: () => (passes(rule, day) ? [day] : []) };
    }
    case 'weekly': {
      const week = start - ((weekdayOf(start) - rule.weekStart + 7) % 7) * DAY + step * 7 * DAY;
      const weekdays = rule.days.length === 0 ? [weekdayOf(start)] : rule.days.map(({ weekday }) => weekday);
      return {
        start: week,
        days: () =>
          range(week, week + 7 * DAY).filter(
            (day) =>
              weekdays.includes(weekdayOf(day)) &&
              (rule.months.length === 0 || rule.months.includes(monthOf(day))),
          ),
      };
    }
    case 'monthly': {
      const date = new Date(start);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + step];
      const first = midnightOf(year, month);
      const isWanted = rule.months.length === 0 || rule.months.includes(monthOf(first));
      const of = new Date(first);
      return {
        start: first,
        days: () => (isWanted ? daysInMonth(rule, of.getUTCFullYear(), of.getUTCMonth(), start) : []),
      };
    }
    case 'yearly': {
      const year = new Date(start).getUTCFullYear() + step;
      return { start: midnightOf(year, 0), days: () => daysInYear(rule, year, start) };
    }
  }
}

/** The last period that begins at or before a day, as far as arithmetic tells; 0 when the rule begins later. */
export function periodBefore(rule: RecurrenceRule, start: Midnight, day: Midnight): number {
  const days = (day - start) / DAY;
  const [from, until] = [new Date(start), new Date(day)];
  const months =
    (until.getUTCFullYear() - from.getUTCFullYear()) * 12 + until.getUTCMonth() - from.getUTCMonth();
  const lengths = { hourly: days, daily: days, weekly: days / 7, monthly: months, yearly: months / 12 };
  return Math.max(0, Math.floor(lengths[rule.frequency] / rule.interval) - 1);
}
