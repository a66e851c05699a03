import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import type { BackUpOrder, BackUpOutcome } from './back-ups/back-up-order.ts';
import { carryOut } from './back-ups/back-up-tasks.ts';

/** Carries out one order about copies off the main thread, over connections of its own. */
function outcomeOf(order: BackUpOrder): BackUpOutcome {
  try {
    return { result: carryOut(order, null) };
  } catch (error) {
    return error instanceof AppError ? { refusal: error.toData() } : { fault: String(error) };
  } finally {
    order.key?.fill(0);
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- back-up-hand.ts starts this worker with it
parentPort?.postMessage(outcomeOf(workerData as BackUpOrder));
