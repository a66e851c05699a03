import type { Encounter, EncounterDraft } from '#shared/domain/encounter.ts';
import { type EncounterId, encounterIdSchema, type OrganisationId } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadDb, SqlValue, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { PARTNER_WAS_THERE } from './attendance.ts';
import { replaceCommitments } from './commitments.ts';
import { readEncounters } from './encounter-rows.ts';
import { replaceObservations } from './observations.ts';
import { notFound, refuseUnknownReferences } from '../references.ts';
import { recordedPersons } from '../privacy/stand-ins.ts';

/** Every encounter, oldest first. */
export function listAllEncounters(db: ReadDb): readonly Encounter[] {
  return readEncounters(db, db.values<EncounterId>('SELECT id FROM encounter ORDER BY date, id'));
}

/** In the order asked; ids that are gone are left out. */
export function listEncountersByIds(db: ReadDb, ids: readonly EncounterId[]): readonly Encounter[] {
  return readEncounters(db, ids);
}

/** Encounters where the partner was, newest first, at most `limit`. A person counts for the partner of that day. */
export function listEncountersForPartner(
  db: ReadDb,
  organisationId: OrganisationId,
  limit: number,
): readonly Encounter[] {
  return readEncounters(
    db,
    db.values<EncounterId>(
      `SELECT id FROM encounter WHERE id IN (${PARTNER_WAS_THERE}) ORDER BY date DESC, id DESC LIMIT @limit`,
      { organisationId, limit },
    ),
  );
}

/** Encounters where the partner was, over all time. */
export function countEncountersForPartner(db: ReadDb, organisationId: OrganisationId): number {
  return db.value<number>(`SELECT count(*) FROM (${PARTNER_WAS_THERE})`, { organisationId }) ?? 0;
}

/** Times that the partner was missed at the table. */
export function countAbsences(db: ReadDb, organisationId: OrganisationId): number {
  const sql = "SELECT count(*) FROM encounter_organisation WHERE organisation_id = ? AND role = 'absent'";
  return db.value<number>(sql, organisationId) ?? 0;
}

/**
 * Encounters of which the partner was the subject without being there, over all time: missed at the table, or named in what was
 * promised. As `talkedAbout` of the analysis counts, over the whole log.
 */
export function countAsSubject(db: ReadDb, organisationId: OrganisationId): number {
  return (
    db.value<number>(
      `SELECT count(*) FROM (
         SELECT encounter_id FROM encounter_organisation WHERE organisation_id = @organisationId AND role = 'absent'
         UNION
         SELECT encounter_id FROM commitment WHERE organisation_id = @organisationId AND encounter_id IS NOT NULL
       ) WHERE encounter_id NOT IN (${PARTNER_WAS_THERE})`,
      { organisationId },
    ) ?? 0
  );
}

/** @throws {AppError} not-found */
export function findEncounter(db: ReadDb, id: EncounterId): Encounter {
  const encounter = readEncounters(db, [id])[0];
  if (encounter === undefined) throw notFound('encounter');
  return encounter;
}

/**
 * @throws {AppError} invalid-input without any participant; not-found when something that it points at is unknown;
 *   refused-by-file. Then nothing is written.
 */
export function createEncounter(
  db: WriteDb,
  draft: EncounterDraft,
  id: EncounterId = newId(encounterIdSchema),
): Encounter {
  return db.transaction(() => {
    refuseImpossible(db, draft);
    db.run(
      `INSERT INTO encounter (id, date, start_time, minutes, form, subject, script, podium, initiative, company, ground,
         tone, performance, orientation, confidentiality, collaboration_id, note)
       VALUES (@id, @date, @startTime, @minutes, @form, @subject, @script, @podium, @initiative, @company, @ground,
         @tone, @performance, @orientation, @confidentiality, @collaborationId, @note)`,
      valuesOf(id, draft),
    );
    writeLists(db, id, { ...draft, personIds: recordedPersons(db, draft.personIds, draft.date) });
    replaceObservations(db, id, draft.observations, []);
    replaceCommitments(db, id, draft.commitments, []);
    return findEncounter(db, id);
  });
}

/** Replaces what was written about an encounter. @throws {AppError} as `createEncounter`; not-found */
export function updateEncounter(db: WriteDb, id: EncounterId, draft: EncounterDraft): Encounter {
  return db.transaction(() => {
    const before = findEncounter(db, id);
    refuseImpossible(db, draft);
    db.run(
      `UPDATE encounter SET date = @date, start_time = @startTime, minutes = @minutes, form = @form, subject = @subject,
         script = @script, podium = @podium, initiative = @initiative, company = @company, ground = @ground, tone = @tone,
         performance = @performance, orientation = @orientation, confidentiality = @confidentiality,
         collaboration_id = @collaborationId, note = @note
       WHERE id = @id`,
      valuesOf(id, draft),
    );
    db.run('DELETE FROM encounter_organisation WHERE encounter_id = ?', id);
    db.run('DELETE FROM encounter_person WHERE encounter_id = ?', id);
    db.run('DELETE FROM encounter_theme WHERE encounter_id = ?', id);
    writeLists(db, id, {
      ...draft,
      personIds: recordedPersons(db, draft.personIds, draft.date, before.personIds),
    });
    replaceObservations(db, id, draft.observations, before.observations);
    replaceCommitments(db, id, draft.commitments, before.commitments);
    return findEncounter(db, id);
  });
}

/** Removes an encounter with its observations and commitments; an intention that became it stays. @throws {AppError} not-found */
export function deleteEncounter(db: WriteDb, id: EncounterId): void {
  if (db.run('DELETE FROM encounter WHERE id = ?', id) === 0) throw notFound('encounter');
}

function refuseImpossible(db: ReadDb, draft: EncounterDraft): void {
  if (draft.organisationIds.length + draft.personIds.length === 0) {
    throw new AppError('invalid-input', {}, { fields: { participants: 'no-participant' } });
  }
  refuseUnknownReferences(db, [
    { kind: 'collaboration', field: 'collaborationId', ids: [draft.collaborationId] },
    { kind: 'organisation', field: 'organisationIds.*', ids: draft.organisationIds },
    { kind: 'person', field: 'personIds.*', ids: draft.personIds },
    { kind: 'organisation', field: 'absentOrganisationIds.*', ids: draft.absentOrganisationIds },
    { kind: 'theme', field: 'themeIds.*', ids: draft.themeIds },
    {
      kind: 'organisation',
      field: 'commitments.*.organisationId',
      ids: draft.commitments.map(({ organisationId }) => organisationId),
    },
  ]);
}

function valuesOf(id: EncounterId, draft: EncounterDraft): Record<string, SqlValue> {
  const {
    organisationIds: _organisations,
    personIds: _persons,
    absentOrganisationIds: _absent,
    themeIds: _themes,
    observations: _observations,
    commitments: _commitments,
    ...fields
  } = draft;
  return { id, ...fields };
}

function writeLists(db: WriteDb, id: EncounterId, draft: EncounterDraft): void {
  const roles = [
    ['participant', draft.organisationIds],
    ['absent', draft.absentOrganisationIds],
  ] as const;
  for (const [role, organisationIds] of roles) {
    for (const [position, organisationId] of organisationIds.entries()) {
      db.run(
        'INSERT INTO encounter_organisation (encounter_id, organisation_id, role, position) VALUES (?, ?, ?, ?)',
        id,
        organisationId,
        role,
        position,
      );
    }
  }
  for (const [position, personId] of draft.personIds.entries()) {
    db.run(
      'INSERT INTO encounter_person (encounter_id, person_id, position) VALUES (?, ?, ?)',
      id,
      personId,
      position,
    );
  }
  for (const [position, themeId] of draft.themeIds.entries()) {
    db.run(
      'INSERT INTO encounter_theme (encounter_id, theme_id, position) VALUES (?, ?, ?)',
      id,
      themeId,
      position,
    );
  }
}
