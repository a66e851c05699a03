import { listCalendarDecisions, listIgnoredSeries } from '#db/repos/calendar/calendar-decisions.ts';
import {
  applyCalendarChanges,
  forgetCalendarEventsBefore,
  forgetDecidedCalendarEvents,
  readCalendarEvents,
} from '#db/repos/calendar/calendar-events.ts';
import { readCalendarSettings } from '#db/repos/calendar/calendar-settings.ts';
import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';
import { addDays, localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { CalendarFolder, CalendarRead } from '#shared/ipc/requests/calendar.ts';
import type { NamedFile } from '../import/import-messages.ts';
import type { OpenNetwork } from '../network-session.ts';
import type { PreferenceStore } from '../preferences.ts';
import { type WatchedFolder, watchFolder } from './calendar-folder.ts';
import { readInWorker } from './read-in-worker.ts';

/** Reading calendars into the open network: files that are handed over, and a folder that is watched. */
export interface CalendarSession {
  read(files: readonly NamedFile[]): Promise<CalendarRead>;
  /** The folder of the open network; `null`: none. */
  folder(): CalendarFolder | null;
  /** Watches this folder for the open network from now on; `null`: none any more. */
  setFolder(path: string | null): void;
  /** Reads the folder again, for what changed in the settings. */
  readAgain(): void;
  /** Sees whether another network was opened: to be called whenever somebody may look. */
  attend(): void;
  stop(): void;
}

interface Surroundings {
  readonly current: () => OpenNetwork | null;
  readonly workerFile: string | URL;
  readonly preferences: PreferenceStore;
  readonly clock: () => Date;
  /** The inbox changed without being asked to. */
  readonly tell: () => void;
  readonly reportFault: (where: string, error: unknown) => void;
}

interface Watching {
  readonly path: string;
  readonly watched: WatchedFolder;
  found: boolean;
  lastRead: CalendarRead | null;
  readAt: string | null;
}

function localMoment(moment: Date): string {
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${localDay(moment)} ${hours ?? ''}:${minutes ?? ''}`;
}

export function createCalendarSession(surroundings: Surroundings): CalendarSession {
  const { current, workerFile, preferences, clock, tell, reportFault } = surroundings;
  let attended: OpenNetwork | null = null;
  let watching: Watching | null = null;
  let reading: Promise<unknown> = Promise.resolve();

  function networkOrRefuse(): OpenNetwork {
    const network = current();
    if (network === null) throw new AppError('no-file-open');
    return network;
  }

  /** Of what is long past and what was decided in an earlier session no words stay. */
  async function tidy(network: OpenNetwork): Promise<void> {
    await network.whenWhole();
    if (current() !== network) return;
    forgetDecidedCalendarEvents(network.db);
    forgetCalendarEventsBefore(network.db, addDays(localDay(clock()), -CALENDAR_LIMITS.windowDays));
  }

  async function readInto(network: OpenNetwork, files: readonly NamedFile[]): Promise<CalendarRead> {
    await network.whenWhole();
    const { db } = network;
    const { zone, ownAddresses } = readCalendarSettings(db);
    const question = {
      files,
      options: { now: clock().getTime(), zone, ownAddresses },
      known: {
        decisions: listCalendarDecisions(db),
        ignoredSeries: new Set(listIgnoredSeries(db).map(({ series }) => series)),
      },
    };
    return readInWorker(workerFile, question, readCalendarEvents(db), async (changes) => {
      await network.whenWhole();
      // Another network was opened meanwhile: what was read was for this one.
      if (current() !== network)
        throw new AppError('calendar-refused', { name: '', reason: 'other-network' });
      applyCalendarChanges(db, changes);
    });
  }

  /** One reading after the other: what one writes is known to the next. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = reading.then(work);
    reading = next.catch(() => undefined);
    return next;
  }

  function folderOf(network: OpenNetwork): string | null {
    return preferences.read().calendarFolders[network.file] ?? null;
  }

  function watch(network: OpenNetwork): void {
    watching?.watched.stop();
    watching = null;
    const path = folderOf(network);
    if (path === null) return;
    const own: Watching = {
      path,
      found: true,
      lastRead: null,
      readAt: null,
      watched: watchFolder(
        path,
        async (files) => {
          own.found = true;
          try {
            own.lastRead =
              files.length === 0
                ? { files: [], added: 0, changed: 0, removed: 0 }
                : await inTurn(() => readInto(network, files));
            own.readAt = localMoment(clock());
          } catch (error) {
            if (!(error instanceof AppError)) reportFault('calendar folder', error);
          }
          if (watching === own) tell();
        },
        () => {
          if (!own.found) return;
          own.found = false;
          if (watching === own) tell();
        },
      ),
    };
    watching = own;
  }

  function attend(): void {
    const network = current();
    if (network === attended) return;
    attended = network;
    watching?.watched.stop();
    watching = null;
    if (network === null) return;
    inTurn(() => tidy(network)).catch((error: unknown) => {
      reportFault('calendar', error);
    });
    watch(network);
  }

  return {
    read: (files) => {
      const network = networkOrRefuse();
      attend();
      if (files.length > CALENDAR_LIMITS.files) {
        throw new AppError('calendar-refused', { name: '', reason: 'too-many-files' });
      }
      return inTurn(() => readInto(network, files));
    },
    folder: () => {
      if (watching === null) return null;
      const { path, found, lastRead, readAt } = watching;
      return { path, found, lastRead, readAt };
    },
    setFolder: (path) => {
      const network = networkOrRefuse();
      const { [network.file]: _before, ...others } = preferences.read().calendarFolders;
      preferences.update({ calendarFolders: path === null ? others : { ...others, [network.file]: path } });
      attend();
      watch(network);
    },
    readAgain: () => {
      const network = current();
      if (network !== null && watching !== null) watch(network);
    },
    attend,
    stop: () => {
      watching?.watched.stop();
      watching = null;
      attended = null;
    },
  };
}
