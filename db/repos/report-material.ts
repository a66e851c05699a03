import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { EncounterId, ThemeId } from '#shared/domain/ids.ts';
import type { EncounterForm } from '#shared/domain/vocabulary.ts';
import type { AgendaLine, MeetingCount } from '#shared/ipc/requests/reports.ts';
import type { ReadDb } from '../handle.ts';
import { partnersAtEncounters } from './encounters/attendance.ts';
import { groupBy, idList } from './lists.ts';

/** Meetings that were logged as those of a collaboration itself, per collaboration; those without any are left out. */
export function countMeetings(db: ReadDb, { from, until }: Period): readonly MeetingCount[] {
  return db.rows<MeetingCount>(
    `SELECT collaboration_id AS collaborationId, count(*) AS held, max(date) AS last,
       max(CASE WHEN confidentiality = 'normal' THEN date END) AS lastOpen
     FROM encounter WHERE collaboration_id IS NOT NULL AND date BETWEEN ? AND ?
     GROUP BY collaboration_id ORDER BY collaboration_id`,
    from,
    until,
  );
}

/** The encounters that are confidential, of all time. */
export function listConfidentialEncounters(db: ReadDb): readonly EncounterId[] {
  return db.values<EncounterId>(
    "SELECT id FROM encounter WHERE confidentiality = 'confidential' ORDER BY id",
  );
}

/** What may stand in an open agenda: encounters of a period that are not confidential, oldest first. */
export function readOpenAgenda(db: ReadDb, { from, until }: Period): readonly AgendaLine[] {
  const encounters = db.rows<{ id: EncounterId; date: IsoDate; form: EncounterForm; subject: string }>(
    `SELECT id, date, form, subject FROM encounter
     WHERE confidentiality = 'normal' AND date BETWEEN ? AND ?
     ORDER BY date, start_time, id`,
    from,
    until,
  );
  const ids = encounters.map(({ id }) => id);
  const present = partnersAtEncounters(db, ids);
  const themes = groupBy(
    db.rows<{ id: EncounterId; themeId: ThemeId }>(
      `SELECT encounter_id AS id, theme_id AS themeId FROM encounter_theme
       WHERE encounter_id IN (SELECT value FROM json_each(?)) ORDER BY encounter_id, theme_id`,
      idList(ids),
    ),
    ({ id }) => id,
    ({ themeId }) => themeId,
  );
  return encounters.map((encounter) => ({
    ...encounter,
    partnerIds: present.get(encounter.id) ?? [],
    themeIds: themes.get(encounter.id) ?? [],
  }));
}
