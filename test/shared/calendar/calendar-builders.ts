import { isoDate } from '#shared/domain/calendar-date.ts';
import type { CalendarDecision } from '#shared/domain/calendar.ts';
import type { CalendarCounts, CalendarOccurrence, CalendarReading } from '#shared/calendar/occurrence.ts';
import type { KnownCalendar } from '#shared/calendar/reconcile.ts';
import { calendarEventIdSchema, type StoredEvent } from '#shared/calendar/stored-event.ts';

const NO_COUNTS: CalendarCounts = {
  events: 0,
  private: 0,
  cancelled: 0,
  declined: 0,
  future: 0,
  earlier: 0,
  hourly: 0,
};

/** A digest that ends on the letter. */
export const seriesOf = (letter: string): string => letter.repeat(32);

export function occurrence(date: string, changes: Partial<CalendarOccurrence> = {}): CalendarOccurrence {
  return {
    series: seriesOf('a'),
    occurrence: '',
    date: isoDate(date),
    startTime: '09:00',
    minutes: 60,
    days: 1,
    recurring: false,
    subject: 'Overleg',
    location: '',
    attendees: [],
    attendeeCount: 0,
    unknownZone: '',
    ...changes,
  };
}

export function reading(
  occurrences: readonly CalendarOccurrence[],
  changes: Partial<CalendarReading> = {},
): CalendarReading {
  return {
    occurrences,
    withdrawn: [],
    wholeSeries: [...new Set(occurrences.map(({ series }) => series))],
    counts: NO_COUNTS,
    from: isoDate('2025-11-21'),
    until: isoDate('2026-11-22'),
    ...changes,
  };
}

export function stored(
  number: number,
  of: CalendarOccurrence,
  changes: Partial<StoredEvent> = {},
): StoredEvent {
  const id = calendarEventIdSchema.parse(`01930000-0000-7000-8000-${String(number).padStart(12, '0')}`);
  return { ...of, id, standing: 'proposed', movedFrom: null, ...changes };
}

export function known(changes: Partial<KnownCalendar> = {}): KnownCalendar {
  return { events: [], decisions: [], ignoredSeries: new Set(), ...changes };
}

export function decision(of: CalendarOccurrence, changes: Partial<CalendarDecision> = {}): CalendarDecision {
  const { series, occurrence: name, date, startTime, minutes } = of;
  return {
    series,
    occurrence: name,
    state: 'accepted',
    encounterId: null,
    date,
    startTime,
    minutes,
    part: null,
    ...changes,
  };
}

export function ignored({ series, occurrence: name }: CalendarOccurrence): CalendarDecision {
  return {
    series,
    occurrence: name,
    state: 'ignored',
    encounterId: null,
    date: null,
    startTime: null,
    minutes: null,
    part: null,
  };
}
