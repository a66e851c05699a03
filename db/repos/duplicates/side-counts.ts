import type { SideCounts } from '#shared/ipc/requests/duplicates.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { ReadDb } from '../../handle.ts';
import { countEncountersForPartner } from '../encounters/encounters.ts';

const count = (db: ReadDb, sql: string, id: string): number => db.value<number>(sql, { id }) ?? 0;

/** How much hangs on a partner; zeros when it is not there. */
export function countsOfOrganisation(db: ReadDb, id: OrganisationId): SideCounts {
  return {
    encounters: countEncountersForPartner(db, id),
    positions: count(db, 'SELECT count(*) FROM affiliation WHERE organisation_id = @id', id),
    collaborations: count(db, 'SELECT count(*) FROM collaboration_member WHERE organisation_id = @id', id),
    ties: count(
      db,
      'SELECT count(*) FROM tie WHERE first_organisation_id = @id OR second_organisation_id = @id',
      id,
    ),
    openCommitments: count(
      db,
      'SELECT count(*) FROM commitment WHERE organisation_id = @id AND done_on IS NULL',
      id,
    ),
    assessments: count(db, 'SELECT count(*) FROM assessment WHERE organisation_id = @id', id),
  };
}

/** How much hangs on a person; zeros when nobody has this id. */
export function countsOfPerson(db: ReadDb, id: PersonId): SideCounts {
  return {
    encounters: count(db, 'SELECT count(*) FROM encounter_person WHERE person_id = @id', id),
    positions: count(db, 'SELECT count(*) FROM affiliation WHERE person_id = @id', id),
    collaborations: 0,
    ties: 0,
    openCommitments: 0,
    assessments: 0,
  };
}
