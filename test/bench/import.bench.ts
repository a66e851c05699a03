import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createImportSession, type ImportSession } from '#main/import/import-session.ts';
import { createNetworkSession } from '#main/network-session.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { SHIPPED_CATEGORIES } from '#shared/domain/category.ts';
import { printFigure } from './support/figures.ts';

/** Time and memory of imports, as the program does them. Prints, asserts nothing: `node test/bench/import.bench.ts`. */

const PARTNERS = 5000;
const PERSONS = 20_000;
const SAMPLE_MILLISECONDS = 50;

const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-bench-'));
const network = createNetworkSession(() => undefined);
const imports = createImportSession({
  network: () => network.network(),
  workerFile: new URL('../../main/import-worker.ts', import.meta.url),
  tell: () => undefined,
});

function written(name: string, content: string | Uint8Array): { readonly path: string } {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return { path: file };
}

function partnerList(count: number): string {
  const random = seededRandom(1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const lines = Array.from({ length: count }, (_, number) => {
    const category = SHIPPED_CATEGORIES[below(SHIPPED_CATEGORIES.length)]?.name ?? '';
    return `Partner ${String(number)};${category};belangrijk;wonen|opgave ${String(below(40))};Wijk ${String(below(60))};lokaal`;
  });
  return ['naam;categorie;belang;opgaven;gebied;schaal', ...lines].join('\r\n');
}

function personList(count: number, partners: number): string {
  const random = seededRandom(2);
  const lines = Array.from({ length: count }, (_, number) => {
    const where = Math.floor(random() * partners);
    return `Persoon ${String(number)};persoon${String(number)}@voorbeeld.example;06-${String(10_000_000 + number)};Partner ${String(where)};adviseur;01-02-2024`;
  });
  return ['naam;e-mail;telefoon;organisatie;functie;sinds', ...lines].join('\r\n');
}

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly longestWait: number;
  readonly megabytes: number;
}

/** Time on the clock and of the processor, the longest that the window would wait, and memory of the whole process at its most. */
async function measured(work: () => Promise<unknown>): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let most = process.memoryUsage.rss();
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, SAMPLE_MILLISECONDS);
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
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (used.user + used.system) / 1e6,
    longestWait: delay.max / 1e6,
    megabytes: Math.max(most, process.memoryUsage.rss()) / 1e6,
  };
}

function print(what: string, { seconds, cpuSeconds, longestWait, megabytes }: Measured): void {
  console.log(what);
  printFigure('  time', [seconds], 's', 20);
  printFigure('  processor time', [cpuSeconds], 's');
  printFigure('  longest wait of the window', [longestWait], 'ms', 200);
  printFigure('  memory of the whole process', [megabytes], 'MB', 400);
}

async function whole(session: ImportSession, files: readonly { readonly path: string }[]): Promise<void> {
  const { tables, options } = await session.read(files);
  await session.plan({ ...options, tables: tables.map(({ proposal }) => proposal) });
  await session.apply();
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

network.create(path.join(folder, 'x.netwerk'), () => undefined);
network.network().prepareForChanges();
console.log(`memory before: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
const lists = [
  written('partners.csv', partnerList(PARTNERS)),
  written('personen.csv', personList(PERSONS, PARTNERS)),
];
print(
  `${PARTNERS} partners and ${PERSONS} persons, from files to network`,
  await measured(() => whole(imports, lists)),
);
print('the same files again: nothing changes', await measured(() => whole(imports, lists)));
print(
  'undo of the import',
  await measured(async () => {
    await network.network().move({ kind: 'undo' }, () => Promise.resolve());
  }),
);

const hostile: readonly (readonly [string, () => { readonly path: string }])[] = [
  ['a million random bytes', () => written('willekeurig.csv', randomBytes(1_000_000))],
  ['300 MB of CSV', () => written('groot.csv', Buffer.alloc(300_000_000, 'naam;categorie\n'))],
  ['60 MB of CSV', () => written('lang.csv', Buffer.alloc(60_000_000, 'naam;categorie\n'))],
  ['60 MB inside one pair of quotes', () => written('quote.csv', `naam\n"${'x;\n'.repeat(20_000_000)}`)],
];
for (const [what, make] of hostile) {
  const file = make();
  let answer = '';
  const figures = await measured(async () => {
    answer = await refusal(imports.read([file]));
  });
  print(`${what}: ${answer.slice(0, 120)}`, figures);
}
await imports.cancel();
network.close();
rmSync(folder, { recursive: true, force: true });
