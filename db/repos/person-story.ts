import type { Commitment } from '#shared/domain/encounter.ts';
import type { EncounterId, PersonId } from '#shared/domain/ids.ts';
import type { PersonStory } from '#shared/ipc/app-state.ts';
import type { ReadDb } from '../handle.ts';
import { BY_URGENCY, COMMITMENT_COLUMNS } from './encounters/commitments.ts';
import { listEncountersByIds } from './encounters/encounters.ts';
import { listOpenIntentions } from './encounters/intentions.ts';
import { findPerson } from './persons.ts';

const MOST_ENCOUNTERS = 100;

/** All that the page of one person tells. @throws {AppError} not-found */
export function personStory(db: ReadDb, id: PersonId): PersonStory {
  const ids = db.values<EncounterId>(
    `SELECT met.id FROM encounter_person AS there JOIN encounter AS met ON met.id = there.encounter_id
     WHERE there.person_id = ? ORDER BY met.date DESC, met.id DESC LIMIT ?`,
    id,
    MOST_ENCOUNTERS,
  );
  return {
    person: findPerson(db, id),
    encounters: listEncountersByIds(db, ids),
    encounterCount: db.value<number>('SELECT count(*) FROM encounter_person WHERE person_id = ?', id) ?? 0,
    openCommitments: db.rows<Commitment>(
      `SELECT ${COMMITMENT_COLUMNS} FROM commitment
       WHERE done_on IS NULL AND encounter_id IN (SELECT encounter_id FROM encounter_person WHERE person_id = ?)
       ${BY_URGENCY}`,
      id,
    ),
    intentions: listOpenIntentions(db).filter(({ personIds }) => personIds.includes(id)),
  };
}
