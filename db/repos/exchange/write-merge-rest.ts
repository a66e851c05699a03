import type { MergeRest } from '#shared/hand-over/merge-rest.ts';
import type { WriteDb } from '../../handle.ts';
import { setDistinct } from '../duplicates/distinct-pairs.ts';
import { saveExternalId } from './external-ids.ts';
import { createMapView } from '../map/map-views.ts';
import { saveObservationOutcome } from '../encounters/observation-outcomes.ts';
import {
  createCorrectionRequest,
  listCorrectionRequests,
  savePersonBasis,
  updateCorrectionRequest,
} from '../privacy/person-basis.ts';
import { saveRetentionKeep } from '../privacy/retention-keeps.ts';
import { setIntroductionAside } from '../today/set-aside-introductions.ts';
import { saveStandIn } from '../privacy/stand-ins.ts';
import { saveTimeWeek } from '../mirror/time-weeks.ts';

/**
 * Writes what comes along with the things of a merge, when those are written.
 * @throws {AppError} refused-by-file
 */
export function writeMergeRest(db: WriteDb, rest: MergeRest): void {
  for (const each of rest.externalIds) saveExternalId(db, each);
  for (const week of rest.timeWeeks) saveTimeWeek(db, week);
  for (const { personId, ...basis } of rest.personBases) savePersonBasis(db, personId, basis);
  for (const standIn of rest.standIns) saveStandIn(db, standIn);
  for (const outcome of rest.observationOutcomes) saveObservationOutcome(db, outcome);
  const known = new Set(listCorrectionRequests(db).map(({ id }) => id));
  for (const { id, personId, ...draft } of rest.correctionRequests) {
    if (known.has(id)) updateCorrectionRequest(db, id, draft);
    else createCorrectionRequest(db, personId, draft, id);
  }
  for (const keep of rest.retentionKeeps) saveRetentionKeep(db, keep);
  for (const { firstOrganisationId, secondOrganisationId, date } of rest.distinctOrganisations) {
    setDistinct(db, { kind: 'organisation', ids: [firstOrganisationId, secondOrganisationId] }, date);
  }
  for (const { firstPersonId, secondPersonId, date } of rest.distinctPersons) {
    setDistinct(db, { kind: 'person', ids: [firstPersonId, secondPersonId] }, date);
  }
  for (const { firstOrganisationId, secondOrganisationId, date } of rest.setAsideIntroductions) {
    setIntroductionAside(db, [firstOrganisationId, secondOrganisationId], date);
  }
  for (const { id, position: _, ...draft } of rest.mapViews) createMapView(db, draft, id);
}
