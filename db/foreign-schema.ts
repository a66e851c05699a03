import { AppError } from '#shared/errors.ts';
import { connectToMemory } from './connect-aside.ts';
import { closeDatabase, type ReadDb } from './handle.ts';
import { migrate, versionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';

/** What a file is made of, by name and text. */
interface Layout {
  /** What runs or computes by itself when a table is read or written. */
  readonly active: ReadonlySet<string>;
  /** Tables and their indexes. */
  readonly resting: ReadonlySet<string>;
}

const IS_ACTIVE = "type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL%'";

/**
 * The tables in which the index of the search keeps itself count by name: their text is that of the version of SQLite that made
 * them. So are quotes and spaces in the text of a table that was renamed on the way.
 */
function layoutOf(db: ReadDb): Layout {
  const active = db.values<string>(
    `SELECT type || ' ' || name || ' ' || sql FROM main.sqlite_schema WHERE ${IS_ACTIVE}`,
  );
  const resting = db.rows<{ type: string; name: string; sql: string; isShadow: number }>(
    `SELECT type, name, sql, name LIKE 'search\\_entry\\_%' ESCAPE '\\' AS isShadow FROM main.sqlite_schema
     WHERE NOT (${IS_ACTIVE}) AND sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  );
  return {
    active: new Set(active),
    resting: new Set(
      resting.map(({ type, name, sql, isShadow }) =>
        [type, name, isShadow === 1 ? '' : sql.replaceAll(/["\s]+/gu, '')].join(' '),
      ),
    ),
  };
}

const known = new Map<number, Layout>();

/** What the migrations up to a version make: a fiftieth of a second, once. */
function ownLayout(version: number): Layout {
  const made = known.get(version);
  if (made !== undefined) return made;
  const db = connectToMemory();
  try {
    const migrations = MIGRATIONS.filter((migration) => migration.version <= version);
    if (migrations.length > 0) migrate(db, { now: new Date(0), migrations });
    const layout = layoutOf(db);
    known.set(version, layout);
    return layout;
  } finally {
    closeDatabase(db);
  }
}

/** A column that is computed when it is read. */
function hasComputedColumns(db: ReadDb): boolean {
  return (
    db.value<number>(
      `SELECT EXISTS (SELECT 1 FROM main.sqlite_schema AS part, pragma_table_xinfo(part.name) AS field
       WHERE part.type = 'table' AND part.sql NOT LIKE 'CREATE VIRTUAL%' AND field.hidden > 1)`,
    ) === 1
  );
}

/**
 * A network that somebody made with another program may hold views that never end and triggers that undo what is written, and may
 * lack what is read or written later on. A network of ours is made of the very same as every other of its version. To be asked before
 * anything of it is read but its numbers.
 *
 * @throws {AppError} file-not-database: something in it runs or computes; file-structure: a table, a column or an index is not there or
 *   is another one, and the rest can be saved.
 */
export function refuseForeignSchema(db: ReadDb): void {
  const { path } = db;
  const own = ownLayout(versionOf(db));
  const found = layoutOf(db);
  if (![...found.active].every((part) => own.active.has(part)) || hasComputedColumns(db))
    throw new AppError('file-not-database', { path });
  const isSame =
    found.active.size === own.active.size &&
    found.resting.size === own.resting.size &&
    [...found.resting].every((part) => own.resting.has(part));
  if (!isSame) throw new AppError('file-structure', { path });
}
