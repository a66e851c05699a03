import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { closeDatabase, isFileReplaced, type WriteDb } from '#db/handle.ts';
import { newId } from '#db/new-id.ts';
import { openDatabase } from '#db/open.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { saveAs, setAsideLogs } from '#db/rescue.ts';
import { createHistory } from '#db/undo.ts';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import {
  closedNetwork,
  newDatabase,
  NOON,
  opened,
  refusalOf,
  temporaryFolder,
} from '#test/support/database.ts';
import { partner } from '#test/support/drafts.ts';

afterEach(() => {
  vi.useRealTimers();
});

const namesOf = (db: WriteDb): readonly string[] => listOrganisations(db).map(({ name }) => name);

/** The same numbers each time, so that a cut that fails can be made again. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('on a full disk the change is refused in plain words, all before it stays, and with room it goes on', () => {
  const db = newDatabase();
  partner(db, 'Woonhart');
  const pages = db.value<number>('PRAGMA page_count') ?? 0;
  db.execute(`PRAGMA max_page_count = ${String(pages)}`);
  const fill = (): void => {
    db.transaction(() => {
      for (let number = 0; number < 50; number += 1)
        partner(db, `Vol ${String(number)}`, { note: 'x'.repeat(9000) });
    });
  };
  expect(refusalOf(fill).code).toBe('disk-full');
  expect(namesOf(db)).toEqual(['Woonhart']);
  expect(db.value('PRAGMA integrity_check')).toBe('ok');
  db.execute('PRAGMA max_page_count = 1000000');
  fill();
  expect(namesOf(db)).toHaveLength(51);
});

test.for(['removed', 'renamed', 'replaced'] as const)(
  'a file that was %s while it was open gets no more changes, no other file does, and what was open can be saved',
  (fault) => {
    const { file, folder } = closedNetwork();
    const stranger = newDatabase(path.join(folder, 'Ander.netwerk'));
    partner(stranger, 'Van een ander');
    closeDatabase(stranger);
    const strange = readFileSync(stranger.path);
    const db = opened(file);
    const history = createHistory(db);
    history.perform('organisations.create', () => partner(db, 'Net bewaard'));
    expect(isFileReplaced(db)).toBe(false);

    if (fault === 'removed') rmSync(file);
    if (fault === 'renamed') renameSync(file, path.join(folder, 'Mijn netwerk (conflict).netwerk'));
    // As synchronising programs do: another file gets the name.
    if (fault === 'replaced') {
      copyFileSync(stranger.path, `${file}.nieuw`);
      renameSync(`${file}.nieuw`, file);
    }

    expect(isFileReplaced(db)).toBe(true);
    const change = () => history.perform('organisations.create', () => partner(db, 'Te laat'));
    expect(refusalOf(change)).toMatchObject({ code: 'file-replaced', params: { path: file } });
    expect(
      refusalOf(() => {
        db.run("INSERT INTO draft (key, value) VALUES ('x', 'y')");
      }).code,
    ).toBe('file-replaced');

    const target = path.join(folder, 'Mijn netwerk (gered).netwerk');
    saveAs(db, target);
    closeDatabase(db);
    setAsideLogs(file, NOON);
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(namesOf(opened(target))).toContain('Net bewaard');
    expect(namesOf(opened(target))).not.toContain('Te laat');
    // What stands under the name now is as it was put there, or nothing.
    const now = existsSync(file) ? readFileSync(file) : null;
    expect(now?.equals(strange)).toBe(fault === 'replaced' ? true : undefined);
  },
);

test('saving what was open never lands on another file', () => {
  const { file } = closedNetwork();
  const db = newDatabase();
  expect(
    refusalOf(() => {
      saveAs(db, file);
    }).code,
  ).toBe('file-exists');
});

/**
 * A cut of power, as far as it can be played: with synchronous=FULL a change is reported when its part of the log has reached the
 * disk; of what was written to the log after that any part may be missing, or be noise. The file itself is written only when a
 * log is moved into it, after that log was synced.
 */
test('a cut of power takes nothing that was reported: the log cut off, or noise, at 60 random places', () => {
  const { file } = closedNetwork(0);
  const db = openDatabase(file, { now: NOON });
  db.execute('PRAGMA wal_autocheckpoint = 0');
  const reported: number[] = [];
  for (let number = 0; number < 12; number += 1) {
    db.transaction(() => {
      partner(db, `Partner ${String(number).padStart(2, '0')}`, { note: 'n'.repeat(number * 700) });
      partner(db, `Tweede ${String(number).padStart(2, '0')}`);
    });
    reported.push(statSync(`${file}-wal`).size);
  }
  const [bytes, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
  closeDatabase(db);
  const random = numbersFrom(20_261_123);
  const folder = temporaryFolder();
  for (let round = 0; round < 60; round += 1) {
    const cut = Math.floor(random() * (log.length + 1));
    const noise = Buffer.from(
      Array.from({ length: round % 3 === 0 ? 3000 : 0 }, () => Math.floor(random() * 256)),
    );
    const copy = path.join(folder, `${String(round)}.netwerk`);
    writeFileSync(copy, bytes);
    writeFileSync(`${copy}-wal`, Buffer.concat([log.subarray(0, cut), noise]));
    const after = openDatabase(copy, { now: NOON });
    const synced = reported.filter((size) => size <= cut).length;
    expect(namesOf(after), `cut at ${String(cut)}`).toHaveLength(2 * synced);
    expect(after.value('PRAGMA integrity_check')).toBe('ok');
    closeDatabase(after);
  }
});

test('a clock that is set back makes no id twice and none out of order', () => {
  vi.useFakeTimers({ now: new Date(2026, 5, 30, 12), toFake: ['Date'] });
  const ids = [newId(organisationIdSchema)];
  for (const hours of [11, 0, 12, 9]) {
    vi.setSystemTime(new Date(2026, 5, 30, hours));
    ids.push(newId(organisationIdSchema), newId(organisationIdSchema));
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test('two programs on one file both keep everything, and the one does not undo what the other did', () => {
  const { file } = closedNetwork(0);
  const [one, other] = [opened(file), opened(file)];
  const history = createHistory(one);
  history.perform('organisations.create', () => partner(one, 'Eerste'));
  partner(other, 'Tweede');
  expect(history.state().undo).toBe(null);
  partner(one, 'Derde');
  expect(namesOf(other)).toEqual(['Derde', 'Eerste', 'Tweede']);
  expect(other.value('PRAGMA integrity_check')).toBe('ok');
});

test('on a share the second program is refused in plain words, and there is no log that needs shared memory', () => {
  const { file, folder } = closedNetwork();
  const first = opened(file, { storage: 'network-share' });
  partner(first, 'Op de schijf van de gemeente');
  const second = () => opened(file, { storage: 'network-share', patienceMilliseconds: 1 });
  expect(refusalOf(second)).toMatchObject({ code: 'file-locked', params: { path: file } });
  expect(readdirSync(folder).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
  // Numbers of files are made up anew there: what looks like another file is no reason to stop.
  expect(isFileReplaced(first)).toBe(false);
  closeDatabase(first);
  expect(namesOf(opened(file))).toContain('Op de schijf van de gemeente');
});
