import type { PartnerChange } from '#shared/domain/bulk-edit.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { WriteDb } from '../handle.ts';
import { idList } from './lists.ts';
import { refuseUnknownReferences } from './references.ts';

const CHOSEN = 'SELECT value FROM json_each(@ids)';

/**
 * Changes category, tier, themes and areas of many partners at once. A theme that is added comes after those that a partner
 * has; what a partner has already, or has not, stays as it is.
 *
 * @returns how many partners are now different from before.
 * @throws {AppError} not-found when a partner, category, theme or area is unknown. Then nothing is written.
 */
export function editOrganisations(
  db: WriteDb,
  ids: readonly OrganisationId[],
  change: PartnerChange,
): number {
  return db.transaction(() => {
    refuseUnknownReferences(db, [
      { kind: 'organisation', field: 'ids.*', ids },
      { kind: 'category', field: 'change.categoryId', ids: [change.categoryId] },
      { kind: 'theme', field: 'change.addThemeIds.*', ids: change.addThemeIds },
      { kind: 'area', field: 'change.addAreaIds.*', ids: change.addAreaIds },
    ]);
    const asked = idList(ids);
    const changed = new Set<string>([
      ...setColumn(db, asked, 'category_id', change.categoryId),
      ...setColumn(db, asked, 'tier', change.tier),
      ...change.removeThemeIds.flatMap((id) => removeFrom(db, asked, 'theme', id)),
      ...change.removeAreaIds.flatMap((id) => removeFrom(db, asked, 'area', id)),
      ...change.addThemeIds.flatMap((id) => addTo(db, asked, 'theme', id)),
      ...change.addAreaIds.flatMap((id) => addTo(db, asked, 'area', id)),
    ]);
    return changed.size;
  });
}

/** @returns the partners for which the value was another one. */
function setColumn(
  db: WriteDb,
  ids: string,
  column: 'category_id' | 'tier',
  value: string | null,
): readonly string[] {
  if (value === null) return [];
  const others = db.values<string>(
    `SELECT id FROM organisation WHERE id IN (${CHOSEN}) AND ${column} <> @value`,
    { ids, value },
  );
  db.run(`UPDATE organisation SET ${column} = @value WHERE id IN (${CHOSEN}) AND ${column} <> @value`, {
    ids,
    value,
  });
  return others;
}

/** @returns the partners that had it. */
function removeFrom(db: WriteDb, ids: string, kind: 'theme' | 'area', id: string): readonly string[] {
  const having = `organisation_${kind} WHERE ${kind}_id = @id AND organisation_id IN (${CHOSEN})`;
  const had = db.values<string>(`SELECT organisation_id FROM ${having}`, { ids, id });
  db.run(`DELETE FROM ${having}`, { ids, id });
  return had;
}

/** @returns the partners that did not have it. */
function addTo(db: WriteDb, ids: string, kind: 'theme' | 'area', id: string): readonly string[] {
  const table = `organisation_${kind}`;
  const without = db.values<string>(
    `SELECT DISTINCT value FROM json_each(@ids)
     WHERE value NOT IN (SELECT organisation_id FROM ${table} WHERE ${kind}_id = @id)`,
    { ids, id },
  );
  db.run(
    `INSERT INTO ${table} (organisation_id, ${kind}_id, position)
     SELECT value, @id, (SELECT ifnull(max(position) + 1, 0) FROM ${table} WHERE organisation_id = value)
     FROM json_each(@ids)`,
    { ids: idList(without), id },
  );
  return without;
}
