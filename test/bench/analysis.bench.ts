import { alterGraphOf } from '#shared/analysis/alter-graph.ts';
import { analyseFully } from '#shared/analysis/full-analysis.ts';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { bubblesOf } from '#shared/analysis/bubbles.ts';
import { communitiesOf, modularityOf } from '#shared/analysis/communities.ts';
import { introductionChances } from '#shared/analysis/introductions.ts';
import { mirrorOf } from '#shared/analysis/mirror.ts';
import { neglectedOf } from '#shared/analysis/neglected.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { betweennessOf } from '#shared/analysis/shortest-paths.ts';
import { usualSuspectsOf } from '#shared/analysis/usual-suspects.ts';
import { weightedGraph } from '#shared/analysis/weighted-graph.ts';
import { moment } from '#test/support/analysis-input.ts';
import { plantedLinks } from '#test/support/random-graph.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { adjustedRandIndex, slowBetweenness, slowModularity } from '#test/support/slow-graph-measures.ts';

/** Times of the analysis on made-up networks. Prints, asserts nothing: `node test/bench/analysis.bench.ts`. */

const SEED = 1;
const TODAY = moment('2026-06-30');
const SIZES = [
  { partners: 140, encounters: 420 },
  { partners: 1000, encounters: 10_000 },
  { partners: 1000, encounters: 20_000 },
  { partners: 5000, encounters: 100_000 },
  { partners: 10_000, encounters: 100_000 },
];

function timed<T>(work: () => T): { result: T; milliseconds: number; processor: number } {
  const start = performance.now();
  const used = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { result, milliseconds: performance.now() - start, processor: (user + system) / 1000 };
}

/** The best of three: what the work costs when nothing else wants the processor. */
function fastest(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => timed(work).milliseconds));
}

console.log(
  `random networks, seed ${SEED}, ${TODAY.period.from} to ${TODAY.period.until}; milliseconds, one run each`,
);
console.log(
  '| partners | encounters | links | network | all measures | of processor | of which population | suspects | alter graph | bubbles | of which communities | betweenness | neglected | introductions | mirror | memory (MB) |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|');
analyseNetwork(randomNetwork(2, { partners: 140, encounters: 420 }), TODAY, DEFAULT_ANALYSIS_SETTINGS); // warm the compiler as a running app is
for (const size of SIZES) {
  const input = randomNetwork(SEED, size);
  const network = timed(() => analyseNetwork(input, TODAY, DEFAULT_ANALYSIS_SETTINGS));
  const full = timed(() => analyseFully(input, TODAY, DEFAULT_ANALYSIS_SETTINGS));
  const population = timed(() => populationOf(input, TODAY, DEFAULT_ANALYSIS_SETTINGS));
  const suspects = timed(() => usualSuspectsOf(population.result));
  const alter = timed(() => alterGraphOf(input, population.result));
  const bubbles = timed(() => bubblesOf(population.result, alter.result));
  const communities = timed(() => communitiesOf(alter.result.graph, { resolution: 1, runs: 10, seed: SEED }));
  const betweenness = timed(() => betweennessOf(alter.result.graph, SEED));
  const neglected = timed(() => neglectedOf(input, population.result));
  const introductions = timed(() => introductionChances(input, network.result));
  const mirror = timed(() => mirrorOf(input, TODAY, DEFAULT_ANALYSIS_SETTINGS));
  const cells = [
    network,
    full,
    population,
    suspects,
    alter,
    bubbles,
    communities,
    betweenness,
    neglected,
    introductions,
    mirror,
  ].map((each) => each.milliseconds.toFixed(0));
  cells.splice(2, 0, full.processor.toFixed(0));
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0);
  const links = network.result.links.length;
  console.log(`| ${size.partners} | ${size.encounters} | ${links} | ${cells.join(' | ')} | ${memory} |`);
}

console.log('\nclever against slow and obvious, milliseconds, best of three');
const groups = Array.from({ length: 80 }, (_, node) => node % 5);
const graph = weightedGraph(80, plantedLinks(groups, 6, 0.3, seededRandom(SEED)));
for (const [name, clever, slow] of [
  ['betweenness, 80 partners', () => betweennessOf(graph, SEED), () => slowBetweenness(graph)],
  ['modularity, 80 partners', () => modularityOf(graph, groups, 1), () => slowModularity(graph, groups, 1)],
] as const) {
  const [fast, obvious] = [fastest(clever), fastest(slow)];
  console.log(
    `${name}: ${fast.toFixed(2)} against ${obvious.toFixed(2)} (${(obvious / fast).toFixed(1)} times)`,
  );
}

console.log(
  '\nplanted bubbles, 5 groups in 200 partners, 6 links a partner: adjusted Rand index, seeds 1 to 5',
);
const planted = Array.from({ length: 200 }, (_, node) => node % 5);
for (const mixing of [0.1, 0.2, 0.3, 0.4]) {
  const indexes = [1, 2, 3, 4, 5].map((seed) => {
    const links = plantedLinks(planted, 6, mixing, seededRandom(seed));
    const found = communitiesOf(weightedGraph(200, links), { resolution: 1, runs: 10, seed: SEED });
    return adjustedRandIndex(found.communityOf, planted).toFixed(3);
  });
  console.log(`mixing ${mixing}: ${indexes.join(', ')}`);
}
