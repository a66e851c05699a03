import type { Intention, IntentionDraft } from '#shared/domain/encounter.ts';
import {
  type EncounterId,
  type IntentionId,
  intentionIdSchema,
  type OrganisationId,
  type PersonId,
} from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { groupBy, idList } from '../lists.ts';
import { notFound, refuseUnknownReferences } from '../references.ts';

type IntentionRow = Omit<Intention, 'organisationIds' | 'personIds'>;

const COLUMNS = 'id, subject, before_date AS before, note, encounter_id AS encounterId';

/** All intentions: the earliest first, those without a day last. */
export function listIntentions(db: ReadDb): readonly Intention[] {
  return withIds(
    db,
    db.values<IntentionId>('SELECT id FROM intention ORDER BY before_date IS NULL, before_date, id'),
  );
}

/** Intentions that did not become an encounter yet, in the same order. */
export function listOpenIntentions(db: ReadDb): readonly Intention[] {
  return listIntentions(db).filter(({ encounterId }) => encounterId === null);
}

/** @throws {AppError} not-found */
export function findIntention(db: ReadDb, id: IntentionId): Intention {
  const intention = withIds(db, [id])[0];
  if (intention === undefined) throw notFound('intention');
  return intention;
}

function withIds(db: ReadDb, ids: readonly IntentionId[]): readonly Intention[] {
  const asked = idList(ids);
  const rows = new Map(
    db
      .rows<IntentionRow>(
        `SELECT ${COLUMNS} FROM intention WHERE id IN (SELECT value FROM json_each(?))`,
        asked,
      )
      .map((row) => [row.id, row]),
  );
  const organisations = groupBy(
    db.rows<{ id: IntentionId; item: OrganisationId }>(
      `SELECT intention_id AS id, organisation_id AS item FROM intention_organisation
       WHERE intention_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
      asked,
    ),
    (row) => row.id,
    (row) => row.item,
  );
  const persons = groupBy(
    db.rows<{ id: IntentionId; item: PersonId }>(
      `SELECT intention_id AS id, person_id AS item FROM intention_person
       WHERE intention_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
      asked,
    ),
    (row) => row.id,
    (row) => row.item,
  );
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    return [{ ...row, organisationIds: organisations.get(id) ?? [], personIds: persons.get(id) ?? [] }];
  });
}

/** @throws {AppError} not-found when a partner or person is unknown; refused-by-file. Then nothing is written. */
export function createIntention(
  db: WriteDb,
  draft: IntentionDraft,
  id: IntentionId = newId(intentionIdSchema),
): Intention {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    db.run(
      'INSERT INTO intention (id, subject, before_date, note) VALUES (?, ?, ?, ?)',
      id,
      draft.subject,
      draft.before,
      draft.note,
    );
    writeLists(db, id, draft);
    return findIntention(db, id);
  });
}

/** Replaces what was written about an intention. @throws {AppError} as `createIntention`; not-found */
export function updateIntention(db: WriteDb, id: IntentionId, draft: IntentionDraft): Intention {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    const { subject, before, note } = draft;
    const changed = db.run(
      'UPDATE intention SET subject = ?, before_date = ?, note = ? WHERE id = ?',
      subject,
      before,
      note,
      id,
    );
    if (changed === 0) throw notFound('intention');
    db.run('DELETE FROM intention_organisation WHERE intention_id = ?', id);
    db.run('DELETE FROM intention_person WHERE intention_id = ?', id);
    writeLists(db, id, draft);
    return findIntention(db, id);
  });
}

/** Tells which encounter an intention became; `null` makes it open again. @throws {AppError} not-found */
export function fulfilIntention(db: WriteDb, id: IntentionId, encounterId: EncounterId | null): Intention {
  return db.transaction(() => {
    refuseUnknownReferences(db, [{ kind: 'encounter', field: 'encounterId', ids: [encounterId] }]);
    if (db.run('UPDATE intention SET encounter_id = ? WHERE id = ?', encounterId, id) === 0)
      throw notFound('intention');
    return findIntention(db, id);
  });
}

/** @throws {AppError} not-found */
export function deleteIntention(db: WriteDb, id: IntentionId): void {
  if (db.run('DELETE FROM intention WHERE id = ?', id) === 0) throw notFound('intention');
}

function refuseUnknown(db: ReadDb, draft: IntentionDraft): void {
  refuseUnknownReferences(db, [
    { kind: 'organisation', field: 'organisationIds.*', ids: draft.organisationIds },
    { kind: 'person', field: 'personIds.*', ids: draft.personIds },
  ]);
}

function writeLists(db: WriteDb, id: IntentionId, draft: IntentionDraft): void {
  for (const [position, organisationId] of draft.organisationIds.entries()) {
    db.run(
      'INSERT INTO intention_organisation (intention_id, organisation_id, position) VALUES (?, ?, ?)',
      id,
      organisationId,
      position,
    );
  }
  for (const [position, personId] of draft.personIds.entries()) {
    db.run(
      'INSERT INTO intention_person (intention_id, person_id, position) VALUES (?, ?, ?)',
      id,
      personId,
      position,
    );
  }
}
