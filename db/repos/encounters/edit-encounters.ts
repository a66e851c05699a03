import type { EncounterChange } from '#shared/domain/encounter-edit.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import type { SqlValue, WriteDb } from '../../handle.ts';
import { idList } from '../lists.ts';
import { refuseUnknownReferences } from '../references.ts';

const CHOSEN = 'SELECT value FROM json_each(@ids)';

/** Fields of the change that stand in a column of the encounter itself. */
const COLUMNS = [
  'date',
  'subject',
  'minutes',
  'form',
  'script',
  'podium',
  'company',
  'tone',
  'performance',
  'orientation',
] as const;

/** Lists of the change, each with its table: what is at an encounter, and in which column. */
const LISTS = [
  { table: 'encounter_theme', column: 'theme_id', add: 'addThemeIds', remove: 'removeThemeIds' },
  { table: 'encounter_person', column: 'person_id', add: 'addPersonIds', remove: 'removePersonIds' },
] as const;

/**
 * Corrects many encounters at once. A field that is left out stays as it is in each; what an encounter has already, or has not,
 * stays too. A partner that was written down as missed and is added was there after all.
 *
 * @returns how many encounters are now different from before.
 * @throws {AppError} not-found when an encounter, partner, person or theme is unknown; invalid-input when an encounter would be
 *   left without anybody. Then nothing is written.
 */
export function editEncounters(db: WriteDb, ids: readonly EncounterId[], change: EncounterChange): number {
  return db.transaction(() => {
    refuseUnknownReferences(db, [
      { kind: 'encounter', field: 'ids.*', ids },
      { kind: 'theme', field: 'change.addThemeIds.*', ids: change.addThemeIds },
      { kind: 'organisation', field: 'change.addOrganisationIds.*', ids: change.addOrganisationIds },
      { kind: 'person', field: 'change.addPersonIds.*', ids: change.addPersonIds },
    ]);
    const asked = idList(ids);
    const changed = new Set<string>([
      ...COLUMNS.flatMap((column) => setColumn(db, asked, column, change[column])),
      ...LISTS.flatMap(({ table, column, add, remove }) => [
        ...change[remove].flatMap((id) => removeFrom(db, asked, table, column, id)),
        ...change[add].flatMap((id) => addTo(db, asked, table, column, id)),
      ]),
      ...change.removeOrganisationIds.flatMap((id) => removePartner(db, asked, id)),
      ...change.addOrganisationIds.flatMap((id) => addPartner(db, asked, id)),
    ]);
    refuseDeserted(db, asked);
    return changed.size;
  });
}

/** Removes encounters with their observations and commitments; ids that are gone are left out. */
export function deleteEncounters(db: WriteDb, ids: readonly EncounterId[]): void {
  db.run(`DELETE FROM encounter WHERE id IN (${CHOSEN})`, { ids: idList(ids) });
}

/** @returns the encounters for which the value was another one. */
function setColumn(
  db: WriteDb,
  ids: string,
  column: (typeof COLUMNS)[number],
  value: SqlValue | undefined,
): readonly string[] {
  if (value === undefined) return [];
  const others = db.values<string>(
    `SELECT id FROM encounter WHERE id IN (${CHOSEN}) AND ${column} IS NOT @value`,
    { ids, value },
  );
  db.run(`UPDATE encounter SET ${column} = @value WHERE id IN (${CHOSEN})`, { ids: idList(others), value });
  return others;
}

type ListTable = (typeof LISTS)[number]['table'];
type ListColumn = (typeof LISTS)[number]['column'];

/** @returns the encounters that had it. */
function removeFrom(
  db: WriteDb,
  ids: string,
  table: ListTable,
  column: ListColumn,
  id: string,
): readonly string[] {
  const having = `${table} WHERE ${column} = @id AND encounter_id IN (${CHOSEN})`;
  const had = db.values<string>(`SELECT encounter_id FROM ${having}`, { ids, id });
  db.run(`DELETE FROM ${having}`, { ids, id });
  return had;
}

/** @returns the encounters that did not have it. */
function addTo(
  db: WriteDb,
  ids: string,
  table: ListTable | 'encounter_organisation',
  column: ListColumn | 'organisation_id',
  id: string,
): readonly string[] {
  const without = db.values<string>(
    `SELECT DISTINCT value FROM json_each(@ids)
     WHERE value NOT IN (SELECT encounter_id FROM ${table} WHERE ${column} = @id)`,
    { ids, id },
  );
  const isPartner = table === 'encounter_organisation';
  db.run(
    `INSERT INTO ${table} (encounter_id, ${column}, ${isPartner ? 'role, ' : ''}position)
     SELECT value, @id, ${isPartner ? "'participant', " : ''}
       (SELECT ifnull(max(position) + 1, 0) FROM ${table} WHERE encounter_id = value)
     FROM json_each(@ids)`,
    { ids: idList(without), id },
  );
  return without;
}

function removePartner(db: WriteDb, ids: string, id: string): readonly string[] {
  const having = `encounter_organisation
    WHERE organisation_id = @id AND role = 'participant' AND encounter_id IN (${CHOSEN})`;
  const had = db.values<string>(`SELECT encounter_id FROM ${having}`, { ids, id });
  db.run(`DELETE FROM ${having}`, { ids, id });
  return had;
}

function addPartner(db: WriteDb, ids: string, id: string): readonly string[] {
  const missed = `encounter_organisation
    WHERE organisation_id = @id AND role = 'absent' AND encounter_id IN (${CHOSEN})`;
  const wasMissed = db.values<string>(`SELECT encounter_id FROM ${missed}`, { ids, id });
  db.run(
    `UPDATE encounter_organisation SET role = 'participant'
     WHERE organisation_id = @id AND role = 'absent' AND encounter_id IN (${CHOSEN})`,
    { ids, id },
  );
  return [...wasMissed, ...addTo(db, ids, 'encounter_organisation', 'organisation_id', id)];
}

/** At least one participant: an encounter with nobody is none. */
function refuseDeserted(db: WriteDb, ids: string): void {
  const deserted = db.value<number>(
    `SELECT count(*) FROM json_each(@ids)
     WHERE NOT EXISTS (SELECT 1 FROM encounter_person WHERE encounter_id = value)
       AND NOT EXISTS (
         SELECT 1 FROM encounter_organisation WHERE encounter_id = value AND role = 'participant'
       )`,
    { ids },
  );
  if (deserted !== 0) throw new AppError('invalid-input', {}, { fields: { participants: 'no-participant' } });
}
