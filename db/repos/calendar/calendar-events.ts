import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CalendarOccurrence } from '#shared/calendar/occurrence.ts';
import type { CalendarChanges } from '#shared/calendar/reconcile.ts';
import {
  type CalendarEventId,
  calendarEventIdSchema,
  type StoredEvent,
} from '#shared/calendar/stored-event.ts';
import type { ReadDb, SqlValue, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { idList } from '../lists.ts';

/**
 * What was read from a calendar and waits. No part of the network: undo does not know it, and it leaves in no export; what the
 * user decides about it does both (`calendar-decisions.ts`).
 */

const attendeesSchema = z.array(z.object({ name: z.string(), email: z.string() })).readonly();

interface EventRow extends Omit<StoredEvent, 'recurring' | 'attendees' | 'movedFrom'> {
  readonly recurring: 0 | 1;
  readonly attendees: string;
  readonly movedFromDate: IsoDate | null;
  readonly movedFromTime: string | null;
}

const COLUMNS = `id, series, occurrence, standing, date, start_time AS startTime, minutes, days, recurring, subject, location,
  attendees, attendee_count AS attendeeCount, unknown_zone AS unknownZone, moved_from_date AS movedFromDate,
  moved_from_time AS movedFromTime`;

/** What nobody decided about, and whose series is not ignored. */
const UNDECIDED = `standing = 'proposed'
  AND series NOT IN (SELECT series FROM calendar_ignored_series)
  AND NOT EXISTS (
    SELECT 1 FROM calendar_decision AS decided
    WHERE decided.series = calendar_event.series AND decided.occurrence = calendar_event.occurrence
  )`;

function eventOf({ recurring, attendees, movedFromDate, movedFromTime, ...row }: EventRow): StoredEvent {
  return {
    ...row,
    recurring: recurring === 1,
    attendees: attendeesSchema.parse(JSON.parse(attendees)),
    movedFrom: movedFromDate === null ? null : { date: movedFromDate, startTime: movedFromTime },
  };
}

/** Everything that was read and is still kept, decided or not, in parts. */
export function* readCalendarEvents(db: ReadDb, partSize = 500): Generator<readonly StoredEvent[]> {
  for (let last = ''; ; ) {
    const rows = db.rows<EventRow>(
      `SELECT ${COLUMNS} FROM calendar_event WHERE id > ? ORDER BY id LIMIT ?`,
      last,
      partSize,
    );
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
    yield rows.map((row) => eventOf(row));
  }
}

/** Whether anything was ever read here: something waits, or was decided. */
export function hasCalendarContent(db: ReadDb): boolean {
  return (
    db.value<number>(
      `SELECT EXISTS (SELECT 1 FROM calendar_event) OR EXISTS (SELECT 1 FROM calendar_decision)
         OR EXISTS (SELECT 1 FROM calendar_ignored_series)`,
    ) === 1
  );
}

/** What waits for a decision, newest first. */
export function listOpenCalendarEvents(db: ReadDb): readonly StoredEvent[] {
  return db
    .rows<EventRow>(
      `SELECT ${COLUMNS} FROM calendar_event WHERE ${UNDECIDED} ORDER BY date DESC, start_time DESC, id`,
    )
    .map((row) => eventOf(row));
}

/** Those of these that wait for a decision; others are left out. */
export function findOpenCalendarEvents(db: ReadDb, ids: readonly CalendarEventId[]): readonly StoredEvent[] {
  return db
    .rows<EventRow>(
      `SELECT ${COLUMNS} FROM calendar_event WHERE ${UNDECIDED} AND id IN (SELECT value FROM json_each(?))`,
      idList(ids),
    )
    .map((row) => eventOf(row));
}

const INSERT = `INSERT INTO calendar_event (id, series, occurrence, standing, date, start_time, minutes, days, recurring,
    subject, location, attendees, attendee_count, unknown_zone)
  VALUES (@id, @series, @occurrence, @standing, @date, @startTime, @minutes, @days, @recurring,
    @subject, @location, @attendees, @attendeeCount, @unknownZone)
  ON CONFLICT (series, occurrence) DO UPDATE SET standing = excluded.standing, date = excluded.date,
    start_time = excluded.start_time, minutes = excluded.minutes, days = excluded.days, recurring = excluded.recurring,
    subject = excluded.subject, location = excluded.location, attendees = excluded.attendees,
    attendee_count = excluded.attendee_count, unknown_zone = excluded.unknown_zone`;

function valuesOf({ attendees, recurring, ...rest }: CalendarOccurrence): Record<string, SqlValue> {
  return { ...rest, recurring: recurring ? 1 : 0, attendees: JSON.stringify(attendees) };
}

/** Brings the inbox up to what a file says, in one transaction. */
export function applyCalendarChanges(
  db: WriteDb,
  { added, changed, notices, removed }: CalendarChanges,
): void {
  db.transaction(() => {
    db.run('DELETE FROM calendar_event WHERE id IN (SELECT value FROM json_each(?))', idList(removed));
    for (const change of changed) updateEvent(db, change);
    for (const occurrence of added) {
      db.run(INSERT, { id: newId(calendarEventIdSchema), standing: 'proposed', ...valuesOf(occurrence) });
    }
    for (const { decision, standing, when } of notices) {
      db.run(INSERT, {
        id: newId(calendarEventIdSchema),
        series: decision.series,
        occurrence: decision.occurrence,
        standing,
        ...when,
        days: 1,
        recurring: 0,
        subject: '',
        location: '',
        attendees: '[]',
        attendeeCount: 0,
        unknownZone: '',
      });
    }
  });
}

function updateEvent(db: WriteDb, { id, occurrence, movedFrom }: CalendarChanges['changed'][number]): void {
  db.run(
    `UPDATE calendar_event SET standing = 'proposed', occurrence = @occurrence, date = @date, start_time = @startTime, minutes = @minutes, days = @days,
       recurring = @recurring, subject = @subject, location = @location, attendees = @attendees,
       attendee_count = @attendeeCount, unknown_zone = @unknownZone, moved_from_date = @movedFromDate,
       moved_from_time = @movedFromTime
     WHERE id = @id`,
    {
      id,
      ...withoutSeries(valuesOf(occurrence)),
      movedFromDate: movedFrom?.date ?? null,
      movedFromTime: movedFrom?.startTime ?? null,
    },
  );
}

function withoutSeries({ series: _series, ...values }: Record<string, SqlValue>): Record<string, SqlValue> {
  return values;
}

/** What waits and took place before a day goes: nobody looks back that far. */
export function forgetCalendarEventsBefore(db: WriteDb, date: IsoDate): void {
  db.run("DELETE FROM calendar_event WHERE standing = 'proposed' AND date < ?", date);
}

/**
 * The words of what was decided go; undo could need them until the file was closed. What tells of an encounter that moved
 * stays.
 */
export function forgetDecidedCalendarEvents(db: WriteDb): void {
  db.run(`DELETE FROM calendar_event WHERE standing = 'proposed' AND NOT (${UNDECIDED})`);
}
