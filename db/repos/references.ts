import { AppError, type FieldErrors } from '#shared/errors.ts';
import type { ReadDb } from '../handle.ts';
import { idList } from './lists.ts';

/** Kinds of things that others point at; each is the name of its table. */
export type Kind =
  | 'category'
  | 'theme'
  | 'area'
  | 'organisation'
  | 'person'
  | 'collaboration'
  | 'tie'
  | 'encounter'
  | 'observation'
  | 'commitment'
  | 'intention'
  | 'assessment'
  | 'reflection'
  | 'time_week'
  | 'correction_request'
  | 'map_view';

/** The refusal for a thing that is not there. */
export function notFound(kind: Kind, fields: FieldErrors = {}): AppError {
  return new AppError('not-found', { what: kind }, { fields });
}

/** What a draft points at: which kind, in which field, which ids (`null`: none). */
export interface Reference {
  readonly kind: Kind;
  readonly field: string;
  readonly ids: readonly (string | null)[];
}

/**
 * Refuses a draft that points at things that are not there, and says in which fields. The foreign keys would refuse it too,
 * but cannot say which of them did.
 * @throws {AppError} not-found; a field of a list is named with its place, "themeIds.2".
 */
export function refuseUnknownReferences(db: ReadDb, references: readonly Reference[]): void {
  for (const { kind, field, ids } of references) {
    const unknown = unknownAmong(db, kind, ids);
    if (unknown.size === 0) continue;
    const paths = ids.flatMap((id, index) =>
      id !== null && unknown.has(id) ? [field.includes('*') ? field.replace('*', String(index)) : field] : [],
    );
    throw notFound(kind, Object.fromEntries(paths.map((path) => [path, 'unknown-reference' as const])));
  }
}

function unknownAmong(db: ReadDb, kind: Kind, ids: readonly (string | null)[]): ReadonlySet<string> {
  const asked = ids.filter((id) => id !== null);
  if (asked.length === 0) return new Set();
  return new Set(
    db.values<string>(
      `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM ${kind})`,
      idList(asked),
    ),
  );
}

/** Where a thing is pointed at: a table and its column. */
export type Use = readonly [table: string, column: string];

/** @throws {AppError} still-in-use, with `what` as the name that people know, when any of the places points at the id. */
export function refuseInUse(db: ReadDb, id: string, name: string, uses: readonly Use[]): void {
  const used = uses.some(
    ([table, column]) =>
      db.value<number>(`SELECT EXISTS (SELECT 1 FROM ${table} WHERE ${column} = ?)`, id) === 1,
  );
  if (used) throw new AppError('still-in-use', { what: name });
}
