import type { Period } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { HeardObservation, MirrorWords } from '#shared/ipc/requests/mirror.ts';
import type { ReadDb } from '../../handle.ts';
import { groupBy } from '../lists.ts';

/** What was heard at the encounters of a period, in its own words, and which of those are confidential; newest first. */
export function readMirrorWords(db: ReadDb, { from, until }: Period): MirrorWords {
  const observations = db.rows<Omit<HeardObservation, 'organisationIds'>>(
    `SELECT observation.id, encounter_id AS encounterId, encounter.date, encounter.confidentiality, kind, text,
       told_on AS toldOn, told_where AS toldWhere
     FROM observation JOIN encounter ON encounter.id = encounter_id
     WHERE encounter.date BETWEEN ? AND ?
     ORDER BY encounter.date DESC, encounter_id DESC, position, observation.id`,
    from,
    until,
  );
  const present = groupBy(
    db.rows<{ encounterId: EncounterId; organisationId: OrganisationId }>(
      `SELECT encounter_id AS encounterId, organisation_id AS organisationId
       FROM encounter_organisation JOIN encounter ON encounter.id = encounter_id
       WHERE role = 'participant' AND encounter.date BETWEEN ? AND ?
       ORDER BY encounter_id, organisation_id`,
      from,
      until,
    ),
    (row) => row.encounterId,
    (row) => row.organisationId,
  );
  return {
    observations: observations.map((observation) => ({
      ...observation,
      organisationIds: present.get(observation.encounterId) ?? [],
    })),
    confidentialEncounterIds: db.values<EncounterId>(
      "SELECT id FROM encounter WHERE confidentiality = 'confidential' AND date BETWEEN ? AND ? ORDER BY id",
      from,
      until,
    ),
  };
}
