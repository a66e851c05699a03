import { editOrganisations } from '#db/repos/bulk-edit.ts';
import { namesOfThings } from '#db/repos/change-names.ts';
import { listAssessmentsOfOrganisation } from '#db/repos/assessments.ts';
import { listCollaborationsOfOrganisation } from '#db/repos/collaborations.ts';
import { listOpenCommitmentsForPartner } from '#db/repos/encounters/commitments.ts';
import {
  countAbsences,
  countAsSubject,
  countEncountersForPartner,
  listEncountersForPartner,
} from '#db/repos/encounters/encounters.ts';
import {
  archiveOrganisation,
  createOrganisation,
  findOrganisation,
  listOrganisations,
  restoreOrganisation,
  updateOrganisation,
} from '#db/repos/organisations.ts';
import { listPersonsEverAtOrganisation } from '#db/repos/persons.ts';
import { listTiesOfOrganisation } from '#db/repos/ties.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

const MOST_ENCOUNTERS_IN_STORY = 100;

function partnerStory({ db }: OpenNetwork, id: OrganisationId): PartnerStory {
  return {
    organisation: findOrganisation(db, id),
    persons: listPersonsEverAtOrganisation(db, id),
    collaborations: listCollaborationsOfOrganisation(db, id),
    ties: listTiesOfOrganisation(db, id),
    encounters: listEncountersForPartner(db, id, MOST_ENCOUNTERS_IN_STORY),
    encounterCount: countEncountersForPartner(db, id),
    openCommitments: listOpenCommitmentsForPartner(db, id),
    absentCount: countAbsences(db, id),
    subjectCount: countAsSubject(db, id),
    assessments: listAssessmentsOfOrganisation(db, id),
  };
}

/** Partners: list, page, and every change. */
export function organisationHandlers(network: () => OpenNetwork): HandlersOf<'organisations'> {
  return {
    'organisations.list': () => listOrganisations(network().db),
    'organisations.story': ({ id }) => partnerStory(network(), id),
    'organisations.create': (draft) =>
      network().change('organisations.create', (db) => createOrganisation(db, draft)),
    'organisations.update': ({ id, draft }) =>
      network().change('organisations.update', (db) => updateOrganisation(db, id, draft)),
    'organisations.archive': ({ id }) =>
      network().change('organisations.archive', (db) => archiveOrganisation(db, id)),
    'organisations.edit': ({ ids, change }) => ({
      changed: network().change(
        'organisations.edit',
        (db) => editOrganisations(db, ids, change),
        namesOfThings(network().db, 'organisation', ids),
      ),
    }),
    'organisations.restore': ({ id }) =>
      network().change('organisations.restore', (db) => restoreOrganisation(db, id)),
  };
}
