import type { Area } from '#shared/domain/category.ts';
import { type AreaId, areaIdSchema } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { byName, sameName } from './names.ts';
import { notFound, refuseInUse } from './references.ts';
import { LIST_USES, mergeListed, refuseTakenName, retirable, setRetired } from './retiring.ts';

type AreaRow = Omit<Area, 'retired'> & { readonly retired: 0 | 1 };

/** All areas by name, as the Dutch sort, retired ones too. */
export function listAreas(db: ReadDb): readonly Area[] {
  return db.rows<AreaRow>('SELECT id, name, retired FROM area').map(retirable).sort(byName);
}

/** @throws {AppError} not-found */
function findArea(db: ReadDb, id: AreaId): Area {
  const row = db.row<AreaRow>('SELECT id, name, retired FROM area WHERE id = ?', id);
  if (row === undefined) throw notFound('area');
  return retirable(row);
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

/** The area of that name, whatever its capitals and spaces around it, or a new one; a retired one is taken back. */
export function findOrCreateArea(db: WriteDb, name: string): Area {
  return db.transaction(() => {
    const known = listAreas(db).find((area) => sameName(area.name, name));
    if (known === undefined) return saveArea(db, name.trim());
    return known.retired ? retireArea(db, known.id, false) : known;
  });
}

/** Changes the name only. @throws {AppError} not-found; refused-by-file when the name is taken */
export function renameArea(db: WriteDb, id: AreaId, name: string): Area {
  refuseTakenName(db, 'area', name, id);
  if (db.run('UPDATE area SET name = ? WHERE id = ?', name, id) === 0) throw notFound('area');
  return findArea(db, id);
}

/** Offers a area for new things no longer, or again; what has it keeps it. @throws {AppError} not-found */
export function retireArea(db: WriteDb, id: AreaId, retired: boolean): Area {
  setRetired(db, 'area', id, retired);
  return findArea(db, id);
}

/** Everything that had one area has the other from then on, also in the past. @throws {AppError} as `mergeListed` */
export function mergeAreas(db: WriteDb, from: AreaId, into: AreaId): Area {
  mergeListed(db, 'area', from, into);
  return findArea(db, into);
}

/** @throws {AppError} not-found; still-in-use when a partner has it */
export function deleteArea(db: WriteDb, id: AreaId): void {
  db.transaction(() => {
    refuseInUse(db, id, findArea(db, id).name, LIST_USES.area);
    db.run('DELETE FROM area WHERE id = ?', id);
  });
}
