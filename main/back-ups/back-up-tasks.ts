import path from 'node:path';
import { backUpFolderOf, copyBackUp, makeBackUp, refuseAway, removeOldBackUps } from '#db/backup.ts';
import { connectToFile } from '#db/connect.ts';
import { checkCopy, noteInRegister, readRegister } from '#db/copies.ts';
import { closeDatabase, type ReadDb, type WriteDb } from '#db/handle.ts';
import { guardCopies } from '#db/guard-copies.ts';
import { momentForFileName } from '#db/moment.ts';
import { openForReading } from '#db/open.ts';
import { erasedLookup } from '#db/repos/privacy/erased-persons.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { prepareVersion, readPrepared, readVersion } from '#db/versions.ts';
import { compareNetworks } from '#shared/back-ups/compare-networks.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError, type AppErrorData } from '#shared/errors.ts';
import { recover } from './recover.ts';
import type {
  BackUpOrder,
  CheckOrder,
  CheckResult,
  CompareOrder,
  CompareResult,
  MakeOrder,
  MakeResult,
  Results,
} from './back-up-order.ts';

/**
 * Carries out an order.
 * @param open the open network, where only one connection at a time may have it; else one is made for the order.
 * @throws {AppError} as the functions of db/ that it calls
 */
export function carryOut(order: BackUpOrder, open: WriteDb | null): Results[keyof Results] {
  switch (order.task) {
    case 'make':
      return make(order, open);
    case 'check':
      return check(order);
    case 'compare':
      return compare(order, open);
    case 'prepare':
      return prepareVersion(order.copy, order.file, order);
    case 'guard':
      return guardCopies(order.paths, order.password, order);
    case 'recover':
      return recover(order);
    default:
      return order satisfies never;
  }
}

function make(order: MakeOrder, open: WriteDb | null): MakeResult {
  const { file, now, key, folders } = order;
  const db = open ?? connectToFile(file, { key });
  try {
    const beside = backUpFolderOf(file);
    const away = folders.own === null ? null : problemOf(() => refuseAway(folders.own ?? beside));
    // A copy beside the file is better than none.
    const folder = away === null ? (folders.own ?? beside) : beside;
    const made = makeBackUp(db, { now, folder, key });
    removeOldBackUps(file, localDay(now), folder);
    const { second } = folders;
    const secondProblem = second === null ? null : problemOf(() => copyBackUp(made, second, { now, key }));
    if (second !== null && secondProblem === null) removeOldBackUps(file, localDay(now), second);
    return { path: made, ownProblem: away, secondProblem };
  } finally {
    if (open === null) closeDatabase(db);
  }
}

/** What a user can do something about; a fault of ours goes on. */
function problemOf(work: () => unknown): AppErrorData | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.toData();
    throw error;
  }
}

function check({ paths, now, key }: CheckOrder): CheckResult {
  let damaged = 0;
  for (const copy of paths) {
    const [folder, name] = [path.dirname(copy), path.basename(copy)];
    const known = readRegister(folder)[name];
    try {
      const found = checkCopy(copy, { key, sum: known?.sum });
      noteInRegister(folder, { [name]: { ...found, check: 'good', checkedAt: momentForFileName(now) } });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // One that is of a newer version, or that cannot be reached now, is not damaged.
      if (error.code !== 'file-damaged' && error.code !== 'file-not-database') continue;
      damaged += 1;
      const nothing = { bytes: 0, sum: '0'.repeat(64), counts: { partners: 0, persons: 0, encounters: 0 } };
      noteInRegister(folder, {
        [name]: { ...(known ?? nothing), check: 'damaged', checkedAt: momentForFileName(now) },
      });
    }
  }
  return { damaged };
}

function compare(order: CompareOrder, open: WriteDb | null): CompareResult {
  const { file, copy, memory } = order;
  const db: ReadDb = open ?? openForReading(file, { key: order.key });
  try {
    const erasedOn = erasedLookup(memory.erased);
    const then = readVersion(copy, file, order);
    const erased = then.persons.flatMap(({ id, name }) => {
      const day = erasedOn(id);
      return day === null ? [] : [{ name, erasedOn: day }];
    });
    const now = exportNetwork(db);
    // The log goes on, and whoever was erased is erased again: that is how it would become.
    const second =
      erased.length === 0 ? { ...then, privacyEvents: now.privacyEvents } : readPrepared(copy, file, order);
    return { difference: compareNetworks(now, second), erased };
  } finally {
    if (open === null) closeDatabase(db);
  }
}
