import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { folderFactsOf, storageOf } from '#db/storage.ts';
import { AppError } from '#shared/errors.ts';
import type { OpenNetwork } from '../network-session.ts';
import { wipingAfterwards } from '../vault/wiping.ts';
import type { BackUpOrder, BackUpOutcome, ResultOf } from './back-up-order.ts';
import { carryOut } from './back-up-tasks.ts';

type Without<Order, Field extends PropertyKey> = Order extends unknown ? Omit<Order, Field> : never;
/** An order as it is given: the key comes from the network that it is about. */
type KeylessOrder = Without<BackUpOrder, 'key'>;
type OrderOf<Task> = Extract<BackUpOrder, { readonly task: Task }>;

/** A network that is open, or, for work that does not read it, one that will not open. */
type Subject = Pick<OpenNetwork, 'file' | 'keyCopy'> & { readonly db: OpenNetwork['db'] | null };

/**
 * Carries out an order about copies of a network; `null`: of one that will not open, and is not encrypted.
 * @throws {AppError} as `carryOut`; file-locked while a long change is going on
 */
export type BackUpHand = <Order extends KeylessOrder>(
  order: Order,
  network: Subject | null,
) => Promise<ResultOf<OrderOf<Order['task']>>>;

/** Those that read the open network itself, and not only copies of it. */
const READS_THE_NETWORK: ReadonlySet<BackUpOrder['task']> = new Set(['make', 'compare'] as const);

/** Lets another thread do it, so that the window does not wait for copies and checks. */
export function createBackUpHand(workerFile: string | URL): BackUpHand {
  return async <Order extends KeylessOrder>(keyless: Order, network: Parameters<BackUpHand>[1]) => {
    type Result = ResultOf<OrderOf<Order['task']>>;
    const withKey = (key: BackUpOrder['key']): BackUpOrder => ({ ...keyless, key });
    // On a share only one connection at a time has the file, and that is ours.
    const isOurs =
      network !== null &&
      READS_THE_NETWORK.has(keyless.task) &&
      storageOf(folderFactsOf(network.file)) === 'network-share';
    if (isOurs) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the task of an order names its result
      return wipingAfterwards(network.keyCopy(), (key) => carryOut(withKey(key), network.db)) as Result;
    }
    const key = network?.keyCopy() ?? null;
    // Moved, not copied: nothing of the key stays on this side.
    const worker = new Worker(workerFile, {
      workerData: withKey(key),
      transferList: key === null ? [] : [key.buffer],
    });
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- back-up-worker.ts answers with it
      const [outcome] = (await once(worker, 'message')) as [BackUpOutcome];
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the task of an order names its result
      if ('result' in outcome) return outcome.result as Result;
      if ('fault' in outcome) throw new Error(`work on copies failed: ${outcome.fault}`);
      const { code, params, fields } = outcome.refusal;
      throw new AppError(code, params, { fields });
    } finally {
      await worker.terminate();
    }
  };
}
