import {
  archivePerson,
  createPerson,
  findPerson,
  listPersons,
  restorePerson,
  updatePerson,
} from '#db/repos/persons.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Persons with their positions. */
export function personHandlers(network: () => OpenNetwork): HandlersOf<'persons'> {
  return {
    'persons.list': () => listPersons(network().db),
    'persons.find': ({ id }) => findPerson(network().db, id),
    'persons.create': (draft) => network().change('persons.create', (db) => createPerson(db, draft)),
    'persons.update': ({ id, draft }) =>
      network().change('persons.update', (db) => updatePerson(db, id, draft)),
    'persons.archive': ({ id }) => network().change('persons.archive', (db) => archivePerson(db, id)),
    'persons.restore': ({ id }) => network().change('persons.restore', (db) => restorePerson(db, id)),
  };
}
