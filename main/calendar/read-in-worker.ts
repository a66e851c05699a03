import { Worker } from 'node:worker_threads';
import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';
import type { CalendarChanges } from '#shared/calendar/reconcile.ts';
import type { StoredEvent } from '#shared/calendar/stored-event.ts';
import { AppError } from '#shared/errors.ts';
import type {
  CalendarAnswer,
  CalendarMessage,
  CalendarQuestion,
  CalendarResult,
} from './calendar-messages.ts';

/** Memory of the worker, in megabytes: a file that asks for more ends the worker and not the program. */
const MOST_MEGABYTES = 700;

const tooMuch = (): AppError => new AppError('calendar-refused', { name: '', reason: 'too-much-work' });

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Asks one thing after the other; the thread ends with `stop`. */
class CalendarWorker {
  readonly #worker: Worker;
  readonly #patience: number;

  constructor(workerFile: string | URL, patience: number) {
    this.#worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    this.#worker.unref();
    this.#patience = patience;
  }

  ask(message: CalendarMessage): Promise<Extract<CalendarAnswer, { ok: true }>> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(tooMuch());
      }, this.#patience);
      worker.removeAllListeners();
      worker.once('message', (answer: CalendarAnswer) => {
        clearTimeout(timer);
        if (answer.ok) resolve(answer);
        else reject(new Error(`reading a calendar failed: ${answer.fault}`));
      });
      worker.once('error', (error: Error) => {
        clearTimeout(timer);
        reject(isOutOfMemory(error) ? tooMuch() : error);
      });
      worker.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('the worker that reads calendars ended without an answer'));
      });
      worker.postMessage(message);
    });
  }

  async stop(): Promise<void> {
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }
}

/**
 * Reads calendars in another thread, and takes what has to change over from it in parts, so that this thread is never kept
 * waiting for long.
 *
 * @param known what waits already, in parts.
 * @param apply makes one part of the changes; what it throws ends the reading.
 * @throws {AppError} calendar-refused when it takes too long or too much memory
 */
export async function readInWorker(
  workerFile: string | URL,
  question: CalendarQuestion,
  known: Iterable<readonly StoredEvent[]>,
  apply: (changes: CalendarChanges) => void | Promise<void>,
  patience: number = CALENDAR_LIMITS.patience,
): Promise<CalendarResult> {
  const worker = new CalendarWorker(workerFile, patience);
  try {
    for (const events of known) await worker.ask({ ask: 'know', events });
    const answer = await worker.ask({ ask: 'read', question });
    if (!('result' in answer)) throw new Error('the worker that reads calendars answered something else');
    for (;;) {
      const part = await worker.ask({ ask: 'changes' });
      if (!('changes' in part) || part.changes === null) break;
      await apply(part.changes);
    }
    return answer.result;
  } finally {
    await worker.stop();
  }
}
