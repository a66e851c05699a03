import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listBackUps, makeBackUp } from '#db/backup.ts';
import { checkCopy } from '#db/copies.ts';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase, openDatabase, openForReading } from '#db/open.ts';
import { otherVersionsOf } from '#db/versions.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { partner } from './drafts.ts';
import { stateSum } from './state-sum.ts';

export const KILLED_TASKS = ['writes', 'back-ups', 'restores', 'migrations'] as const;
export type KilledTask = (typeof KILLED_TASKS)[number];

export interface KillReport {
  readonly kills: number;
  /** What was acknowledged before the kills, in all. */
  readonly acknowledged: number;
  /** Kills after which the file held what was announced and not yet acknowledged. */
  readonly unacknowledged: number;
  /** What was wrong, with the number of the kill; empty when nothing was. */
  readonly losses: readonly string[];
}

const PROGRAM = path.join(import.meta.dirname, 'programs/work-until-killed.ts');
/** A new network after so many kills, so that files stay of a size that many people have. */
const KILLS_PER_NETWORK = 25;

/** Kills a program in the midst of its work, again and again, and looks each time at what is left. */
export async function killAgainAndAgain(task: KilledTask, kills: number, seed: number): Promise<KillReport> {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const losses: string[] = [];
  let [acknowledged, unacknowledged] = [0, 0];
  let network: Network | null = null;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      if (network === null || kill % KILLS_PER_NETWORK === 0) {
        if (network !== null) rmSync(network.folder, { recursive: true, force: true });
        network = makeNetwork(task);
      }
      const lines = await linesUntilKill(
        [task, network.file, String(seed + kill)],
        1 + below(task === 'writes' ? 25 : 4),
        below(25),
      );
      const last =
        lines
          .filter((line) => line.startsWith('< '))
          .at(-1)
          ?.slice(2) ?? null;
      const announced = lines.at(-1)?.startsWith('~ ') === true ? (lines.at(-1)?.slice(2) ?? null) : null;
      acknowledged += lines.filter((line) => line.startsWith('< ')).length;
      const allowed = [last, announced].filter((sum) => sum !== null);
      try {
        const held = CHECKS[task](network, allowed);
        if (held !== null && held === announced && held !== last) unacknowledged += 1;
      } catch (error) {
        losses.push(
          `kill ${kill} of ${task}, seed ${seed}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  } finally {
    if (network !== null) rmSync(network.folder, { recursive: true, force: true });
  }
  return { kills, acknowledged, unacknowledged, losses };
}

interface Network {
  readonly folder: string;
  readonly file: string;
  /** Sums of the states that there are back-ups of. */
  readonly known: readonly string[];
}

function makeNetwork(task: KilledTask): Network {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-kills-'));
  const file = path.join(folder, 'Stad.netwerk');
  const db = createDatabase(file, { now: new Date(2026, 5, 30) });
  const known: string[] = [];
  const large = task === 'writes' ? 3 : 300;
  for (let part = 0; part < 2; part += 1) {
    db.transaction(() => {
      for (let number = 0; number < large; number += 1) {
        partner(db, `Partner ${part} ${number}`, { note: 'Een notitie. '.repeat(40) });
      }
    });
    known.push(stateSum(db));
    if (task === 'restores') makeBackUp(db, { now: new Date(2026, 5, 30, 12, part) });
  }
  closeDatabase(db);
  return { folder, file, known };
}

/** Everything that the program said until it was killed, some time after it had said so many lines. */
async function linesUntilKill(
  args: readonly string[],
  lineCount: number,
  extraMilliseconds: number,
): Promise<readonly string[]> {
  const child: ChildProcess = spawn(process.execPath, [PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const enough = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > lineCount) resolve();
    });
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_, signal) => {
      resolve(signal);
    });
  });
  await Promise.race([enough, ended]);
  await wait(extraMilliseconds);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error(`the program ended by itself: ${args.join(' ')}`);
  // A line that was cut off was not said.
  return said.split('\n').slice(0, -1);
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Opens a file as the program does. @returns the sum of what it holds. @throws what is wrong with it */
function sumOfSound(file: string): string {
  const db = openDatabase(file);
  try {
    must(db.value('PRAGMA integrity_check') === 'ok', 'integrity_check');
    must(db.rows('PRAGMA foreign_key_check').length === 0, 'foreign_key_check');
    return stateSum(db);
  } finally {
    closeDatabase(db);
  }
}

/** As `sumOfSound`, of a copy: it is only read, so that it stays to the byte what it was. */
function sumOfCopy(file: string): string {
  checkCopy(file, { key: null });
  const db = openForReading(file);
  try {
    return stateSum(db);
  } finally {
    closeDatabase(db);
  }
}

/** Look at what is left after a kill; give what it holds, in the words of the program. */
const CHECKS: Readonly<Record<KilledTask, (network: Network, allowed: readonly string[]) => string | null>> =
  {
    writes: ({ file }, allowed) => {
      const sum = sumOfSound(file);
      must(allowed.includes(sum), `holds ${sum} and not ${allowed.join(' or ')}`);
      return sum;
    },
    'back-ups': ({ file, known }) => {
      const sum = sumOfSound(file);
      must(sum === known.at(-1), 'the network changed while it was copied');
      for (const { path: copy } of listBackUps(file)) {
        must(sumOfCopy(copy) === sum, `${copy} is not what was copied`);
      }
      return null;
    },
    restores: ({ file, known }) => {
      must(known.includes(sumOfSound(file)), 'under the name stands something else');
      for (const { path: copy } of [...otherVersionsOf(file), ...listBackUps(file)]) {
        must(known.includes(sumOfCopy(copy)), `${copy} is not what was there`);
      }
      return null;
    },
    migrations: ({ folder }) => {
      const sums = readdirSync(folder)
        .filter((name) => /^Stad \d+\.netwerk$/.test(name))
        .map((name) => path.join(folder, name))
        .filter((name) => existsSync(name))
        .map((name) => {
          const sum = sumOfSound(name);
          rmSync(name);
          return sum;
        });
      must(new Set(sums).size <= 1, 'not every network came through alike');
      return null;
    },
  };
