import type { CalendarRefusal } from '#shared/calendar/refusals.ts';

/** What cannot be read, and on which line of the file it stands: the first line is 1. */
export class BrokenCalendar extends Error {
  readonly reason: CalendarRefusal;
  readonly line: number;

  constructor(reason: CalendarRefusal, line: number) {
    super(`${reason} on line ${String(line)}`);
    this.name = 'BrokenCalendar';
    this.reason = reason;
    this.line = line;
  }
}
