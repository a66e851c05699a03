import { listOpenCommitments, setCommitmentDone } from '#db/repos/commitments.ts';
import {
  createEncounter,
  deleteEncounter,
  findEncounter,
  listEncounters,
  listEncountersByIds,
  updateEncounter,
} from '#db/repos/encounters.ts';
import { logEncounter } from '#db/repos/log-encounter.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Encounters, and the commitments that came of them. */
export function encounterHandlers(network: () => OpenNetwork): HandlersOf<'encounters' | 'commitments'> {
  return {
    'encounters.list': (query) => listEncounters(network().db, query),
    'encounters.byIds': (ids) => listEncountersByIds(network().db, ids),
    'encounters.find': ({ id }) => findEncounter(network().db, id),
    'encounters.create': (draft) => network().change('encounters.create', (db) => createEncounter(db, draft)),
    'encounters.log': (logged) => network().change('encounters.create', (db) => logEncounter(db, logged)),
    'encounters.update': ({ id, draft }) =>
      network().change('encounters.update', (db) => updateEncounter(db, id, draft)),
    'encounters.remove': ({ id }) => {
      const encounter = findEncounter(network().db, id);
      network().change('encounters.remove', (db) => deleteEncounter(db, id), encounter);
    },
    'commitments.listOpen': () => listOpenCommitments(network().db),
    'commitments.setDone': ({ id, doneOn }) =>
      network().change('commitments.setDone', (db) => setCommitmentDone(db, id, doneOn)),
  };
}
