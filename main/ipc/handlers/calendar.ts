import {
  acknowledgeCancellation,
  acknowledgeMove,
  followCalendar,
  listIgnoredSeries,
  listMovedEncounters,
  type MovedEncounter,
  restoreIgnoredSeries,
} from '#db/repos/calendar/calendar-decisions.ts';
import { findOpenCalendarEvents, hasCalendarContent } from '#db/repos/calendar/calendar-events.ts';
import {
  acceptCalendarEventAs,
  acceptCalendarEvents,
  ignoreCalendarEvents,
  ignoreSeriesOf,
  listCalendarProposals,
  listWeeksOfCalendar,
  takeCalendarWeeks,
} from '#db/repos/calendar/calendar-inbox.ts';
import { readCalendarSettings, saveCalendarSettings } from '#db/repos/calendar/calendar-settings.ts';
import { findEncounter, listEncountersByIds } from '#db/repos/encounters/encounters.ts';
import type { WriteDb } from '#db/handle.ts';
import type { CalendarEventId } from '#shared/calendar/stored-event.ts';
import { AppError } from '#shared/errors.ts';
import { weekName } from '#shared/texts/calendar-names.ts';
import type { CalendarInbox } from '#shared/ipc/requests/calendar.ts';
import type { AppContext } from '../../app-context.ts';
import type { CalendarSession } from '../../calendar/calendar-session.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

function inboxOf({ db }: OpenNetwork, calendar: CalendarSession): CalendarInbox {
  const moved = listMovedEncounters(db);
  const encounters = new Map(
    listEncountersByIds(
      db,
      moved.map(({ encounterId }) => encounterId),
    ).map((one) => [one.id, one]),
  );
  return {
    proposals: listCalendarProposals(db),
    moves: moved.flatMap(({ id, standing, encounterId, date, startTime }) => {
      const encounter = encounters.get(encounterId);
      return encounter === undefined ? [] : [{ id, standing, encounter, date, startTime }];
    }),
    ignoredSeries: listIgnoredSeries(db).length,
    everRead: hasCalendarContent(db),
    folder: calendar.folder(),
    settings: readCalendarSettings(db),
  };
}

function moveOf({ db }: OpenNetwork, id: CalendarEventId): MovedEncounter {
  const move = listMovedEncounters(db).find((one) => one.id === id);
  if (move === undefined) throw new AppError('not-found', { what: 'calendar_event' });
  return move;
}

/** What events that wait are called in the list of what was done. */
function subjectsOf({ db }: OpenNetwork, ids: readonly CalendarEventId[]): readonly string[] {
  return findOpenCalendarEvents(db, ids).map(({ subject }) => subject);
}

/** The inbox of the calendar, and what its weeks say to the time split. */
export function calendarHandlers(
  network: () => OpenNetwork,
  { dialogs }: Pick<AppContext, 'dialogs'>,
  calendar: CalendarSession,
): HandlersOf<'calendar' | 'calendarWeeks'> {
  return {
    'calendar.list': () => {
      const open = network();
      calendar.attend();
      return inboxOf(open, calendar);
    },
    'calendar.choose': async () => {
      const files = await dialogs.chooseCalendars();
      return files.length === 0 ? null : calendar.read(files.map((path) => ({ path })));
    },
    'calendar.readDropped': ({ files }) => calendar.read(files),
    'calendar.chooseFolder': async () => {
      const folder = await dialogs.chooseCalendarFolder();
      if (folder !== null) calendar.setFolder(folder);
      return folder;
    },
    'calendar.forgetFolder': () => {
      calendar.setFolder(null);
    },
    'calendar.accept': ({ events }) => {
      const open = network();
      const subjects = subjectsOf(
        open,
        events.map(({ id }) => id),
      );
      return open.change('calendar.accept', (db) => acceptCalendarEvents(db, events), subjects);
    },
    'calendar.acceptAs': ({ id, draft }) =>
      network().change('calendar.accept', (db) => acceptCalendarEventAs(db, id, draft)),
    'calendar.ignore': ({ ids }) => {
      const open = network();
      const ignore = (db: WriteDb): void => {
        ignoreCalendarEvents(db, ids);
      };
      open.change('calendar.ignore', ignore, subjectsOf(open, ids));
    },
    'calendar.ignoreSeries': ({ id }) => {
      const open = network();
      const ignore = (db: WriteDb): void => {
        ignoreSeriesOf(db, id);
      };
      open.change('calendar.ignoreSeries', ignore, subjectsOf(open, [id]));
    },
    'calendar.restoreSeries': () => {
      network().change('calendar.restoreSeries', restoreIgnoredSeries);
      calendar.readAgain();
    },
    'calendar.follow': ({ id }) => {
      const open = network();
      const move = moveOf(open, id);
      open.change('calendar.follow', (db) => {
        followCalendar(db, move);
        return findEncounter(db, move.encounterId);
      });
    },
    'calendar.leave': ({ id }) => {
      const open = network();
      const move = moveOf(open, id);
      open.change('calendar.leave', (db) => {
        if (move.standing === 'moved') acknowledgeMove(db, move);
        else acknowledgeCancellation(db, move);
        return findEncounter(db, move.encounterId);
      });
    },
    'calendar.saveSettings': (settings) => {
      const saved = network().change('calendar.saveSettings', (db) => saveCalendarSettings(db, settings));
      calendar.readAgain();
      return saved;
    },
    'calendarWeeks.list': () => {
      calendar.attend();
      return listWeeksOfCalendar(network().db);
    },
    'calendarWeeks.take': ({ weeks }) => {
      const take = (db: WriteDb): void => {
        takeCalendarWeeks(db, weeks);
      };
      network().change('calendarWeeks.take', take, weeks.map(weekName));
    },
  };
}
