import { listCollaborations } from '#db/repos/collaborations.ts';
import { listTies } from '#db/repos/ties.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Collaborations, and the ties between partners. */
export function collaborationHandlers(network: () => OpenNetwork): HandlersOf<'collaborations' | 'ties'> {
  return {
    'collaborations.list': () => listCollaborations(network().db),
    'ties.list': () => listTies(network().db),
  };
}
