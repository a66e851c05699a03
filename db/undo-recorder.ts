import type { ReadDb, WriteDb } from './handle.ts';

/** Tables that are no part of the network: what is typed is not undone, and the index of the search follows its tables. */
const NOT_RECORDED: ReadonlySet<string> = new Set(['draft', 'search_entry']);

/** Writes down, for every row that changes, the statement that changes it back. */
export interface Recorder {
  /** Number of the last statement; 0 when there is none. Statements are numbered upwards in the order of the changes. */
  position(): number;
  /** Runs the statements from `last` down to `first`. To be called inside a transaction. */
  replay(first: number, last: number): void;
  forget(first: number, last: number): void;
  clear(): void;
  /** Whether another program or window changed the file since this was asked last. */
  changedByOthers(): boolean;
}

/**
 * Triggers of this connection only, in the temporary schema, which `temp_store` keeps in memory.
 * @see https://www.sqlite.org/undoredo.html for the technique
 */
export function createRecorder(db: WriteDb): Recorder {
  db.execute('CREATE TEMP TABLE inverse (number INTEGER PRIMARY KEY, statement TEXT NOT NULL) STRICT');
  for (const table of recordedTables(db)) db.execute(triggersOf(table));
  let dataVersion = dataVersionOf(db);
  return {
    position: () => db.value<number>('SELECT ifnull(max(number), 0) FROM temp.inverse') ?? 0,
    replay: (first, last) => {
      const statements = db.values<string>(
        'SELECT statement FROM temp.inverse WHERE number BETWEEN ? AND ? ORDER BY number DESC',
        first,
        last,
      );
      // Only until this transaction ends: in between, a row may point at one that comes back a moment later.
      db.execute('PRAGMA defer_foreign_keys = ON');
      for (const statement of statements) db.execute(statement);
    },
    forget: (first, last) => {
      db.run('DELETE FROM temp.inverse WHERE number BETWEEN ? AND ?', first, last);
    },
    clear: () => {
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

/**
 * SQL whose result is a value written out as SQL. Text goes as bytes: `quote` would stop at a NUL character, which pasted
 * text may hold.
 */
function literal(value: string): string {
  const asText = `'CAST(x''' || hex(${value}) || ''' AS TEXT)'`;
  return `CASE typeof(${value}) WHEN 'text' THEN ${asText} ELSE quote(${value}) END`;
}

/** SQL whose result is `"column" = value` for each column of the old or the new row. */
function equations(row: 'old' | 'new', columns: readonly string[], separator: string): string {
  return columns
    .map((column) => `'"${column}" = ' || ${literal(`${row}."${column}"`)}`)
    .join(` || '${separator}' || `);
}

function recording(statement: string): string {
  return `BEGIN INSERT INTO inverse (statement) SELECT ${statement}; END;`;
}

function triggersOf({ name, columns, key }: RecordedTable): string {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => literal(`old."${column}"`)).join(` || ', ' || `);
  const differs = columns.map((column) => `old."${column}" IS NOT new."${column}"`).join(' OR ');
  const found = `' WHERE ' || ${equations('new', key, ' AND ')}`;
  return `
    CREATE TEMP TRIGGER "undo_insert_${name}" AFTER INSERT ON main."${name}"
      ${recording(`'DELETE FROM main."${name}"' || ${found}`)}
    CREATE TEMP TRIGGER "undo_update_${name}" AFTER UPDATE ON main."${name}" WHEN ${differs}
      ${recording(`'UPDATE main."${name}" SET ' || ${equations('old', columns, ', ')} || ${found}`)}
    CREATE TEMP TRIGGER "undo_delete_${name}" AFTER DELETE ON main."${name}"
      ${recording(`'INSERT INTO main."${name}" (${list}) VALUES (' || ${values} || ')'`)}
  `;
}
