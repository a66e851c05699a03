import { solve } from './layouts/solve.ts';
import type { LayoutTask } from './layouts/task.ts';

/** Lays out what takes long, off the thread that draws: one task, one reply. */
addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly number: number; readonly task: LayoutTask }>) => {
    postMessage({ number: data.number, plan: solve(data.task) });
  },
);
