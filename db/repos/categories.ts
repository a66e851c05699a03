import type { Category, CategoryIcon, CategoryMark } from '#shared/domain/category.ts';
import { type CategoryId, categoryIdSchema } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { AppError } from '#shared/errors.ts';
import { notFound, refuseInUse } from './references.ts';
import { LIST_USES, mergeListed, refuseTakenName, retirable, setRetired } from './retiring.ts';

type CategoryRow = Omit<Category, 'retired'> & { readonly retired: 0 | 1 };

interface CategoryDraft {
  readonly name: string;
  readonly mark: CategoryMark;
  /** `null`, or left out: the icon that goes with the colour. */
  readonly icon?: CategoryIcon | null | undefined;
}

const COLUMNS = 'id, name, mark, icon, position, retired';

/** All categories, in the order of the user, retired ones too. */
export function listCategories(db: ReadDb): readonly Category[] {
  return db.rows<CategoryRow>(`SELECT ${COLUMNS} FROM category ORDER BY position, id`).map(retirable);
}

/** @throws {AppError} not-found */
function findCategory(db: ReadDb, id: CategoryId): Category {
  const row = db.row<CategoryRow>(`SELECT ${COLUMNS} FROM category WHERE id = ?`, id);
  if (row === undefined) throw notFound('category');
  return retirable(row);
}

/** Adds a category at the end. @throws {AppError} refused-by-file when the name is taken */
export function createCategory(
  db: WriteDb,
  draft: CategoryDraft,
  id: CategoryId = newId(categoryIdSchema),
): Category {
  return db.transaction(() => {
    refuseTakenName(db, 'category', draft.name, id);
    db.run(
      'INSERT INTO category (id, name, mark, icon, position) SELECT ?, ?, ?, ?, ifnull(max(position) + 1, 0) FROM category',
      id,
      draft.name,
      draft.mark,
      draft.icon ?? null,
    );
    return findCategory(db, id);
  });
}

/** Changes name, colour or icon. @throws {AppError} not-found; refused-by-file when the name is taken */
export function updateCategory(db: WriteDb, id: CategoryId, draft: CategoryDraft): Category {
  refuseTakenName(db, 'category', draft.name, id);
  const changed = db.run(
    'UPDATE category SET name = ?, mark = ?, icon = ? WHERE id = ?',
    draft.name,
    draft.mark,
    draft.icon ?? null,
    id,
  );
  if (changed === 0) {
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

/**
 * Offers a category for new partners no longer, or again; partners that have it keep it.
 * @throws {AppError} not-found; refused-by-file when it is the last one that is offered: a partner needs one.
 */
export function retireCategory(db: WriteDb, id: CategoryId, retired: boolean): Category {
  return db.transaction(() => {
    setRetired(db, 'category', id, retired);
    refuseNoneOffered(db);
    return findCategory(db, id);
  });
}

/** Partners of one category get the other. @throws {AppError} as `mergeListed` and `retireCategory` */
export function mergeCategories(db: WriteDb, from: CategoryId, into: CategoryId): Category {
  return db.transaction(() => {
    mergeListed(db, 'category', from, into);
    refuseNoneOffered(db);
    return findCategory(db, into);
  });
}

function refuseNoneOffered(db: ReadDb): void {
  const offered = db.value<number>('SELECT count(*) FROM category WHERE retired = 0');
  if (offered === 0) throw new AppError('refused-by-file', { table: 'category' });
}

/** @throws {AppError} not-found; still-in-use when a partner has it */
export function deleteCategory(db: WriteDb, id: CategoryId): void {
  db.transaction(() => {
    refuseInUse(db, id, findCategory(db, id).name, LIST_USES.category);
    db.run('DELETE FROM category WHERE id = ?', id);
  });
}
