import { isoDate } from '#shared/domain/calendar-date.ts';
import type { CalendarDecision } from '#shared/domain/calendar.ts';
import {
  affiliationIdSchema,
  categoryIdSchema,
  type EncounterId,
  encounterIdSchema,
  organisationIdSchema,
  personIdSchema,
} from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
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
    cancellationRead: false,
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
    cancellationRead: false,
  };
}

const idText = (number: number): string => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export function organisation(number: number, changes: Partial<Organisation> = {}): Organisation {
  return {
    id: organisationIdSchema.parse(idText(number)),
    name: `Partner ${String(number)}`,
    shortName: '',
    categoryId: categoryIdSchema.parse(idText(999)),
    tier: 'other',
    scale: 'local',
    themeIds: [],
    areaIds: [],
    desiredIntervalDays: null,
    website: '',
    note: '',
    from: null,
    until: null,
    archived: false,
    ...changes,
  };
}

/** Somebody who works there, from whenever until now. */
export function person(number: number, at: Organisation, changes: Partial<Person> = {}): Person {
  const id = personIdSchema.parse(idText(number));
  const affiliation = {
    id: affiliationIdSchema.parse(idText(number + 500)),
    personId: id,
    organisationId: at.id,
    role: '',
    from: null,
    until: null,
  };
  return {
    id,
    name: `Persoon ${String(number)}`,
    nickname: '',
    email: '',
    phone: '',
    note: '',
    archived: false,
    affiliations: [affiliation],
    ...changes,
  };
}

export function encounterId(number: number): EncounterId {
  return encounterIdSchema.parse(idText(number));
}
