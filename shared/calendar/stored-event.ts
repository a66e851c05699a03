import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CalendarAttendee, OccurrenceKey } from './occurrence.ts';

export const calendarEventIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'invalid-id')
  .brand<'CalendarEventId'>();
export type CalendarEventId = z.infer<typeof calendarEventIdSchema>;

/** When something began; `startTime` is `null` for whole days. */
export interface When {
  readonly date: IsoDate;
  readonly startTime: string | null;
}

/** What was read and waits, as the file keeps it. */
export interface StoredEvent extends OccurrenceKey, When {
  readonly id: CalendarEventId;
  /** `moved` and `cancelled` tell of what was decided already; then the words are empty. */
  readonly standing: 'proposed' | 'moved' | 'cancelled';
  readonly minutes: number | null;
  readonly days: number;
  readonly recurring: boolean;
  readonly subject: string;
  readonly location: string;
  readonly attendees: readonly CalendarAttendee[];
  readonly attendeeCount: number;
  readonly unknownZone: string;
  /** When it was before it moved; `null` when it did not. */
  readonly movedFrom: When | null;
}
