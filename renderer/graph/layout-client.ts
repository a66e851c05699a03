import type { LayoutPlans, LayoutTask, PlanFor } from './layouts/task.ts';

type AnyPlan = LayoutPlans[LayoutTask['kind']];

interface Asked {
  readonly number: number;
  readonly resolve: (plan: AnyPlan) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker that nobody asked anything for so long goes, with the memory that it filled. In milliseconds; starting one takes about 40. */
const REST = 1000;

let worker: Worker | null = null;
let restTimer: ReturnType<typeof setTimeout> | undefined;
let lastNumber = 0;
let asked: readonly Asked[] = [];

function settle(number: number, how: (one: Asked) => void): void {
  const found = asked.find((one) => one.number === number);
  asked = asked.filter((one) => one !== found);
  if (found !== undefined) how(found);
  clearTimeout(restTimer);
  if (asked.length === 0) restTimer = setTimeout(end, REST);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ number: number; plan: AnyPlan }>) => {
    settle(data.number, ({ resolve }) => {
      resolve(data.plan);
    });
  });
  started.addEventListener('error', (event) => {
    const failed = asked;
    asked = [];
    worker = null;
    for (const { reject } of failed) reject(new Error(`the layout failed: ${event.message}`));
  });
  return started;
}

/**
 * Lays out in a worker, so that the window goes on drawing.
 *
 * @param signal nobody waits any more: a layout that is being worked out is broken off.
 * @throws {DOMException} AbortError when broken off; any other error when the layout fails.
 */
export async function layOutAside<Task extends LayoutTask>(
  task: Task,
  signal: AbortSignal,
): Promise<PlanFor<Task>> {
  signal.throwIfAborted();
  lastNumber += 1;
  const number = lastNumber;
  const plan =
    typeof Worker === 'undefined'
      ? (await import('./layouts/solve.ts')).solve(task)
      : await new Promise<AnyPlan>((resolve, reject) => {
          clearTimeout(restTimer);
          worker ??= startWorker();
          asked = [...asked, { number, resolve, reject }];
          signal.addEventListener('abort', () => {
            settle(number, (one) => {
              one.reject(signal.reason);
              breakOff();
            });
          });
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
          worker.postMessage({ number, task });
        });
  signal.throwIfAborted();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers each kind of task with its kind
  return plan as PlanFor<Task>;
}

/** A worker cannot be stopped half-way: it goes, unless others wait for it. */
function breakOff(): void {
  if (asked.length === 0) end();
}

function end(): void {
  worker?.terminate();
  worker = null;
}
