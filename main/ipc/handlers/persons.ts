import {
  archivePerson,
  createPerson,
  findPerson,
  listPersons,
  restorePerson,
  updatePerson,
} from '#db/repos/persons.ts';
import { namesOfThings } from '#db/repos/change-names.ts';
import { personStory } from '#db/repos/person-story.ts';
import { changePosition, linksThroughPerson } from '#db/repos/positions.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Persons with their positions. */
export function personHandlers(
  network: () => OpenNetwork,
  clock: () => Date,
): HandlersOf<'persons' | 'positions' | 'positionLinks'> {
  return {
    'persons.list': () => listPersons(network().db),
    'persons.find': ({ id }) => findPerson(network().db, id),
    'persons.story': ({ id }) => personStory(network().db, id),
    'persons.create': (draft) => network().change('persons.create', (db) => createPerson(db, draft)),
    'persons.update': ({ id, draft }) =>
      network().change('persons.update', (db) => updatePerson(db, id, draft)),
    'persons.archive': ({ id }) => network().change('persons.archive', (db) => archivePerson(db, id)),
    'persons.restore': ({ id }) => network().change('persons.restore', (db) => restorePerson(db, id)),
    'positionLinks.find': ({ personId, organisationId }) =>
      linksThroughPerson(network().db, personId, organisationId, localDay(clock())),
    'positions.change': (change) =>
      network().change(
        'positions.change',
        (db) => changePosition(db, change),
        namesOfThings(network().db, 'person', [change.personId]),
      ),
  };
}
