import type { IsoWeek } from '#shared/domain/calendar-date.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { notFound } from '../references.ts';

/** All weeks with hours, oldest first. */
export function listTimeWeeks(db: ReadDb): readonly TimeWeek[] {
  return db.rows<TimeWeek>(
    `SELECT year, week, college_hours AS collegeHours, organisation_hours AS organisationHours,
       outside_hours AS outsideHours
     FROM time_week ORDER BY year, week`,
  );
}

/** Keeps the hours of a week, over what was kept for it before. @throws {AppError} refused-by-file */
export function saveTimeWeek(db: WriteDb, week: TimeWeek): TimeWeek {
  db.run(
    `INSERT INTO time_week (year, week, college_hours, organisation_hours, outside_hours)
     VALUES (@year, @week, @collegeHours, @organisationHours, @outsideHours)
     ON CONFLICT (year, week) DO UPDATE SET college_hours = @collegeHours, organisation_hours = @organisationHours,
       outside_hours = @outsideHours`,
    { ...week },
  );
  return week;
}

/** @throws {AppError} not-found */
export function deleteTimeWeek(db: WriteDb, { year, week }: IsoWeek): void {
  if (db.run('DELETE FROM time_week WHERE year = ? AND week = ?', year, week) === 0)
    throw notFound('time_week');
}
