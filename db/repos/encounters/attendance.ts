import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { ReadDb } from '../../handle.ts';
import { groupBy, idList } from '../lists.ts';

/**
 * The ids of the encounters where at least one of some partners was: itself, or by a person of that day.
 *
 * @param partners a query that gives their ids.
 */
export function whereOneWas(partners: string): string {
  return `
  SELECT encounter_id FROM encounter_organisation WHERE organisation_id IN (${partners}) AND role = 'participant'
  UNION
  SELECT there.encounter_id
  FROM affiliation
    JOIN encounter_person AS there ON there.person_id = affiliation.person_id
    JOIN encounter AS met ON met.id = there.encounter_id
  WHERE affiliation.organisation_id IN (${partners})
    AND (affiliation.valid_from IS NULL OR affiliation.valid_from <= met.date)
    AND (affiliation.valid_until IS NULL OR affiliation.valid_until >= met.date)`;
}

/**
 * The ids of the encounters where a partner (`@organisationId`) was: itself, or by a person with a position there that held
 * on that day. So changing jobs never rewrites history.
 */
export const PARTNER_WAS_THERE = whereOneWas('@organisationId');

/** The partners that were at these encounters, by themselves or by a person of that day; no entry for one without any. */
export function partnersAtEncounters(
  db: ReadDb,
  ids: readonly EncounterId[],
): ReadonlyMap<EncounterId, readonly OrganisationId[]> {
  return groupBy(
    db.rows<{ id: EncounterId; organisationId: OrganisationId }>(
      `SELECT encounter_id AS id, organisation_id AS organisationId FROM encounter_organisation
       WHERE role = 'participant' AND encounter_id IN (SELECT value FROM json_each(@ids))
       UNION
       SELECT there.encounter_id, affiliation.organisation_id
       FROM encounter_person AS there
         JOIN encounter AS met ON met.id = there.encounter_id
         JOIN affiliation ON affiliation.person_id = there.person_id
       WHERE there.encounter_id IN (SELECT value FROM json_each(@ids))
         AND (affiliation.valid_from IS NULL OR affiliation.valid_from <= met.date)
         AND (affiliation.valid_until IS NULL OR affiliation.valid_until >= met.date)`,
      { ids: idList(ids) },
    ),
    ({ id }) => id,
    ({ organisationId }) => organisationId,
  );
}
