import type { CalendarWeek } from '#shared/domain/calendar.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';

/** Hours that came from the calendar, by week, oldest first. */
export function listCalendarWeeks(db: ReadDb): readonly CalendarWeek[] {
  return db.rows<CalendarWeek>(
    `SELECT year, week, college_hours AS collegeHours, organisation_hours AS organisationHours, outside_hours AS outsideHours
     FROM calendar_week ORDER BY year, week`,
  );
}

/** Remembers which hours of a week came from the calendar, over what was remembered before. @throws {AppError} refused-by-file */
export function saveCalendarWeek(db: WriteDb, week: CalendarWeek): void {
  db.run(
    `INSERT INTO calendar_week (year, week, college_hours, organisation_hours, outside_hours)
     VALUES (@year, @week, @collegeHours, @organisationHours, @outsideHours)
     ON CONFLICT (year, week) DO UPDATE SET college_hours = excluded.college_hours,
       organisation_hours = excluded.organisation_hours, outside_hours = excluded.outside_hours`,
    { ...week },
  );
}
