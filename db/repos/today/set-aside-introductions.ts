import type { InputSetAside } from '#shared/analysis/input.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { refuseUnknownReferences } from '../references.ts';

type Pair = readonly [OrganisationId, OrganisationId];

/** All pairs that were ever put aside, newest first; how long that counts is a setting of the analysis. */
export function listSetAsideIntroductions(db: ReadDb): readonly InputSetAside[] {
  return db.rows<InputSetAside>(
    `SELECT first_organisation_id AS firstOrganisationId, second_organisation_id AS secondOrganisationId, date
     FROM set_aside_introduction ORDER BY date DESC, first_organisation_id, second_organisation_id`,
  );
}

/**
 * Puts a pair aside from this day on, in whichever order it is given; once more moves the day.
 * @throws {AppError} not-found when a partner is unknown; refused-by-file for a partner with itself
 */
export function setIntroductionAside(db: WriteDb, pair: Pair, date: IsoDate): void {
  db.transaction(() => {
    const [first, second] = inOneOrder(pair);
    refuseUnknownReferences(db, [
      { kind: 'organisation', field: 'firstOrganisationId', ids: [first] },
      { kind: 'organisation', field: 'secondOrganisationId', ids: [second] },
    ]);
    db.run(
      `INSERT INTO set_aside_introduction (first_organisation_id, second_organisation_id, date) VALUES (?, ?, ?)
       ON CONFLICT (first_organisation_id, second_organisation_id) DO UPDATE SET date = excluded.date`,
      first,
      second,
      date,
    );
  });
}

/** Takes a pair back; nothing happens when it was not put aside. */
export function bringIntroductionBack(db: WriteDb, pair: Pair): void {
  const [first, second] = inOneOrder(pair);
  db.run(
    'DELETE FROM set_aside_introduction WHERE first_organisation_id = ? AND second_organisation_id = ?',
    first,
    second,
  );
}

function inOneOrder([one, other]: Pair): Pair {
  return one <= other ? [one, other] : [other, one];
}
