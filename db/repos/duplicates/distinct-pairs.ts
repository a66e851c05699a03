import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { DistinctOrganisations, DistinctPersons } from '#shared/domain/duplicates.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { refuseUnknownReferences } from '../references.ts';

/** Two of one kind. */
export type DistinctPair =
  | { readonly kind: 'organisation'; readonly ids: readonly [OrganisationId, OrganisationId] }
  | { readonly kind: 'person'; readonly ids: readonly [PersonId, PersonId] };

/** Pairs of partners that are not the same, newest first. */
export function listDistinctOrganisations(db: ReadDb): readonly DistinctOrganisations[] {
  return db.rows<DistinctOrganisations>(
    `SELECT first_organisation_id AS firstOrganisationId, second_organisation_id AS secondOrganisationId, date
     FROM distinct_organisation ORDER BY date DESC, first_organisation_id, second_organisation_id`,
  );
}

/** Pairs of persons that are not the same, newest first. */
export function listDistinctPersons(db: ReadDb): readonly DistinctPersons[] {
  return db.rows<DistinctPersons>(
    `SELECT first_person_id AS firstPersonId, second_person_id AS secondPersonId, date
     FROM distinct_person ORDER BY date DESC, first_person_id, second_person_id`,
  );
}

/**
 * Remembers that two are not the same, in whichever order they are given; once more moves the day.
 * @throws {AppError} not-found when one is unknown; refused-by-file for one with itself
 */
export function setDistinct(db: WriteDb, { kind, ids }: DistinctPair, date: IsoDate): void {
  db.transaction(() => {
    refuseUnknownReferences(db, [{ kind, field: 'ids.*', ids }]);
    db.run(
      `INSERT INTO distinct_${kind} (first_${kind}_id, second_${kind}_id, date) VALUES (?, ?, ?)
       ON CONFLICT (first_${kind}_id, second_${kind}_id) DO UPDATE SET date = excluded.date`,
      ...inOneOrder(ids),
      date,
    );
  });
}

/** Looks at a pair again; nothing happens when it was not set apart. */
export function forgetDistinct(db: WriteDb, { kind, ids }: DistinctPair): void {
  db.run(
    `DELETE FROM distinct_${kind} WHERE first_${kind}_id = ? AND second_${kind}_id = ?`,
    ...inOneOrder(ids),
  );
}

function inOneOrder([one, other]: readonly [string, string]): readonly [string, string] {
  return one <= other ? [one, other] : [other, one];
}
