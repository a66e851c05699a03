import { listAssessmentsOfCollaboration } from '#db/repos/assessments.ts';
import { listMeetingsOf, listMembersTogether } from '#db/repos/collaboration-encounters.ts';
import {
  archiveCollaboration,
  createCollaboration,
  findCollaboration,
  listCollaborations,
  restoreCollaboration,
  updateCollaboration,
} from '#db/repos/collaborations.ts';
import { withNewMembers } from '#db/repos/new-members.ts';
import { createTie, deleteTie, findTie, listTies, updateTie } from '#db/repos/ties.ts';
import type { CollaborationId } from '#shared/domain/ids.ts';
import type { CollaborationStory } from '#shared/ipc/app-state.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

const MOST_ENCOUNTERS_IN_STORY = 100;

function collaborationStory({ db }: OpenNetwork, id: CollaborationId): CollaborationStory {
  return {
    collaboration: findCollaboration(db, id),
    meetings: listMeetingsOf(db, id, MOST_ENCOUNTERS_IN_STORY),
    together: listMembersTogether(db, id, MOST_ENCOUNTERS_IN_STORY),
    assessments: listAssessmentsOfCollaboration(db, id),
  };
}

/** Collaborations, and the ties between partners. */
export function collaborationHandlers(network: () => OpenNetwork): HandlersOf<'collaborations' | 'ties'> {
  return {
    'collaborations.list': () => listCollaborations(network().db),
    'collaborations.story': ({ id }) => collaborationStory(network(), id),
    'collaborations.create': ({ draft, newMembers }) =>
      network().change('collaborations.create', (db) =>
        createCollaboration(db, withNewMembers(db, draft, newMembers)),
      ),
    'collaborations.update': ({ id, draft, newMembers }) =>
      network().change('collaborations.update', (db) =>
        updateCollaboration(db, id, withNewMembers(db, draft, newMembers)),
      ),
    'collaborations.archive': ({ id }) =>
      network().change('collaborations.archive', (db) => archiveCollaboration(db, id)),
    'collaborations.restore': ({ id }) =>
      network().change('collaborations.restore', (db) => restoreCollaboration(db, id)),
    'ties.list': () => listTies(network().db),
    'ties.create': (draft) => network().change('ties.create', (db) => createTie(db, draft)),
    'ties.update': ({ id, draft }) => network().change('ties.update', (db) => updateTie(db, id, draft)),
    'ties.remove': ({ id }) => {
      network().change('ties.remove', (db) => deleteTie(db, id), findTie(network().db, id));
    },
  };
}
