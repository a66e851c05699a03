import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { connectForReading, connectToNewFile } from '#db/connect.ts';
import { closeDatabase, type ReadDb } from '#db/handle.ts';
import { CURRENT_VERSION } from '#db/migrations/all.ts';
import { createDatabase, openDatabase, openForReading, setAsideFile } from '#db/open.ts';
import { listCategories } from '#db/repos/categories.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { SHIPPED_CATEGORIES } from '#shared/domain/category.ts';
import {
  contentOfFolder,
  newDatabase,
  NOON,
  opened,
  refusalOf,
  temporaryFolder,
} from '#test/support/database.ts';
import { partner } from '#test/support/drafts.ts';
import { asOrdinaryUser, withoutWriting } from '#test/support/ordinary-user.ts';

/** A closed network with some partners, and its folder. */
function closedNetwork(partnerCount = 3): { readonly file: string; readonly folder: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'Mijn netwerk.netwerk');
  const db = createDatabase(file, { now: NOON });
  for (let number = 0; number < partnerCount; number += 1)
    partner(db, `Partner ${number}`, { note: 'x'.repeat(500) });
  closeDatabase(db);
  return { file, folder };
}

test('a new network has the shipped categories and nothing else, and is whole on disk', () => {
  const file = path.join(temporaryFolder(), 'Nieuw.netwerk');
  const db = newDatabase(file);
  expect(listCategories(db).map(({ name, mark }) => ({ name, mark }))).toEqual(SHIPPED_CATEGORIES);
  expect(listOrganisations(db)).toEqual([]);
  closeDatabase(db);
  expect(readdirSync(path.dirname(file))).toEqual(['Nieuw.netwerk']);
});

test('what is written is there after closing and opening again', () => {
  const { file } = closedNetwork();
  expect(listOrganisations(opened(file)).map(({ name }) => name)).toEqual([
    'Partner 0',
    'Partner 1',
    'Partner 2',
  ]);
});

/** What byte 18 of the header tells (https://www.sqlite.org/fileformat2.html#file_format_version_numbers). */
function journalOf(db: ReadDb): string {
  return readFileSync(db.path)[18] === 2 ? 'write-ahead log' : 'rollback journal';
}

test('a connection is strict about keys, careful with what it trusts, and keeps what it forgets off the disk', () => {
  const db = newDatabase();
  const pragma = (name: string): unknown => db.value(`PRAGMA ${name}`);
  expect({
    foreignKeys: pragma('foreign_keys'),
    synchronous: pragma('synchronous'),
    trustedSchema: pragma('trusted_schema'),
    secureDelete: pragma('secure_delete'),
    cellSizeCheck: pragma('cell_size_check'),
    tempStore: pragma('temp_store'),
    locking: pragma('locking_mode'),
  }).toEqual({
    foreignKeys: 1,
    synchronous: 2,
    trustedSchema: 0,
    secureDelete: 1,
    cellSizeCheck: 1,
    tempStore: 2,
    locking: 'normal',
  });
  expect(journalOf(db)).toBe('write-ahead log');
});

test('on a network share the file has a rollback journal, no shared memory, and one user at a time', () => {
  const { file, folder } = closedNetwork();
  const db = opened(file, { storage: 'network-share' });
  expect(journalOf(db)).toBe('rollback journal');
  expect(db.value('PRAGMA locking_mode')).toBe('exclusive');
  partner(db, 'Nog een');
  expect(readdirSync(folder).filter((name) => name.endsWith('-shm') || name.endsWith('-wal'))).toEqual([]);
  const refusal = refusalOf(() => openDatabase(file, { storage: 'network-share', patienceMilliseconds: 1 }));
  expect(refusal).toMatchObject({ code: 'file-locked', params: { path: file } });
  closeDatabase(db);
  expect(listOrganisations(opened(file))).toHaveLength(4);
});

test('a file that another program is changing is told to be locked', () => {
  const { file } = closedNetwork();
  const other = opened(file);
  other.execute('BEGIN IMMEDIATE');
  expect(refusalOf(() => openDatabase(file, { patienceMilliseconds: 1 })).code).toBe('file-locked');
  other.execute('ROLLBACK');
  expect(listOrganisations(opened(file))).toHaveLength(3);
});

test('a name that SQLite would take for an address is a name', () => {
  const folder = temporaryFolder();
  const before = process.cwd();
  process.chdir(folder);
  try {
    closeDatabase(createDatabase('file:x.netwerk'));
  } finally {
    process.chdir(before);
  }
  expect(readdirSync(folder)).toEqual(['file:x.netwerk']);
});

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

test('a network from an older version is read only after the program has brought it up to date', () => {
  const { file } = closedNetwork();
  const db = opened(file);
  db.execute('PRAGMA user_version = 1');
  closeDatabase(db);
  expect(refusalOf(() => openForReading(file)).code).toBe('file-older');
});

test('a network can be read while it is open elsewhere, and reading changes nothing', () => {
  const { file, folder } = closedNetwork();
  const writer = opened(file);
  partner(writer, 'Net toegevoegd');
  const reader = openForReading(file);
  expect(listOrganisations(reader)).toHaveLength(4);
  closeDatabase(reader);
  closeDatabase(writer);
  const before = contentOfFolder(folder);
  const alone = openForReading(file);
  expect(listOrganisations(alone)).toHaveLength(4);
  closeDatabase(alone);
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

test('a log that lost its file does not spoil a new network of that name, and is kept', () => {
  const { file, folder } = closedNetwork();
  const db = opened(file);
  partner(db, 'Alleen in het log');
  copyFileSync(`${file}-wal`, path.join(folder, 'Later.netwerk-wal'));
  const log = readFileSync(`${file}-wal`);
  const fresh = newDatabase(path.join(folder, 'Later.netwerk'));
  expect(listOrganisations(fresh)).toEqual([]);
  expect(fresh.value('PRAGMA integrity_check')).toBe('ok');
  const kept = readdirSync(folder).filter((name) => name.startsWith('Later.netwerk-wal ('));
  expect(kept.map((name) => readFileSync(path.join(folder, name)).equals(log))).toEqual([true]);
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

test('a damaged file is set aside with its log, under a name with the moment, and never over another file', () => {
  const { file, folder } = closedNetwork();
  writeFileSync(file, 'stuk');
  writeFileSync(`${file}-wal`, 'log');
  const first = setAsideFile(file, NOON);
  expect(first).toBe(path.join(folder, 'Mijn netwerk (beschadigd 2026-06-30 12.00.00).netwerk'));
  expect(readFileSync(first, 'utf8')).toBe('stuk');
  expect(readFileSync(`${first}-wal`, 'utf8')).toBe('log');
  expect(existsSync(file)).toBe(false);

  writeFileSync(file, 'weer stuk');
  const second = setAsideFile(file, NOON);
  expect(readFileSync(first, 'utf8')).toBe('stuk');
  expect(readFileSync(second, 'utf8')).toBe('weer stuk');
  expect(refusalOf(() => setAsideFile(file, NOON)).code).toBe('file-not-found');
});

test('with a key the file is unreadable without it, and reads with it', () => {
  const file = path.join(temporaryFolder(), 'geheim.netwerk');
  const key = new TextEncoder().encode('een lang wachtwoord');
  const db = createDatabase(file, { key });
  partner(db, 'Vertrouwelijke partner');
  closeDatabase(db);
  expect(readFileSync(file).includes('Vertrouwelijke partner')).toBe(false);
  expect(refusalOf(() => openDatabase(file)).code).toBe('file-not-database');
  expect(refusalOf(() => openDatabase(file, { key: new TextEncoder().encode('fout') })).code).toBe(
    'file-not-database',
  );
  expect(listOrganisations(opened(file, { key })).map(({ name }) => name)).toEqual([
    'Vertrouwelijke partner',
  ]);
  expect(() => closeDatabase(connectForReading(file, { key }))).not.toThrow();
});
