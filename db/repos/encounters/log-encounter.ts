import { type Encounter, encounterDraftSchema } from '#shared/domain/encounter.ts';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { newPerson } from '#shared/domain/person.ts';
import { AppError } from '#shared/errors.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';
import type { LoggedEncounter } from '#shared/ipc/requests/encounters.ts';
import type { WriteDb } from '../../handle.ts';
import { createEncounter } from './encounters.ts';
import { createOrganisation } from '../organisations.ts';
import { createPerson } from '../persons.ts';

/**
 * Makes the partners and persons that are not in the network yet, and the encounter at which they were.
 *
 * @throws {AppError} invalid-input when nobody was there at all, or a new partner has no known category; then nothing is made
 */
export function logEncounter(db: WriteDb, logged: LoggedEncounter): Encounter {
  const { encounter, newOrganisations, newPersons } = logged;
  const organisations = newOrganisations.map(({ name, categoryId }) =>
    createOrganisation(db, newOrganisation(name, categoryId)),
  );
  const persons = newPersons.map(({ name }) => createPerson(db, newPerson(name)));
  const checked = encounterDraftSchema.safeParse({
    ...encounter,
    organisationIds: [...encounter.organisationIds, ...organisations.map(({ id }) => id)],
    personIds: [...encounter.personIds, ...persons.map(({ id }) => id)],
  });
  if (!checked.success) {
    throw new AppError(
      'invalid-input',
      { method: 'encounters.log' },
      { fields: fieldErrorsOf(checked.error) },
    );
  }
  return createEncounter(db, checked.data);
}
