import type { CalendarEventId, StoredEvent } from '#shared/calendar/stored-event.ts';
import type { OccurrenceKey } from '#shared/calendar/occurrence.ts';
import type { TimedEvent } from '#shared/calendar/weeks.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CalendarDecision, IgnoredSeries } from '#shared/domain/calendar.ts';
import type { EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { LoggedThatDay } from '#shared/calendar/proposal.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { groupBy, idList } from '../lists.ts';
import { refuseUnknownReferences } from '../references.ts';

const COLUMNS =
  'series, occurrence, state, encounter_id AS encounterId, date, start_time AS startTime, minutes, part, cancellation_read AS cancellationRead';

/** What was decided about times of events, by series. */
export function listCalendarDecisions(db: ReadDb): readonly CalendarDecision[] {
  return db
    .rows<Omit<CalendarDecision, 'cancellationRead'> & { readonly cancellationRead: 0 | 1 }>(
      `SELECT ${COLUMNS} FROM calendar_decision ORDER BY series, occurrence`,
    )
    .map((row) => ({ ...row, cancellationRead: row.cancellationRead === 1 }));
}

/** Keeps a decision, over an earlier one. @throws {AppError} not-found when its encounter is unknown; refused-by-file */
export function saveCalendarDecision(db: WriteDb, decision: CalendarDecision): void {
  refuseUnknownReferences(db, [{ kind: 'encounter', field: 'encounterId', ids: [decision.encounterId] }]);
  db.run(
    `INSERT INTO calendar_decision (series, occurrence, state, encounter_id, date, start_time, minutes, part, cancellation_read)
     VALUES (@series, @occurrence, @state, @encounterId, @date, @startTime, @minutes, @part, @cancellationRead)
     ON CONFLICT (series, occurrence) DO UPDATE SET state = excluded.state, encounter_id = excluded.encounter_id,
       date = excluded.date, start_time = excluded.start_time, minutes = excluded.minutes, part = excluded.part, cancellation_read = excluded.cancellation_read`,
    { ...decision, cancellationRead: decision.cancellationRead ? 1 : 0 },
  );
}

/** What stays of an event that is ignored: nothing but by what it is known again. */
export function ignoredDecision({ series, occurrence }: OccurrenceKey): CalendarDecision {
  return {
    series,
    occurrence,
    state: 'ignored',
    encounterId: null,
    date: null,
    startTime: null,
    minutes: null,
    part: null,
    cancellationRead: false,
  };
}

/** What stays of an event that became an encounter. */
export function acceptedDecision(event: StoredEvent, encounterId: EncounterId): CalendarDecision {
  const { series, occurrence, date, startTime, minutes } = event;
  return {
    series,
    occurrence,
    state: 'accepted',
    encounterId,
    date,
    startTime,
    minutes,
    part: null,
    cancellationRead: false,
  };
}

/** All series of which nothing is proposed. */
export function listIgnoredSeries(db: ReadDb): readonly IgnoredSeries[] {
  return db.rows<IgnoredSeries>('SELECT series FROM calendar_ignored_series ORDER BY series');
}

export function ignoreCalendarSeries(db: WriteDb, series: string): void {
  db.run('INSERT INTO calendar_ignored_series (series) VALUES (?) ON CONFLICT (series) DO NOTHING', series);
}

/** Series that were ignored are proposed again from the next reading on. */
export function restoreIgnoredSeries(db: WriteDb): void {
  db.run('DELETE FROM calendar_ignored_series');
}

/** An encounter that was logged from the calendar and stands elsewhere in it now, or no longer. */
export interface MovedEncounter {
  /** Of the remark. */
  readonly id: CalendarEventId;
  readonly standing: 'moved' | 'cancelled';
  readonly encounterId: EncounterId;
  /** When the calendar says it was; of what was cancelled: when it was to be. */
  readonly date: IsoDate;
  readonly startTime: string | null;
  readonly minutes: number | null;
}

/** Remarks about encounters that are still there, newest first. */
export function listMovedEncounters(db: ReadDb): readonly MovedEncounter[] {
  return db.rows<MovedEncounter>(
    `SELECT event.id, event.standing, decided.encounter_id AS encounterId, event.date, event.start_time AS startTime,
       event.minutes
     FROM calendar_event AS event JOIN calendar_decision AS decided USING (series, occurrence)
     WHERE event.standing IN ('moved', 'cancelled') AND decided.state = 'accepted' AND decided.encounter_id IS NOT NULL
       AND NOT (event.standing = 'cancelled' AND decided.cancellation_read)
       AND NOT (event.standing = 'moved' AND event.date = decided.date AND event.start_time IS decided.start_time)
     ORDER BY event.date DESC, event.id`,
  );
}

/** The encounter follows the calendar: its day and time, and what is remembered of it. */
export function followCalendar(db: WriteDb, { id, encounterId, date, startTime }: MovedEncounter): void {
  db.transaction(() => {
    db.run('UPDATE encounter SET date = ?, start_time = ? WHERE id = ?', date, startTime, encounterId);
    db.run(
      `UPDATE calendar_decision SET date = @date, start_time = @startTime
       WHERE (series, occurrence) = (SELECT series, occurrence FROM calendar_event WHERE id = @id)`,
      { id, date, startTime },
    );
  });
}

/** The user read that it moved and leaves the encounter as it is: the calendar's time is the one to compare with from now on. */
export function acknowledgeMove(db: WriteDb, { id, date, startTime }: MovedEncounter): void {
  db.run(
    `UPDATE calendar_decision SET date = @date, start_time = @startTime
     WHERE (series, occurrence) = (SELECT series, occurrence FROM calendar_event WHERE id = @id)`,
    { id, date, startTime },
  );
}

/** The user read that it is no longer in the calendar and leaves the encounter as it is: that is not told again. */
export function acknowledgeCancellation(db: WriteDb, { id }: MovedEncounter): void {
  db.run(
    `UPDATE calendar_decision SET cancellation_read = 1
     WHERE (series, occurrence) = (SELECT series, occurrence FROM calendar_event WHERE id = ?)`,
    id,
  );
}

/** Time that was counted before, where and when the calendar says it was now, and encounters that were logged from it. */
export function listDecidedTime(db: ReadDb): readonly TimedEvent[] {
  return db
    .rows<Omit<TimedEvent, 'isEncounter'> & { readonly isEncounter: 0 | 1 }>(
      `SELECT NULL AS id, '' AS subject, coalesce(event.date, decided.date) AS date,
         iif(event.id IS NULL, decided.start_time, event.start_time) AS startTime,
         iif(event.id IS NULL, decided.minutes, event.minutes) AS minutes, decided.part, 0 AS isEncounter
       FROM calendar_decision AS decided LEFT JOIN calendar_event AS event
         ON event.series = decided.series AND event.occurrence = decided.occurrence AND event.standing <> 'proposed'
       WHERE decided.state = 'counted' AND event.standing IS NOT 'cancelled'
       UNION ALL
       SELECT NULL, encounter.subject, encounter.date, encounter.start_time, encounter.minutes, 'outside', 1
       FROM calendar_decision AS decided JOIN encounter ON encounter.id = decided.encounter_id
       WHERE decided.state = 'accepted'`,
    )
    .map((row) => ({ ...row, isEncounter: row.isEncounter === 1 }));
}

/** Who was at the encounters of these days. */
export function listLoggedOn(
  db: ReadDb,
  dates: readonly IsoDate[],
): ReadonlyMap<IsoDate, readonly LoggedThatDay[]> {
  const asked = idList(dates);
  const rows = db.rows<{
    readonly id: EncounterId;
    readonly date: IsoDate;
    readonly organisationId: OrganisationId | null;
    readonly personId: PersonId | null;
  }>(
    `SELECT encounter.id, encounter.date, present.organisation_id AS organisationId, NULL AS personId
     FROM encounter JOIN encounter_organisation AS present ON present.encounter_id = encounter.id
     WHERE present.role = 'participant' AND encounter.date IN (SELECT value FROM json_each(@asked))
     UNION ALL
     SELECT encounter.id, encounter.date, NULL, present.person_id
     FROM encounter JOIN encounter_person AS present ON present.encounter_id = encounter.id
     WHERE encounter.date IN (SELECT value FROM json_each(@asked))`,
    { asked },
  );
  const encounters = [
    ...groupBy(
      rows,
      ({ id, date }) => `${date} ${id}`,
      (row) => row,
    ).values(),
  ].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const one: LoggedThatDay = {
      id: first.id,
      date: first.date,
      organisationIds: own.flatMap(({ organisationId }) => organisationId ?? []),
      personIds: own.flatMap(({ personId }) => personId ?? []),
    };
    return [one];
  });
  return groupBy(
    encounters,
    ({ date }) => date,
    (one) => one,
  );
}
