/**
 * The ids of the encounters where a partner (`@organisationId`) was: itself, or by a person with a position there that held
 * on that day. So changing jobs never rewrites history.
 */
export const PARTNER_WAS_THERE = `
  SELECT encounter_id FROM encounter_organisation WHERE organisation_id = @organisationId AND role = 'participant'
  UNION
  SELECT there.encounter_id
  FROM affiliation
    JOIN encounter_person AS there ON there.person_id = affiliation.person_id
    JOIN encounter AS met ON met.id = there.encounter_id
  WHERE affiliation.organisation_id = @organisationId
    AND (affiliation.valid_from IS NULL OR affiliation.valid_from <= met.date)
    AND (affiliation.valid_until IS NULL OR affiliation.valid_until >= met.date)`;
