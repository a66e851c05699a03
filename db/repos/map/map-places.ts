import type { OrganisationId } from '#shared/domain/ids.ts';
import type { MapPlace } from '#shared/domain/map-view.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { idList } from '../lists.ts';
import { refuseUnknownReferences } from '../references.ts';

const COLUMNS = 'organisation_id AS organisationId, x, y';

/** Where the map stood last, by partner. */
export function listMapPlaces(db: ReadDb): readonly MapPlace[] {
  return db.rows<MapPlace>(`SELECT ${COLUMNS} FROM map_place ORDER BY organisation_id`);
}

/** Where the user put partners, by partner. */
export function listMapPins(db: ReadDb): readonly MapPlace[] {
  return db.rows<MapPlace>(`SELECT ${COLUMNS} FROM map_pin ORDER BY organisation_id`);
}

/**
 * Keeps where the map stands now in the place of what was kept. No change of the network: undo does not know it. A partner that
 * is gone meanwhile is left out.
 */
export function keepMapPlaces(db: WriteDb, places: readonly MapPlace[]): void {
  db.transaction(() => {
    db.run('DELETE FROM map_place');
    db.run(
      `INSERT OR REPLACE INTO map_place (organisation_id, x, y)
       SELECT value ->> 'organisationId', value ->> 'x', value ->> 'y' FROM json_each(?)
       WHERE value ->> 'organisationId' IN (SELECT id FROM organisation)`,
      JSON.stringify(places),
    );
  });
}

/** Pins partners where they are put, over where they were pinned before. @throws {AppError} not-found */
export function pinOnMap(db: WriteDb, places: readonly MapPlace[]): void {
  db.transaction(() => {
    refuseUnknownReferences(db, [
      {
        kind: 'organisation',
        field: 'organisationId',
        ids: places.map(({ organisationId }) => organisationId),
      },
    ]);
    for (const place of places) {
      db.run(
        `INSERT INTO map_pin (organisation_id, x, y) VALUES (@organisationId, @x, @y)
         ON CONFLICT (organisation_id) DO UPDATE SET x = excluded.x, y = excluded.y`,
        { ...place },
      );
    }
  });
}

/** Lets partners go where the layout brings them; nothing happens to those that were not pinned. */
export function unpinOnMap(db: WriteDb, ids: readonly OrganisationId[]): void {
  db.run('DELETE FROM map_pin WHERE organisation_id IN (SELECT value FROM json_each(?))', idList(ids));
}
