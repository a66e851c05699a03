import type { Encounter } from '#shared/domain/encounter.ts';
import type { CollaborationId, EncounterId } from '#shared/domain/ids.ts';
import type { ReadDb } from '../handle.ts';
import { readEncounters } from './encounters/encounter-rows.ts';

/**
 * Who of the members of that day was at which encounter: the partner itself, or somebody who then worked there. A member
 * counts once per encounter.
 */
const MEMBERS_THERE = `
  SELECT there.encounter_id, member.organisation_id
  FROM collaboration_member AS member
    JOIN encounter_organisation AS there
      ON there.organisation_id = member.organisation_id AND there.role = 'participant'
    JOIN encounter AS met ON met.id = there.encounter_id
  WHERE member.collaboration_id = @id
    AND (member.valid_from IS NULL OR member.valid_from <= met.date)
    AND (member.valid_until IS NULL OR member.valid_until >= met.date)
  UNION
  SELECT there.encounter_id, member.organisation_id
  FROM collaboration_member AS member
    JOIN affiliation ON affiliation.organisation_id = member.organisation_id
    JOIN encounter_person AS there ON there.person_id = affiliation.person_id
    JOIN encounter AS met ON met.id = there.encounter_id
  WHERE member.collaboration_id = @id
    AND (member.valid_from IS NULL OR member.valid_from <= met.date)
    AND (member.valid_until IS NULL OR member.valid_until >= met.date)
    AND (affiliation.valid_from IS NULL OR affiliation.valid_from <= met.date)
    AND (affiliation.valid_until IS NULL OR affiliation.valid_until >= met.date)`;

/** Encounters of one kind: the newest of them, and how many there are in all. */
export interface CountedEncounters {
  readonly encounters: readonly Encounter[];
  readonly count: number;
}

/** Encounters that were logged as a meeting of the collaboration itself, newest first, at most `limit`. */
export function listMeetingsOf(db: ReadDb, id: CollaborationId, limit: number): CountedEncounters {
  const ids = db.values<EncounterId>(
    'SELECT id FROM encounter WHERE collaboration_id = ? ORDER BY date DESC, id DESC',
    id,
  );
  return { encounters: readEncounters(db, ids.slice(0, limit)), count: ids.length };
}

/** Other encounters at which two or more of its members sat together, newest first, at most `limit`. */
export function listMembersTogether(db: ReadDb, id: CollaborationId, limit: number): CountedEncounters {
  const ids = db.values<EncounterId>(
    `SELECT encounter.id FROM encounter
     WHERE encounter.collaboration_id IS NOT @id AND encounter.id IN (
       SELECT encounter_id FROM (${MEMBERS_THERE}) GROUP BY encounter_id HAVING count(*) > 1
     )
     ORDER BY date DESC, id DESC`,
    { id },
  );
  return { encounters: readEncounters(db, ids.slice(0, limit)), count: ids.length };
}
