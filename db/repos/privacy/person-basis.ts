import type { CorrectionRequestId, PersonId } from '#shared/domain/ids.ts';
import { correctionRequestIdSchema } from '#shared/domain/ids.ts';
import {
  type CorrectionDraft,
  type CorrectionRequest,
  NO_BASIS,
  type PersonBasis,
  type PersonBasisDraft,
} from '#shared/domain/privacy.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { notFound, refuseUnknownReferences } from '../references.ts';

type BasisRow = Omit<PersonBasis, 'doNotRecord'> & { readonly doNotRecord: 0 | 1 };

const COLUMNS = `person_id AS personId, purpose, purpose_note AS purposeNote, source, source_note AS sourceNote,
  do_not_record AS doNotRecord`;

function basisOf({ doNotRecord, ...row }: BasisRow): PersonBasis {
  return { ...row, doNotRecord: doNotRecord === 1 };
}

/** Purpose and source of everybody of whom something was said. */
export function listPersonBases(db: ReadDb): readonly PersonBasis[] {
  return db
    .rows<BasisRow>(`SELECT ${COLUMNS} FROM person_basis ORDER BY person_id`)
    .map((row) => basisOf(row));
}

/** Purpose and source of one person; nothing known when nobody said. @throws {AppError} not-found */
export function findPersonBasis(db: ReadDb, personId: PersonId): PersonBasis {
  refuseUnknownReferences(db, [{ kind: 'person', field: 'personId', ids: [personId] }]);
  const row = db.row<BasisRow>(`SELECT ${COLUMNS} FROM person_basis WHERE person_id = ?`, personId);
  return row === undefined ? { ...NO_BASIS, personId } : basisOf(row);
}

/** Keeps purpose and source of a person, over what was there. @throws {AppError} not-found */
export function savePersonBasis(db: WriteDb, personId: PersonId, draft: PersonBasisDraft): PersonBasis {
  return db.transaction(() => {
    refuseUnknownReferences(db, [{ kind: 'person', field: 'personId', ids: [personId] }]);
    db.run(
      `INSERT INTO person_basis (person_id, purpose, purpose_note, source, source_note, do_not_record)
       VALUES (@personId, @purpose, @purposeNote, @source, @sourceNote, @doNotRecord)
       ON CONFLICT (person_id) DO UPDATE SET purpose = @purpose, purpose_note = @purposeNote, source = @source,
         source_note = @sourceNote, do_not_record = @doNotRecord`,
      { ...draft, personId, doNotRecord: draft.doNotRecord ? 1 : 0 },
    );
    return findPersonBasis(db, personId);
  });
}

const REQUEST_COLUMNS =
  'id, person_id AS personId, received_on AS receivedOn, request, done_on AS doneOn, outcome';

/** Every request to correct something, the newest first; of one person when asked. */
export function listCorrectionRequests(
  db: ReadDb,
  personId: PersonId | null = null,
): readonly CorrectionRequest[] {
  return db.rows<CorrectionRequest>(
    `SELECT ${REQUEST_COLUMNS} FROM correction_request WHERE @personId IS NULL OR person_id = @personId
     ORDER BY received_on DESC, id DESC`,
    { personId },
  );
}

/** @throws {AppError} not-found when the person is unknown */
export function createCorrectionRequest(
  db: WriteDb,
  personId: PersonId,
  draft: CorrectionDraft,
  id: CorrectionRequestId = newId(correctionRequestIdSchema),
): CorrectionRequest {
  return db.transaction(() => {
    refuseUnknownReferences(db, [{ kind: 'person', field: 'personId', ids: [personId] }]);
    db.run(
      `INSERT INTO correction_request (id, person_id, received_on, request, done_on, outcome)
       VALUES (@id, @personId, @receivedOn, @request, @doneOn, @outcome)`,
      { id, personId, ...draft },
    );
    return { id, personId, ...draft };
  });
}

/** Replaces what was noted of a request. @throws {AppError} not-found */
export function updateCorrectionRequest(
  db: WriteDb,
  id: CorrectionRequestId,
  draft: CorrectionDraft,
): CorrectionRequest {
  return db.transaction(() => {
    const changed = db.run(
      `UPDATE correction_request SET received_on = @receivedOn, request = @request, done_on = @doneOn,
         outcome = @outcome WHERE id = @id`,
      { id, ...draft },
    );
    const request = db.row<CorrectionRequest>(
      `SELECT ${REQUEST_COLUMNS} FROM correction_request WHERE id = ?`,
      id,
    );
    if (changed === 0 || request === undefined) throw notFound('correction_request');
    return request;
  });
}

/** @throws {AppError} not-found */
export function deleteCorrectionRequest(db: WriteDb, id: CorrectionRequestId): void {
  if (db.run('DELETE FROM correction_request WHERE id = ?', id) === 0) throw notFound('correction_request');
}
