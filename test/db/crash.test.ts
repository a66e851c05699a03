import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { NOON, temporaryFolder } from '#test/support/database.ts';
import { partner } from '#test/support/drafts.ts';
import { entriesFromScratch, entriesInFile } from '#test/support/search-entries.ts';

const PROGRAMS = path.join(import.meta.dirname, '../support/programs');
const KILLS = 25;
const SEED = 20_260_630;

/** Runs the program until it has printed some lines, kills it a moment later, and gives back all that it printed. */
async function linesBeforeDeath(
  program: string,
  file: string,
  lineCount: number,
  extraMilliseconds: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [path.join(PROGRAMS, program), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const enough = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.split('\n').length > lineCount) resolve();
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
  expect(await ended).toBe('SIGKILL');
  return printed.split('\n').filter((line) => line !== '');
}

/**
 * The last word on each encounter, "+" or "-". The change after the last line may have been committed but not printed; it can
 * only concern the encounter that was just removed (taken back), or the one before the last (removed): that one is left out.
 */
function certainWords(lines: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map(lines.map((line) => [line.slice(2), line.slice(0, 1)]));
  const last = lines.at(-1) ?? '';
  const idOfLast = last.slice(2);
  words.delete(
    last.startsWith('-') ? idOfLast : (lines.findLast((line) => line.slice(2) !== idOfLast) ?? '').slice(2),
  );
  return words;
}

test(`killed ${KILLS} times in the middle of writing (seed ${SEED}), the file is whole and holds every change that was committed`, {
  timeout: 240_000,
}, async () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  const fresh = createDatabase(file, { now: NOON });
  for (const name of ['Aa', 'Bb', 'Cc']) partner(fresh, name);
  closeDatabase(fresh);
  const random = seededRandom(SEED);
  const below = (count: number): number => Math.floor(random() * count);
  let commits = 0;

  for (let kill = 0; kill < KILLS; kill += 1) {
    const lines = await linesBeforeDeath('write-until-killed.ts', file, 1 + below(10), below(12));
    commits += lines.length;
    const db = openDatabase(file);
    try {
      expect(db.value('PRAGMA integrity_check')).toBe('ok');
      expect(db.rows('PRAGMA foreign_key_check')).toEqual([]);
      const inFile = new Set(db.values<string>('SELECT id FROM encounter'));
      for (const [id, sign] of certainWords(lines)) {
        expect(inFile.has(id), `${sign} ${id} after kill ${kill}`).toBe(sign === '+');
      }
      // No encounter is there in part.
      expect(
        db.values(`SELECT id FROM encounter WHERE
            (SELECT count(*) FROM encounter_organisation WHERE encounter_id = encounter.id) <> 3
            OR (SELECT count(*) FROM observation WHERE encounter_id = encounter.id) <> 2
            OR (SELECT count(*) FROM commitment WHERE encounter_id = encounter.id) <> 1`),
      ).toEqual([]);
    } finally {
      closeDatabase(db);
    }
  }
  expect(commits).toBeGreaterThan(KILLS);
});

const LONG_KILLS = 6;

test(`killed ${LONG_KILLS} times in the middle of an import, an undo or a redo (seed ${SEED}), the file holds all of it or nothing, and finds it`, {
  timeout: 240_000,
}, async () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  closeDatabase(createDatabase(file, { now: NOON }));
  const random = seededRandom(SEED);
  const below = (count: number): number => Math.floor(random() * count);
  for (let kill = 0; kill < LONG_KILLS; kill += 1) {
    const lines = await linesBeforeDeath('import-until-killed.ts', file, 1 + below(60), below(12));
    expect(lines).toContain('part');
    const db = openDatabase(file);
    try {
      expect(db.value('PRAGMA integrity_check')).toBe('ok');
      expect([0, 900]).toContain(db.value('SELECT count(*) FROM organisation'));
      expect(entriesInFile(db)).toEqual(entriesFromScratch(db));
      db.run('DELETE FROM organisation');
    } finally {
      closeDatabase(db);
    }
  }
});
