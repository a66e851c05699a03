import type { IsoDate } from '#shared/domain/calendar-date.ts';

/** Somebody who was invited and did not decline. */
export interface CalendarAttendee {
  /** As the calendar writes it; may be empty. */
  readonly name: string;
  /** In small letters; may be empty. */
  readonly email: string;
}

/** By what an event is known again, also when it was moved or renamed. */
export interface OccurrenceKey {
  /** A digest of the event's UID: says nothing to who reads the file, and is as good for comparing. */
  readonly series: string;
  /** When it was to begin before anybody moved it, as text; empty for what happens once. */
  readonly occurrence: string;
}

/** One time that something in a calendar took place, on the user's own clock. */
export interface CalendarOccurrence extends OccurrenceKey {
  readonly date: IsoDate;
  /** hh:mm; `null` for whole days. */
  readonly startTime: string | null;
  /** 1 and up; `null` for whole days and for what has no length. */
  readonly minutes: number | null;
  /** How many days it touches, 1 and up. */
  readonly days: number;
  readonly recurring: boolean;
  readonly subject: string;
  readonly location: string;
  readonly attendees: readonly CalendarAttendee[];
  /** More than are kept, when there were very many. */
  readonly attendeeCount: number;
  /** Name of a zone that nobody knows; the times then stand on the user's own clock. Empty when there is none. */
  readonly unknownZone: string;
}

/** Something of which the file says that it does not stand as it stood. */
export interface WithdrawnOccurrence extends OccurrenceKey {
  /** `later`: it is still to come; `hidden`: private, or the user did not go. */
  readonly why: 'cancelled' | 'later' | 'hidden';
}

/** What of a file was left out, and how often. */
export interface CalendarCounts {
  /** Events in the file; a series counts once. */
  readonly events: number;
  readonly private: number;
  readonly cancelled: number;
  /** Times that the user did not go. */
  readonly declined: number;
  /** Still to come. */
  readonly future: number;
  /** Events before the window, or without any time in it. */
  readonly earlier: number;
  /** Events that come back within a day: only their first time counts. */
  readonly hourly: number;
}

/** What one file says, as far as it can be proposed. */
export interface CalendarReading {
  readonly occurrences: readonly CalendarOccurrence[];
  /** What the file takes back, or does not let us show: a proposal for it goes. */
  readonly withdrawn: readonly WithdrawnOccurrence[];
  /** Series that the file knows whole: what it does not name of them is no longer there. */
  readonly wholeSeries: readonly string[];
  readonly counts: CalendarCounts;
  /** Days that were looked at. */
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export const LONGEST = { subject: 500, location: 500, name: 200, email: 320 } as const;
