import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter, EncounterDraft } from '#shared/domain/encounter.ts';
import {
  type EncounterId,
  encounterIdSchema,
  type OrganisationId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import type { EncounterForm } from '#shared/domain/vocabulary.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadDb, SqlValue, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { PARTNER_WAS_THERE } from './attendance.ts';
import { replaceCommitments } from './commitments.ts';
import { readEncounters } from './encounter-rows.ts';
import { replaceObservations } from './observations.ts';
import { notFound, refuseUnknownReferences } from './references.ts';
import { wordCondition } from './search-index.ts';

/** Which encounters are wanted; `null` and empty text bound nothing. */
export interface EncounterQuery {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** Where this partner was, by itself or by a person who then worked there. */
  readonly organisationId: OrganisationId | null;
  readonly themeId: ThemeId | null;
  readonly form: EncounterForm | null;
  /** Words that subject or note must all hold, in any order, whatever their capitals and accents. */
  readonly text: string;
  readonly limit: number;
  /** The last encounter of the page before. */
  readonly after: { readonly date: IsoDate; readonly id: EncounterId } | null;
}

/** One page, newest first, and how many encounters and partners there are over all pages. */
export function listEncounters(
  db: ReadDb,
  query: EncounterQuery,
): { readonly encounters: readonly Encounter[]; readonly total: number; readonly partnerCount: number } {
  const { conditions, values } = conditionsOf(query);
  const counted = db.row<{ total: number; partnerCount: number }>(countsOf(where(conditions)), values);
  // By place and not by number: a page stays right when an encounter is added meanwhile.
  const onPage = query.after === null ? conditions : [...conditions, '(date, id) < (@afterDate, @afterId)'];
  const ids = db.values<EncounterId>(
    `SELECT id FROM encounter ${where(onPage)} ORDER BY date DESC, id DESC LIMIT @limit`,
    {
      ...values,
      limit: query.limit,
      ...(query.after === null ? {} : { afterDate: query.after.date, afterId: query.after.id }),
    },
  );
  return { encounters: readEncounters(db, ids), total: 0, partnerCount: 0, ...counted };
}

/**
 * Counts the encounters that fit and their partners: there by themselves, or through somebody who then worked there. One
 * statement, so that words are looked for once; from the side of the partners, so that the first encounter of each will do.
 */
function countsOf(whereClause: string): string {
  return `
    WITH met AS MATERIALIZED (SELECT id, date FROM encounter ${whereClause})
    SELECT (SELECT count(*) FROM met) AS total, (
      SELECT count(*) FROM organisation
      WHERE EXISTS (
        SELECT 1 FROM encounter_organisation AS present CROSS JOIN met ON met.id = present.encounter_id
        WHERE present.organisation_id = organisation.id AND present.role = 'participant'
      ) OR EXISTS (
        SELECT 1
        FROM affiliation
          CROSS JOIN encounter_person AS present ON present.person_id = affiliation.person_id
          CROSS JOIN met ON met.id = present.encounter_id
        WHERE affiliation.organisation_id = organisation.id
          AND (affiliation.valid_from IS NULL OR affiliation.valid_from <= met.date)
          AND (affiliation.valid_until IS NULL OR affiliation.valid_until >= met.date)
      )
    ) AS partnerCount`;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

function conditionsOf(query: EncounterQuery): {
  conditions: readonly string[];
  values: Record<string, SqlValue>;
} {
  const { from, until, organisationId, themeId, form } = query;
  const words = query.text.split(/\s+/u).filter((word) => word !== '');
  const offered: readonly (readonly [string, Record<string, SqlValue>] | null)[] = [
    from && ['date >= @from', { from }],
    until && ['date <= @until', { until }],
    organisationId && [`id IN (${PARTNER_WAS_THERE})`, { organisationId }],
    themeId && ['id IN (SELECT encounter_id FROM encounter_theme WHERE theme_id = @themeId)', { themeId }],
    form && ['form = @form', { form }],
    ...words.map((word, index) => conditionOfWord(word, `word${String(index)}`)),
  ];
  const wanted = offered.filter((condition) => condition !== null);
  return {
    conditions: wanted.map(([condition]) => condition),
    values: Object.fromEntries(wanted.flatMap(([, bound]) => Object.entries(bound))),
  };
}

/** Signs alone are no word to the index; they are looked for as they are. */
function conditionOfWord(word: string, name: string): readonly [string, Record<string, SqlValue>] {
  const condition = wordCondition('encounter', word, name);
  return condition === null
    ? [`(instr(subject, @${name}) > 0 OR instr(note, @${name}) > 0)`, { [name]: word }]
    : [condition.sql, { [name]: condition.value }];
}

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
    writeLists(db, id, draft);
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
    writeLists(db, id, draft);
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
