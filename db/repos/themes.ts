import type { Theme } from '#shared/domain/category.ts';
import { type ThemeId, themeIdSchema } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { byName, sameName } from './names.ts';
import { notFound, refuseInUse } from './references.ts';

/** All themes by name, as the Dutch sort. */
export function listThemes(db: ReadDb): readonly Theme[] {
  return db.rows<Theme>('SELECT id, name FROM theme').sort(byName);
}

/** @throws {AppError} not-found */
function findTheme(db: ReadDb, id: ThemeId): Theme {
  const theme = db.row<Theme>('SELECT id, name FROM theme WHERE id = ?', id);
  if (theme === undefined) throw notFound('theme');
  return theme;
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

/** The theme of that name, whatever its capitals and spaces around it, or a new one. */
export function findOrCreateTheme(db: WriteDb, name: string): Theme {
  return db.transaction(
    () => listThemes(db).find((theme) => sameName(theme.name, name)) ?? saveTheme(db, name.trim()),
  );
}

/** @throws {AppError} not-found; still-in-use when a partner, a collaboration or an encounter has it */
export function deleteTheme(db: WriteDb, id: ThemeId): void {
  db.transaction(() => {
    refuseInUse(db, id, findTheme(db, id).name, [
      ['organisation_theme', 'theme_id'],
      ['collaboration_theme', 'theme_id'],
      ['encounter_theme', 'theme_id'],
    ]);
    db.run('DELETE FROM theme WHERE id = ?', id);
  });
}
