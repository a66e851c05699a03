import type { Area } from '#shared/domain/category.ts';
import { type AreaId, areaIdSchema } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { byName, sameName } from './names.ts';
import { notFound, refuseInUse } from './references.ts';

/** All areas by name, as the Dutch sort. */
export function listAreas(db: ReadDb): readonly Area[] {
  return db.rows<Area>('SELECT id, name FROM area').sort(byName);
}

/** @throws {AppError} not-found */
function findArea(db: ReadDb, id: AreaId): Area {
  const area = db.row<Area>('SELECT id, name FROM area WHERE id = ?', id);
  if (area === undefined) throw notFound('area');
  return area;
}

/** Adds an area, or changes the name of the one with this id. @throws {AppError} refused-by-file when the name is taken */
export function saveArea(db: WriteDb, name: string, id: AreaId = newId(areaIdSchema)): Area {
  db.run(
    'INSERT INTO area (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name',
    id,
    name,
  );
  return findArea(db, id);
}

/** The area of that name, whatever its capitals and spaces around it, or a new one. */
export function findOrCreateArea(db: WriteDb, name: string): Area {
  return db.transaction(
    () => listAreas(db).find((area) => sameName(area.name, name)) ?? saveArea(db, name.trim()),
  );
}

/** @throws {AppError} not-found; still-in-use when a partner has it */
export function deleteArea(db: WriteDb, id: AreaId): void {
  db.transaction(() => {
    refuseInUse(db, id, findArea(db, id).name, [['organisation_area', 'area_id']]);
    db.run('DELETE FROM area WHERE id = ?', id);
  });
}
