import { parentPort, threadId, Worker, workerData } from 'node:worker_threads';
import { ANALYSIS_MEMORY } from '#main/analysis-service.ts';
import { alterGraphOf } from '#shared/analysis/graph/alter-graph.ts';
import { bubblesOf } from '#shared/analysis/bubbles.ts';
import { communitiesOf } from '#shared/analysis/graph/communities.ts';
import { analyseFully } from '#shared/analysis/full-analysis.ts';
import { introductionChances } from '#shared/analysis/introductions.ts';
import { mirrorOf } from '#shared/analysis/mirror/mirror.ts';
import { neglectedOf } from '#shared/analysis/neglected.ts';
import { figuresOf } from '#shared/analysis/network-figures.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { betweennessOf } from '#shared/analysis/graph/shortest-paths.ts';
import { usualSuspectsOf } from '#shared/analysis/usual-suspects.ts';
import { moment } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

/**
 * One size of the benchmark of the analysis, in a process of its own so that its memory is its own, and in a worker as in
 * the program: `node analysis-run.ts <partners> <encounters> <runs>` prints what it measured as JSON.
 */
export interface MeasuredSize {
  readonly partners: number;
  readonly encounters: number;
  readonly links: number;
  /** Partners at an encounter of the period. */
  readonly guests: { readonly mean: number; readonly most: number };
  /** Least processor time of the worker over the runs, in milliseconds, by part; `everything` is all of them in one. */
  readonly parts: Readonly<Record<string, number>>;
  /** The same on the clock, for everything. */
  readonly onTheClock: number;
  /** The first time, when the code has not run yet, on the clock. */
  readonly firstOnTheClock: number;
  readonly communityRuns: number;
  readonly betweenness: { readonly used: number; readonly of: number };
  /** Megabytes of the whole process at its largest, and before the analysis began. */
  readonly peakMemory: number;
  readonly memoryBefore: number;
}

interface Order {
  readonly partners: number;
  readonly encounters: number;
  readonly runs: number;
}

const SEED = 1;
const TODAY = moment('2026-06-30');
const MEGABYTE = 1024 * 1024;

/** Milliseconds of the processor that this thread has used. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function measure({ partners, encounters, runs }: Order): MeasuredSize {
  const settings = DEFAULT_ANALYSIS_SETTINGS;
  const input = randomNetwork(SEED, { partners, encounters });
  const memoryBefore = process.memoryUsage.rss() / MEGABYTE;
  const parts: Record<string, number> = {};
  const least = <T>(name: string, work: () => T): T => {
    const times: number[] = [];
    let result = work();
    for (let run = 0; run < runs; run += 1) {
      const start = processorTime();
      result = work();
      times.push(processorTime() - start);
    }
    parts[name] = Math.min(...times);
    return result;
  };
  const onTheClock: number[] = [];
  const everything = (): ReturnType<typeof analyseFully> => {
    const start = performance.now();
    const full = analyseFully(input, TODAY, settings);
    onTheClock.push(performance.now() - start);
    return full;
  };
  const { network } = least('everything', everything);
  // Before the parts are measured: they hold each other's results, which the program does not.
  const peakMemory = process.resourceUsage().maxRSS / 1024;
  const population = least('population', () => populationOf(input, TODAY, settings));
  least('usual suspects', () => usualSuspectsOf(population));
  const alter = least('alter graph', () => alterGraphOf(input, population));
  const { resolution, communityRuns: wanted, seed } = settings;
  const { runs: communityRuns } = least('communities', () =>
    communitiesOf(alter.graph, { resolution, runs: wanted, seed }),
  );
  const { sources } = least('betweenness', () => betweennessOf(alter.graph, seed));
  least('bubbles, with both', () => bubblesOf(population, alter));
  least('neglected', () => neglectedOf(input, population));
  least('introductions', () => introductionChances(input, network));
  least('mirror', () => mirrorOf(input, TODAY, settings));
  least('reply to the window', () => JSON.stringify(figuresOf(network)));
  const sizes = population.attention.encounters.map((encounter) => encounter.partners.length);
  return {
    partners,
    encounters,
    links: network.pairs.weights.length,
    guests: {
      mean: sizes.reduce((total, size) => total + size, 0) / Math.max(1, sizes.length),
      most: sizes.reduce((most, size) => Math.max(most, size), 0),
    },
    parts,
    onTheClock: Math.min(...onTheClock.slice(1)),
    firstOnTheClock: onTheClock[0] ?? Number.NaN,
    communityRuns,
    betweenness: { used: sources, of: alter.graph.order },
    peakMemory,
    memoryBefore,
  };
}

if (threadId === 0) {
  const [partners = 0, encounters = 0, runs = 1] = process.argv.slice(2).map(Number);
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { partners, encounters, runs },
    resourceLimits: ANALYSIS_MEMORY,
  });
  worker.on('message', (measured: MeasuredSize) => {
    process.stdout.write(JSON.stringify(measured));
  });
  worker.on('error', (error) => {
    throw error;
  });
} else {
  parentPort?.postMessage(measure(workerData as Order), []);
}
