import { AppError } from '#shared/errors.ts';
import { connectToMemory } from './connect-aside.ts';
import { closeDatabase, type ReadDb } from './handle.ts';
import { migrate } from './migrate.ts';

/** What runs or computes by itself when a table is read or written: by name and text. */
function activeParts(db: ReadDb): readonly string[] {
  return db.values<string>(
    `SELECT type || ' ' || name || ' ' || sql FROM main.sqlite_schema
     WHERE type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL%' ORDER BY 1`,
  );
}

let known: ReadonlySet<string> | null = null;

function ownParts(): ReadonlySet<string> {
  if (known !== null) return known;
  const db = connectToMemory();
  try {
    migrate(db, { now: new Date(0) });
    return (known = new Set(activeParts(db)));
  } finally {
    closeDatabase(db);
  }
}

/**
 * A network that somebody made with another program may hold views that never end and triggers that undo what is written. A network
 * of ours has the very same ones as every other.
 * @throws {AppError} file-not-database
 */
export function refuseForeignSchema(db: ReadDb): void {
  const own = ownParts();
  if (activeParts(db).some((part) => !own.has(part)))
    throw new AppError('file-not-database', { path: db.path });
}
