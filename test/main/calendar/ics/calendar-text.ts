import { expect } from 'vitest';
import { BrokenCalendar } from '#main/calendar/ics/broken-calendar.ts';
import { readCalendar, type ReadingOptions } from '#main/calendar/ics/read-calendar.ts';
import type { CalendarReading } from '#shared/calendar/occurrence.ts';

/** Sunday 22 November 2026, 14:05 in Amsterdam. */
const NOW = Date.UTC(2026, 10, 22, 13, 5);
export const OPTIONS: ReadingOptions = {
  now: NOW,
  zone: 'Europe/Amsterdam',
  ownAddresses: ['ik@voorbeeldstad.example'],
};

/** A calendar with these lines in it. */
export function calendarOf(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//proef//NL', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

/** The lines of an event with these lines in it; a UID of its own unless it names one. */
export function event(...lines: readonly string[]): readonly string[] {
  const uid = lines.some((line) => line.startsWith('UID')) ? [] : ['UID:een'];
  return ['BEGIN:VEVENT', ...uid, ...lines, 'END:VEVENT'];
}

export function read(lines: readonly string[], options: Partial<ReadingOptions> = {}): CalendarReading {
  return readCalendar(calendarOf(...lines), { ...OPTIONS, ...options });
}

/** Every time that was found, as "2026-03-10 14:00 60 Overleg"; whole days as "2026-03-10 hele dag Overleg". */
export function times(reading: CalendarReading): readonly string[] {
  return reading.occurrences
    .map(({ date, startTime, minutes, days, subject }) =>
      [
        date,
        startTime ?? 'hele dag',
        minutes === null ? '' : String(minutes),
        days > 1 ? `${String(days)} dagen` : '',
        subject,
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .toSorted();
}

/** Why a text is refused and at which line. */
export function refusalOf(text: string): string {
  try {
    readCalendar(text, OPTIONS);
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenCalendar);
    if (error instanceof BrokenCalendar) return `${error.reason} ${String(error.line)}`;
  }
  return 'taken';
}
