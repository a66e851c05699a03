import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { isoWeekOf } from '#shared/domain/calendar-date.ts';
import { type SuggestionChoice, type SurpriseDraw, surpriseDrawSchema } from '#shared/domain/follow-up.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { refuseUnknownReferences } from '../references.ts';
import { readStoredSetting, saveStoredSetting } from '../settings.ts';

/** What was said to suggestions, the latest first. */
export function listSuggestionChoices(db: ReadDb): readonly SuggestionChoice[] {
  return db.rows<SuggestionChoice>(
    `SELECT organisation_id AS organisationId, choice, date, until, reason FROM suggestion_choice
     ORDER BY date DESC, organisation_id`,
  );
}

/** Remembers what was said about seeing a partner, over what was said before. @throws {AppError} not-found */
export function saveSuggestionChoice(db: WriteDb, choice: SuggestionChoice): SuggestionChoice {
  refuseUnknownReferences(db, [
    { kind: 'organisation', field: 'organisationId', ids: [choice.organisationId] },
  ]);
  db.run(
    `INSERT INTO suggestion_choice (organisation_id, choice, date, until, reason)
     VALUES (@organisationId, @choice, @date, @until, @reason)
     ON CONFLICT (organisation_id) DO UPDATE SET choice = excluded.choice, date = excluded.date,
       until = excluded.until, reason = excluded.reason`,
    { ...choice },
  );
  return choice;
}

/** The partner may be suggested again; nothing happens when nothing was said. */
export function forgetSuggestionChoice(db: WriteDb, organisationId: OrganisationId): void {
  db.run('DELETE FROM suggestion_choice WHERE organisation_id = ?', organisationId);
}

const DRAW = 'today.surprise';

/** How often another surprising encounter was asked for in the week of this day. */
export function readReshuffles(db: ReadDb, asOf: IsoDate): number {
  const kept = surpriseDrawSchema.safeParse(readStoredSetting(db, DRAW));
  const { year, week } = isoWeekOf(asOf);
  return kept.success && kept.data.year === year && kept.data.week === week ? kept.data.reshuffles : 0;
}

/** Another surprising encounter, for the rest of the week. */
export function drawAnotherSurprise(db: WriteDb, asOf: IsoDate): void {
  const value: SurpriseDraw = { ...isoWeekOf(asOf), reshuffles: readReshuffles(db, asOf) + 1 };
  saveStoredSetting(db, { key: DRAW, value });
}
