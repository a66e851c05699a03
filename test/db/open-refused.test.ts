import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { connectToNewFile } from '#db/connect.ts';
import { closeDatabase } from '#db/handle.ts';
import { CURRENT_VERSION } from '#db/migrations/all.ts';
import { createDatabase, openDatabase, openForReading } from '#db/open.ts';
import {
  closedNetwork,
  contentOfFolder,
  opened,
  refusalOf,
  temporaryFolder,
} from '#test/support/database.ts';
import { asOrdinaryUser, withoutWriting } from '#test/support/ordinary-user.ts';

function textFile(file: string): void {
  writeFileSync(file, 'Dit is een brief, geen netwerk.\n'.repeat(300));
}

function otherProgramsFile(file: string): void {
  const db = connectToNewFile(file);
  db.execute('PRAGMA application_id = 7; CREATE TABLE recipe (name TEXT); PRAGMA journal_mode = WAL;');
  closeDatabase(db);
}

test.for([
  ['an empty file', (file: string) => writeFileSync(file, '')],
  ['a text file', textFile],
  ['a file shorter than a header', (file: string) => writeFileSync(file, 'SQLite format 3\0')],
  ['the SQLite file of another program', otherProgramsFile],
  ['a folder', (file: string) => mkdirSync(file)],
] as const)('%s is no network, and stays as it was', ([, make]) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'x.netwerk');
  make(file);
  const before = contentOfFolder(folder);
  const expected = { code: 'file-not-database', params: { path: file } };
  expect(refusalOf(() => openDatabase(file))).toMatchObject(expected);
  expect(refusalOf(() => openForReading(file))).toMatchObject(expected);
  expect(contentOfFolder(folder)).toEqual(before);
});

test.for([
  ['missing', 'er-niet.netwerk'],
  ['in a folder that is missing', 'geen-map/er-niet.netwerk'],
])('a file that is %s is told so, and nothing is made', ([, name]) => {
  const folder = temporaryFolder();
  const file = path.join(folder, name ?? '');
  expect(refusalOf(() => openDatabase(file))).toMatchObject({
    code: 'file-not-found',
    params: { path: file },
  });
  expect(readdirSync(folder)).toEqual([]);
});

test.for([0.99, 0.5, 0.1])(
  'a network cut off at %f of its length is told to be damaged, and stays as it was',
  (share) => {
    const { file, folder } = closedNetwork(200);
    truncateSync(file, Math.floor(readFileSync(file).length * share));
    const before = contentOfFolder(folder);
    expect(refusalOf(() => openDatabase(file))).toMatchObject({
      code: 'file-damaged',
      params: { path: file },
    });
    expect(contentOfFolder(folder)).toEqual(before);
  },
);

test('a network with rubbish in the middle is told to be damaged, and stays as it was', () => {
  const { file, folder } = closedNetwork(200);
  const bytes = readFileSync(file);
  for (let offset = 4096; offset < bytes.length; offset += 4096) bytes.fill(0xa5, offset, offset + 64);
  writeFileSync(file, bytes);
  const before = readFileSync(file);
  expect(refusalOf(() => openDatabase(file)).code).toBe('file-damaged');
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['Mijn netwerk.netwerk']);
});

test('a network from a newer version is refused by its number, and stays as it was', () => {
  const { file, folder } = closedNetwork();
  const newer = opened(file);
  newer.execute(`PRAGMA user_version = ${CURRENT_VERSION + 10}`);
  closeDatabase(newer);
  const before = contentOfFolder(folder);
  const expected = { code: 'file-newer', params: { version: String(CURRENT_VERSION + 10) } };
  expect(refusalOf(() => openDatabase(file))).toMatchObject(expected);
  expect(refusalOf(() => openForReading(file))).toMatchObject(expected);
  expect(contentOfFolder(folder)).toEqual(before);
});

test('a new network never takes the place of a file that is there', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  textFile(file);
  const before = readFileSync(file);
  expect(refusalOf(() => createDatabase(file))).toMatchObject({
    code: 'file-exists',
    params: { path: file },
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('in a folder where nothing may be written, opening and making are refused with the folder, and nothing changes', () => {
  const { file, folder } = closedNetwork();
  withoutWriting(folder, () => {
    const before = contentOfFolder(folder);
    const expected = { code: 'folder-read-only', params: { path: folder } };
    expect(asOrdinaryUser(() => refusalOf(() => openDatabase(file)))).toMatchObject(expected);
    expect(
      asOrdinaryUser(() => refusalOf(() => createDatabase(path.join(folder, 'nieuw.netwerk')))),
    ).toMatchObject(expected);
    expect(contentOfFolder(folder)).toEqual(before);
  });
});

test('a file that may not be written is refused when it is opened, not at the first change', () => {
  const { file, folder } = closedNetwork();
  withoutWriting(file, () => {
    const before = readFileSync(file);
    expect(asOrdinaryUser(() => refusalOf(() => openDatabase(file))).code).toBe('folder-read-only');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['Mijn netwerk.netwerk']);
  });
});
