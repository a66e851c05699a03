import { z } from 'zod';
import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';
import type { CalendarCounts } from '#shared/calendar/occurrence.ts';
import type { CalendarProposal } from '#shared/calendar/proposal.ts';
import { calendarEventIdSchema, type CalendarEventId } from '#shared/calendar/stored-event.ts';
import type { WeekOfCalendar } from '#shared/calendar/weeks.ts';
import { type CalendarSettings, calendarSettingsSchema } from '#shared/domain/calendar.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Encounter, encounterDraftSchema } from '#shared/domain/encounter.ts';
import { type EncounterId, organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { nothing, request } from './request.ts';

/** What came of one file of a reading. */
export interface CalendarFileRead {
  readonly name: string;
  readonly counts: CalendarCounts | null;
  /** Why it was not read. */
  readonly refusal: AppErrorData | null;
}

/** What came of reading calendars. */
export interface CalendarRead {
  readonly files: readonly CalendarFileRead[];
  /** Events that wait for a decision now and did not before. */
  readonly added: number;
  /** Proposals that were moved or changed, and those that went. */
  readonly changed: number;
  readonly removed: number;
}

/** A folder whose calendars are read by themselves while the program runs. */
export interface CalendarFolder {
  readonly path: string;
  /** `false`: it is not there, or may not be read. */
  readonly found: boolean;
  /** What came of the last reading; `null` before it. */
  readonly lastRead: CalendarRead | null;
  /** Local moment "2026-11-22 14:05"; `null` before the first reading. */
  readonly readAt: string | null;
}

/** An encounter that was logged from the calendar and stands elsewhere in it now. */
export interface CalendarMove {
  readonly id: CalendarEventId;
  readonly standing: 'moved' | 'cancelled';
  readonly encounter: Encounter;
  readonly date: IsoDate;
  readonly startTime: string | null;
}

/** All that waits in the inbox. */
export interface CalendarInbox {
  /** Newest first. */
  readonly proposals: readonly CalendarProposal[];
  readonly moves: readonly CalendarMove[];
  /** Series of which nothing is proposed. */
  readonly ignoredSeries: number;
  /** Whether anything was ever read into this network. */
  readonly everRead: boolean;
  readonly folder: CalendarFolder | null;
  readonly settings: CalendarSettings;
}

const ids = z.array(calendarEventIdSchema).min(1).max(5000);
const acceptanceSchema = z.strictObject({
  id: calendarEventIdSchema,
  organisationIds: z.array(organisationIdSchema).max(200),
  personIds: z.array(personIdSchema).max(200),
  /** Places of attendees who are not in the network: they are added to it, at their partner when that is known. */
  newAttendees: z.array(z.int().min(0).max(CALENDAR_LIMITS.attendees)).max(CALENDAR_LIMITS.attendees),
});
export type CalendarAcceptance = z.infer<typeof acceptanceSchema>;

/**
 * The inbox of the calendar. Reading changes the inbox and nothing else, and is no step of undo; what the user decides is.
 * `calendar-read` tells the window when a folder was read by itself.
 */
export const CALENDAR_REQUESTS = {
  'calendar.list': request<CalendarInbox>()(nothing),
  /** Asks for files with the system's dialog and reads them; `null` when cancelled. */
  'calendar.choose': request<CalendarRead | null>()(nothing),
  /** Reads what was dropped on the window: names and bytes, never a path. */
  'calendar.readDropped': request<CalendarRead>()(
    z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }))
        .min(1)
        .max(CALENDAR_LIMITS.files),
    }),
  ),
  /** Asks for a folder and reads it from now on; `null` when cancelled. Remembered on this machine, for this network. */
  'calendar.chooseFolder': request<string | null>()(nothing),
  'calendar.forgetFolder': request<void>()(nothing),
  /** Makes encounters of events, as one step; those that were decided meanwhile are left out. */
  'calendar.accept': request<{ readonly encounterIds: readonly EncounterId[] }>()(
    z.strictObject({ events: z.array(acceptanceSchema).min(1).max(5000) }),
  ),
  /** Makes an encounter of an event as the user wrote it down. */
  'calendar.acceptAs': request<Encounter>()(
    z.strictObject({ id: calendarEventIdSchema, draft: encounterDraftSchema }),
  ),
  'calendar.ignore': request<void>()(z.strictObject({ ids })),
  /** Ignores this event and all that has the same UID, from now on too. */
  'calendar.ignoreSeries': request<void>()(z.strictObject({ id: calendarEventIdSchema })),
  /** Series that were ignored are proposed again, from the next reading on. */
  'calendar.restoreSeries': request<void>()(nothing),
  /** The encounter takes the day and time that the calendar gives now. */
  'calendar.follow': request<void>()(z.strictObject({ id: calendarEventIdSchema })),
  /** The encounter stays as it is, and this is not told again. */
  'calendar.leave': request<void>()(z.strictObject({ id: calendarEventIdSchema })),
  'calendar.saveSettings': request<CalendarSettings>()(calendarSettingsSchema),
  /** Weeks in which something of the calendar took time, newest first. */
  'calendarWeeks.list': request<readonly WeekOfCalendar[]>()(nothing),
  /** Puts what the calendar says into the time split, in place of what came from it before. */
  'calendarWeeks.take': request<void>()(
    z.strictObject({
      weeks: z
        .array(z.strictObject({ year: z.int().min(1900).max(2200), week: z.int().min(1).max(53) }))
        .min(1)
        .max(500),
    }),
  ),
} as const;
