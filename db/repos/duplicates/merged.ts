import type { MergedOrganisation, MergedPerson } from '#shared/domain/duplicates.ts';
import { becameMap, throughMerges } from '#shared/domain/merged.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { refuseUnknownReferences } from '../references.ts';

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
  const became = becameMap(
    (['organisation', 'person'] as const).flatMap((kind) =>
      db.rows<{ id: string; intoId: string }>(`SELECT id, into_id AS intoId FROM merged_${kind}`),
    ),
  );
  if (became.size === 0) return text;
  try {
    return JSON.stringify(throughMerges(JSON.parse(text) as unknown, became));
  } catch {
    return [...became].reduce((changed, [id, intoId]) => changed.replaceAll(id, intoId), text);
  }
}
