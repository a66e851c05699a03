import type { WeekCounts } from '#shared/analysis/full-analysis.ts';
import type { TodayExtras } from '#shared/analysis/today/today.ts';
import { asideOn } from '#shared/analysis/today/suggestions.ts';
import { sorterOf } from '#shared/calendar/rules.ts';
import { addDays, type IsoDate, isoWeekOf } from '#shared/domain/calendar-date.ts';
import type { Encounter, Intention } from '#shared/domain/encounter.ts';
import type { SuggestionChoice } from '#shared/domain/follow-up.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { LastSaid, TodayPage } from '#shared/ipc/requests/today.ts';
import { commitmentCounts, dueCommitments, endOfWeek } from '#shared/domain/due-commitments.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';
import { whereOneWas } from '../encounters/attendance.ts';
import { listOpenCalendarEvents } from '../calendar/calendar-events.ts';
import { readCalendarSettings } from '../calendar/calendar-settings.ts';
import { listCommitments } from '../encounters/commitment-list.ts';
import { readEncounters } from '../encounters/encounter-rows.ts';
import { createIntention, listOpenIntentions } from '../encounters/intentions.ts';
import { listWaitingSignals } from '../encounters/signals.ts';
import { listSuggestionChoices, readReshuffles } from './suggestion-choices.ts';

/** Few enough to read in a minute; the lists have the rest. */
const SIGNALS_SHOWN = 4;
const EVENTS_SHOWN = 3;
const LONGEST_QUOTE = 240;

/** What the suggestions of a day depend on beside the network. */
export function readTodayExtras(db: ReadDb, asOf: IsoDate): TodayExtras {
  const intentions = listOpenIntentions(db);
  return {
    choices: listSuggestionChoices(db),
    intended: {
      organisationIds: [...new Set(intentions.flatMap(({ organisationIds }) => organisationIds))],
      personIds: [...new Set(intentions.flatMap(({ personIds }) => personIds))],
    },
    reshuffles: readReshuffles(db, asOf),
  };
}

/** All of Vandaag that needs no calculation. */
export function readTodayPage(db: ReadDb, asOf: IsoDate): TodayPage {
  const due = dueCommitments(listCommitments(db, { done: false }), asOf);
  const signals = listWaitingSignals(db, asOf, SIGNALS_SHOWN);
  const sortOf = sorterOf(readCalendarSettings(db));
  const events = listOpenCalendarEvents(db).filter((event) => sortOf(event).sort === 'encounter');
  const lastWeek = isoWeekOf(addDays(asOf, -7));
  return {
    asOf,
    weekUntil: endOfWeek(asOf),
    commitments: { counts: commitmentCounts(due), late: due.late, thisWeek: due.thisWeek },
    signals: { counts: signals.counts, waiting: signals.total, fresh: signals.fresh, first: signals.signals },
    calendar: {
      waiting: events.length,
      first: events
        .slice(0, EVENTS_SHOWN)
        .map(({ id, date, startTime, subject }) => ({ id, date, startTime, subject })),
    },
    lastWeek: {
      ...lastWeek,
      isNoted:
        db.value<number>(
          'SELECT EXISTS (SELECT 1 FROM time_week WHERE year = ? AND week = ?)',
          lastWeek.year,
          lastWeek.week,
        ) === 1,
    },
    asides: livingChoices(db, asOf),
  };
}

/** What Vandaag counts beside the network, for the report of the command line. */
export function readWeekCounts(db: ReadDb, asOf: IsoDate): WeekCounts {
  const { weekUntil, commitments, signals, calendar, lastWeek, asides } = readTodayPage(db, asOf);
  const { counts, waiting, fresh } = signals;
  return {
    until: weekUntil,
    commitments: commitments.counts,
    signals: { ...counts, waiting, fresh },
    calendarWaiting: calendar.waiting,
    lastWeek,
    asides: asides.length,
  };
}

/** What was said about suggestions and still holds on a day. */
function livingChoices(db: ReadDb, asOf: IsoDate): readonly SuggestionChoice[] {
  const choices = listSuggestionChoices(db);
  const asideOf = asideOn(asOf, { choices, intended: { organisationIds: [], personIds: [] } }, []);
  return choices.filter(
    ({ organisationId }) => asideOf(organisationId, lastMet(db, organisationId, asOf)) !== null,
  );
}

const LAST_MET = `SELECT max(date) FROM encounter WHERE date <= @asOf AND id IN (${whereOneWas('@organisationId')})`;

function lastMet(db: ReadDb, organisationId: OrganisationId, asOf: IsoDate): IsoDate | null {
  return db.value<IsoDate | null>(LAST_MET, { organisationId, asOf }) ?? null;
}

/** The last thing said at some encounters, by the partner of whom it is the last. */
export function readLastSaid(
  db: ReadDb,
  lastOf: ReadonlyMap<OrganisationId, EncounterId>,
): Readonly<Partial<Record<OrganisationId, LastSaid>>> {
  const said = new Map(
    readEncounters(db, [...new Set(lastOf.values())]).map((encounter) => [encounter.id, saidAt(encounter)]),
  );
  return Object.fromEntries(
    [...lastOf].flatMap(([organisationId, encounterId]) => {
      const last = said.get(encounterId);
      return last === undefined ? [] : [[organisationId, last]];
    }),
  );
}

function saidAt({ id, date, subject, confidentiality, observations, note }: Encounter): LastSaid {
  const heard = observations.at(-1);
  const [line = ''] = note.split('\n').filter((one) => one.trim() !== '');
  const text = heard === undefined ? line.trim() : heard.text;
  return {
    encounterId: id,
    date,
    subject,
    confidentiality,
    text: text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text,
    kind: heard === undefined ? (text === '' ? null : 'note') : heard.kind,
  };
}

/** One intention for each stop of a round. @throws {AppError} not-found; then nothing is written */
export function planRound(
  db: WriteDb,
  organisationIds: readonly OrganisationId[],
  before: IsoDate | null,
  subject: string,
): readonly Intention[] {
  return db.transaction(() =>
    organisationIds.map((id) =>
      createIntention(db, { subject, organisationIds: [id], personIds: [], before, note: '' }),
    ),
  );
}
