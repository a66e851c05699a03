import type { ListUse } from '#shared/domain/category.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { notFound, type Use } from './references.ts';

/** Things that are chosen from a list of the user's own. */
export type ListKind = 'category' | 'theme' | 'area';

/** Everywhere that a file points at them; a test holds this against the foreign keys of the file. */
export const LIST_USES: Readonly<Record<ListKind, readonly Use[]>> = {
  category: [['organisation', 'category_id']],
  theme: [
    ['organisation_theme', 'theme_id'],
    ['collaboration_theme', 'theme_id'],
    ['encounter_theme', 'theme_id'],
  ],
  area: [['organisation_area', 'area_id']],
};

/** A row of such a table as the domain knows it. */
export function retirable<Row extends { readonly retired: 0 | 1 }>(
  row: Row,
): Omit<Row, 'retired'> & { readonly retired: boolean } {
  return { ...row, retired: row.retired === 1 };
}

/**
 * Says in which field it is when another thing of this kind has the name, whatever its capitals.
 * @throws {AppError} refused-by-file
 */
export function refuseTakenName(db: ReadDb, kind: ListKind, name: string, id: string): void {
  const taken = db.value<number>(
    `SELECT EXISTS (SELECT 1 FROM ${kind} WHERE name = ? COLLATE NOCASE AND id <> ?)`,
    name,
    id,
  );
  if (taken === 1) throw new AppError('refused-by-file', {}, { fields: { name: 'name-taken' } });
}

/** Takes something out of what is offered, or back into it; what has it keeps it. @throws {AppError} not-found */
export function setRetired(db: WriteDb, kind: ListKind, id: string, retired: boolean): void {
  if (db.run(`UPDATE ${kind} SET retired = ? WHERE id = ?`, retired ? 1 : 0, id) === 0) throw notFound(kind);
}

/**
 * Makes two things one: everything that had the first has the second from then on, also in the past, and the first is gone.
 * What had both has it once.
 *
 * @throws {AppError} not-found when one of them is unknown; invalid-input when they are the same. Then nothing is written.
 */
export function mergeListed(db: WriteDb, kind: ListKind, from: string, into: string): void {
  if (from === into) throw new AppError('invalid-input', {}, { fields: { into: 'listed-twice' } });
  db.transaction(() => {
    for (const id of [from, into]) {
      if (db.value<number>(`SELECT count(*) FROM ${kind} WHERE id = ?`, id) === 0) throw notFound(kind);
    }
    for (const [table, column] of LIST_USES[kind]) {
      // Where the second stands already, the first cannot take its place and goes.
      db.run(`UPDATE OR IGNORE ${table} SET ${column} = @into WHERE ${column} = @from`, { into, from });
      db.run(`DELETE FROM ${table} WHERE ${column} = ?`, from);
    }
    db.run(`DELETE FROM ${kind} WHERE id = ?`, from);
  });
}

/** How many partners, collaborations and encounters have each thing; what nothing has is not there. */
export function listUses(db: ReadDb): readonly ListUse[] {
  return db.rows<ListUse>(`
    SELECT id, sum(organisations) AS organisations, sum(collaborations) AS collaborations, sum(encounters) AS encounters
    FROM (
      SELECT category_id AS id, 1 AS organisations, 0 AS collaborations, 0 AS encounters FROM organisation
      UNION ALL SELECT area_id, 1, 0, 0 FROM organisation_area
      UNION ALL SELECT theme_id, 1, 0, 0 FROM organisation_theme
      UNION ALL SELECT theme_id, 0, 1, 0 FROM collaboration_theme
      UNION ALL SELECT theme_id, 0, 0, 1 FROM encounter_theme
    )
    GROUP BY id ORDER BY id`);
}
