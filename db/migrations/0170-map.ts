import type { Migration } from './migration.ts';

const UUID = [8, 4, 3, 3, 12].map((count) => '[0-9a-f]'.repeat(count));
const UUID_PATTERN = `${UUID[0]}-${UUID[1]}-7${UUID[2]}-[89ab]${UUID[3]}-${UUID[4]}`;
/** In model units of the map; the bound keeps out what no map could show. */
const PLACE = `x REAL NOT NULL CHECK (x BETWEEN -1000000 AND 1000000),
  y REAL NOT NULL CHECK (y BETWEEN -1000000 AND 1000000)`;
const ORGANISATION =
  'organisation_id TEXT PRIMARY KEY NOT NULL REFERENCES organisation (id) ON DELETE CASCADE';

/** Where partners stand on the map that forces laid out, which of them the user put there, and ways of looking worth keeping. */
export const mapMigration: Migration = {
  version: 170,
  name: 'map',
  script: `
-- Worked out, and kept so that a small change moves little. No step of what the user did: undo leaves it alone.
CREATE TABLE map_place (
  ${ORGANISATION},
  ${PLACE}
) STRICT, WITHOUT ROWID;

-- Put there by the user: the layout works around it.
CREATE TABLE map_pin (
  ${ORGANISATION},
  ${PLACE}
) STRICT, WITHOUT ROWID;

CREATE TABLE map_view (
  id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '${UUID_PATTERN}'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 200),
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 20000),
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  look TEXT NOT NULL CHECK (json_valid(look) AND json_type(look) = 'object')
) STRICT, WITHOUT ROWID;
`,
};
