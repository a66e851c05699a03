import { parentPort, workerData } from 'node:worker_threads';
import { makeBackUp, removeOldBackUps } from '#db/backup.ts';
import { connectToFile } from '#db/connect.ts';
import { closeDatabase } from '#db/handle.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { BackUpOrder, BackUpOutcome } from './back-ups/back-up-order.ts';

/** Makes one back-up off the main thread, over a connection of its own, and then removes those that are no longer kept. */
function outcomeOf({ file, now, key }: BackUpOrder): BackUpOutcome {
  try {
    const db = connectToFile(file, { key });
    try {
      const path = makeBackUp(db, { now, key });
      removeOldBackUps(file, localDay(now));
      return { path };
    } finally {
      closeDatabase(db);
    }
  } catch (error) {
    return error instanceof AppError ? { refusal: error.toData() } : { fault: String(error) };
  } finally {
    key?.fill(0);
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- back-up-maker.ts starts this worker with it
parentPort?.postMessage(outcomeOf(workerData as BackUpOrder));
