import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { MergedPersonFields } from '#shared/domain/duplicates.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import type { PersonBasis, PersonBasisDraft } from '#shared/domain/privacy.ts';
import { AppError } from '#shared/errors.ts';
import type { WriteDb } from '../../handle.ts';
import { dropCoveredPositions, type MergeIds, movePairs, moveReferences } from './merge-references.ts';
import { rememberMerge } from './merged.ts';
import { findPersonBasis, savePersonBasis } from '../privacy/person-basis.ts';
import { deletePerson, findPerson, restorePerson, updatePerson } from '../persons.ts';

/**
 * Makes one person of two, with the positions of both and all encounters and plans. Who was at the same encounter twice was
 * there once.
 *
 * @param fields what is written about the person from now on, chosen from both.
 * @param date the day of the merge.
 * @throws {AppError} not-found; invalid-input when both are the same. Then nothing is written.
 */
export function mergePersons(
  db: WriteDb,
  ids: MergeIds<PersonId>,
  fields: MergedPersonFields,
  date: IsoDate,
): Person {
  return db.transaction(() => {
    const { keptId, goneId } = ids;
    if (keptId === goneId) throw new AppError('invalid-input', {}, { fields: { goneId: 'listed-twice' } });
    const [kept, gone] = [findPerson(db, keptId), findPerson(db, goneId)];
    movePairs(db, 'distinct_person', 'person', ids);
    const positions = gone.affiliations.map(({ id }) => id);
    // Behind the positions that were there.
    db.run(
      'UPDATE affiliation SET position = position + ? WHERE person_id = ?',
      kept.affiliations.length,
      goneId,
    );
    keepDoNotRecord(db, ids);
    moveReferences(db, 'person', ids);
    dropCoveredPositions(db, positions);
    deletePerson(db, goneId);
    updatePerson(db, keptId, { ...fields, affiliations: findPerson(db, keptId).affiliations });
    if (kept.archived && !gone.archived) restorePerson(db, keptId);
    const name = fields.name === gone.name ? kept.name : gone.name;
    rememberMerge(db, 'person', { id: goneId, intoId: keptId, name, date });
    return findPerson(db, keptId);
  });
}

/** Who asked not to be written about is not written about under another name either. */
function keepDoNotRecord(db: WriteDb, { keptId, goneId }: MergeIds<PersonId>): void {
  if (!findPersonBasis(db, goneId).doNotRecord) return;
  savePersonBasis(db, keptId, { ...basisFields(findPersonBasis(db, keptId)), doNotRecord: true });
}

function basisFields({ personId: _personId, ...fields }: PersonBasis): PersonBasisDraft {
  return fields;
}
