import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment } from '#shared/domain/encounter.ts';
import type { EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { type Affiliation, type AffiliationDraft, newPerson, type Person } from '#shared/domain/person.ts';
import { AppError } from '#shared/errors.ts';
import type { PersonLinks } from '#shared/ipc/app-state.ts';
import type { ChangedPositions, PositionChange } from '#shared/ipc/requests/positions.ts';
import type { ReadDb, WriteDb } from '../handle.ts';
import { PARTNER_WAS_THERE } from './encounters/attendance.ts';
import { BY_URGENCY, COMMITMENT_COLUMNS } from './encounters/commitments.ts';
import { listEncountersByIds } from './encounters/encounters.ts';
import { createPerson, findPerson, updatePerson } from './persons.ts';
import { notFound } from './references.ts';

/** How far back a link still counts: about eighteen months. */
const LINK_DAYS = 548;

/**
 * Ends one position of a person and starts the next, here or elsewhere, and lets somebody take over. Where the past is told,
 * nothing changes: each encounter counts for the partner of its own day.
 *
 * @throws {AppError} not-found; invalid-input when an end lies before its start, or somebody would succeed themselves. Then
 *   nothing is written.
 */
export function changePosition(db: WriteDb, change: PositionChange): ChangedPositions {
  return db.transaction(() => {
    const person = findPerson(db, change.personId);
    const ending = person.affiliations.find(({ id }) => id === change.affiliationId);
    if (ending === undefined) throw notFound('person', { affiliationId: 'unknown-reference' });
    if (ending.from !== null && ending.from > change.until) throw refused('until', 'ends-before-start');
    if (change.successor?.kind === 'existing' && change.successor.personId === person.id) {
      throw refused('successor.personId', 'listed-twice');
    }
    const dayAfter = addDays(change.until, 1);
    const kept = person.affiliations.map((position) =>
      position.id === ending.id ? { ...position, until: change.until } : position,
    );
    const next =
      change.next === null ? [] : [{ ...change.next, from: change.next.from ?? dayAfter, until: null }];
    const changed = updateWith(db, person, [...kept, ...next]);
    return { person: changed, successor: startSuccessor(db, change, ending, dayAfter) };
  });
}

function refused(field: string, why: 'ends-before-start' | 'listed-twice'): AppError {
  return new AppError('invalid-input', {}, { fields: { [field]: why } });
}

function updateWith(
  db: WriteDb,
  { id, archived: _archived, ...draft }: Person,
  affiliations: readonly (AffiliationDraft & Partial<Affiliation>)[],
): Person {
  return updatePerson(db, id, { ...draft, affiliations });
}

function startSuccessor(
  db: WriteDb,
  { successor }: PositionChange,
  { organisationId }: Affiliation,
  dayAfter: IsoDate,
): Person | null {
  if (successor === null) return null;
  const position = { organisationId, role: successor.role, from: successor.from ?? dayAfter, until: null };
  if (successor.kind === 'existing') {
    const known = findPerson(db, successor.personId);
    return updateWith(db, known, [...known.affiliations, position]);
  }
  return createPerson(db, { ...newPerson(successor.name), affiliations: [position] });
}

/** Encounters (`@since` to `@until`) at which a person counted for a partner, with whether a colleague from there was along. */
const THROUGH_PERSON = `
  SELECT met.id, met.date, EXISTS (
    SELECT 1 FROM encounter_person AS others JOIN affiliation AS colleague ON colleague.person_id = others.person_id
    WHERE others.encounter_id = met.id AND others.person_id <> @personId
      AND colleague.organisation_id = @organisationId
      AND (colleague.valid_from IS NULL OR colleague.valid_from <= met.date)
      AND (colleague.valid_until IS NULL OR colleague.valid_until >= met.date)) AS together
  FROM encounter_person AS there JOIN encounter AS met ON met.id = there.encounter_id
  WHERE there.person_id = @personId AND met.date BETWEEN @since AND @until AND EXISTS (
    SELECT 1 FROM affiliation WHERE person_id = @personId AND organisation_id = @organisationId
      AND (valid_from IS NULL OR valid_from <= met.date) AND (valid_until IS NULL OR valid_until >= met.date))`;

/**
 * What of ours at a partner runs through one person: the encounters of the last eighteen months in which nobody else from there
 * was along, how many there were with the partner at all, and what was promised there and is still open.
 *
 * @param today the last day that counts.
 */
export function linksThroughPerson(
  db: ReadDb,
  personId: PersonId,
  organisationId: OrganisationId,
  today: IsoDate,
): PersonLinks {
  const since = addDays(today, -LINK_DAYS);
  const period = { personId, organisationId, since, until: today };
  const rows = db.rows<{ id: EncounterId; together: 0 | 1 }>(
    `${THROUGH_PERSON} ORDER BY met.date DESC, met.id DESC`,
    period,
  );
  const alone = rows.filter(({ together }) => together === 0).map(({ id }) => id);
  return {
    since,
    encounters: listEncountersByIds(db, alone),
    together: rows.length - alone.length,
    partnerEncounters: countMet(db, organisationId, since, today),
    openCommitments: db.rows<Commitment>(
      `SELECT ${COMMITMENT_COLUMNS} FROM commitment
       WHERE done_on IS NULL AND (organisation_id IS NULL OR organisation_id = @organisationId)
         AND encounter_id IN (SELECT encounter_id FROM encounter_person WHERE person_id = @personId)
         AND encounter_id IN (SELECT id FROM (${THROUGH_PERSON.replace('BETWEEN @since AND @until', '<= @until')}))
       ${BY_URGENCY}`,
      { personId, organisationId, until: today },
    ),
  };
}

function countMet(db: ReadDb, organisationId: OrganisationId, since: IsoDate, until: IsoDate): number {
  return (
    db.value<number>(
      `SELECT count(*) FROM encounter WHERE date BETWEEN @since AND @until AND id IN (${PARTNER_WAS_THERE})`,
      { organisationId, since, until },
    ) ?? 0
  );
}
