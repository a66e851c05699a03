/* oxlint-disable typescript/no-unnecessary-type-parameters -- the caller names the row that its statement gives */
import { dirname } from 'node:path';
import type { Database, Statement } from 'better-sqlite3';
import { isReplaced, refuseReplaced } from './file-identity.ts';
import { refusalOf } from './refusal.ts';

export type SqlValue = string | number | null | Uint8Array;
/** Either values for each `?`, or one object for the names `@name`. */
export type SqlParameters = readonly SqlValue[] | readonly [Readonly<Record<string, SqlValue>>];

declare const writable: unique symbol;

/**
 * A file that may be read. The row types are what the STRICT tables and their CHECKs promise; nothing is checked again.
 * Every error that a user can do something about comes out as an AppError.
 */
export interface ReadDb {
  readonly path: string;
  /** All rows; empty when there are none. */
  rows<Row>(sql: string, ...parameters: SqlParameters): Row[];
  /** The first row, or `undefined` when there is none. */
  row<Row>(sql: string, ...parameters: SqlParameters): Row | undefined;
  /** The first column of all rows. */
  values<Value extends SqlValue>(sql: string, ...parameters: SqlParameters): Value[];
  /** The first column of the first row, or `undefined` when there is no row. */
  value<Value extends SqlValue>(sql: string, ...parameters: SqlParameters): Value | undefined;
}

interface Writing {
  /** One statement that changes something. @returns the number of rows that it changed, cascades not counted. */
  run(sql: string, ...parameters: SqlParameters): number;
  /** A script of several statements without parameters: schema, pragmas. */
  execute(script: string): void;
  /**
   * All or nothing, also inside another transaction (then a savepoint). The work is synchronous: a promise would let
   * others write in between, and is refused.
   */
  transaction<Result>(work: () => Result): Result;
}

/** A file that may be changed. Only `db/connect.ts` makes one, so a function that takes a ReadDb cannot write. */
export type WriteDb = ReadDb & Writing & { readonly [writable]: true };

/** Statements are prepared once per handle: preparing costs more than most of our queries. */
class Handle {
  readonly path: string;
  readonly #driver: Database;
  readonly #statements = new Map<string, Statement>();
  readonly #identity: string | null;

  constructor(driver: Database, path: string, identity: string | null) {
    this.#driver = driver;
    this.path = path;
    this.#identity = identity;
  }

  get isReplaced(): boolean {
    return isReplaced(this.path, this.#identity);
  }

  rows<Row>(sql: string, ...parameters: SqlParameters): Row[] {
    return this.#guarded(sql, () => this.#reading<Row>(sql, false).all(...parameters));
  }

  row<Row>(sql: string, ...parameters: SqlParameters): Row | undefined {
    return this.#guarded(sql, () => this.#reading<Row>(sql, false).get(...parameters));
  }

  values<Value extends SqlValue>(sql: string, ...parameters: SqlParameters): Value[] {
    return this.#guarded(sql, () => this.#reading<Value>(sql, true).all(...parameters));
  }

  value<Value extends SqlValue>(sql: string, ...parameters: SqlParameters): Value | undefined {
    return this.#guarded(sql, () => this.#reading<Value>(sql, true).get(...parameters));
  }

  run(sql: string, ...parameters: SqlParameters): number {
    this.#refuseReplaced(sql);
    return this.#guarded(sql, () => this.#prepared(sql).run(...parameters).changes);
  }

  execute(script: string): void {
    this.#refuseReplaced(script);
    this.#guarded(script, () => this.#driver.exec(script));
  }

  transaction<Result>(work: () => Result): Result {
    this.#refuseReplaced('');
    // Immediate: a lock that is refused half-way could not be waited for.
    return this.#guarded('', () => this.#driver.transaction(work).immediate());
  }

  close(): void {
    this.#statements.clear();
    this.#driver.close();
  }

  /** Before anything is written, once for each transaction. Writing another file is how one saves what is left. */
  #refuseReplaced(sql: string): void {
    if (this.#driver.inTransaction || /^\s*VACUUM INTO\b/i.test(sql)) return;
    refuseReplaced(this.path, this.#identity);
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#driver.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #reading<Row>(sql: string, firstColumnOnly: boolean): Statement<unknown[], Row> {
    const statement = this.#prepared(sql).pluck(firstColumnOnly);
    if (!statement.readonly) throw new Error(`a reading function tried to write: ${sql}`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what comes out is promised by the STRICT tables
    return statement as Statement<unknown[], Row>;
  }

  #guarded<Result>(sql: string, work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw refusalOf(error, {
        path: this.path,
        folder: dirname(this.path),
        removes: /^\s*DELETE\b/i.test(sql),
      });
    }
  }
}

/**
 * Wraps an open connection of the driver. For `db/connect.ts` only.
 * @param identity see `identityOf`; with it nothing is written once another file stands under the name.
 */
export function makeHandle(driver: Database, path: string, identity: string | null = null): WriteDb {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand exists for the compiler only; it is given here
  return new Handle(driver, path, identity) as unknown as WriteDb;
}

/** Closes the file: what stands in the write-ahead log is moved into it. Closing twice does no harm. */
export function closeDatabase(db: ReadDb): void {
  if (db instanceof Handle) db.close();
}

/** Whether the file was taken away, renamed or replaced since it was opened: then nothing more is written. */
export function isFileReplaced(db: ReadDb): boolean {
  return db instanceof Handle && db.isReplaced;
}
