import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeBackUp } from '#db/backup.ts';
import type { FileKey } from '#db/file-key.ts';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { readAnalysisInput } from '#db/repos/analysis-input.ts';
import { listEncounters } from '#db/repos/encounters/encounter-log.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { rewriteUnderKey } from '#db/rewrite.ts';
import { createHistory } from '#db/undo.ts';
import { keyOfPassword, newKeyOfPassword } from '#main/vault/password-secret.ts';
import { writeExampleNetwork } from '#main/files/write-example-network.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { encounterDraft } from '#test/support/drafts.ts';
import { makeLargeNetwork } from '#test/support/large-network.ts';
import { printFigure } from './support/figures.ts';

/**
 * What a password costs, against the same network without one, turn by turn in one run. Processor time of all threads, which
 * what else runs on the machine disturbs least; opening also on the clock. Prints, asserts nothing.
 */

const PASSWORD = 'vier paarden in de regen';
const ROUNDS = 9;
const SIZE = { partners: 1000, encounters: 20_000, asOf: isoDate('2026-06-30') };
const OPENING_BAR = 400;
const SLOWER_BAR = 1.3;

interface Variant {
  readonly file: string;
  readonly isEncrypted: boolean;
  key: FileKey | null;
}

/** In milliseconds. */
async function timed(work: () => unknown): Promise<{ readonly cpu: number; readonly clock: number }> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, clock };
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-encryption-'));
const drawn = makeLargeNetwork(SIZE);
// A pair may be drawn twice, which a file refuses.
const pairOf = (tie: (typeof drawn.ties)[number]): string =>
  [tie.firstOrganisationId, tie.secondOrganisationId].toSorted().join(' ');
const network = { ...drawn, ties: [...new Map(drawn.ties.map((tie) => [pairOf(tie), tie])).values()] };
const variants: readonly [Variant, Variant] = [
  { file: path.join(folder, 'open.netwerk'), isEncrypted: false, key: null },
  { file: path.join(folder, 'geheim.netwerk'), isEncrypted: true, key: await newKeyOfPassword(PASSWORD) },
];
for (const { file, key } of variants) {
  const db = createDatabase(file, { key });
  writeExampleNetwork(db, network);
  closeDatabase(db);
  console.log(`${path.basename(file)}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
}

/** As the program does it: from the password, without anything that is remembered. */
async function open(variant: Variant): Promise<WriteDb> {
  variant.key = variant.isEncrypted ? await keyOfPassword(variant.file, PASSWORD) : null;
  return openDatabase(variant.file, { key: variant.key });
}

const FIRST_PAGE = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  text: '',
  limit: 50,
  after: null,
};

/** Each with a connection of its own, so that nothing is in memory yet. */
const jobs: readonly {
  readonly name: string;
  readonly run: (db: WriteDb, key: FileKey | null) => unknown;
}[] = [
  { name: 'read: what the analysis needs, from a cold file', run: (db) => readAnalysisInput(db) },
  {
    name: 'read: 20 times all partners and the first page of the log',
    run: (db) => {
      for (let round = 0; round < 20; round += 1) {
        listOrganisations(db);
        listEncounters(db, FIRST_PAGE);
      }
    },
  },
  {
    name: 'read: words in 20,000 notes',
    run: (db) => listEncounters(db, { ...FIRST_PAGE, text: 'over de' }),
  },
  {
    name: 'write: 100 encounters, each saved on its own with undo',
    run: (db) => {
      const history = createHistory(db);
      const [partner] = listOrganisations(db);
      if (partner === undefined) throw new Error('an empty network');
      const draft = encounterDraft([partner.id], { note: 'Een notitie van een paar regels. '.repeat(8) });
      for (let round = 0; round < 100; round += 1) history.perform('x', () => createEncounter(db, draft));
    },
  },
  {
    name: 'back up, with check',
    run: (db, key) => {
      rmSync(makeBackUp(db, { now: new Date(), key }));
    },
  },
];

type Pair = [number, number];
const opening: Pair[] = [];
const openingCpu: Pair[] = [];
const costs = jobs.map((): Pair[] => []);
for (let round = 0; round < ROUNDS; round += 1) {
  const times: [number[], number[]] = [[], []];
  const clocks: Pair = [0, 0];
  const cpus: Pair = [0, 0];
  // Turn by turn, and the first one changes.
  for (const turn of round % 2 === 0 ? [0, 1] : [1, 0]) {
    const place = turn === 0 ? 0 : 1;
    const variant = variants[place];
    let db: WriteDb | null = null;
    const opened = await timed(async () => {
      db = await open(variant);
    });
    clocks[place] = opened.clock;
    cpus[place] = opened.cpu;
    if (db !== null) closeDatabase(db);
    for (const { run } of jobs) {
      const fresh = openDatabase(variant.file, { key: variant.key });
      times[place].push((await timed(() => run(fresh, variant.key))).cpu);
      closeDatabase(fresh);
    }
  }
  opening.push(clocks);
  openingCpu.push(cpus);
  costs.forEach((cost, job) => cost.push([times[0][job] ?? Number.NaN, times[1][job] ?? Number.NaN]));
}

const plainOf = (pairs: readonly Pair[]): readonly number[] => pairs.map(([plain]) => plain);
printFigure('open without a password, clock', plainOf(opening), 'ms');
printFigure(
  'open with one, clock: more',
  opening.map(([plain, under]) => under - plain),
  'ms',
  OPENING_BAR,
);
printFigure(
  'open with one, processor: more',
  openingCpu.map(([plain, under]) => under - plain),
  'ms',
);
jobs.forEach(({ name }, job) => {
  const pairs = costs[job] ?? [];
  printFigure(`${name}, without`, plainOf(pairs), 'ms');
  printFigure(
    `${name}, with against without`,
    pairs.map(([plain, under]) => under / plain),
    'times',
    SLOWER_BAR,
  );
});
const { file: plain } = variants[0];
printFigure(
  'put a password on the file',
  [
    (
      await timed(() => {
        rewriteUnderKey(plain, null, variants[1].key);
      })
    ).clock,
  ],
  'ms',
);
rmSync(folder, { recursive: true, force: true });
