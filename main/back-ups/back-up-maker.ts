import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { makeBackUp, removeOldBackUps } from '#db/backup.ts';
import { folderFactsOf, storageOf } from '#db/storage.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { AppError } from '#shared/errors.ts';
import type { OpenNetwork } from '../network-session.ts';
import { wipingAfterwards } from '../vault/wiping.ts';
import type { BackUpOrder, BackUpOutcome } from './back-up-order.ts';

/**
 * Makes a back-up beside an open network and removes those that are no longer kept.
 *
 * @returns where it is.
 * @throws {AppError} as `makeBackUp`; file-locked while a long change is going on
 */
export type BackUpMaker = (network: OpenNetwork, now: Date) => Promise<string>;

/** Lets another thread do it, so that the window does not wait for a copy and its check. */
export function createBackUpMaker(workerFile: string | URL): BackUpMaker {
  return async (network, now) => {
    const { file, db } = network;
    // On a share only one connection at a time has the file, and that is ours.
    if (storageOf(folderFactsOf(file)) === 'network-share') {
      const path = wipingAfterwards(network.keyCopy(), (key) => makeBackUp(db, { now, key }));
      removeOldBackUps(file, localDay(now));
      return path;
    }
    const key = network.keyCopy();
    const order: BackUpOrder = { file, now, key };
    // Moved, not copied: nothing of the key stays on this side.
    const worker = new Worker(workerFile, {
      workerData: order,
      transferList: key === null ? [] : [key.buffer],
    });
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- back-up-worker.ts answers with it
      const [outcome] = (await once(worker, 'message')) as [BackUpOutcome];
      if ('path' in outcome) return outcome.path;
      if ('fault' in outcome) throw new Error(`the back-up failed: ${outcome.fault}`);
      const { code, params, fields } = outcome.refusal;
      throw new AppError(code, params, { fields });
    } finally {
      await worker.terminate();
    }
  };
}
