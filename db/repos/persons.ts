import type { IsoDate } from '#shared/domain/calendar-date.ts';
import {
  affiliationIdSchema,
  type OrganisationId,
  type PersonId,
  personIdSchema,
} from '#shared/domain/ids.ts';
import type { Affiliation, AffiliationDraft, Person, PersonDraft } from '#shared/domain/person.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { newId } from '../new-id.ts';
import { groupBy, idList } from './lists.ts';
import { byName } from './names.ts';
import type { ListOptions } from './organisations.ts';
import { pairUp } from './pair-up.ts';
import { notFound, refuseInUse, refuseUnknownReferences } from './references.ts';

type PersonRow = Omit<Person, 'affiliations' | 'archived'> & { readonly archived: 0 | 1 };

const COLUMNS = 'id, name, nickname, email, phone, note, archived';
const AFFILIATION_COLUMNS =
  'id, person_id AS personId, organisation_id AS organisationId, role, valid_from AS "from", valid_until AS until';

/** All persons by name, each with every position, past ones too. */
export function listPersons(db: ReadDb, { archived = 'included' }: ListOptions = {}): readonly Person[] {
  const rows = db.rows<PersonRow>(
    `SELECT ${COLUMNS} FROM person WHERE archived <= ?`,
    archived === 'included' ? 1 : 0,
  );
  const affiliations = db.rows<Affiliation>(
    `SELECT ${AFFILIATION_COLUMNS} FROM affiliation ORDER BY position, id`,
  );
  return personsOf(rows, affiliations);
}

/** Persons with a position at the partner that holds on this day, by name. */
export function listPersonsAtOrganisation(db: ReadDb, id: OrganisationId, date: IsoDate): readonly Person[] {
  return listPersonsByIds(
    db,
    db.values<PersonId>(
      `SELECT DISTINCT person_id FROM affiliation WHERE organisation_id = @id
       AND (valid_from IS NULL OR valid_from <= @date) AND (valid_until IS NULL OR valid_until >= @date)`,
      { id, date },
    ),
  );
}

/** Persons with any position at the partner, now, before or later, by name. */
export function listPersonsEverAtOrganisation(db: ReadDb, id: OrganisationId): readonly Person[] {
  return listPersonsByIds(
    db,
    db.values<PersonId>('SELECT DISTINCT person_id FROM affiliation WHERE organisation_id = ?', id),
  );
}

/** @throws {AppError} not-found */
export function findPerson(db: ReadDb, id: PersonId): Person {
  const person = listPersonsByIds(db, [id])[0];
  if (person === undefined) throw notFound('person');
  return person;
}

/** Persons with these ids, by name, each with every position; ids that are gone are left out. */
export function listPersonsByIds(db: ReadDb, ids: readonly PersonId[]): readonly Person[] {
  const asked = idList(ids);
  return personsOf(
    db.rows<PersonRow>(`SELECT ${COLUMNS} FROM person WHERE id IN (SELECT value FROM json_each(?))`, asked),
    db.rows<Affiliation>(
      `SELECT ${AFFILIATION_COLUMNS} FROM affiliation WHERE person_id IN (SELECT value FROM json_each(?))
       ORDER BY position, id`,
      asked,
    ),
  );
}

function personsOf(rows: readonly PersonRow[], affiliations: readonly Affiliation[]): readonly Person[] {
  const byPerson = groupBy(
    affiliations,
    (affiliation) => affiliation.personId,
    (affiliation) => affiliation,
  );
  return rows
    .map((row) => ({ ...row, archived: row.archived === 1, affiliations: byPerson.get(row.id) ?? [] }))
    .sort(byName);
}

/**
 * Positions that bring an id, as in an import, have that one.
 * @throws {AppError} not-found when a partner is unknown; refused-by-file. Then nothing is written.
 */
export function createPerson(db: WriteDb, draft: PersonDraft, id: PersonId = newId(personIdSchema)): Person {
  return db.transaction(() => {
    refuseUnknown(db, draft);
    insertPerson(db, draft, id);
    return findPerson(db, id);
  });
}

/**
 * Only writes a new person: for imports of thousands, inside a transaction. The file itself refuses what is not there.
 * @throws {AppError} not-found; refused-by-file
 */
export function insertPerson(db: WriteDb, draft: PersonDraft, id: PersonId): void {
  const { affiliations, ...fields } = draft;
  db.run(
    `INSERT INTO person (id, name, nickname, email, phone, note)
     VALUES (@id, @name, @nickname, @email, @phone, @note)`,
    { id, ...fields },
  );
  writeAffiliations(db, id, affiliations, []);
}

/**
 * Replaces what was written about a person. A position that is still there keeps its id: the same one, or the one at the
 * same partner in the same role, or else the one at the same partner.
 * @throws {AppError} not-found; refused-by-file. Then nothing is written.
 */
export function updatePerson(db: WriteDb, id: PersonId, draft: PersonDraft): Person {
  return db.transaction(() => {
    const before = findPerson(db, id);
    refuseUnknown(db, draft);
    refuseNote(db, before, draft);
    const { affiliations, ...fields } = draft;
    db.run(
      `UPDATE person SET name = @name, nickname = @nickname, email = @email, phone = @phone, note = @note
       WHERE id = @id`,
      { id, ...fields },
    );
    writeAffiliations(db, id, affiliations, before.affiliations);
    return findPerson(db, id);
  });
}

/** Puts a person away: no longer offered, still counted in the past. @throws {AppError} not-found */
export function archivePerson(db: WriteDb, id: PersonId): Person {
  return setArchived(db, id, 1);
}

/** Takes a person back. @throws {AppError} not-found */
export function restorePerson(db: WriteDb, id: PersonId): Person {
  return setArchived(db, id, 0);
}

/** Removes a person with all positions. @throws {AppError} not-found; still-in-use when at an encounter or in a plan */
export function deletePerson(db: WriteDb, id: PersonId): void {
  db.transaction(() => {
    refuseInUse(db, id, findPerson(db, id).name, [
      ['encounter_person', 'person_id'],
      ['intention_person', 'person_id'],
    ]);
    db.run('DELETE FROM person WHERE id = ?', id);
  });
}

function setArchived(db: WriteDb, id: PersonId, archived: 0 | 1): Person {
  if (db.run('UPDATE person SET archived = ? WHERE id = ?', archived, id) === 0) throw notFound('person');
  return findPerson(db, id);
}

function refuseUnknown(db: ReadDb, draft: PersonDraft): void {
  refuseUnknownReferences(db, [
    {
      kind: 'organisation',
      field: 'affiliations.*.organisationId',
      ids: draft.affiliations.map(({ organisationId }) => organisationId),
    },
  ]);
}

/** Of somebody about whom nothing is to be written a note may stay or go, and no other may come. */
function refuseNote(db: ReadDb, { id, note }: Person, draft: PersonDraft): void {
  if (draft.note.trim() === '' || draft.note === note || !isNotRecorded(db, id)) return;
  throw new AppError('invalid-input', {}, { fields: { note: 'do-not-record' } });
}

/** Whether nothing more is to be written about a person. */
export function isNotRecorded(db: ReadDb, id: PersonId): boolean {
  const flag = db.value<number>('SELECT do_not_record FROM person_basis WHERE person_id = ?', id);
  return flag === 1;
}

const LIKENESSES: readonly ((item: AffiliationDraft) => string)[] = [
  ({ organisationId, role, from, until }) => JSON.stringify([organisationId, role, from, until]),
  ({ organisationId, role, from }) => JSON.stringify([organisationId, role, from]),
  ({ organisationId, role }) => JSON.stringify([organisationId, role]),
  ({ organisationId }) => organisationId,
];

function writeAffiliations(
  db: WriteDb,
  personId: PersonId,
  drafts: readonly (AffiliationDraft & Partial<Pick<Affiliation, 'id'>>)[],
  stored: readonly Affiliation[],
): void {
  const pairs = pairUp<Affiliation, AffiliationDraft>(stored, drafts, LIKENESSES);
  for (const { id } of stored) {
    if (!pairs.some((kept) => kept?.id === id)) db.run('DELETE FROM affiliation WHERE id = ?', id);
  }
  for (const [position, draft] of drafts.entries()) {
    db.run(
      `INSERT INTO affiliation (id, person_id, organisation_id, role, valid_from, valid_until, position)
       VALUES (@id, @personId, @organisationId, @role, @from, @until, @position)
       ON CONFLICT (id) DO UPDATE SET organisation_id = @organisationId, role = @role, valid_from = @from,
         valid_until = @until, position = @position`,
      { ...draft, id: draft.id ?? pairs[position]?.id ?? newId(affiliationIdSchema), personId, position },
    );
  }
}
