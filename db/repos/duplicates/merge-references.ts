import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { idList } from '../lists.ts';

type Mergeable = 'organisation' | 'person';

/** Which one stays, and which one goes up in it. */
export interface MergeIds<Id extends OrganisationId | PersonId> {
  readonly keptId: Id;
  readonly goneId: Id;
}

/** A place where a table points at a partner or a person. */
export interface ReferencePlace {
  readonly table: string;
  readonly column: string;
}

/** Every place in the file that points at this kind, as the file itself says. */
export function placesThatPointAt(db: ReadDb, kind: Mergeable): readonly ReferencePlace[] {
  return db.rows<ReferencePlace>(
    `SELECT tables.name AS "table", keys."from" AS "column"
     FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
     WHERE tables.schema = 'main' AND tables.type = 'table' AND keys."table" = ?
     ORDER BY 1, 2`,
    kind,
  );
}

/**
 * Lets every row that points at the one who goes point at the one who stays. Where a row for that one stands already (both were
 * at the same encounter), the other row goes. What needs more care must have been done before.
 */
export function moveReferences(
  db: WriteDb,
  kind: Mergeable,
  { keptId, goneId }: MergeIds<OrganisationId | PersonId>,
): void {
  for (const { table, column } of placesThatPointAt(db, kind)) {
    db.run(`UPDATE OR IGNORE "${table}" SET "${column}" = ? WHERE "${column}" = ?`, keptId, goneId);
    db.run(`DELETE FROM "${table}" WHERE "${column}" = ?`, goneId);
  }
}

/** Pairs stored in one order, with a day: the pair of the two themselves goes, of two that become one the newest day stays. */
export function movePairs(
  db: WriteDb,
  table: 'set_aside_introduction' | 'distinct_organisation' | 'distinct_person',
  kind: Mergeable,
  { keptId, goneId }: MergeIds<OrganisationId | PersonId>,
): void {
  const [first, second] = [`first_${kind}_id`, `second_${kind}_id`];
  const pairs = db.rows<{ other: string; date: string }>(
    `SELECT iif(${first} = @goneId, ${second}, ${first}) AS other, date FROM ${table}
     WHERE ${first} = @goneId OR ${second} = @goneId`,
    { goneId },
  );
  db.run(`DELETE FROM ${table} WHERE ${first} = @goneId OR ${second} = @goneId`, { goneId });
  for (const { other, date } of pairs) {
    if (other === keptId) continue;
    db.run(
      `INSERT INTO ${table} (${first}, ${second}, date) VALUES (?, ?, ?)
       ON CONFLICT (${first}, ${second}) DO UPDATE SET date = max(date, excluded.date)`,
      ...(keptId < other ? [keptId, other] : [other, keptId]),
      date,
    );
  }
}

interface StoredPosition {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/**
 * Takes away positions that say nothing new after a merge: in the same role, or in none, within the days of another. Only a
 * position that moved is compared with one that was there, so what the user wrote down twice on purpose stays.
 *
 * @param moved ids of the positions that now point elsewhere.
 */
export function dropCoveredPositions(db: WriteDb, moved: readonly string[]): void {
  const positions = db.rows<StoredPosition>(
    `SELECT id, person_id AS personId, organisation_id AS organisationId, role, valid_from AS "from", valid_until AS until
     FROM affiliation WHERE person_id IN
       (SELECT person_id FROM affiliation WHERE id IN (SELECT value FROM json_each(?)))
     ORDER BY position, id`,
    idList(moved),
  );
  const isMoved = new Set(moved);
  const dropped = new Set<string>();
  const drop = (position: StoredPosition, by: StoredPosition): void => {
    if (dropped.has(by.id) || dropped.has(position.id) || !isCovered(position, by)) return;
    dropped.add(position.id);
    db.run('DELETE FROM affiliation WHERE id = ?', position.id);
  };
  for (const one of positions.filter(({ id }) => isMoved.has(id))) {
    for (const other of positions.filter(({ id }) => !isMoved.has(id))) {
      drop(one, other);
      drop(other, one);
    }
  }
}

function isCovered(position: StoredPosition, by: StoredPosition): boolean {
  const sameRole = position.role.toLocaleLowerCase('nl') === by.role.toLocaleLowerCase('nl');
  return (
    position.personId === by.personId &&
    position.organisationId === by.organisationId &&
    (position.role === '' || sameRole) &&
    (by.from === null || (position.from !== null && by.from <= position.from)) &&
    (by.until === null || (position.until !== null && by.until >= position.until))
  );
}
