import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment, CommitmentDraft } from '#shared/domain/encounter.ts';
import {
  type CommitmentId,
  commitmentIdSchema,
  type EncounterId,
  type OrganisationId,
} from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { PARTNER_WAS_THERE } from './attendance.ts';
import { pairUp } from '../pair-up.ts';
import { notFound, refuseUnknownReferences } from '../references.ts';

export const COMMITMENT_COLUMNS =
  'id, encounter_id AS encounterId, text, owner, organisation_id AS organisationId, due, done_on AS doneOn';

/** What comes first: the earliest due day; what has none comes last. */
export const BY_URGENCY = 'ORDER BY due IS NULL, due, id';

/** Commitments that are not done yet, most urgent first. With a day: that were not done yet on that day. */
export function listOpenCommitments(db: ReadDb, asOf: IsoDate | null = null): readonly Commitment[] {
  return db.rows<Commitment>(
    `SELECT ${COMMITMENT_COLUMNS} FROM commitment WHERE done_on IS NULL OR done_on > @asOf ${BY_URGENCY}`,
    { asOf },
  );
}

/** Commitments that came of no encounter, oldest id first. */
export function listLooseCommitments(db: ReadDb): readonly Commitment[] {
  return db.rows<Commitment>(
    `SELECT ${COMMITMENT_COLUMNS} FROM commitment WHERE encounter_id IS NULL ORDER BY id`,
  );
}

/**
 * Commitments with one partner that are not done yet, most urgent first: those that name it, and those that name nobody from
 * an encounter where it was.
 */
export function listOpenCommitmentsForPartner(
  db: ReadDb,
  organisationId: OrganisationId,
): readonly Commitment[] {
  return db.rows<Commitment>(
    `SELECT ${COMMITMENT_COLUMNS} FROM commitment
     WHERE done_on IS NULL AND (
       organisation_id = @organisationId OR (organisation_id IS NULL AND encounter_id IN (${PARTNER_WAS_THERE}))
     ) ${BY_URGENCY}`,
    { organisationId },
  );
}

/** @throws {AppError} not-found */
export function findCommitment(db: ReadDb, id: CommitmentId): Commitment {
  const commitment = db.row<Commitment>(`SELECT ${COMMITMENT_COLUMNS} FROM commitment WHERE id = ?`, id);
  if (commitment === undefined) throw notFound('commitment');
  return commitment;
}

/** Adds a commitment that came of no encounter. @throws {AppError} not-found; refused-by-file */
export function createCommitment(
  db: WriteDb,
  draft: CommitmentDraft,
  id: CommitmentId = newId(commitmentIdSchema),
): Commitment {
  return db.transaction(() => {
    refuseUnknownReferences(db, [
      { kind: 'organisation', field: 'organisationId', ids: [draft.organisationId] },
    ]);
    save(db, { ...draft, id, encounterId: null }, 0);
    return findCommitment(db, id);
  });
}

/** Replaces what was written about a commitment; where it was made stays. @throws {AppError} not-found; refused-by-file */
export function updateCommitment(db: WriteDb, id: CommitmentId, draft: CommitmentDraft): Commitment {
  return db.transaction(() => {
    refuseUnknownReferences(db, [
      { kind: 'organisation', field: 'organisationId', ids: [draft.organisationId] },
    ]);
    const changed = db.run(
      `UPDATE commitment SET text = @text, owner = @owner, organisation_id = @organisationId, due = @due,
         done_on = @doneOn WHERE id = @id`,
      { ...draft, id },
    );
    if (changed === 0) throw notFound('commitment');
    return findCommitment(db, id);
  });
}

/** Marks a commitment as done on a day, or as open again with `null`. @throws {AppError} not-found */
export function setCommitmentDone(db: WriteDb, id: CommitmentId, doneOn: IsoDate | null): Commitment {
  if (db.run('UPDATE commitment SET done_on = ? WHERE id = ?', doneOn, id) === 0)
    throw notFound('commitment');
  return findCommitment(db, id);
}

/** @throws {AppError} not-found */
export function deleteCommitment(db: WriteDb, id: CommitmentId): void {
  if (db.run('DELETE FROM commitment WHERE id = ?', id) === 0) throw notFound('commitment');
}

const LIKENESSES: readonly ((item: CommitmentDraft) => string)[] = [
  ({ text, owner, organisationId, due, doneOn }) =>
    JSON.stringify([text, owner, organisationId, due, doneOn]),
  ({ text, owner, organisationId }) => JSON.stringify([text, owner, organisationId]),
  ({ text }) => text,
  ({ owner, organisationId, due }) => JSON.stringify([owner, organisationId, due]),
];

/**
 * Makes the commitments of an encounter those of the draft, in its order. Those that stay keep their ids; those that bring an
 * id, as in an import, have that one.
 */
export function replaceCommitments(
  db: WriteDb,
  encounterId: EncounterId,
  drafts: readonly (CommitmentDraft & Partial<Pick<Commitment, 'id'>>)[],
  stored: readonly Commitment[],
): void {
  const pairs = pairUp<Commitment, CommitmentDraft>(stored, drafts, LIKENESSES);
  for (const { id } of stored) {
    if (!pairs.some((kept) => kept?.id === id)) deleteCommitment(db, id);
  }
  for (const [position, draft] of drafts.entries()) {
    save(
      db,
      { ...draft, id: draft.id ?? pairs[position]?.id ?? newId(commitmentIdSchema), encounterId },
      position,
    );
  }
}

function save(db: WriteDb, commitment: Commitment, position: number): void {
  db.run(
    `INSERT INTO commitment (id, encounter_id, text, owner, organisation_id, due, done_on, position)
     VALUES (@id, @encounterId, @text, @owner, @organisationId, @due, @doneOn, @position)
     ON CONFLICT (id) DO UPDATE SET text = @text, owner = @owner, organisation_id = @organisationId, due = @due,
       done_on = @doneOn, position = @position`,
    { ...commitment, position },
  );
}
