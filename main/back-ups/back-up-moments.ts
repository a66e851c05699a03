import { statSync } from 'node:fs';
import { listBackUps } from '#db/backup.ts';
import { momentForFileName } from '#db/moment.ts';

/** At most so long is work of one day without a back-up; the three that are kept of today then span a working day. */
const HOURS_BETWEEN = 3;
const MILLISECONDS_PER_HOUR = 3_600_000;

/** When the newest back-up of a network was made, "2026-11-22 14:05"; `null` when there is none. */
export function newestBackUpOf(file: string): string | null {
  const moment = listBackUps(file)[0]?.moment;
  if (moment === undefined) return null;
  const [day = '', time = ''] = moment.split(' ');
  return `${day} ${time.slice(0, 5).replace('.', ':')}`;
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
