import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { indexedAfterwards } from '../../search-upkeep.ts';
import { saveArea } from '../areas.ts';
import { createAssessment } from '../assessments.ts';
import { ignoreCalendarSeries, saveCalendarDecision } from '../calendar/calendar-decisions.ts';
import { saveCalendarWeek } from '../calendar/calendar-weeks.ts';
import { createCategory, deleteCategory, listCategories, placeCategory } from '../categories.ts';
import { archiveCollaboration, createCollaboration } from '../collaborations.ts';
import { createCommitment } from '../encounters/commitments.ts';
import { setDistinct } from '../duplicates/distinct-pairs.ts';
import { createEncounter } from '../encounters/encounters.ts';
import { saveExternalId } from './external-ids.ts';
import { createIntention, fulfilIntention } from '../encounters/intentions.ts';
import { pinOnMap } from '../map/map-places.ts';
import { createMapView } from '../map/map-views.ts';
import { rememberMerge } from '../duplicates/merged.ts';
import { archiveOrganisation, createOrganisation } from '../organisations.ts';
import { createCorrectionRequest, savePersonBasis } from '../privacy/person-basis.ts';
import { archivePerson, createPerson } from '../persons.ts';
import { addPrivacyEvent } from '../privacy/privacy-events.ts';
import { createReflection } from '../mirror/reflections.ts';
import { saveRetentionKeep } from '../privacy/retention-keeps.ts';
import { setRetired } from '../retiring.ts';
import { saveObservationOutcome } from '../encounters/observation-outcomes.ts';
import { setIntroductionAside } from '../today/set-aside-introductions.ts';
import { saveStoredSetting } from '../settings.ts';
import { saveStandIn } from '../privacy/stand-ins.ts';
import { saveSuggestionChoice } from '../today/suggestion-choices.ts';
import { saveTheme } from '../themes.ts';
import { createTie } from '../ties.ts';
import { saveTimeWeek } from '../mirror/time-weeks.ts';

/** Tables that a new network leaves empty; only categories are shipped. */
const EMPTY_WHEN_NEW = [
  'theme',
  'area',
  'organisation',
  'person',
  'collaboration',
  'encounter',
  'commitment',
  'intention',
  'time_week',
  'reflection',
  'privacy_event',
  'setting',
] as const;

/**
 * Reads a whole network into a new file, with its ids, in one transaction. Its categories take the place of the shipped ones.
 *
 * @throws {AppError} refused-by-file when the file holds anything but categories, or when the document contradicts itself;
 *   not-found when it points at something that is not in it. Then nothing is written.
 */
export function importNetwork(db: WriteDb, document: NetworkDocument): void {
  indexedAfterwards(db, () => {
    refuseFilled(db);
    for (const { id } of listCategories(db)) deleteCategory(db, id);
    importPartners(db, document);
    importEncounters(db, document);
    for (const week of document.timeWeeks) saveTimeWeek(db, week);
    for (const { id, ...draft } of document.assessments) createAssessment(db, draft, id);
    for (const { id, ...draft } of document.reflections) createReflection(db, draft, id);
    for (const { firstOrganisationId, secondOrganisationId, date } of document.setAsideIntroductions) {
      setIntroductionAside(db, [firstOrganisationId, secondOrganisationId], date);
    }
    for (const externalId of document.externalIds) saveExternalId(db, externalId);
    importJudgementsOfSameness(db, document);
    for (const decision of document.calendarDecisions) saveCalendarDecision(db, decision);
    for (const { series } of document.ignoredSeries) ignoreCalendarSeries(db, series);
    for (const week of document.calendarWeeks) saveCalendarWeek(db, week);
    importPrivacy(db, document);
    for (const outcome of document.observationOutcomes) saveObservationOutcome(db, outcome);
    for (const choice of document.suggestionChoices) saveSuggestionChoice(db, choice);
    pinOnMap(db, document.mapPins);
    for (const { id, position: _, ...draft } of inOrder(document.mapViews)) createMapView(db, draft, id);
    for (const setting of document.settings) saveStoredSetting(db, setting);
  });
}

function inOrder<Item extends { readonly position: number }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((first, second) => first.position - second.position);
}

function refuseFilled(db: ReadDb): void {
  const filled = EMPTY_WHEN_NEW.find(
    (table) => db.value<number>(`SELECT EXISTS (SELECT 1 FROM ${table})`) === 1,
  );
  if (filled !== undefined) throw new AppError('refused-by-file', { table: filled });
}

/** What was said about who is who: pairs that are not the same, and what was merged. */
function importJudgementsOfSameness(db: WriteDb, document: NetworkDocument): void {
  for (const { firstOrganisationId, secondOrganisationId, date } of document.distinctOrganisations) {
    setDistinct(db, { kind: 'organisation', ids: [firstOrganisationId, secondOrganisationId] }, date);
  }
  for (const { firstPersonId, secondPersonId, date } of document.distinctPersons) {
    setDistinct(db, { kind: 'person', ids: [firstPersonId, secondPersonId] }, date);
  }
  for (const merged of document.mergedOrganisations) rememberMerge(db, 'organisation', merged);
  for (const merged of document.mergedPersons) rememberMerge(db, 'person', merged);
}

function importPrivacy(db: WriteDb, document: NetworkDocument): void {
  for (const { personId, ...basis } of document.personBases) savePersonBasis(db, personId, basis);
  for (const { id, personId, ...draft } of document.correctionRequests) {
    createCorrectionRequest(db, personId, draft, id);
  }
  for (const keep of document.retentionKeeps) saveRetentionKeep(db, keep);
  for (const standIn of document.standIns) saveStandIn(db, standIn);
  for (const event of document.privacyEvents) addPrivacyEvent(db, event, event.id);
}

function importPartners(db: WriteDb, document: NetworkDocument): void {
  for (const { id, position, retired, ...draft } of document.categories) {
    createCategory(db, draft, id);
    placeCategory(db, id, position);
    setRetired(db, 'category', id, retired);
  }
  for (const { id, name, retired } of document.themes) {
    saveTheme(db, name, id);
    setRetired(db, 'theme', id, retired);
  }
  for (const { id, name, retired } of document.areas) {
    saveArea(db, name, id);
    setRetired(db, 'area', id, retired);
  }
  for (const { id, archived, ...draft } of document.organisations) {
    createOrganisation(db, draft, id);
    if (archived) archiveOrganisation(db, id);
  }
  for (const { id, archived, ...draft } of document.persons) {
    createPerson(db, draft, id);
    if (archived) archivePerson(db, id);
  }
  for (const { id, archived, ...draft } of document.collaborations) {
    createCollaboration(db, draft, id);
    if (archived) archiveCollaboration(db, id);
  }
  for (const { id, ...draft } of document.ties) createTie(db, draft, id);
}

function importEncounters(db: WriteDb, document: NetworkDocument): void {
  for (const { id, ...draft } of document.encounters) createEncounter(db, draft, id);
  for (const { id, encounterId: _, ...draft } of document.commitments) createCommitment(db, draft, id);
  for (const { id, encounterId, ...draft } of document.intentions) {
    createIntention(db, draft, id);
    if (encounterId !== null) fulfilIntention(db, id, encounterId);
  }
}
