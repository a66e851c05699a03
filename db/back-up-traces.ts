import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { backUpsToRemove } from './retention.ts';
import { type ConnectOptions, connectForReading, connectToFile } from './connect.ts';
import { checkCopy, keyFor, noteInRegister } from './copies.ts';
import { closeDatabase, type ReadDb } from './handle.ts';
import { versionOf } from './migrate.ts';
import { CURRENT_VERSION } from './migrations/all.ts';
import { momentForFileName } from './moment.ts';
import { erasePerson, proposeRedactions, type Redaction } from './repos/erase-person.ts';
import { listTextColumns } from './repos/text-columns.ts';
import { scrubFile } from './scrub.ts';

/** How a back-up tells of a person. */
export interface BackUpTrace {
  readonly path: string;
  readonly moment: string;
  readonly goneBy: IsoDate | null;
  readonly canBeCleaned: boolean;
}

/** Looked ahead so far, in days. */
const LOOK_AHEAD = 731;

/**
 * The days on which the rotation removes back-ups, by their moment, when from now on one is made every day; later when days are
 * skipped. One that stays for two years is not in it.
 */
export function daysOfRemoval(
  backUps: readonly { readonly moment: string }[],
  today: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  let kept = [...backUps];
  for (let ahead = 0; ahead <= LOOK_AHEAD && days.size < backUps.length; ahead += 1) {
    const day = addDays(today, ahead);
    if (ahead > 0) kept.push({ moment: `${day} 12.00.00` });
    const gone = new Set(backUpsToRemove(kept, day));
    kept = kept.filter((backUp) => !gone.has(backUp));
    for (const backUp of backUps) if (gone.has(backUp)) days.set(backUp.moment, day);
  }
  return days;
}

/** Whether a person, or the name, stands anywhere in a file of whatever version. */
function tellsOf(db: ReadDb, id: PersonId, name: string): boolean {
  if (db.value<number>('SELECT EXISTS (SELECT 1 FROM person WHERE id = ?)', id) === 1) return true;
  return listTextColumns(db).some(
    ({ table, column }) =>
      db.value<number>(
        `SELECT EXISTS (SELECT 1 FROM "${table}" WHERE instr(lower("${column}"), lower(?)) > 0)`,
        name,
      ) === 1,
  );
}

/**
 * Those of the back-ups in which somebody still stands, newest first. One that does not open counts: nobody can say that it does
 * not tell of them.
 */
export function backUpsWithPerson(
  backUps: readonly { readonly path: string; readonly moment: string }[],
  person: { readonly id: PersonId; readonly name: string },
  today: IsoDate,
  options: ConnectOptions = {},
): readonly BackUpTrace[] {
  const days = daysOfRemoval(backUps, today);
  return backUps.flatMap(({ path, moment }): readonly BackUpTrace[] => {
    const found = look(path, person, options);
    if (found === null) return [];
    return [{ path, moment, goneBy: days.get(moment) ?? null, canBeCleaned: found.canBeCleaned }];
  });
}

function look(
  path: string,
  { id, name }: { readonly id: PersonId; readonly name: string },
  options: ConnectOptions,
): { readonly canBeCleaned: boolean } | null {
  let db: ReadDb | null = null;
  try {
    db = connectForReading(path, { ...options, key: keyFor(path, options.key ?? null) });
    return tellsOf(db, id, name) ? { canBeCleaned: versionOf(db) === CURRENT_VERSION } : null;
  } catch {
    return { canBeCleaned: false };
  } finally {
    if (db !== null) closeDatabase(db);
  }
}

/** Ends the name of a back-up that is being cleaned. */
const UNFINISHED = '.schoon';

/**
 * Takes a person out of a back-up, as out of the network itself: where a text stands as it stood there, it gets the words that
 * were chosen, elsewhere every mention that is sure goes. The back-up gets its name back only when all of it was done.
 *
 * @throws {AppError} file-damaged, folder-read-only, disk-full and the like; then the back-up is as it was.
 */
export function cleanBackUp(
  path: string,
  id: PersonId,
  redactions: readonly Redaction[],
  options: ConnectOptions & { readonly now?: Date } = {},
): void {
  const copy = `${path}${UNFINISHED}`;
  // Of before the network got a password.
  const ownKey = keyFor(path, options.key ?? null);
  try {
    copyFileSync(path, copy);
    const db = connectToFile(copy, { ...options, key: ownKey });
    try {
      const chosen = new Map(redactions.map(({ key, text }) => [key, text]));
      const isThere = db.value<number>('SELECT EXISTS (SELECT 1 FROM person WHERE id = ?)', id) === 1;
      if (isThere) {
        const texts = proposeRedactions(db, id)
          .filter(({ key, certainty }) => certainty === 'certain' || chosen.has(key))
          .map(({ key, proposal }) => ({ key, text: proposal }));
        erasePerson(db, id, texts);
      }
      scrubFile(db);
    } finally {
      closeDatabase(db);
    }
    renameSync(copy, path);
    // It is another file than the one that was summed: without this the next look would call it damaged.
    const found = checkCopy(path, { key: ownKey });
    const checkedAt = momentForFileName(options.now ?? new Date());
    noteInRegister(dirname(path), { [basename(path)]: { ...found, check: 'good', checkedAt } });
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${copy}${end}`, { force: true });
  }
}
