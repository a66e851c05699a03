import { type MapViewId, mapViewIdSchema } from '#shared/domain/ids.ts';
import { type MapView, type MapViewDraft, mapLookSchema, MOST_MAP_VIEWS } from '#shared/domain/map-view.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { readThroughMerges } from '../duplicates/merged.ts';
import { notFound } from '../references.ts';

type MapViewRow = Omit<MapView, 'look'> & { readonly look: string };

const COLUMNS = 'id, name, note, position, look';

/**
 * Partners that were merged meanwhile stand in it as what they became; `null`: it is no way of looking, which only another program can
 * have written.
 */
function mapViewOf(db: ReadDb, { look, ...fields }: MapViewRow): MapView | null {
  const read = mapLookSchema.safeParse(JSON.parse(readThroughMerges(db, look)));
  return read.success ? { ...fields, look: read.data } : null;
}

/** All kept views, in the order in which they are walked through. */
export function listMapViews(db: ReadDb): readonly MapView[] {
  return db
    .rows<MapViewRow>(`SELECT ${COLUMNS} FROM map_view ORDER BY position, id`)
    .flatMap((row) => mapViewOf(db, row) ?? []);
}

/** @throws {AppError} not-found */
function findMapView(db: ReadDb, id: MapViewId): MapView {
  const row = db.row<MapViewRow>(`SELECT ${COLUMNS} FROM map_view WHERE id = ?`, id);
  const view = row === undefined ? null : mapViewOf(db, row);
  if (view === null) throw notFound('map_view');
  return view;
}

/** Keeps a view behind the others. @throws {AppError} refused-by-file; invalid-input when there are as many as can be */
export function createMapView(
  db: WriteDb,
  draft: MapViewDraft,
  id: MapViewId = newId(mapViewIdSchema),
): MapView {
  return db.transaction(() => {
    const { count, last } = db.row<{ count: number; last: number | null }>(
      'SELECT count(*) AS count, max(position) AS last FROM map_view',
    ) ?? { count: 0, last: null };
    if (count >= MOST_MAP_VIEWS) throw new AppError('invalid-input', {}, { fields: { name: 'too-many' } });
    db.run(
      'INSERT INTO map_view (id, name, note, position, look) VALUES (@id, @name, @note, @position, @look)',
      { id, ...draft, look: JSON.stringify(draft.look), position: last === null ? 0 : last + 1 },
    );
    return findMapView(db, id);
  });
}

/** Replaces a view; its place in the order stays. @throws {AppError} not-found; refused-by-file */
export function updateMapView(db: WriteDb, id: MapViewId, draft: MapViewDraft): MapView {
  const changed = db.run('UPDATE map_view SET name = @name, note = @note, look = @look WHERE id = @id', {
    id,
    ...draft,
    look: JSON.stringify(draft.look),
  });
  if (changed === 0) throw notFound('map_view');
  return findMapView(db, id);
}

/** The views that are named come in that order, the others behind them as they stood. */
export function orderMapViews(db: WriteDb, ids: readonly MapViewId[]): readonly MapView[] {
  return db.transaction(() => {
    const named = new Set(ids);
    const known = listMapViews(db).map((view) => view.id);
    const order = [...ids.filter((id) => known.includes(id)), ...known.filter((id) => !named.has(id))];
    for (const [position, id] of order.entries()) {
      db.run('UPDATE map_view SET position = ? WHERE id = ?', position, id);
    }
    return listMapViews(db);
  });
}

/** Those behind it move up. @throws {AppError} not-found */
export function deleteMapView(db: WriteDb, id: MapViewId): void {
  db.transaction(() => {
    const { position } = findMapView(db, id);
    db.run('DELETE FROM map_view WHERE id = ?', id);
    db.run('UPDATE map_view SET position = position - 1 WHERE position > ?', position);
  });
}
