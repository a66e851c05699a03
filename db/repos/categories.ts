import type { Category, CategoryMark } from '#shared/domain/category.ts';
import { type CategoryId, categoryIdSchema } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { notFound, refuseInUse } from './references.ts';

interface CategoryDraft {
  readonly name: string;
  readonly mark: CategoryMark;
}

/** All categories, in the order of the user. */
export function listCategories(db: ReadDb): readonly Category[] {
  return db.rows<Category>('SELECT id, name, mark, position FROM category ORDER BY position, id');
}

/** @throws {AppError} not-found */
function findCategory(db: ReadDb, id: CategoryId): Category {
  const category = db.row<Category>('SELECT id, name, mark, position FROM category WHERE id = ?', id);
  if (category === undefined) throw notFound('category');
  return category;
}

/** Adds a category at the end. @throws {AppError} refused-by-file when the name is taken */
export function createCategory(
  db: WriteDb,
  draft: CategoryDraft,
  id: CategoryId = newId(categoryIdSchema),
): Category {
  return db.transaction(() => {
    db.run(
      'INSERT INTO category (id, name, mark, position) SELECT ?, ?, ?, ifnull(max(position) + 1, 0) FROM category',
      id,
      draft.name,
      draft.mark,
    );
    return findCategory(db, id);
  });
}

/** Changes name or mark. @throws {AppError} not-found; refused-by-file when the name is taken */
export function updateCategory(db: WriteDb, id: CategoryId, draft: CategoryDraft): Category {
  if (db.run('UPDATE category SET name = ?, mark = ? WHERE id = ?', draft.name, draft.mark, id) === 0) {
    throw notFound('category');
  }
  return findCategory(db, id);
}

/** Gives a category a place of its own in the lists, 0 first. @throws {AppError} not-found */
export function placeCategory(db: WriteDb, id: CategoryId, position: number): void {
  if (db.run('UPDATE category SET position = ? WHERE id = ?', position, id) === 0) throw notFound('category');
}

/** Puts the categories in this order; those that are not named come after, as they were. @throws {AppError} not-found */
export function orderCategories(db: WriteDb, ids: readonly CategoryId[]): readonly Category[] {
  return db.transaction(() => {
    const others = listCategories(db).filter(({ id }) => !ids.includes(id));
    for (const [position, id] of [...ids, ...others.map(({ id: other }) => other)].entries()) {
      placeCategory(db, id, position);
    }
    return listCategories(db);
  });
}

/** @throws {AppError} not-found; still-in-use when a partner has it */
export function deleteCategory(db: WriteDb, id: CategoryId): void {
  db.transaction(() => {
    refuseInUse(db, id, findCategory(db, id).name, [['organisation', 'category_id']]);
    db.run('DELETE FROM category WHERE id = ?', id);
  });
}
