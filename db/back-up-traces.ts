import { addDays, type IsoDate, localDay } from '#shared/domain/calendar-date.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { backUpsToRemove } from './retention.ts';
import { changeCopy } from './change-copy.ts';
import { type ConnectOptions, connectForReading } from './connect.ts';
import { keyFor } from './copies.ts';
import { closeDatabase, type ReadDb } from './handle.ts';
import { versionOf } from './migrate.ts';
import { CURRENT_VERSION } from './migrations/all.ts';
import { erasePerson, proposeRedactions, type Redaction } from './repos/privacy/erase-person.ts';
import { listTextColumns } from './repos/privacy/text-columns.ts';

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

/** What the user decided about a text of the network. */
export interface DecidedText extends Redaction {
  /** How it read before. */
  readonly before: string;
}

/**
 * Takes a person out of a back-up, as out of the network itself: a text that stands there as it stood in the network gets the words
 * that were chosen; of one that reads otherwise the mentions go, when they are sure or when it is one that was decided about.
 *
 * @throws {AppError} as `changeCopy`; then the back-up is as it was.
 */
export function cleanBackUp(
  path: string,
  id: PersonId,
  decided: readonly DecidedText[],
  options: ConnectOptions & { readonly now: Date },
): void {
  const chosen = new Map(decided.map((each) => [each.key, each]));
  changeCopy(path, options, (db) => {
    const isThere = db.value<number>('SELECT EXISTS (SELECT 1 FROM person WHERE id = ?)', id) === 1;
    if (!isThere) return;
    const texts = proposeRedactions(db, id).flatMap(({ key, text, certainty, proposal }) => {
      const choice = chosen.get(key);
      if (choice?.before === text) return [{ key, text: choice.text }];
      return certainty === 'certain' || choice !== undefined ? [{ key, text: proposal }] : [];
    });
    erasePerson(db, id, texts, localDay(options.now));
  });
}
