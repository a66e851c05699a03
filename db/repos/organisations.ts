import { type AreaId, type OrganisationId, organisationIdSchema, type ThemeId } from '#shared/domain/ids.ts';
import type { Organisation, OrganisationDraft } from '#shared/domain/organisation.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { groupBy, idList } from './lists.ts';
import { byName } from './names.ts';
import { notFound, refuseInUse, refuseUnknownReferences } from './references.ts';

type OrganisationRow = Omit<Organisation, 'themeIds' | 'areaIds' | 'archived'> & { readonly archived: 0 | 1 };

const COLUMNS = `id, name, short_name AS shortName, category_id AS categoryId, tier, scale,
  desired_interval_days AS desiredIntervalDays, website, note, valid_from AS "from", valid_until AS until, archived`;

const FIELDS = `name = @name, short_name = @shortName, category_id = @categoryId, tier = @tier, scale = @scale,
  desired_interval_days = @desiredIntervalDays, website = @website, note = @note, valid_from = @from, valid_until = @until`;

/** Everything that keeps a partner from being removed: the past would no longer be right. */
const USES = [
  ['encounter_organisation', 'organisation_id'],
  ['affiliation', 'organisation_id'],
  ['collaboration_member', 'organisation_id'],
  ['tie', 'first_organisation_id'],
  ['tie', 'second_organisation_id'],
  ['commitment', 'organisation_id'],
  ['intention_organisation', 'organisation_id'],
  ['assessment', 'organisation_id'],
] as const;

export interface ListOptions {
  /** Whether what was put away is listed too; included unless told. */
  readonly archived?: 'included' | 'left-out';
}

/** All partners by name. */
export function listOrganisations(
  db: ReadDb,
  { archived = 'included' }: ListOptions = {},
): readonly Organisation[] {
  const rows = db.rows<OrganisationRow>(
    `SELECT ${COLUMNS} FROM organisation WHERE archived <= ?`,
    archived === 'included' ? 1 : 0,
  );
  const themes = groupBy(
    db.rows<{ id: OrganisationId; themeId: ThemeId }>(
      'SELECT organisation_id AS id, theme_id AS themeId FROM organisation_theme ORDER BY position',
    ),
    (row) => row.id,
    (row) => row.themeId,
  );
  const areas = groupBy(
    db.rows<{ id: OrganisationId; areaId: AreaId }>(
      'SELECT organisation_id AS id, area_id AS areaId FROM organisation_area ORDER BY position',
    ),
    (row) => row.id,
    (row) => row.areaId,
  );
  return rows
    .map((row) => organisationOf(row, themes.get(row.id) ?? [], areas.get(row.id) ?? []))
    .sort(byName);
}

/** Partners with these ids, by name; ids that are gone are left out. */
export function listOrganisationsByIds(db: ReadDb, ids: readonly OrganisationId[]): readonly Organisation[] {
  const asked = idList(ids);
  const among = 'IN (SELECT value FROM json_each(?))';
  const rows = db.rows<OrganisationRow>(`SELECT ${COLUMNS} FROM organisation WHERE id ${among}`, asked);
  const themes = groupBy(
    db.rows<{ id: OrganisationId; themeId: ThemeId }>(
      `SELECT organisation_id AS id, theme_id AS themeId FROM organisation_theme WHERE organisation_id ${among}
       ORDER BY position`,
      asked,
    ),
    (row) => row.id,
    (row) => row.themeId,
  );
  const areas = groupBy(
    db.rows<{ id: OrganisationId; areaId: AreaId }>(
      `SELECT organisation_id AS id, area_id AS areaId FROM organisation_area WHERE organisation_id ${among}
       ORDER BY position`,
      asked,
    ),
    (row) => row.id,
    (row) => row.areaId,
  );
  return rows
    .map((row) => organisationOf(row, themes.get(row.id) ?? [], areas.get(row.id) ?? []))
    .sort(byName);
}

/** @throws {AppError} not-found */
export function findOrganisation(db: ReadDb, id: OrganisationId): Organisation {
  const row = db.row<OrganisationRow>(`SELECT ${COLUMNS} FROM organisation WHERE id = ?`, id);
  if (row === undefined) throw notFound('organisation');
  return organisationOf(
    row,
    db.values<ThemeId>(
      'SELECT theme_id FROM organisation_theme WHERE organisation_id = ? ORDER BY position',
      id,
    ),
    db.values<AreaId>(
      'SELECT area_id FROM organisation_area WHERE organisation_id = ? ORDER BY position',
      id,
    ),
  );
}

function organisationOf(
  row: OrganisationRow,
  themeIds: readonly ThemeId[],
  areaIds: readonly AreaId[],
): Organisation {
  return { ...row, themeIds, areaIds, archived: row.archived === 1 };
}

/** @throws {AppError} not-found when category, theme or area is unknown; refused-by-file. Then nothing is written. */
export function createOrganisation(
  db: WriteDb,
  draft: OrganisationDraft,
  id: OrganisationId = newId(organisationIdSchema),
): Organisation {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    insertOrganisation(db, draft, id);
    return findOrganisation(db, id);
  });
}

/**
 * Only writes a new partner: for imports of thousands, inside a transaction. The file itself refuses what is not there.
 * @throws {AppError} not-found; refused-by-file
 */
export function insertOrganisation(db: WriteDb, draft: OrganisationDraft, id: OrganisationId): void {
  db.run(
    `INSERT INTO organisation (id, name, short_name, category_id, tier, scale, desired_interval_days, website, note,
       valid_from, valid_until)
     VALUES (@id, @name, @shortName, @categoryId, @tier, @scale, @desiredIntervalDays, @website, @note, @from, @until)`,
    valuesOf(id, draft),
  );
  writeLists(db, id, draft);
}

/** Replaces what was written about a partner. @throws {AppError} not-found; refused-by-file. Then nothing is written. */
export function updateOrganisation(db: WriteDb, id: OrganisationId, draft: OrganisationDraft): Organisation {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    if (db.run(`UPDATE organisation SET ${FIELDS} WHERE id = @id`, valuesOf(id, draft)) === 0) {
      throw notFound('organisation');
    }
    db.run('DELETE FROM organisation_theme WHERE organisation_id = ?', id);
    db.run('DELETE FROM organisation_area WHERE organisation_id = ?', id);
    writeLists(db, id, draft);
    return findOrganisation(db, id);
  });
}

/** Puts a partner away: no longer offered, still counted in the past. @throws {AppError} not-found */
export function archiveOrganisation(db: WriteDb, id: OrganisationId): Organisation {
  return setArchived(db, id, 1);
}

/** Takes a partner back. @throws {AppError} not-found */
export function restoreOrganisation(db: WriteDb, id: OrganisationId): Organisation {
  return setArchived(db, id, 0);
}

/** Removes a partner that nothing points at. @throws {AppError} not-found; still-in-use: archiving is what remains */
export function deleteOrganisation(db: WriteDb, id: OrganisationId): void {
  db.transaction(() => {
    refuseInUse(db, id, findOrganisation(db, id).name, USES);
    db.run('DELETE FROM organisation WHERE id = ?', id);
  });
}

function setArchived(db: WriteDb, id: OrganisationId, archived: 0 | 1): Organisation {
  if (db.run('UPDATE organisation SET archived = ? WHERE id = ?', archived, id) === 0)
    throw notFound('organisation');
  return findOrganisation(db, id);
}

function refuseUnknown(db: ReadDb, draft: OrganisationDraft): void {
  refuseUnknownReferences(db, [
    { kind: 'category', field: 'categoryId', ids: [draft.categoryId] },
    { kind: 'theme', field: 'themeIds.*', ids: draft.themeIds },
    { kind: 'area', field: 'areaIds.*', ids: draft.areaIds },
  ]);
}

function valuesOf(id: OrganisationId, draft: OrganisationDraft) {
  const { themeIds: _themes, areaIds: _areas, ...fields } = draft;
  return { id, ...fields };
}

function writeLists(db: WriteDb, id: OrganisationId, draft: OrganisationDraft): void {
  for (const [position, themeId] of draft.themeIds.entries()) {
    db.run(
      'INSERT INTO organisation_theme (organisation_id, theme_id, position) VALUES (?, ?, ?)',
      id,
      themeId,
      position,
    );
  }
  for (const [position, areaId] of draft.areaIds.entries()) {
    db.run(
      'INSERT INTO organisation_area (organisation_id, area_id, position) VALUES (?, ?, ?)',
      id,
      areaId,
      position,
    );
  }
}
