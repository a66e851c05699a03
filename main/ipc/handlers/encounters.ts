import { MOST_NAMES } from '#db/repos/change-names.ts';
import { listCommitments } from '#db/repos/encounters/commitment-list.ts';
import {
  createCommitment,
  deleteCommitment,
  findCommitment,
  listOpenCommitments,
  setCommitmentDone,
  updateCommitment,
} from '#db/repos/encounters/commitments.ts';
import { deleteEncounters, editEncounters } from '#db/repos/encounters/edit-encounters.ts';
import { listEncounterIds, listEncounters } from '#db/repos/encounters/encounter-log.ts';
import {
  createEncounter,
  deleteEncounter,
  findEncounter,
  listEncountersByIds,
  updateEncounter,
} from '#db/repos/encounters/encounters.ts';
import { logEncounter } from '#db/repos/encounters/log-encounter.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Encounters, and the commitments that came of them. */
export function encounterHandlers(network: () => OpenNetwork): HandlersOf<'encounters' | 'commitments'> {
  return {
    'encounters.list': (query) => listEncounters(network().db, query),
    'encounters.idsThatFit': (query) => listEncounterIds(network().db, query),
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
    'encounters.edit': ({ ids, change }) => ({
      changed: network().change(
        'encounters.edit',
        (db) => editEncounters(db, ids, change),
        listEncountersByIds(network().db, ids.slice(0, MOST_NAMES)),
      ),
    }),
    'encounters.removeMany': ({ ids }) => {
      const first = listEncountersByIds(network().db, ids.slice(0, MOST_NAMES));
      network().change('encounters.removeMany', (db) => deleteEncounters(db, ids), first);
    },
    'commitments.list': (asked) => listCommitments(network().db, asked),
    'commitments.create': (draft) =>
      network().change('commitments.create', (db) => createCommitment(db, draft)),
    'commitments.update': ({ id, draft }) =>
      network().change('commitments.update', (db) => updateCommitment(db, id, draft)),
    'commitments.remove': ({ id }) => {
      const commitment = findCommitment(network().db, id);
      network().change('commitments.remove', (db) => deleteCommitment(db, id), commitment);
    },
    'commitments.listOpen': () => listOpenCommitments(network().db),
    'commitments.setDone': ({ id, doneOn }) =>
      network().change('commitments.setDone', (db) => setCommitmentDone(db, id, doneOn)),
  };
}
