import type {
  AnalysisInput,
  InputAffiliation,
  InputCollaboration,
  InputCommitment,
  InputEncounter,
  InputPartner,
  InputSetAside,
  InputTie,
} from '#shared/analysis/input.ts';
import type {
  AreaId,
  CategoryId,
  CollaborationId,
  EncounterId,
  OrganisationId,
  PersonId,
  ThemeId,
} from '#shared/domain/ids.ts';
import type { EncounterRole, ObservationKind } from '#shared/domain/vocabulary.ts';
import type { ReadDb } from '../handle.ts';
import { groupBy } from './lists.ts';

/** All that the analysis reads, archived partners and past positions too, in one query per relation. */
export function readAnalysisInput(db: ReadDb): AnalysisInput {
  return {
    partners: readPartners(db),
    categories: db.rows<{ id: CategoryId; name: string }>(
      'SELECT id, name FROM category ORDER BY position, id',
    ),
    themes: db.rows<{ id: ThemeId; name: string }>('SELECT id, name FROM theme ORDER BY name, id'),
    areas: db.rows<{ id: AreaId; name: string }>('SELECT id, name FROM area ORDER BY name, id'),
    affiliations: db.rows<InputAffiliation>(
      `SELECT person_id AS personId, organisation_id AS organisationId, valid_from AS "from", valid_until AS until
       FROM affiliation ORDER BY person_id, position, id`,
    ),
    encounters: readInputEncounters(db),
    collaborations: readInputCollaborations(db),
    ties: db.rows<InputTie>(
      `SELECT id, first_organisation_id AS firstOrganisationId, second_organisation_id AS secondOrganisationId, kind,
         strength, valid_from AS "from", valid_until AS until
       FROM tie ORDER BY id`,
    ),
    commitments: db.rows<InputCommitment>(
      `SELECT encounter_id AS encounterId, organisation_id AS organisationId, owner, encounter.date AS madeOn, due,
         done_on AS doneOn
       FROM commitment LEFT JOIN encounter ON encounter.id = encounter_id ORDER BY commitment.id`,
    ),
    setAsideIntroductions: db.rows<InputSetAside>(
      `SELECT first_organisation_id AS firstOrganisationId, second_organisation_id AS secondOrganisationId, date
       FROM set_aside_introduction ORDER BY first_organisation_id, second_organisation_id`,
    ),
  };
}

type PartnerRow = Omit<InputPartner, 'themeIds' | 'areaIds' | 'archived'> & { readonly archived: 0 | 1 };

function readPartners(db: ReadDb): readonly InputPartner[] {
  const themes = pairs<OrganisationId, ThemeId>(
    db,
    'SELECT organisation_id AS owner, theme_id AS item FROM organisation_theme ORDER BY organisation_id, position',
  );
  const areas = pairs<OrganisationId, AreaId>(
    db,
    'SELECT organisation_id AS owner, area_id AS item FROM organisation_area ORDER BY organisation_id, position',
  );
  const rows = db.rows<PartnerRow>(
    `SELECT id, name, category_id AS categoryId, tier, desired_interval_days AS desiredIntervalDays, archived,
       valid_from AS "from", valid_until AS until
     FROM organisation ORDER BY id`,
  );
  return rows.map((row) => ({
    ...row,
    archived: row.archived === 1,
    themeIds: themes.get(row.id) ?? [],
    areaIds: areas.get(row.id) ?? [],
  }));
}

type EncounterRow = Omit<
  InputEncounter,
  'organisationIds' | 'personIds' | 'absentOrganisationIds' | 'observationKinds'
>;

function readInputEncounters(db: ReadDb): readonly InputEncounter[] {
  const present = organisationsWithRole(db, 'participant');
  const absent = organisationsWithRole(db, 'absent');
  const persons = pairs<EncounterId, PersonId>(
    db,
    'SELECT encounter_id AS owner, person_id AS item FROM encounter_person ORDER BY encounter_id, person_id',
  );
  const kinds = pairs<EncounterId, ObservationKind>(
    db,
    'SELECT encounter_id AS owner, kind AS item FROM observation ORDER BY encounter_id, position, id',
  );
  const rows = db.rows<EncounterRow>(
    `SELECT id, date, minutes, form, collaboration_id AS collaborationId, script, podium, initiative, company, ground,
       tone, performance, orientation
     FROM encounter ORDER BY date, id`,
  );
  return rows.map((row) => ({
    ...row,
    organisationIds: present.get(row.id) ?? [],
    personIds: persons.get(row.id) ?? [],
    absentOrganisationIds: absent.get(row.id) ?? [],
    observationKinds: kinds.get(row.id) ?? [],
  }));
}

function organisationsWithRole(
  db: ReadDb,
  role: EncounterRole,
): ReadonlyMap<EncounterId, readonly OrganisationId[]> {
  return pairs<EncounterId, OrganisationId>(
    db,
    `SELECT encounter_id AS owner, organisation_id AS item FROM encounter_organisation WHERE role = '${role}'
     ORDER BY encounter_id, organisation_id`,
  );
}

type MemberRow = InputCollaboration['members'][number] & { readonly collaborationId: CollaborationId };

function readInputCollaborations(db: ReadDb): readonly InputCollaboration[] {
  const members = groupBy(
    db.rows<MemberRow>(
      `SELECT collaboration_id AS collaborationId, organisation_id AS organisationId, valid_from AS "from",
         valid_until AS until
       FROM collaboration_member ORDER BY collaboration_id, position`,
    ),
    (row) => row.collaborationId,
    ({ organisationId, from, until }) => ({ organisationId, from, until }),
  );
  return db
    .rows<Omit<InputCollaboration, 'members'>>(
      'SELECT id, name, valid_from AS "from", valid_until AS until FROM collaboration ORDER BY id',
    )
    .map((row) => ({ ...row, members: members.get(row.id) ?? [] }));
}

/** The items of each owner, from a statement with the columns `owner` and `item`. */
function pairs<Owner extends string, Item extends string>(
  db: ReadDb,
  sql: string,
): ReadonlyMap<Owner, readonly Item[]> {
  return groupBy(
    db.rows<{ owner: Owner; item: Item }>(sql),
    (row) => row.owner,
    (row) => row.item,
  );
}
