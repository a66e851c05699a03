import { statSync } from 'node:fs';
import { backUpFolderOf, listBackUps } from '#db/backup.ts';
import { momentForFileName } from '#db/moment.ts';
import type { ChosenFolders } from './back-up-order.ts';

/** At most so long is work of one day without a back-up; the three that are kept of today then span a working day. */
const HOURS_BETWEEN = 3;
const MILLISECONDS_PER_HOUR = 3_600_000;

/**
 * Moment of the newest back-up of a network as its name tells it; `null` when there is none. While a chosen folder was away the
 * copies went beside the file: see back-up-tasks.ts.
 */
export function newestMomentOf(file: string, { own }: ChosenFolders): string | null {
  const beside = backUpFolderOf(file);
  const moments = [own ?? beside, beside].flatMap((folder) => listBackUps(file, folder)[0]?.moment ?? []);
  return moments.toSorted().at(-1) ?? null;
}

/** When the newest back-up of a network was made, "2026-11-22 14:05"; `null` when there is none. */
export function newestBackUpOf(file: string, folders: ChosenFolders): string | null {
  const moment = newestMomentOf(file, folders);
  if (moment === null) return null;
  const [day = '', time = ''] = moment.split(' ');
  return `${day} ${time.slice(0, 5).replace('.', ':')}`;
}

/** So long something written may go without a back-up before it is said, in days: longer than a weekend. */
const OLD_AFTER_DAYS = 4;

/**
 * Whether something was written days after the newest back-up, or days ago without any. It should not happen, because back-ups
 * are made by themselves.
 *
 * @param newest moment of the newest back-up, "2026-11-22 14:05"; `null`: there is none.
 */
export function isBackUpOld(newest: string | null, lastWritten: Date | null, now: Date): boolean {
  if (newest === null || lastWritten === null) return false;
  const made = new Date(newest.replace(' ', 'T'));
  const days = (now.getTime() - made.getTime()) / (24 * MILLISECONDS_PER_HOUR);
  return days > OLD_AFTER_DAYS && lastWritten.getTime() > made.getTime() + MILLISECONDS_PER_HOUR / 60;
}

/** When a network was last written, in the file itself or in the log beside it; `null` when it is not there. */
export function lastWrittenOf(file: string): Date | null {
  const times = [file, `${file}-wal`].flatMap((path) => {
    const facts = statSync(path, { throwIfNoEntry: false });
    // A log that was only opened is empty and tells nothing.
    return facts === undefined || facts.size === 0 ? [] : [facts.mtimeMs];
  });
  return times.length === 0 ? null : new Date(Math.max(...times));
}

/**
 * Whether it is time for a back-up: something was written since the newest one, and that is of another day or some hours old.
 *
 * @param newest moment of the newest back-up as its name tells it, "2026-11-22 14.05.33"; `null`: there is none.
 * @param lastWritten `null`: there is no file, so there is nothing to copy.
 */
export function isBackUpDue(newest: string | null, lastWritten: Date | null, now: Date): boolean {
  if (lastWritten === null) return false;
  if (newest === null) return true;
  // The names of back-ups sort as moments do. One from the future, of a clock that was set back, holds nothing up.
  if (newest > momentForFileName(now)) return true;
  if (momentForFileName(lastWritten) < newest) return false;
  return newest <= momentForFileName(new Date(now.getTime() - HOURS_BETWEEN * MILLISECONDS_PER_HOUR));
}
