import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { connectForReading } from '#db/connect.ts';
import { closeDatabase, type ReadDb } from '#db/handle.ts';
import { createDatabase, openDatabase, openForReading, setAsideFile } from '#db/open.ts';
import { listCategories } from '#db/repos/categories.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { SHIPPED_CATEGORIES } from '#shared/domain/category.ts';
import {
  closedNetwork,
  contentOfFolder,
  newDatabase,
  NOON,
  opened,
  refusalOf,
  temporaryFolder,
} from '#test/support/database.ts';
import { keyFrom } from '#test/support/file-keys.ts';
import { partner } from '#test/support/drafts.ts';

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

test('on a network share the file is taken from the moment it is open, for reading too', () => {
  const { file } = closedNetwork();
  // The first time turns the log into a rollback journal, which takes a lock of its own.
  closeDatabase(openDatabase(file, { storage: 'network-share' }));
  opened(file, { storage: 'network-share' });
  const impatient = { storage: 'network-share', patienceMilliseconds: 1 } as const;
  expect(refusalOf(() => openDatabase(file, impatient)).code).toBe('file-locked');
  expect(refusalOf(() => openForReading(file, impatient)).code).toBe('file-locked');
});

test('on a network share a file that still has a log is read without shared memory', () => {
  const { file, folder } = closedNetwork();
  const reader = openForReading(file, { storage: 'network-share' });
  expect(listOrganisations(reader)).toHaveLength(3);
  expect(readdirSync(folder).filter((name) => name.endsWith('-shm'))).toEqual([]);
  closeDatabase(reader);
  expect(readdirSync(folder)).toEqual(['Mijn netwerk.netwerk']);
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
  const key = keyFrom('een lang wachtwoord');
  const db = createDatabase(file, { key });
  partner(db, 'Vertrouwelijke partner');
  closeDatabase(db);
  expect(readFileSync(file).includes('Vertrouwelijke partner')).toBe(false);
  expect(refusalOf(() => openDatabase(file)).code).toBe('password-needed');
  expect(refusalOf(() => openDatabase(file, { key: keyFrom('fout') })).code).toBe('other-key');
  expect(listOrganisations(opened(file, { key })).map(({ name }) => name)).toEqual([
    'Vertrouwelijke partner',
  ]);
  expect(() => closeDatabase(connectForReading(file, { key }))).not.toThrow();
});
