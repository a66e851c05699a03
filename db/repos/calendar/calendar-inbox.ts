import { CalendarMatcher } from '#shared/calendar/match.ts';
import { type CalendarProposal, draftOf, proposalOf } from '#shared/calendar/proposal.ts';
import { sorterOf } from '#shared/calendar/rules.ts';
import type { CalendarEventId, StoredEvent } from '#shared/calendar/stored-event.ts';
import { type TimedEvent, type WeekOfCalendar, weekKey, weeksOfCalendar } from '#shared/calendar/weeks.ts';
import type { IsoWeek } from '#shared/domain/calendar-date.ts';
import type { Encounter, EncounterDraft } from '#shared/domain/encounter.ts';
import type { EncounterId, PersonId } from '#shared/domain/ids.ts';
import { newPerson } from '#shared/domain/person.ts';
import { wordsOf } from '#shared/duplicates/words.ts';
import { AppError } from '#shared/errors.ts';
import type { CalendarAcceptance } from '#shared/ipc/requests/calendar.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import {
  acceptedDecision,
  ignoreCalendarSeries,
  ignoredDecision,
  listDecidedTime,
  listLoggedOn,
  saveCalendarDecision,
} from './calendar-decisions.ts';
import { findOpenCalendarEvents, listOpenCalendarEvents } from './calendar-events.ts';
import { readCalendarSettings } from './calendar-settings.ts';
import { listCalendarWeeks, saveCalendarWeek } from './calendar-weeks.ts';
import { listCollaborations } from '../collaborations.ts';
import { createEncounter } from '../encounters/encounters.ts';
import { listOrganisations } from '../organisations.ts';
import { createPerson, listPersons } from '../persons.ts';
import { listTimeWeeks, saveTimeWeek } from '../mirror/time-weeks.ts';

/** The events as the encounters that they may have been, in the same order. */
function proposalsOf(db: ReadDb, events: readonly StoredEvent[]): readonly CalendarProposal[] {
  if (events.length === 0) return [];
  const network = { organisations: listOrganisations(db), persons: listPersons(db) };
  const matcher = new CalendarMatcher(network, readCalendarSettings(db));
  const logged = listLoggedOn(db, [...new Set(events.map(({ date }) => date))]);
  const collaborations = listCollaborations(db)
    .filter(({ archived }) => !archived)
    .map(({ id, name }) => ({ id, words: wordsOf(name) }));
  return events.map((event) =>
    proposalOf(event, { matcher, collaborations, loggedOn: (date) => logged.get(date) ?? [] }),
  );
}

/** What waits and may have been an encounter, newest first. */
export function listCalendarProposals(db: ReadDb): readonly CalendarProposal[] {
  const sortOf = sorterOf(readCalendarSettings(db));
  return proposalsOf(
    db,
    listOpenCalendarEvents(db).filter((event) => sortOf(event).sort === 'encounter'),
  );
}

/**
 * Makes encounters of events with the participants that were chosen, and persons of those who are not in the network yet: one
 * for each address, at their partner when the address tells. Events that were decided meanwhile are left out.
 *
 * @throws {AppError} invalid-input when nobody was at one of them; not-found for a participant. Then nothing is written.
 */
export function acceptCalendarEvents(
  db: WriteDb,
  acceptances: readonly CalendarAcceptance[],
): { readonly encounterIds: readonly EncounterId[] } {
  return db.transaction(() => {
    const chosen = new Map(acceptances.map((acceptance) => [acceptance.id, acceptance]));
    const events = findOpenCalendarEvents(db, [...chosen.keys()]);
    const made = new Map<string, PersonId>();
    const encounterIds = proposalsOf(db, events).flatMap((proposal, place) => {
      const event = events[place];
      const acceptance = chosen.get(proposal.id);
      if (event === undefined || acceptance === undefined) return [];
      const personIds = [...acceptance.personIds, ...newPersons(db, proposal, acceptance.newAttendees, made)];
      const draft = draftOf(proposal, {
        organisationIds: [...new Set(acceptance.organisationIds)],
        personIds: [...new Set(personIds)],
      });
      const { id } = createEncounter(db, draft);
      saveCalendarDecision(db, acceptedDecision(event, id));
      return [id];
    });
    return { encounterIds };
  });
}

function newPersons(
  db: WriteDb,
  { participants }: CalendarProposal,
  wanted: readonly number[],
  made: Map<string, PersonId>,
): readonly PersonId[] {
  return participants.flatMap((one) => {
    if (one.kind !== 'new-person' || !wanted.includes(one.attendee)) return [];
    const key = one.email === '' ? `naam ${one.name}` : one.email;
    const known = made.get(key);
    if (known !== undefined) return [known];
    const { id } = createPerson(db, {
      ...newPerson(one.name.slice(0, 200)),
      email: one.email,
      affiliations:
        one.organisationId === null
          ? []
          : [{ organisationId: one.organisationId, role: '', from: null, until: null }],
    });
    made.set(key, id);
    return [id];
  });
}

/** @throws {AppError} not-found when it was decided meanwhile, or was never there */
function openEvent(db: ReadDb, id: CalendarEventId): StoredEvent {
  const [event] = findOpenCalendarEvents(db, [id]);
  if (event === undefined) throw new AppError('not-found', { what: 'calendar_event' });
  return event;
}

/** Makes an encounter of an event as the user wrote it down. @throws {AppError} not-found; as `createEncounter` */
export function acceptCalendarEventAs(db: WriteDb, id: CalendarEventId, draft: EncounterDraft): Encounter {
  return db.transaction(() => {
    const event = openEvent(db, id);
    const encounter = createEncounter(db, draft);
    saveCalendarDecision(db, acceptedDecision(event, encounter.id));
    return encounter;
  });
}

/** Nothing comes of these; those that were decided meanwhile stay decided as they were. */
export function ignoreCalendarEvents(db: WriteDb, ids: readonly CalendarEventId[]): void {
  db.transaction(() => {
    for (const event of findOpenCalendarEvents(db, ids)) saveCalendarDecision(db, ignoredDecision(event));
  });
}

/** Nothing comes of the whole series, now and later. @throws {AppError} not-found */
export function ignoreSeriesOf(db: WriteDb, id: CalendarEventId): void {
  ignoreCalendarSeries(db, openEvent(db, id).series);
}

/** Weeks in which something of the calendar took time, newest first. */
export function listWeeksOfCalendar(db: ReadDb): readonly WeekOfCalendar[] {
  const sortOf = sorterOf(readCalendarSettings(db));
  const open = listOpenCalendarEvents(db).flatMap((event): readonly TimedEvent[] => {
    const sorted = sortOf(event);
    if (sorted.sort === 'encounter') return [];
    const { id, subject, date, startTime, minutes } = event;
    return [{ id, subject, date, startTime, minutes, part: sorted.part, isEncounter: false }];
  });
  return weeksOfCalendar([...open, ...listDecidedTime(db)], listCalendarWeeks(db), listTimeWeeks(db));
}

/**
 * Puts what the calendar says of these weeks into the time split: hours that came from it before are replaced, what somebody wrote
 * down stays. Of the events nothing is kept but their time.
 *
 * @throws {AppError} refused-by-file when a week would have more than 168 hours. Then nothing is written.
 */
export function takeCalendarWeeks(db: WriteDb, weeks: readonly IsoWeek[]): void {
  db.transaction(() => {
    const wanted = new Set(weeks.map((week) => weekKey(week)));
    for (const week of listWeeksOfCalendar(db)) {
      if (!wanted.has(weekKey(week))) continue;
      const { year, week: number, hours, after } = week;
      saveTimeWeek(db, {
        year,
        week: number,
        collegeHours: after.college,
        organisationHours: after.organisation,
        outsideHours: after.outside,
      });
      saveCalendarWeek(db, {
        year,
        week: number,
        collegeHours: hours.college,
        organisationHours: hours.organisation,
        outsideHours: hours.outside,
      });
      rememberCounted(db, week);
    }
  });
}

function rememberCounted(db: WriteDb, { events }: WeekOfCalendar): void {
  const named = new Map(
    events.flatMap(({ id, part }) => (id === null || part === null ? [] : [[id, part] as const])),
  );
  for (const { id, series, occurrence, date, startTime, minutes } of findOpenCalendarEvents(db, [
    ...named.keys(),
  ])) {
    const part = named.get(id) ?? null;
    saveCalendarDecision(db, {
      series,
      occurrence,
      state: 'counted',
      encounterId: null,
      date,
      startTime,
      minutes,
      part,
      cancellationRead: false,
    });
  }
}
