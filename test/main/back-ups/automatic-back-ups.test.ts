import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { type AutomaticBackUps, createAutomaticBackUps } from '#main/back-ups/automatic-back-ups.ts';
import { createBackUpHand } from '#main/back-ups/back-up-hand.ts';
import type { ChosenFolders } from '#main/back-ups/back-up-order.ts';
import { createNetworkSession, type NetworkSession } from '#main/network-session.ts';
import { backUpFolderOf, listBackUps } from '#db/backup.ts';
import { closeDatabase } from '#db/handle.ts';
import { openForReading } from '#db/open.ts';
import { saveTheme } from '#db/repos/themes.ts';
import { dumpOf, temporaryFolder } from '#test/support/database.ts';

const WORKER = new URL('../../../main/back-up-worker.ts', import.meta.url);

interface Work {
  readonly session: NetworkSession;
  readonly file: string;
  readonly backUps: AutomaticBackUps;
  readonly faults: unknown[];
  attempts: number;
  now: Date;
  folders: ChosenFolders;
  write(name: string): void;
}

/** A network in which somebody works, at a moment that the test sets. */
function startWork(): Work {
  const session = createNetworkSession(() => undefined);
  onTestFinished(() => {
    session.close();
  });
  const file = `${temporaryFolder()}/Stad.netwerk`;
  session.create(file, () => undefined);
  const work: Work = {
    session,
    file,
    faults: [],
    attempts: 0,
    folders: { own: null, second: null },
    now: new Date(2026, 10, 22, 9, 0),
    backUps: createAutomaticBackUps({
      current: () => session.current(),
      hand: createBackUpHand(WORKER),
      foldersOf: () => work.folders,
      clock: () => work.now,
      onAttempt: () => {
        work.attempts += 1;
      },
      reportFault: (_, error) => work.faults.push(error),
    }),
    write: (name) => {
      session.network().change('themes.findOrCreate', (db) => saveTheme(db, name));
      for (const part of [file, `${file}-wal`]) utimesSync(part, work.now, work.now);
    },
  };
  return work;
}

test('a network that is worked in has a back-up of itself, made beside a window that goes on', async () => {
  const work = startWork();
  work.write('wonen');
  await work.backUps.check();
  const [only, ...others] = listBackUps(work.file);
  expect(others).toEqual([]);
  expect(only?.moment).toBe('2026-11-22 09.00.00');
  const copy = openForReading(only?.path ?? '');
  expect(dumpOf(copy)).toEqual(dumpOf(work.session.network().db));
  closeDatabase(copy);
  expect({
    attempts: work.attempts,
    problem: work.backUps.problemsOf(work.file).own,
    faults: work.faults,
  }).toEqual({
    attempts: 1,
    problem: null,
    faults: [],
  });
});

test('another one comes hours later, only when something was written, and of a day three are kept', async () => {
  const work = startWork();
  work.write('begin');
  for (let hour = 6; hour <= 22; hour += 1) {
    work.now = new Date(2026, 10, 22, hour, 0);
    if (hour < 18) work.write(`om ${String(hour)} uur`);
    await work.backUps.check();
  }
  expect(listBackUps(work.file).map(({ moment }) => moment)).toEqual([
    '2026-11-22 18.00.00',
    '2026-11-22 15.00.00',
    '2026-11-22 12.00.00',
  ]);
});

test('two checks at once make one back-up', async () => {
  const work = startWork();
  work.write('wonen');
  await Promise.all([work.backUps.check(), work.backUps.check()]);
  expect(listBackUps(work.file)).toHaveLength(1);
});

test('a back-up that fails is told, and forgotten once one succeeds', async () => {
  const work = startWork();
  work.write('wonen');
  const folder = backUpFolderOf(work.file);
  writeFileSync(folder, 'hier staat al een bestand met deze naam');
  await work.backUps.check();
  expect(work.faults).toHaveLength(1);
  expect(work.backUps.problemsOf(work.file).own?.code).toBeDefined();
  expect(work.backUps.problemsOf('/elders/Stad.netwerk').own).toBeNull();
  rmSync(folder);
  await work.backUps.check();
  expect(listBackUps(work.file)).toHaveLength(1);
  expect(work.backUps.problemsOf(work.file).own).toBeNull();
});

test('while somebody else writes nothing is reported, and it is tried again', async () => {
  const work = startWork();
  work.write('wonen');
  const { db } = work.session.network();
  db.execute('BEGIN IMMEDIATE');
  await work.backUps.check();
  expect({ attempts: work.attempts, faults: work.faults }).toEqual({ attempts: 0, faults: [] });
  expect(work.backUps.problemsOf(work.file).own).toBeNull();
  db.execute('ROLLBACK');
  await work.backUps.check();
  expect(listBackUps(work.file)).toHaveLength(1);
});

test('without an open network there is nothing to do', async () => {
  const work = startWork();
  work.session.close();
  await work.backUps.check();
  expect({ attempts: work.attempts, faults: work.faults }).toEqual({ attempts: 0, faults: [] });
});
