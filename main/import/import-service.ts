import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import type { ImportAnswer, ImportJob, ImportJobs } from './import-messages.ts';

/** Memory of the worker, in megabytes: a file that asks for more ends the worker and not the program. */
const MOST_MEGABYTES = 700;
/**
 * What it may fill between two small clean-ups. Left to itself it takes a hundred megabytes more for a large list, and is no
 * quicker.
 */
const YOUNG_MEGABYTES = 24;

/** The other thread, while an import is going on. */
export interface ImportService {
  /** @throws {AppError} a refusal of the worker; import-cancelled when it was stopped meanwhile */
  ask<Job extends ImportJob>(job: Job, input: ImportJobs[Job]['input']): Promise<ImportJobs[Job]['output']>;
  /** Ends the thread, whatever it is doing, with all that was read. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Starts the thread; it ends with `stop`. */
export function startImportService(
  workerFile: string | URL,
  onPlanning: (part: number) => void,
): ImportService {
  const worker = new Worker(workerFile, {
    resourceLimits: {
      maxOldGenerationSizeMb: MOST_MEGABYTES,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let lastNumber = 0;
  let ended: Error | null = null;

  const failAll = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (answer: ImportAnswer) => {
    if ('planning' in answer) {
      onPlanning(answer.planning);
      return;
    }
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.ok) asked?.resolve(answer.output);
    else if ('refusal' in answer) {
      const { code, params, fields } = answer.refusal;
      asked?.reject(new AppError(code, params, { fields }));
    } else asked?.reject(new Error(`the import failed: ${answer.fault}`));
  });
  worker.on('error', (error: Error) => {
    const tooLarge = new AppError('import-file-refused', { name: '', reason: 'too-much-memory' });
    failAll(isOutOfMemory(error) ? tooLarge : error);
  });
  worker.on('exit', () => {
    failAll(new AppError('import-cancelled'));
  });

  return {
    ask: (job, input) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        lastNumber += 1;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers each job with its own output
        const settle = resolve as (output: unknown) => void;
        waiting.set(lastNumber, { resolve: settle, reject });
        worker.postMessage({ number: lastNumber, job, input });
      }),
    stop: async () => {
      failAll(new AppError('import-cancelled'));
      await worker.terminate();
    },
  };
}
