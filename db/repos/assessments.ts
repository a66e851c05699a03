import {
  type AssessmentId,
  assessmentIdSchema,
  type CollaborationId,
  type OrganisationId,
} from '#shared/domain/ids.ts';
import type { Assessment, AssessmentDraft } from '#shared/domain/mirror.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { notFound, refuseUnknownReferences } from './references.ts';

const COLUMNS = `id, organisation_id AS organisationId, collaboration_id AS collaborationId, date, cultural, relational,
  procedural, content, influence, interest, note`;
const NEWEST_FIRST = 'ORDER BY date DESC, id DESC';

/** All assessments, newest first. */
export function listAssessments(db: ReadDb): readonly Assessment[] {
  return db.rows<Assessment>(`SELECT ${COLUMNS} FROM assessment ${NEWEST_FIRST}`);
}

/** Assessments of one partner, newest first. */
export function listAssessmentsOfOrganisation(db: ReadDb, id: OrganisationId): readonly Assessment[] {
  return db.rows<Assessment>(
    `SELECT ${COLUMNS} FROM assessment WHERE organisation_id = ? ${NEWEST_FIRST}`,
    id,
  );
}

/** Assessments of one collaboration, newest first. */
export function listAssessmentsOfCollaboration(db: ReadDb, id: CollaborationId): readonly Assessment[] {
  return db.rows<Assessment>(
    `SELECT ${COLUMNS} FROM assessment WHERE collaboration_id = ? ${NEWEST_FIRST}`,
    id,
  );
}

/** @throws {AppError} not-found */
export function findAssessment(db: ReadDb, id: AssessmentId): Assessment {
  const assessment = db.row<Assessment>(`SELECT ${COLUMNS} FROM assessment WHERE id = ?`, id);
  if (assessment === undefined) throw notFound('assessment');
  return assessment;
}

/** @throws {AppError} not-found when its subject is unknown; refused-by-file when it has none, or two */
export function createAssessment(
  db: WriteDb,
  draft: AssessmentDraft,
  id: AssessmentId = newId(assessmentIdSchema),
): Assessment {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    db.run(
      `INSERT INTO assessment (id, organisation_id, collaboration_id, date, cultural, relational, procedural, content,
         influence, interest, note)
       VALUES (@id, @organisationId, @collaborationId, @date, @cultural, @relational, @procedural, @content, @influence,
         @interest, @note)`,
      { id, ...draft },
    );
    return findAssessment(db, id);
  });
}

/** Replaces an assessment. @throws {AppError} as `createAssessment`; not-found */
export function updateAssessment(db: WriteDb, id: AssessmentId, draft: AssessmentDraft): Assessment {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    const changed = db.run(
      `UPDATE assessment SET organisation_id = @organisationId, collaboration_id = @collaborationId, date = @date,
         cultural = @cultural, relational = @relational, procedural = @procedural, content = @content,
         influence = @influence, interest = @interest, note = @note
       WHERE id = @id`,
      { id, ...draft },
    );
    if (changed === 0) throw notFound('assessment');
    return findAssessment(db, id);
  });
}

/** @throws {AppError} not-found */
export function deleteAssessment(db: WriteDb, id: AssessmentId): void {
  if (db.run('DELETE FROM assessment WHERE id = ?', id) === 0) throw notFound('assessment');
}

function refuseUnknown(db: ReadDb, draft: AssessmentDraft): void {
  refuseUnknownReferences(db, [
    { kind: 'organisation', field: 'organisationId', ids: [draft.organisationId] },
    { kind: 'collaboration', field: 'collaborationId', ids: [draft.collaborationId] },
  ]);
}
