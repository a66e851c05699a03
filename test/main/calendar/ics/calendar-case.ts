import { event } from './calendar-text.ts';

/** One case: what stands in the calendar, and when it took place on a clock in Amsterdam in the year up to 22-11-2026, 14:05. */
export interface CalendarCase {
  /** As docs/calendar.md lists it. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly times: readonly string[];
}

export const AMSTERDAM = 'TZID=Europe/Amsterdam';

/** A case of one event, and when it took place. */
export const one = (name: string, lines: readonly string[], ...times: readonly string[]): CalendarCase => ({
  name,
  lines: event('SUMMARY:x', ...lines),
  times: times.map((time) => `${time} x`),
});
/** A case of several parts. */
export const many = (name: string, lines: readonly string[], ...times: readonly string[]): CalendarCase => ({
  name,
  lines,
  times,
});
