import { AppError } from '#shared/errors.ts';
import { makeBackUp } from './backup.ts';
import type { FileKey } from './file-key.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';

export interface MigrateOptions {
  /** Names the back-up that is made first. */
  readonly now: Date;
  /** Of the file; the back-up is under it too. */
  readonly key?: FileKey | null;
  /** False: the file is itself a copy, so none has to be made first. */
  readonly backUpFirst?: boolean;
  /** The steps to take; tests bring their own. */
  readonly migrations?: readonly Migration[];
}

export interface MigrationReport {
  readonly from: number;
  readonly to: number;
  /** The copy of how it was; `null` when nothing had to change, or when there was nothing yet. */
  readonly backUpPath: string | null;
}

/**
 * Brings a file to the newest layout: first a back-up beside it, then each step in a transaction of its own together with
 * its version, so that a step happens whole or not at all.
 *
 * Foreign keys are off during a step, because a table that is made anew under another name would otherwise take its rows
 * along; what a step leaves behind is checked before it counts (https://www.sqlite.org/lang_altertable.html, section 7).
 *
 * @throws {AppError} file-newer; refused-by-file: a step left a row pointing nowhere; what a back-up may throw.
 */
export function migrate(db: WriteDb, options: MigrateOptions): MigrationReport {
  const migrations = options.migrations ?? MIGRATIONS;
  const from = versionOf(db);
  const newest = Math.max(...migrations.map(({ version }) => version));
  if (from > newest) throw new AppError('file-newer', { version: String(from), known: String(newest) });
  const steps = migrations
    .filter(({ version }) => version > from)
    .sort((one, other) => one.version - other.version);
  if (steps.length === 0) return { from, to: from, backUpPath: null };

  const { now, key = null } = options;
  const isWanted = from !== 0 && options.backUpFirst !== false;
  const backUpPath = isWanted ? makeBackUp(db, { now, key }) : null;
  db.execute('PRAGMA foreign_keys = OFF');
  try {
    for (const step of steps) take(db, step);
  } finally {
    db.execute('PRAGMA foreign_keys = ON');
  }
  return { from, to: versionOf(db), backUpPath };
}

function take(db: WriteDb, step: Migration): void {
  db.transaction(() => {
    db.execute(step.script);
    const dangling = db.row<{ table: string }>('PRAGMA foreign_key_check');
    if (dangling !== undefined) {
      throw new AppError('refused-by-file', { migration: String(step.version), table: dangling.table });
    }
    db.execute(`PRAGMA user_version = ${String(step.version)}`);
  });
}

/** The layout version of a file; 0 for one without tables. */
export function versionOf(db: ReadDb): number {
  return db.value<number>('PRAGMA user_version') ?? 0;
}
