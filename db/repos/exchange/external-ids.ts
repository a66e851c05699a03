import type { ExternalId } from '#shared/domain/external-id.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';

/** All of them, by kind, source and id. */
export function listExternalIds(db: ReadDb): readonly ExternalId[] {
  return db.rows<ExternalId>(
    `SELECT kind, source, external_name AS externalId,
       coalesce(organisation_id, person_id, collaboration_id, encounter_id) AS id
     FROM external_id ORDER BY kind, source, external_name`,
  );
}

/** Remembers what a list calls a thing, over what it called so before. @throws {AppError} not-found when the thing is unknown */
export function saveExternalId(db: WriteDb, { kind, source, externalId, id }: ExternalId): void {
  db.run(
    `INSERT INTO external_id (kind, source, external_name, ${kind}_id) VALUES (@kind, @source, @externalId, @id)
     ON CONFLICT (kind, source, external_name) DO UPDATE SET ${kind}_id = excluded.${kind}_id`,
    { kind, source, externalId, id },
  );
}
