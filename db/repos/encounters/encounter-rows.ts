import type { Commitment, Encounter, Observation } from '#shared/domain/encounter.ts';
import type { EncounterId, OrganisationId, PersonId, ThemeId } from '#shared/domain/ids.ts';
import type { EncounterRole } from '#shared/domain/vocabulary.ts';
import type { ReadDb } from '../../handle.ts';
import { COMMITMENT_COLUMNS } from './commitments.ts';
import { groupBy, idList } from '../lists.ts';

type EncounterRow = Omit<
  Encounter,
  'organisationIds' | 'personIds' | 'absentOrganisationIds' | 'themeIds' | 'observations' | 'commitments'
>;

const COLUMNS = `id, date, start_time AS startTime, minutes, form, subject, script, podium, initiative, company, ground,
  tone, performance, orientation, confidentiality, collaboration_id AS collaborationId, note`;

const OBSERVATION_COLUMNS =
  'id, encounter_id AS encounterId, kind, text, told_on AS toldOn, told_where AS toldWhere';

/** Whole encounters in the order of the ids; ids that are not there are left out. A handful of queries for any number. */
export function readEncounters(db: ReadDb, ids: readonly EncounterId[]): readonly Encounter[] {
  if (ids.length === 0) return [];
  const asked = idList(ids);
  const rows = new Map(
    db
      .rows<EncounterRow>(
        `SELECT ${COLUMNS} FROM encounter WHERE id IN (SELECT value FROM json_each(?))`,
        asked,
      )
      .map((row) => [row.id, row]),
  );
  const organisations = readOrganisations(db, asked);
  const persons = readPairs<PersonId>(db, 'encounter_person', 'person_id', asked);
  const themes = readPairs<ThemeId>(db, 'encounter_theme', 'theme_id', asked);
  const observations = groupBy(readObservations(db, asked), ({ encounterId }) => encounterId, identity);
  const commitments = groupBy(readCommitments(db, asked), ({ encounterId }) => encounterId, identity);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    return [
      {
        ...row,
        organisationIds: organisations.get('participant')?.get(id) ?? [],
        personIds: persons.get(id) ?? [],
        absentOrganisationIds: organisations.get('absent')?.get(id) ?? [],
        themeIds: themes.get(id) ?? [],
        observations: observations.get(id) ?? [],
        commitments: commitments.get(id) ?? [],
      },
    ];
  });
}

function identity<Item>(item: Item): Item {
  return item;
}

function readOrganisations(
  db: ReadDb,
  asked: string,
): ReadonlyMap<EncounterRole, ReadonlyMap<EncounterId, readonly OrganisationId[]>> {
  const rows = db.rows<{ id: EncounterId; organisationId: OrganisationId; role: EncounterRole }>(
    `SELECT encounter_id AS id, organisation_id AS organisationId, role FROM encounter_organisation
     WHERE encounter_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
    asked,
  );
  const withRole = (role: EncounterRole) =>
    groupBy(
      rows.filter((row) => row.role === role),
      (row) => row.id,
      (row) => row.organisationId,
    );
  return new Map<EncounterRole, ReadonlyMap<EncounterId, readonly OrganisationId[]>>([
    ['participant', withRole('participant')],
    ['absent', withRole('absent')],
  ]);
}

function readPairs<Other extends string>(
  db: ReadDb,
  table: 'encounter_person' | 'encounter_theme',
  column: 'person_id' | 'theme_id',
  asked: string,
): ReadonlyMap<EncounterId, readonly Other[]> {
  return groupBy(
    db.rows<{ id: EncounterId; other: Other }>(
      `SELECT encounter_id AS id, ${column} AS other FROM ${table}
       WHERE encounter_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
      asked,
    ),
    (row) => row.id,
    (row) => row.other,
  );
}

function readObservations(db: ReadDb, asked: string): readonly Observation[] {
  return db.rows<Observation>(
    `SELECT ${OBSERVATION_COLUMNS} FROM observation WHERE encounter_id IN (SELECT value FROM json_each(?))
     ORDER BY position, id`,
    asked,
  );
}

function readCommitments(db: ReadDb, asked: string): readonly Commitment[] {
  return db.rows<Commitment>(
    `SELECT ${COMMITMENT_COLUMNS} FROM commitment WHERE encounter_id IN (SELECT value FROM json_each(?))
     ORDER BY position, id`,
    asked,
  );
}
