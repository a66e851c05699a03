import type { Theme } from '#shared/domain/category.ts';
import { type ThemeId, themeIdSchema } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { byName, sameName } from './names.ts';
import { notFound, refuseInUse } from './references.ts';
import { LIST_USES, mergeListed, refuseTakenName, retirable, setRetired } from './retiring.ts';

type ThemeRow = Omit<Theme, 'retired'> & { readonly retired: 0 | 1 };

/** All themes by name, as the Dutch sort, retired ones too. */
export function listThemes(db: ReadDb): readonly Theme[] {
  return db.rows<ThemeRow>('SELECT id, name, retired FROM theme').map(retirable).sort(byName);
}

/** @throws {AppError} not-found */
function findTheme(db: ReadDb, id: ThemeId): Theme {
  const row = db.row<ThemeRow>('SELECT id, name, retired FROM theme WHERE id = ?', id);
  if (row === undefined) throw notFound('theme');
  return retirable(row);
}

/** Adds a theme, or changes the name of the one with this id. @throws {AppError} refused-by-file when the name is taken */
export function saveTheme(db: WriteDb, name: string, id: ThemeId = newId(themeIdSchema)): Theme {
  db.run(
    'INSERT INTO theme (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name',
    id,
    name,
  );
  return findTheme(db, id);
}

/** The theme of that name, whatever its capitals and spaces around it, or a new one; a retired one is taken back. */
export function findOrCreateTheme(db: WriteDb, name: string): Theme {
  return db.transaction(() => {
    const known = listThemes(db).find((theme) => sameName(theme.name, name));
    if (known === undefined) return saveTheme(db, name.trim());
    return known.retired ? retireTheme(db, known.id, false) : known;
  });
}

/** Changes the name only. @throws {AppError} not-found; refused-by-file when the name is taken */
export function renameTheme(db: WriteDb, id: ThemeId, name: string): Theme {
  refuseTakenName(db, 'theme', name, id);
  if (db.run('UPDATE theme SET name = ? WHERE id = ?', name, id) === 0) throw notFound('theme');
  return findTheme(db, id);
}

/** Offers a theme for new things no longer, or again; what has it keeps it. @throws {AppError} not-found */
export function retireTheme(db: WriteDb, id: ThemeId, retired: boolean): Theme {
  setRetired(db, 'theme', id, retired);
  return findTheme(db, id);
}

/** Everything that had one theme has the other from then on, also in the past. @throws {AppError} as `mergeListed` */
export function mergeThemes(db: WriteDb, from: ThemeId, into: ThemeId): Theme {
  mergeListed(db, 'theme', from, into);
  return findTheme(db, into);
}

/** @throws {AppError} not-found; still-in-use when a partner, a collaboration or an encounter has it */
export function deleteTheme(db: WriteDb, id: ThemeId): void {
  db.transaction(() => {
    refuseInUse(db, id, findTheme(db, id).name, LIST_USES.theme);
    db.run('DELETE FROM theme WHERE id = ?', id);
  });
}
