import type { Observation, ObservationDraft } from '#shared/domain/encounter.ts';
import { type EncounterId, observationIdSchema } from '#shared/domain/ids.ts';
import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { pairUp } from '../pair-up.ts';

/** All observations of one kind, those of the newest encounter first. */
export function listObservations(db: ReadDb, kind: ObservationKind): readonly Observation[] {
  return db.rows<Observation>(
    `SELECT observation.id, encounter_id AS encounterId, kind, text, told_on AS toldOn, told_where AS toldWhere
     FROM observation JOIN encounter ON encounter.id = encounter_id
     WHERE kind = ? ORDER BY date DESC, encounter_id DESC, position, observation.id`,
    kind,
  );
}

const LIKENESSES: readonly ((item: ObservationDraft) => string)[] = [
  ({ kind, text, toldOn, toldWhere }) => JSON.stringify([kind, text, toldOn, toldWhere]),
  ({ text }) => text,
  ({ kind }) => kind,
];

/**
 * Makes the observations of an encounter those of the draft, in its order. Those that stay keep their ids; those that bring an
 * id, as in an import, have that one.
 */
export function replaceObservations(
  db: WriteDb,
  encounterId: EncounterId,
  drafts: readonly (ObservationDraft & Partial<Pick<Observation, 'id'>>)[],
  stored: readonly Observation[],
): void {
  const pairs = pairUp<Observation, ObservationDraft>(stored, drafts, LIKENESSES);
  for (const { id } of stored) {
    if (!pairs.some((kept) => kept?.id === id)) db.run('DELETE FROM observation WHERE id = ?', id);
  }
  for (const [position, draft] of drafts.entries()) {
    db.run(
      `INSERT INTO observation (id, encounter_id, kind, text, told_on, told_where, position)
       VALUES (@id, @encounterId, @kind, @text, @toldOn, @toldWhere, @position)
       ON CONFLICT (id) DO UPDATE SET kind = @kind, text = @text, told_on = @toldOn, told_where = @toldWhere,
         position = @position`,
      { ...draft, id: draft.id ?? pairs[position]?.id ?? newId(observationIdSchema), encounterId, position },
    );
  }
}
