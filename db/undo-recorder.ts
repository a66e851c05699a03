import type { ReadDb, WriteDb } from './handle.ts';

/**
 * Tables that are no part of the network: what is typed, what was read from a calendar and where the map stood is not undone,
 * and the index of the search follows its tables. What was erased or left the house stays in the log, whatever is taken back.
 */
const NOT_RECORDED: ReadonlySet<string> = new Set([
  'draft',
  'calendar_event',
  'privacy_event',
  'map_place',
  'search_entry',
  'search_stale',
  'search_suspended',
  'hand_over_base',
  'network_mark',
  'owner_password',
]);

/** Changes that are taken back at once: some thousandths of a second. */
const AT_ONCE = 200;

/** Writes down, for every row that changes, what changes it back. */
export interface Recorder {
  /** Number of the last change; 0 when there is none. Changes are numbered upwards in their order. */
  position(): number;
  /**
   * Takes back the changes from `last` down to `first`, some at a time, and forgets them in the end. To be gone through inside
   * one transaction: in between, rows may point at what comes back a moment later. Yields the number it has come to.
   */
  replay(first: number, last: number): Generator<number>;
  forget(first: number, last: number): void;
  clear(): void;
  /** Whether another program or window changed the file since this was asked last. */
  changedByOthers(): boolean;
}

/** How a change is taken back, and of which table: a row goes, comes back, or is as it was. */
interface Inverse {
  readonly number: number;
  readonly table: number;
  readonly way: 'remove' | 'restore' | 'reset';
}

/**
 * Triggers of this connection only, in the temporary schema, which `temp_store` keeps in memory. Every table has a table of its
 * own beside it with what its rows were, so that the statements that take changes back are the same for every row: they are
 * prepared once, however many rows an import wrote.
 * @see https://www.sqlite.org/undoredo.html for the technique, there with a statement for each row
 */
export function createRecorder(db: WriteDb): Recorder {
  const tables = recordedTables(db);
  db.execute(`CREATE TEMP TABLE inverse (number INTEGER PRIMARY KEY, "table" INTEGER NOT NULL, way TEXT NOT NULL) STRICT;
    ${tables.map(schemaOf).join('')}`);
  const statements = tables.map(inverseStatements);
  let dataVersion = dataVersionOf(db);

  function forget(first: number, last: number): void {
    const touched = db.values<number>(
      'SELECT DISTINCT "table" FROM temp.inverse WHERE number BETWEEN ? AND ?',
      first,
      last,
    );
    for (const table of touched) {
      const statement = statements[table]?.forget;
      if (statement !== undefined) db.run(statement, first, last);
    }
    db.run('DELETE FROM temp.inverse WHERE number BETWEEN ? AND ?', first, last);
  }

  return {
    position: () => db.value<number>('SELECT ifnull(max(number), 0) FROM temp.inverse') ?? 0,
    *replay(first, last) {
      // Only until this transaction ends.
      db.execute('PRAGMA defer_foreign_keys = ON');
      for (let until = last; until >= first; until -= AT_ONCE) {
        const from = Math.max(first, until - AT_ONCE + 1);
        const inverses = db.rows<Inverse>(
          'SELECT number, "table", way FROM temp.inverse WHERE number BETWEEN ? AND ? ORDER BY number DESC',
          from,
          until,
        );
        for (const { number, table, way } of inverses) {
          const statement = statements[table]?.[way];
          if (statement !== undefined) db.run(statement, { number });
        }
        yield from;
      }
      // Not sooner: until then the numbers of what is written meanwhile follow on those that are taken back.
      forget(first, last);
    },
    forget,
    clear: () => {
      for (const { clear } of statements) db.run(clear);
      db.run('DELETE FROM temp.inverse');
    },
    changedByOthers: () => {
      const before = dataVersion;
      dataVersion = dataVersionOf(db);
      return dataVersion !== before;
    },
  };
}

/** Changes when another connection commits, not when this one does. */
function dataVersionOf(db: ReadDb): number {
  return db.value<number>('PRAGMA main.data_version') ?? 0;
}

interface RecordedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key: what a row is found by again. */
  readonly key: readonly string[];
}

function recordedTables(db: ReadDb): readonly RecordedTable[] {
  const names = db.values<string>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
  );
  return names
    .filter((name) => !name.startsWith('sqlite_') && !NOT_RECORDED.has(name))
    .map((name) => {
      const columns = db.rows<{ name: string; pk: number }>(
        'SELECT name, pk FROM pragma_table_info(?)',
        name,
      );
      const key = columns.filter((column) => column.pk > 0);
      if (key.length === 0)
        throw new Error(`table ${name} has no primary key, so its rows cannot be found again`);
      return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
    });
}

const list = (names: readonly string[]): string => names.join(', ');
const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `"${name}"`);
/** Names of columns in the table beside a recorded one: what the row was, and by what it is found again. */
const wasNames = (columns: readonly string[]): readonly string[] => columns.map((_, place) => `was${place}`);
const keyNames = (key: readonly string[]): readonly string[] => key.map((_, place) => `key${place}`);

const row = (which: 'old' | 'new', names: readonly string[]): readonly string[] =>
  names.map((column) => `${which}."${column}"`);

/** The table beside a recorded one, whose columns take any value as it is, and the triggers that fill it. */
function schemaOf({ name, columns, key }: RecordedTable, table: number): string {
  const beside = `undone_${name}`;
  const differs = columns.map((column) => `old."${column}" IS NOT new."${column}"`).join(' OR ');
  const recording = (way: Inverse['way'], into: readonly string[], values: readonly string[]): string => `
    BEGIN
      INSERT INTO inverse ("table", way) VALUES (${table}, '${way}');
      INSERT INTO "${beside}" (number, ${list(into)}) VALUES (last_insert_rowid(), ${list(values)});
    END;`;
  const [was, keys] = [wasNames(columns), keyNames(key)];
  return `
    CREATE TEMP TABLE "${beside}" (number INTEGER PRIMARY KEY, ${list([...keys, ...was])});
    CREATE TEMP TRIGGER "undo_insert_${name}" AFTER INSERT ON main."${name}"
      ${recording('remove', keys, row('new', key))}
    CREATE TEMP TRIGGER "undo_update_${name}" AFTER UPDATE ON main."${name}" WHEN ${differs}
      ${recording('reset', [...keys, ...was], [...row('new', key), ...row('old', columns)])}
    CREATE TEMP TRIGGER "undo_delete_${name}" AFTER DELETE ON main."${name}"
      ${recording('restore', was, row('old', columns))}`;
}

type InverseStatements = Readonly<Record<Inverse['way'] | 'forget' | 'clear', string>>;

function inverseStatements({ name, columns, key }: RecordedTable): InverseStatements {
  const beside = `temp."undone_${name}"`;
  const found = key
    .map((column, place) => `"${column}" = (SELECT key${place} FROM ${beside} WHERE number = @number)`)
    .join(' AND ');
  const before = `SELECT ${list(wasNames(columns))} FROM ${beside} WHERE number = @number`;
  const all = list(quoted(columns));
  return {
    remove: `DELETE FROM main."${name}" WHERE ${found}`,
    restore: `INSERT INTO main."${name}" (${all}) ${before}`,
    reset: `UPDATE main."${name}" SET (${all}) = (${before}) WHERE ${found}`,
    forget: `DELETE FROM ${beside} WHERE number BETWEEN ? AND ?`,
    clear: `DELETE FROM ${beside}`,
  };
}
