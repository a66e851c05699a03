import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { communitiesOf, modularityOf } from '#shared/analysis/graph/communities.ts';
import { figuresOf } from '#shared/analysis/network-figures.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { betweennessOf } from '#shared/analysis/graph/shortest-paths.ts';
import { weightedGraph } from '#shared/analysis/graph/weighted-graph.ts';
import { isoDate, periodEnding } from '#shared/domain/calendar-date.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { analysisInputOf } from '#test/support/analysis-input-of.ts';
import { libraryCommunities } from '#test/support/library-communities.ts';
import { plantedLinks } from '#test/support/random-graph.ts';
import { adjustedRandIndex, slowBetweenness, slowModularity } from '#test/support/slow-graph-measures.ts';
import type { MeasuredSize } from './support/analysis-run.ts';

/** Times and memory of the analysis on made-up networks. Prints, asserts nothing: `npm run bench -- analysis`. */

const SEED = 1;
const SIZES = [
  { partners: 150, encounters: 500, runs: 15, bar: 60 },
  { partners: 1000, encounters: 10_000, runs: 5, bar: 500 },
  { partners: 10_000, encounters: 100_000, runs: 2, bar: 8000 },
];
const MEMORY_BAR = 600;

function measured({ partners, encounters, runs }: (typeof SIZES)[number]): MeasuredSize {
  const program = fileURLToPath(new URL('support/analysis-run.ts', import.meta.url));
  const output = execFileSync(process.execPath, [program, ...[partners, encounters, runs].map(String)], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as MeasuredSize;
}

function row(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

/** Processor time of the fastest of some runs, in milliseconds. */
function fastest(work: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** To which power of the number of encounters a time grew between two sizes: 1 is in proportion. */
function growth(sizes: readonly MeasuredSize[], part: string, from: number, to: number): string {
  const [less, more] = [sizes[from], sizes[to]];
  const [before, after] = [less?.parts[part] ?? 0, more?.parts[part] ?? 0];
  if (less === undefined || more === undefined || before <= 0) return '';
  return (Math.log(after / before) / Math.log(more.encounters / less.encounters)).toFixed(2);
}

console.log(
  `The analysis in a worker, random networks (seed ${SEED}): milliseconds of the processor, least of the runs; growth as the`,
);
console.log(
  'power of the number of encounters, from the first size to the second and from the second to the third.\n',
);
const sizes = SIZES.map((size) => measured(size));
row(['', ...sizes.map((size) => `${size.partners} / ${size.encounters}`), 'growth', 'growth']);
row(['---', ...sizes.map(() => '---:'), '---:', '---:']);
for (const part of Object.keys(sizes[0]?.parts ?? {})) {
  row([
    part,
    ...sizes.map((size) => (size.parts[part] ?? Number.NaN).toFixed(1)),
    growth(sizes, part, 0, 1),
    growth(sizes, part, 1, 2),
  ]);
}
row(['everything, on the clock', ...sizes.map((size) => size.onTheClock.toFixed(0)), '', '']);
row(['the first time, on the clock', ...sizes.map((size) => size.firstOnTheClock.toFixed(0)), '', '']);
row(['links between partners', ...sizes.map((size) => size.links), '', '']);
row([
  'partners at an encounter: mean, most',
  ...sizes.map(({ guests }) => `${guests.mean.toFixed(2)}, ${guests.most}`),
  '',
  '',
]);
row(['searches for communities', ...sizes.map((size) => size.communityRuns), '', '']);
row([
  'betweenness followed from',
  ...sizes.map(({ betweenness: { used, of } }) => (used === of ? 'all' : `a sample: ${used} of ${of}`)),
  '',
  '',
]);
row(['memory of the process at most (MB)', ...sizes.map((size) => size.peakMemory.toFixed(0)), '', '']);
row(['of which before the analysis (MB)', ...sizes.map((size) => size.memoryBefore.toFixed(0)), '', '']);
console.log();
for (const [index, { bar, partners, encounters }] of SIZES.entries()) {
  const everything = sizes[index]?.parts['everything'] ?? Number.NaN;
  console.log(
    `${partners} / ${encounters}: ${everything.toFixed(0)} ms, bar ${bar} ms: ${everything < bar ? 'met' : 'NOT MET'}`,
  );
}
const memory = sizes.at(-1)?.peakMemory ?? Number.NaN;
console.log(
  `memory: ${memory.toFixed(0)} MB, bar ${MEMORY_BAR} MB: ${memory < MEMORY_BAR ? 'met' : 'NOT MET'}`,
);

console.log('\nWhat crosses to the window for the example network');
const today = isoDate('2026-11-22');
const example = analyseNetwork(
  analysisInputOf(makeExampleNetwork({ asOf: today })),
  { asOf: today, period: periodEnding(today, DEFAULT_ANALYSIS_SETTINGS.periodDays) },
  DEFAULT_ANALYSIS_SETTINGS,
);
const { pairs: _, ...withIds } = { ...example };
const figures = figuresOf(example);
for (const [what, value] of [
  ['with every id', withIds],
  ['figures with counts', figures],
] as const) {
  const [copied, written] = [serialize(value).length, JSON.stringify(value).length].map((bytes) =>
    (bytes / 1024).toFixed(0),
  );
  console.log(
    `${what}: ${copied} kB as objects, ${written} kB as text; to copy ${fastest(() => structuredClone(value), 20).toFixed(2)} ms, to write ${fastest(() => JSON.stringify(value), 20).toFixed(2)} ms`,
  );
}

console.log('\nClever against slow and obvious, milliseconds of the processor, best of five');
const groups = Array.from({ length: 80 }, (_unused, node) => node % 5);
const graph = weightedGraph(80, plantedLinks(groups, 6, 0.3, seededRandom(SEED)));
const options = { resolution: 1, runs: 10, seed: SEED };
for (const [name, clever, slow] of [
  ['betweenness, 80 partners', () => betweennessOf(graph, SEED), () => slowBetweenness(graph)],
  ['modularity, 80 partners', () => modularityOf(graph, groups, 1), () => slowModularity(graph, groups, 1)],
  [
    'communities, 80 partners (graphology)',
    () => communitiesOf(graph, options),
    () => libraryCommunities(graph, options),
  ],
] as const) {
  const [fast, obvious] = [fastest(clever), fastest(slow)];
  console.log(`${name}: ${fast.toFixed(2)} against ${obvious.toFixed(2)}`);
}

console.log(
  '\nPlanted bubbles, 5 groups in 200 partners, 6 links a partner: adjusted Rand index, seeds 1 to 5',
);
const planted = Array.from({ length: 200 }, (_unused, node) => node % 5);
for (const mixing of [0.1, 0.2, 0.3, 0.4]) {
  const indexes = [1, 2, 3, 4, 5].map((seed) => {
    const links = plantedLinks(planted, 6, mixing, seededRandom(seed));
    return adjustedRandIndex(communitiesOf(weightedGraph(200, links), options).communityOf, planted).toFixed(
      3,
    );
  });
  console.log(`mixing ${mixing}: ${indexes.join(', ')}`);
}
