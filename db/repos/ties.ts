import { isDirectedTie, type Tie, type TieDraft } from '#shared/domain/collaboration.ts';
import { type OrganisationId, type TieId, tieIdSchema } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { notFound, refuseUnknownReferences } from './references.ts';

const COLUMNS = `id, first_organisation_id AS firstOrganisationId, second_organisation_id AS secondOrganisationId, kind,
  strength, source, valid_from AS "from", valid_until AS until`;

/** Says where it is when this tie stands there already: same partners, kind and first day. */
function refuseTwice(db: ReadDb, draft: TieDraft, id: TieId): void {
  const { firstOrganisationId, secondOrganisationId, kind, from } = inOneOrder(draft);
  const there = db.value<number>(
    `SELECT EXISTS (SELECT 1 FROM tie WHERE first_organisation_id = @firstOrganisationId
       AND second_organisation_id = @secondOrganisationId AND kind = @kind AND valid_from IS @from AND id <> @id)`,
    { firstOrganisationId, secondOrganisationId, kind, from, id },
  );
  if (there === 1) throw new AppError('refused-by-file', {}, { fields: { kind: 'already-there' } });
}

/** All ties, past ones too, oldest id first. */
export function listTies(db: ReadDb): readonly Tie[] {
  return db.rows<Tie>(`SELECT ${COLUMNS} FROM tie ORDER BY id`);
}

/** Ties in which the partner is the first or the second, past ones too, oldest id first. */
export function listTiesOfOrganisation(db: ReadDb, id: OrganisationId): readonly Tie[] {
  return db.rows<Tie>(
    `SELECT ${COLUMNS} FROM tie WHERE first_organisation_id = @id OR second_organisation_id = @id ORDER BY id`,
    { id },
  );
}

/** @throws {AppError} not-found */
export function findTie(db: ReadDb, id: TieId): Tie {
  const tie = db.row<Tie>(`SELECT ${COLUMNS} FROM tie WHERE id = ?`, id);
  if (tie === undefined) throw notFound('tie');
  return tie;
}

/**
 * Adds a tie. A kind without direction is stored in one order, whichever way it was given.
 * @throws {AppError} not-found when a partner is unknown; refused-by-file when this tie stands there already, or runs from a
 *   partner to itself. Then nothing is written.
 */
export function createTie(db: WriteDb, draft: TieDraft, id: TieId = newId(tieIdSchema)): Tie {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    refuseTwice(db, draft, id);
    db.run(
      `INSERT INTO tie (id, first_organisation_id, second_organisation_id, kind, strength, source, valid_from, valid_until)
       VALUES (@id, @firstOrganisationId, @secondOrganisationId, @kind, @strength, @source, @from, @until)`,
      { id, ...inOneOrder(draft) },
    );
    return findTie(db, id);
  });
}

/** Replaces a tie. @throws {AppError} as `createTie` */
export function updateTie(db: WriteDb, id: TieId, draft: TieDraft): Tie {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    refuseTwice(db, draft, id);
    const changed = db.run(
      `UPDATE tie SET first_organisation_id = @firstOrganisationId, second_organisation_id = @secondOrganisationId,
         kind = @kind, strength = @strength, source = @source, valid_from = @from, valid_until = @until
       WHERE id = @id`,
      { id, ...inOneOrder(draft) },
    );
    if (changed === 0) throw notFound('tie');
    return findTie(db, id);
  });
}

/** @throws {AppError} not-found */
export function deleteTie(db: WriteDb, id: TieId): void {
  if (db.run('DELETE FROM tie WHERE id = ?', id) === 0) throw notFound('tie');
}

function refuseUnknown(db: ReadDb, draft: TieDraft): void {
  refuseUnknownReferences(db, [
    { kind: 'organisation', field: 'firstOrganisationId', ids: [draft.firstOrganisationId] },
    { kind: 'organisation', field: 'secondOrganisationId', ids: [draft.secondOrganisationId] },
  ]);
}

function inOneOrder(draft: TieDraft): TieDraft {
  if (isDirectedTie(draft.kind) || draft.firstOrganisationId <= draft.secondOrganisationId) return draft;
  return {
    ...draft,
    firstOrganisationId: draft.secondOrganisationId,
    secondOrganisationId: draft.firstOrganisationId,
  };
}
