import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backUpFolderOf, listBackUps, makeBackUp, removeOldBackUps } from '#db/backup.ts';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase, openForReading } from '#db/open.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { dumpOf, newDatabase, NOON, refusalOf, temporaryFolder } from '#test/support/database.ts';
import { keyFrom } from '#test/support/file-keys.ts';
import { day, partner } from '#test/support/drafts.ts';
import { asOrdinaryUser, withoutWriting } from '#test/support/ordinary-user.ts';

/** Beside the back-ups: what was found when they were looked at. */
const REGISTER = 'overzicht.json';

test('a back-up is a whole network of its own, under the moment at which it was made', () => {
  const db = newDatabase();
  for (let number = 0; number < 50; number += 1) partner(db, `Partner ${number}`);
  const file = makeBackUp(db, { now: NOON });
  expect(file).toBe(path.join(backUpFolderOf(db.path), 'Testnetwerk 2026-06-30 12.00.00.netwerk'));
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file), REGISTER]);
  const copy = openForReading(file);
  expect(dumpOf(copy)).toEqual(dumpOf(db));
  expect(copy.value('PRAGMA integrity_check')).toBe('ok');
  closeDatabase(copy);
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file), REGISTER]);
});

test('a back-up does not follow later changes, and a second one in the same second has a name of its own', () => {
  const db = newDatabase();
  const first = makeBackUp(db, { now: NOON });
  const bytes = readFileSync(first);
  partner(db);
  const second = makeBackUp(db, { now: NOON });
  expect(second).not.toBe(first);
  expect(readFileSync(first).equals(bytes)).toBe(true);
  const copy = openForReading(second);
  expect(listOrganisations(copy)).toHaveLength(1);
  closeDatabase(copy);
});

test('a copy that was cut off by a crash is removed at the next one; those of another network stay', () => {
  const db = newDatabase();
  const folder = backUpFolderOf(db.path);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'Testnetwerk 2026-06-01 09.00.00.netwerk.bezig'), 'half');
  writeFileSync(path.join(folder, 'Ander 2026-06-01 09.00.00.netwerk.bezig'), 'half');
  const made = makeBackUp(db, { now: NOON });
  expect(readdirSync(folder).sort()).toEqual([
    'Ander 2026-06-01 09.00.00.netwerk.bezig',
    path.basename(made),
    REGISTER,
  ]);
});

test('what was removed does not live on in a back-up', () => {
  const db = newDatabase();
  const organisation = partner(db, 'Verdwenen partner');
  db.run('DELETE FROM organisation WHERE id = ?', organisation.id);
  expect(readFileSync(makeBackUp(db, { now: NOON })).includes('Verdwenen')).toBe(false);
});

test('a back-up of an encrypted network is encrypted too, and is checked with its key', () => {
  const key = keyFrom('een lang wachtwoord');
  const folder = temporaryFolder();
  const db = createDatabase(path.join(folder, 'geheim.netwerk'), { key });
  partner(db, 'Vertrouwelijke partner');
  const file = makeBackUp(db, { now: NOON, key });
  closeDatabase(db);
  expect(readFileSync(file).includes('Vertrouwelijke')).toBe(false);
  const copy = openForReading(file, { key });
  expect(listOrganisations(copy)).toHaveLength(1);
  closeDatabase(copy);
});

test('back-ups are listed newest first, without those of other networks and without half ones', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'Stad.netwerk');
  expect(listBackUps(file)).toEqual([]);
  const backUps = backUpFolderOf(file);
  mkdirSync(backUps);
  const names = [
    'Stad 2026-01-02 09.00.00.netwerk',
    'Stad 2026-01-03 09.00.00.netwerk',
    'Stad 2026-01-03 09.00.00 (2).netwerk',
    'Stad 2 2026-01-04 09.00.00.netwerk',
    'Stad 2026-01-05 09.00.00.netwerk.bezig',
    'Dorp 2026-01-06 09.00.00.netwerk',
    'Stad plannen.txt',
  ];
  for (const name of names) writeFileSync(path.join(backUps, name), 'x');
  expect(listBackUps(file).map(({ moment }) => moment)).toEqual([
    '2026-01-03 09.00.00',
    '2026-01-03 09.00.00',
    '2026-01-02 09.00.00',
  ]);
});

test('tidying removes what the rule names and nothing else', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'Stad.netwerk');
  const backUps = backUpFolderOf(file);
  mkdirSync(backUps);
  for (const hour of ['08', '09', '10', '11', '12']) {
    writeFileSync(path.join(backUps, `Stad 2026-01-02 ${hour}.00.00.netwerk`), 'x');
  }
  writeFileSync(path.join(backUps, 'Dorp 2020-01-02 08.00.00.netwerk'), 'x');
  const removed = removeOldBackUps(file, day('2026-01-02'));
  expect(removed.map((name) => path.basename(name)).sort()).toEqual([
    'Stad 2026-01-02 08.00.00.netwerk',
    'Stad 2026-01-02 09.00.00.netwerk',
  ]);
  expect(removed.filter((name) => existsSync(name))).toEqual([]);
  expect(readdirSync(backUps)).toHaveLength(4);
});

test('where the back-up may not be written, the refusal names that folder and leaves nothing half', () => {
  const db = newDatabase();
  const folder = temporaryFolder();
  withoutWriting(folder, () => {
    const refusal = asOrdinaryUser(() => refusalOf(() => makeBackUp(db, { now: NOON, folder })));
    expect(refusal).toMatchObject({ code: 'folder-read-only', params: { path: folder } });
    const inside = path.join(folder, 'nieuw');
    expect(asOrdinaryUser(() => refusalOf(() => makeBackUp(db, { now: NOON, folder: inside }))).code).toBe(
      'folder-read-only',
    );
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a copy that does not pass its check gets no name and does not stay', () => {
  const folder = temporaryFolder();
  const db = createDatabase(path.join(folder, 'geheim.netwerk'), {
    key: keyFrom('wachtwoord'),
  });
  // Without the key the copy cannot be read, as if it had been written badly.
  expect(refusalOf(() => makeBackUp(db, { now: NOON })).code).toBe('password-needed');
  closeDatabase(db);
  expect(readdirSync(backUpFolderOf(db.path))).toEqual([]);
});

test('a leftover of a back-up that was broken off is no obstacle', () => {
  const db = newDatabase();
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'Testnetwerk 2026-06-30 12.00.00.netwerk.bezig'), 'half');
  makeBackUp(db, { now: NOON, folder });
  expect(readdirSync(folder)).toEqual(['Testnetwerk 2026-06-30 12.00.00.netwerk', REGISTER]);
});
