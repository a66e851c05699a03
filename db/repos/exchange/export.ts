import { disclose } from '#shared/domain/disclosure.ts';
import {
  NETWORK_DOCUMENT_FORMAT,
  NETWORK_DOCUMENT_VERSION,
  type NetworkDocument,
} from '#shared/domain/network-document.ts';
import type { ReadDb } from '../../handle.ts';
import { listAreas } from '../areas.ts';
import { listAssessments } from '../assessments.ts';
import { listCalendarDecisions, listIgnoredSeries } from '../calendar/calendar-decisions.ts';
import { listCalendarWeeks } from '../calendar/calendar-weeks.ts';
import { listCategories } from '../categories.ts';
import { listCollaborations } from '../collaborations.ts';
import { listLooseCommitments } from '../encounters/commitments.ts';
import { listDistinctOrganisations, listDistinctPersons } from '../duplicates/distinct-pairs.ts';
import { listAllEncounters } from '../encounters/encounters.ts';
import { listExternalIds } from './external-ids.ts';
import { listIntentions } from '../encounters/intentions.ts';
import { listMapPins } from '../map/map-places.ts';
import { listMapViews } from '../map/map-views.ts';
import { listMergedOrganisations, listMergedPersons } from '../duplicates/merged.ts';
import { listOrganisations } from '../organisations.ts';
import { listCorrectionRequests, listPersonBases } from '../privacy/person-basis.ts';
import { listPersons } from '../persons.ts';
import { listPrivacyEvents } from '../privacy/privacy-events.ts';
import { listReflections } from '../mirror/reflections.ts';
import { listRetentionKeeps } from '../privacy/retention-keeps.ts';
import { listSetAsideIntroductions } from '../today/set-aside-introductions.ts';
import { listObservationOutcomes } from '../encounters/observation-outcomes.ts';
import { listSuggestionChoices } from '../today/suggestion-choices.ts';
import { listStoredSettings } from '../settings.ts';
import { listStandIns } from '../privacy/stand-ins.ts';
import { listThemes } from '../themes.ts';
import { listTies } from '../ties.ts';
import { listTimeWeeks } from '../mirror/time-weeks.ts';

/**
 * The whole network as one document. It holds the fields that may leave in an export; a field that may not, but that the
 * document needs, does not compile.
 */
export function exportNetwork(db: ReadDb): NetworkDocument {
  return {
    format: NETWORK_DOCUMENT_FORMAT,
    version: NETWORK_DOCUMENT_VERSION,
    categories: listCategories(db).map((item) => disclose('category', item, 'export')),
    themes: listThemes(db).map((item) => disclose('theme', item, 'export')),
    areas: listAreas(db).map((item) => disclose('area', item, 'export')),
    organisations: listOrganisations(db).map((item) => disclose('organisation', item, 'export')),
    persons: listPersons(db).map((item) => ({
      ...disclose('person', item, 'export'),
      affiliations: item.affiliations.map((part) => disclose('affiliation', part, 'export')),
    })),
    collaborations: listCollaborations(db).map((item) => ({
      ...disclose('collaboration', item, 'export'),
      members: item.members.map((part) => disclose('collaborationMember', part, 'export')),
    })),
    ties: listTies(db).map((item) => disclose('tie', item, 'export')),
    encounters: listAllEncounters(db).map((item) => ({
      ...disclose('encounter', item, 'export'),
      observations: item.observations.map((part) => disclose('observation', part, 'export')),
      commitments: item.commitments.map((part) => disclose('commitment', part, 'export')),
    })),
    commitments: listLooseCommitments(db).map((item) => disclose('commitment', item, 'export')),
    intentions: listIntentions(db).map((item) => disclose('intention', item, 'export')),
    timeWeeks: listTimeWeeks(db).map((item) => disclose('timeWeek', item, 'export')),
    assessments: listAssessments(db).map((item) => disclose('assessment', item, 'export')),
    reflections: listReflections(db).map((item) => disclose('reflection', item, 'export')),
    setAsideIntroductions: listSetAsideIntroductions(db).map((item) =>
      disclose('setAsideIntroduction', item, 'export'),
    ),
    externalIds: listExternalIds(db).map((item) => disclose('externalId', item, 'export')),
    distinctOrganisations: listDistinctOrganisations(db).map((item) =>
      disclose('distinctOrganisations', item, 'export'),
    ),
    distinctPersons: listDistinctPersons(db).map((item) => disclose('distinctPersons', item, 'export')),
    mergedOrganisations: listMergedOrganisations(db).map((item) =>
      disclose('mergedOrganisation', item, 'export'),
    ),
    mergedPersons: listMergedPersons(db).map((item) => disclose('mergedPerson', item, 'export')),
    calendarDecisions: listCalendarDecisions(db).map((item) => disclose('calendarDecision', item, 'export')),
    ignoredSeries: listIgnoredSeries(db).map((item) => disclose('ignoredSeries', item, 'export')),
    calendarWeeks: listCalendarWeeks(db).map((item) => disclose('calendarWeek', item, 'export')),
    personBases: listPersonBases(db).map((item) => disclose('personBasis', item, 'export')),
    correctionRequests: listCorrectionRequests(db).map((item) =>
      disclose('correctionRequest', item, 'export'),
    ),
    retentionKeeps: listRetentionKeeps(db).map((item) => disclose('retentionKeep', item, 'export')),
    standIns: listStandIns(db).map((item) => disclose('standIn', item, 'export')),
    privacyEvents: listPrivacyEvents(db).map((item) => disclose('privacyEvent', item, 'export')),
    observationOutcomes: listObservationOutcomes(db).map((item) =>
      disclose('observationOutcome', item, 'export'),
    ),
    suggestionChoices: listSuggestionChoices(db).map((item) => disclose('suggestionChoice', item, 'export')),
    mapPins: listMapPins(db).map((item) => disclose('mapPin', item, 'export')),
    mapViews: listMapViews(db).map((item) => disclose('mapView', item, 'export')),
    settings: listStoredSettings(db).map((item) => disclose('setting', item, 'export')),
  };
}
