import type { Collaboration, CollaborationDraft, CollaborationMember } from '#shared/domain/collaboration.ts';
import {
  type CollaborationId,
  collaborationIdSchema,
  type OrganisationId,
  type ThemeId,
} from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { groupBy, idList } from './lists.ts';
import { byName } from './names.ts';
import type { ListOptions } from './organisations.ts';
import { notFound, refuseInUse, refuseUnknownReferences } from './references.ts';

type CollaborationRow = Omit<Collaboration, 'themeIds' | 'members' | 'archived'> & {
  readonly archived: 0 | 1;
};
type MemberRow = CollaborationMember & { readonly collaborationId: CollaborationId };

const COLUMNS = `id, name, form, phase, own_role AS ownRole, government_role AS governmentRole,
  meetings_per_year AS meetingsPerYear, note, valid_from AS "from", valid_until AS until, archived`;

/** All collaborations by name, each with every member, past ones too. */
export function listCollaborations(
  db: ReadDb,
  { archived = 'included' }: ListOptions = {},
): readonly Collaboration[] {
  return withIds(
    db,
    db.values<CollaborationId>(
      'SELECT id FROM collaboration WHERE archived <= ?',
      archived === 'included' ? 1 : 0,
    ),
  );
}

/** Collaborations of which the partner is or was a member, by name. */
export function listCollaborationsOfOrganisation(db: ReadDb, id: OrganisationId): readonly Collaboration[] {
  return withIds(
    db,
    db.values<CollaborationId>(
      'SELECT collaboration_id FROM collaboration_member WHERE organisation_id = ?',
      id,
    ),
  );
}

/** @throws {AppError} not-found */
export function findCollaboration(db: ReadDb, id: CollaborationId): Collaboration {
  const collaboration = withIds(db, [id])[0];
  if (collaboration === undefined) throw notFound('collaboration');
  return collaboration;
}

function withIds(db: ReadDb, ids: readonly CollaborationId[]): readonly Collaboration[] {
  const asked = idList(ids);
  const rows = db.rows<CollaborationRow>(
    `SELECT ${COLUMNS} FROM collaboration WHERE id IN (SELECT value FROM json_each(?))`,
    asked,
  );
  const themes = groupBy(
    db.rows<{ id: CollaborationId; themeId: ThemeId }>(
      `SELECT collaboration_id AS id, theme_id AS themeId FROM collaboration_theme
       WHERE collaboration_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
      asked,
    ),
    (row) => row.id,
    (row) => row.themeId,
  );
  const members = groupBy(
    db.rows<MemberRow>(
      `SELECT collaboration_id AS collaborationId, organisation_id AS organisationId, role, valid_from AS "from",
         valid_until AS until
       FROM collaboration_member WHERE collaboration_id IN (SELECT value FROM json_each(?)) ORDER BY position`,
      asked,
    ),
    (row) => row.collaborationId,
    memberOf,
  );
  return rows
    .map((row) => ({
      ...row,
      themeIds: themes.get(row.id) ?? [],
      members: members.get(row.id) ?? [],
      archived: row.archived === 1,
    }))
    .sort(byName);
}

function memberOf(row: MemberRow): CollaborationMember {
  const { collaborationId: _collaboration, ...member } = row;
  return member;
}

/** @throws {AppError} not-found when a theme or member is unknown; refused-by-file. Then nothing is written. */
export function createCollaboration(
  db: WriteDb,
  draft: CollaborationDraft,
  id: CollaborationId = newId(collaborationIdSchema),
): Collaboration {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    db.run(
      `INSERT INTO collaboration (id, name, form, phase, own_role, government_role, meetings_per_year, note, valid_from,
         valid_until)
       VALUES (@id, @name, @form, @phase, @ownRole, @governmentRole, @meetingsPerYear, @note, @from, @until)`,
      valuesOf(id, draft),
    );
    writeLists(db, id, draft);
    return findCollaboration(db, id);
  });
}

/** Replaces what was written about a collaboration. @throws {AppError} not-found; refused-by-file. Nothing is written then. */
export function updateCollaboration(
  db: WriteDb,
  id: CollaborationId,
  draft: CollaborationDraft,
): Collaboration {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    const changed = db.run(
      `UPDATE collaboration SET name = @name, form = @form, phase = @phase, own_role = @ownRole,
         government_role = @governmentRole, meetings_per_year = @meetingsPerYear, note = @note, valid_from = @from,
         valid_until = @until
       WHERE id = @id`,
      valuesOf(id, draft),
    );
    if (changed === 0) throw notFound('collaboration');
    db.run('DELETE FROM collaboration_theme WHERE collaboration_id = ?', id);
    db.run('DELETE FROM collaboration_member WHERE collaboration_id = ?', id);
    writeLists(db, id, draft);
    return findCollaboration(db, id);
  });
}

/** Puts a collaboration away: no longer offered, still counted in the past. @throws {AppError} not-found */
export function archiveCollaboration(db: WriteDb, id: CollaborationId): Collaboration {
  return setArchived(db, id, 1);
}

/** Takes a collaboration back. @throws {AppError} not-found */
export function restoreCollaboration(db: WriteDb, id: CollaborationId): Collaboration {
  return setArchived(db, id, 0);
}

/** Removes a collaboration with its list of members. @throws {AppError} not-found; still-in-use when it met or was judged */
export function deleteCollaboration(db: WriteDb, id: CollaborationId): void {
  db.transaction(() => {
    refuseInUse(db, id, findCollaboration(db, id).name, [
      ['encounter', 'collaboration_id'],
      ['assessment', 'collaboration_id'],
    ]);
    db.run('DELETE FROM collaboration WHERE id = ?', id);
  });
}

function setArchived(db: WriteDb, id: CollaborationId, archived: 0 | 1): Collaboration {
  if (db.run('UPDATE collaboration SET archived = ? WHERE id = ?', archived, id) === 0)
    throw notFound('collaboration');
  return findCollaboration(db, id);
}

function refuseUnknown(db: ReadDb, draft: CollaborationDraft): void {
  refuseUnknownReferences(db, [
    { kind: 'theme', field: 'themeIds.*', ids: draft.themeIds },
    {
      kind: 'organisation',
      field: 'members.*.organisationId',
      ids: draft.members.map(({ organisationId }) => organisationId),
    },
  ]);
}

function valuesOf(id: CollaborationId, draft: CollaborationDraft) {
  const { themeIds: _themes, members: _members, ...fields } = draft;
  return { id, ...fields };
}

function writeLists(db: WriteDb, collaborationId: CollaborationId, draft: CollaborationDraft): void {
  for (const [position, themeId] of draft.themeIds.entries()) {
    db.run(
      'INSERT INTO collaboration_theme (collaboration_id, theme_id, position) VALUES (?, ?, ?)',
      collaborationId,
      themeId,
      position,
    );
  }
  for (const [position, member] of draft.members.entries()) {
    db.run(
      `INSERT INTO collaboration_member (collaboration_id, organisation_id, role, valid_from, valid_until, position)
       VALUES (@collaborationId, @organisationId, @role, @from, @until, @position)`,
      { ...member, collaborationId, position },
    );
  }
}
