import { monitorEventLoopDelay } from 'node:perf_hooks';
import { printFigure } from './figures.ts';

const SAMPLE_MILLISECONDS = 20;

export interface Measured {
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  /** The longest that a request of the window would have waited, in milliseconds. */
  readonly longestWait: number;
  /** Of the whole process at its most, in 10^6 bytes. */
  readonly megabytes: number;
}

/** Time on the clock and of the processor, the longest wait, and memory, while something is done. */
export async function measured(work: () => Promise<unknown>): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let most = process.memoryUsage.rss();
  const sample = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const sampling = setInterval(sample, SAMPLE_MILLISECONDS);
  const cpu = process.cpuUsage();
  const start = performance.now();
  delay.enable();
  try {
    await work();
  } finally {
    delay.disable();
    clearInterval(sampling);
  }
  const used = process.cpuUsage(cpu);
  sample();
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
    longestWait: delay.max / 1e6,
    megabytes: most / 1e6,
  };
}

/** Prints all four, held against the bars of an import; those of memory are for lists as people have them. */
export function printMeasured(what: string, figures: Measured, megabytes: number | null = 400): void {
  process.stdout.write(`${what}\n`);
  printFigure('  time', [figures.seconds], 's', 20);
  printFigure('  processor time', [figures.cpuSeconds], 's', 20);
  printFigure('  longest wait of the window', [figures.longestWait], 'ms', 200);
  printFigure('  memory of the whole process', [figures.megabytes], 'MB', megabytes ?? undefined);
}
