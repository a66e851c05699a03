import type { MergedOrganisation, MergedPerson } from '#shared/domain/duplicates.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { refuseUnknownReferences } from './references.ts';

type Mergeable = 'organisation' | 'person';

const COLUMNS = 'id, into_id AS intoId, name, date';

/** Partners that were merged into others, newest first. */
export function listMergedOrganisations(db: ReadDb): readonly MergedOrganisation[] {
  return db.rows<MergedOrganisation>(`SELECT ${COLUMNS} FROM merged_organisation ORDER BY date DESC, id`);
}

/** Persons that were merged into others, newest first. */
export function listMergedPersons(db: ReadDb): readonly MergedPerson[] {
  return db.rows<MergedPerson>(`SELECT ${COLUMNS} FROM merged_person ORDER BY date DESC, id`);
}

/** @throws {AppError} not-found when what it became is unknown */
export function rememberMerge(db: WriteDb, kind: Mergeable, merged: MergedOrganisation | MergedPerson): void {
  db.transaction(() => {
    refuseUnknownReferences(db, [{ kind, field: 'intoId', ids: [merged.intoId] }]);
    db.run(`INSERT INTO merged_${kind} (id, into_id, name, date) VALUES (@id, @intoId, @name, @date)`, {
      ...merged,
    });
  });
}

/**
 * What was being typed, with those who were merged meanwhile as what they became: a draft never points at somebody who is
 * gone. The draft itself stays as it is, so that taking the merge back takes this back too.
 *
 * @param text a draft, mostly JSON; who then stands twice in a list stands there once.
 */
export function readThroughMerges(db: ReadDb, text: string): string {
  const became = new Map<string, string>();
  for (const kind of ['organisation', 'person'] as const) {
    for (const { id, intoId } of db.rows<{ id: string; intoId: string }>(
      `SELECT id, into_id AS intoId FROM merged_${kind}`,
    )) {
      if (text.includes(id)) became.set(id, intoId);
    }
  }
  if (became.size === 0) return text;
  try {
    return JSON.stringify(replaced(JSON.parse(text), became).value);
  } catch {
    return [...became].reduce((changed, [id, intoId]) => changed.replaceAll(id, intoId), text);
  }
}

interface Replaced {
  readonly value: unknown;
  readonly changed: boolean;
}

function replaced(value: unknown, became: ReadonlyMap<string, string>): Replaced {
  if (typeof value === 'string') {
    const other = became.get(value);
    return other === undefined ? { value, changed: false } : { value: other, changed: true };
  }
  if (typeof value !== 'object' || value === null) return { value, changed: false };
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => replaced(item, became));
    const changed = items.some((item) => item.changed);
    const values = items.map((item) => item.value);
    return { value: changed ? withoutDoubles(values) : values, changed };
  }
  const fields = Object.entries(value).map(([name, field]) => [name, replaced(field, became)] as const);
  return {
    value: Object.fromEntries(fields.map(([name, field]) => [name, field.value])),
    changed: fields.some(([, field]) => field.changed),
  };
}

function withoutDoubles(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
