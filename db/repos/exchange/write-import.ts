import type { ImportOperation } from '#shared/import/planning/operations.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { PersonDraft } from '#shared/domain/person.ts';
import { NO_BASIS } from '#shared/domain/privacy.ts';
import type { WriteDb } from '../../handle.ts';
import { saveArea } from '../areas.ts';
import { createCollaboration, updateCollaboration } from '../collaborations.ts';
import { createEncounter, updateEncounter } from '../encounters/encounters.ts';
import { saveExternalId } from './external-ids.ts';
import { insertOrganisation, updateOrganisation } from '../organisations.ts';
import { savePersonBasis } from '../privacy/person-basis.ts';
import { findPerson, insertPerson, isNotRecorded, updatePerson } from '../persons.ts';
import { saveTheme } from '../themes.ts';
import { createTie, updateTie } from '../ties.ts';

/** Where somebody comes from who was not in the network before. */
const FROM_A_LIST = { ...NO_BASIS, source: 'list' } as const;

/** A list cannot bring a note on somebody about whom nothing is recorded; the rest of its row counts. */
function withoutNewNote(db: WriteDb, id: PersonId, draft: PersonDraft): PersonDraft {
  return isNotRecorded(db, id) ? { ...draft, note: findPerson(db, id).note } : draft;
}

/**
 * Writes one thing of an import, inside a transaction. Partners and persons, of which there may be tens of thousands, are only
 * inserted and not read back.
 *
 * @throws {AppError} not-found; refused-by-file: the plan does not fit this network
 */
export function writeOperation(db: WriteDb, operation: ImportOperation): void {
  switch (operation.kind) {
    case 'theme':
      saveTheme(db, operation.name, operation.id);
      break;
    case 'area':
      saveArea(db, operation.name, operation.id);
      break;
    case 'partners':
      if (operation.isNew) insertOrganisation(db, operation.draft, operation.id);
      else updateOrganisation(db, operation.id, operation.draft);
      break;
    case 'persons':
      if (operation.isNew) {
        insertPerson(db, operation.draft, operation.id);
        savePersonBasis(db, operation.id, FROM_A_LIST);
      } else updatePerson(db, operation.id, withoutNewNote(db, operation.id, operation.draft));
      break;
    case 'collaborations':
      if (operation.isNew) createCollaboration(db, operation.draft, operation.id);
      else updateCollaboration(db, operation.id, operation.draft);
      break;
    case 'ties':
      if (operation.isNew) createTie(db, operation.draft, operation.id);
      else updateTie(db, operation.id, operation.draft);
      break;
    case 'encounters':
      if (operation.isNew) createEncounter(db, operation.draft, operation.id);
      else updateEncounter(db, operation.id, operation.draft);
      break;
    case 'external-id':
      saveExternalId(db, operation.known);
      break;
    default:
      operation satisfies never;
  }
}
