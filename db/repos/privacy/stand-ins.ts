import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type OrganisationId, type PersonId, personIdSchema } from '#shared/domain/ids.ts';
import { newPerson } from '#shared/domain/person.ts';
import type { StandIn } from '#shared/domain/privacy.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { newId } from '../../new-id.ts';
import { archivePerson, insertPerson, isNotRecorded } from '../persons.ts';

/** Whoever stands in for others. */
export function listStandIns(db: ReadDb): readonly StandIn[] {
  return db.rows<StandIn>(
    'SELECT person_id AS personId, organisation_id AS organisationId FROM stand_in ORDER BY person_id',
  );
}

/** Marks a person as nobody in particular. */
export function saveStandIn(db: WriteDb, { personId, organisationId }: StandIn): void {
  db.run(
    `INSERT INTO stand_in (person_id, organisation_id) VALUES (@personId, @organisationId)
     ON CONFLICT (person_id) DO UPDATE SET organisation_id = @organisationId`,
    { personId, organisationId },
  );
}

const NAME_LENGTH = 200;

/**
 * Who stands in for somebody of this partner; made when there is nobody yet. One for all of a partner, so that nobody can tell
 * which encounters were with the same person. Archived from the start: never offered, always counted.
 *
 * @param organisationId `null`: for somebody of no partner.
 */
export function standInOf(db: WriteDb, organisationId: OrganisationId | null): PersonId {
  const known = db.value<PersonId>(
    'SELECT person_id FROM stand_in WHERE organisation_id IS ? ORDER BY person_id LIMIT 1',
    organisationId,
  );
  if (known !== undefined) return known;
  const id = newId(personIdSchema);
  const partner =
    organisationId === null
      ? undefined
      : db.value<string>('SELECT name FROM organisation WHERE id = ?', organisationId);
  const name = partner === undefined ? 'Iemand' : `Iemand van ${partner}`.slice(0, NAME_LENGTH);
  const affiliations = organisationId === null ? [] : [{ organisationId, role: '', from: null, until: null }];
  insertPerson(db, { ...newPerson(name), affiliations }, id);
  archivePerson(db, id);
  saveStandIn(db, { personId: id, organisationId });
  return id;
}

/** Who stands in for a person at an encounter of this day: somebody of each partner that they counted for. */
export function standInsFor(db: WriteDb, personId: PersonId, date: IsoDate): readonly PersonId[] {
  const partners = db.values<OrganisationId>(
    `SELECT DISTINCT organisation_id FROM affiliation WHERE person_id = @personId
     AND (valid_from IS NULL OR valid_from <= @date) AND (valid_until IS NULL OR valid_until >= @date)
     ORDER BY organisation_id`,
    { personId, date },
  );
  return partners.length === 0 ? [standInOf(db, null)] : partners.map((id) => standInOf(db, id));
}

/**
 * Who is written down as having been there: somebody about whom nothing is recorded is "iemand van" their partner. Who stood at the
 * encounter before stays.
 *
 * @param before persons who stand there already; none for a new encounter.
 */
export function recordedPersons(
  db: WriteDb,
  personIds: readonly PersonId[],
  date: IsoDate,
  before: readonly PersonId[] = [],
): readonly PersonId[] {
  const recorded = personIds.flatMap((id) =>
    !before.includes(id) && isNotRecorded(db, id) ? standInsFor(db, id, date) : [id],
  );
  return [...new Set(recorded)];
}
