import type { CalendarDecision } from '#shared/domain/calendar.ts';
import type { DistinctPersons } from '#shared/domain/duplicates.ts';
import type { ExternalId } from '#shared/domain/external-id.ts';
import type { EncounterId, PersonId } from '#shared/domain/ids.ts';
import type { DossierNames } from '#shared/privacy/field-use.ts';
import { type Dossier, type DossierMaterial, makeDossier, soughtPerson } from '#shared/privacy/dossier.ts';
import { type FindablePerson, makeNameFinder, type NameFinder } from '#shared/privacy/name-finder.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { ReadDb } from '../../handle.ts';
import { listCalendarDecisions } from '../calendar/calendar-decisions.ts';
import { listEncountersByIds } from '../encounters/encounters.ts';
import { listExternalIds } from '../exchange/external-ids.ts';
import { listDistinctPersons } from '../duplicates/distinct-pairs.ts';
import { listIntentions } from '../encounters/intentions.ts';
import { listMergedPersons } from '../duplicates/merged.ts';
import { groupBy } from '../lists.ts';
import { findPersonBasis, listCorrectionRequests } from './person-basis.ts';
import { findPerson } from '../persons.ts';
import { listTextsAbout } from './texts-about.ts';

/** Everything in the file that has to do with one person. @throws {AppError} not-found */
function readDossierMaterial(db: ReadDb, id: PersonId): DossierMaterial {
  const person = findPerson(db, id);
  const earlierNames = listMergedPersons(db).filter(({ intoId }) => intoId === id);
  const encounterIds = db.values<EncounterId>(
    `SELECT met.id FROM encounter_person AS there JOIN encounter AS met ON met.id = there.encounter_id
     WHERE there.person_id = ? ORDER BY met.date DESC, met.id DESC`,
    id,
  );
  const own = new Set<string | null>(encounterIds);
  return {
    person,
    basis: findPersonBasis(db, id),
    corrections: listCorrectionRequests(db, id),
    earlierNames,
    distinct: listDistinctPersons(db).filter((pair: DistinctPersons) =>
      [pair.firstPersonId, pair.secondPersonId].includes(id),
    ),
    externalIds: listExternalIds(db).filter((known: ExternalId) => known.id === id),
    encounters: listEncountersByIds(db, encounterIds),
    intentions: listIntentions(db).filter(({ personIds }) => personIds.includes(id)),
    calendar: listCalendarDecisions(db).filter(({ encounterId }: CalendarDecision) => own.has(encounterId)),
    texts: listTextsAbout(db, soughtPerson(person, earlierNames)),
  };
}

/** All names in the file, ready to be looked for in texts. Stand-ins have no name. */
export function nameFinderOf(db: ReadDb): NameFinder {
  const persons = db.rows<{ id: string; name: string; nickname: string }>(
    'SELECT id, name, nickname FROM person WHERE id NOT IN (SELECT person_id FROM stand_in)',
  );
  const earlier = groupBy(
    db.rows<{ id: string; name: string }>('SELECT into_id AS id, name FROM merged_person'),
    ({ id }) => id,
    ({ name }) => name,
  );
  const findable = persons.map(
    (person): FindablePerson => ({
      id: person.id,
      names: [person.name, ...(earlier.get(person.id) ?? [])],
      nicknames: person.nickname === '' ? [] : [person.nickname],
    }),
  );
  const things = db.values<string>(
    `SELECT name FROM organisation UNION SELECT short_name FROM organisation WHERE short_name <> ''
     UNION SELECT name FROM collaboration UNION SELECT name FROM area UNION SELECT name FROM theme`,
  );
  return makeNameFinder(findable, things);
}

/** Names that a dossier may tell. */
function dossierNamesOf(db: ReadDb): DossierNames {
  const nameIn = (table: 'organisation' | 'collaboration' | 'theme') => {
    const names = new Map(
      db
        .rows<{ id: string; name: string }>(`SELECT id, name FROM ${table}`)
        .map(({ id, name }) => [id, name]),
    );
    return (id: string): string => names.get(id) ?? '';
  };
  return {
    organisation: nameIn('organisation'),
    collaboration: nameIn('collaboration'),
    theme: nameIn('theme'),
  };
}

/**
 * The dossier of a person: everything held, others covered.
 * @param extra words that the user wants covered as well.
 * @throws {AppError} not-found
 */
export function readDossier(
  db: ReadDb,
  id: PersonId,
  madeOn: IsoDate,
  extra: readonly string[] = [],
): Dossier {
  return makeDossier(readDossierMaterial(db, id), {
    names: dossierNamesOf(db),
    finder: nameFinderOf(db),
    madeOn,
    extra,
  });
}
