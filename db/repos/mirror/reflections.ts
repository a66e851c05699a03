import { type ReflectionId, reflectionIdSchema } from '#shared/domain/ids.ts';
import { type Reflection, type ReflectionDraft, reflectionDraftSchema } from '#shared/domain/mirror.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { notFound } from '../references.ts';

type ReflectionRow = Omit<Reflection, 'figures'> & { readonly figures: string };

const COLUMNS = `id, aspect, question, answer, written_on AS writtenOn, period_from AS periodFrom,
  period_until AS periodUntil, figures`;

/** All reflections, newest first. */
export function listReflections(db: ReadDb): readonly Reflection[] {
  return db
    .rows<ReflectionRow>(`SELECT ${COLUMNS} FROM reflection ORDER BY written_on DESC, id DESC`)
    .map((row) => reflectionOf(row));
}

/** @throws {AppError} not-found */
export function findReflection(db: ReadDb, id: ReflectionId): Reflection {
  const row = db.row<ReflectionRow>(`SELECT ${COLUMNS} FROM reflection WHERE id = ?`, id);
  if (row === undefined) throw notFound('reflection');
  return reflectionOf(row);
}

function reflectionOf({ figures, ...fields }: ReflectionRow): Reflection {
  return { ...fields, figures: reflectionDraftSchema.shape.figures.parse(JSON.parse(figures)) };
}

/** @throws {AppError} refused-by-file */
export function createReflection(
  db: WriteDb,
  draft: ReflectionDraft,
  id: ReflectionId = newId(reflectionIdSchema),
): Reflection {
  db.run(
    `INSERT INTO reflection (id, aspect, question, answer, written_on, period_from, period_until, figures)
     VALUES (@id, @aspect, @question, @answer, @writtenOn, @periodFrom, @periodUntil, @figures)`,
    { id, ...draft, figures: JSON.stringify(draft.figures) },
  );
  return findReflection(db, id);
}

/** Replaces a reflection. @throws {AppError} not-found; refused-by-file */
export function updateReflection(db: WriteDb, id: ReflectionId, draft: ReflectionDraft): Reflection {
  const changed = db.run(
    `UPDATE reflection SET aspect = @aspect, question = @question, answer = @answer, written_on = @writtenOn,
       period_from = @periodFrom, period_until = @periodUntil, figures = @figures
     WHERE id = @id`,
    { id, ...draft, figures: JSON.stringify(draft.figures) },
  );
  if (changed === 0) throw notFound('reflection');
  return findReflection(db, id);
}

/** @throws {AppError} not-found */
export function deleteReflection(db: WriteDb, id: ReflectionId): void {
  if (db.run('DELETE FROM reflection WHERE id = ?', id) === 0) throw notFound('reflection');
}
