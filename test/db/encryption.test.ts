import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeBackUp } from '#db/backup.ts';
import { connectForReading } from '#db/connect.ts';
import { fileKeyOf, saltOf, secretOf } from '#db/file-key.ts';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { writeDraft } from '#db/repos/drafts.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { rewriteUnderKey } from '#db/rewrite.ts';
import { inspectFile } from '#db/storage.ts';
import { contentOfFolder, dumpOf, NOON, opened, refusalOf, temporaryFolder } from '#test/support/database.ts';
import { partner } from '#test/support/drafts.ts';
import { keyFrom } from '#test/support/file-keys.ts';

const KEY = keyFrom('goed');
const WORD = 'Kwartelhoek';

/** A closed network under `KEY`, with a name, notes and a draft that can be looked for. */
function encryptedNetwork(partners = 40): string {
  const file = path.join(temporaryFolder(), 'Geheim.netwerk');
  const db = createDatabase(file, { key: KEY, now: NOON });
  for (let number = 0; number < partners; number += 1) {
    partner(db, `${WORD} ${String(number)}`, { note: `${WORD} is een verzonnen naam. `.repeat(20) });
  }
  writeDraft(db, 'partner:new', `{"name":"${WORD}"}`);
  closeDatabase(db);
  return file;
}

const holdsWord = (bytes: Buffer | string): boolean => bytes.toString('latin1').includes(WORD);

/** A copy of a file that is in use, with its log or journal, as a crash leaves it. */
function leftBehind(file: string): string {
  const folder = path.join(path.dirname(file), 'achtergebleven');
  mkdirSync(folder);
  for (const ending of ['', '-wal', '-journal']) {
    if (existsSync(file + ending)) {
      copyFileSync(file + ending, path.join(folder, path.basename(file) + ending));
    }
  }
  return path.join(folder, path.basename(file));
}

test.each(['local', 'network-share'] as const)(
  'in use on %s storage nothing beside the file can be read, and neither can a back-up',
  (storage) => {
    const file = encryptedNetwork(4);
    const db = openDatabase(file, { key: KEY, storage });
    db.transaction(() => {
      for (let number = 0; number < 400; number += 1) partner(db, `${WORD} erbij ${String(number)}`);
      // A cache this small writes pages, and with a rollback journal what was there before, in the middle of a transaction.
      db.execute('PRAGMA cache_size = 2');
      db.run("UPDATE organisation SET note = note || ' en nog meer'");
      const content = contentOfFolder(path.dirname(file));
      const beside = storage === 'local' ? 'Geheim.netwerk-wal' : 'Geheim.netwerk-journal';
      expect(content[beside]?.length).toBeGreaterThan(1000);
      expect(Object.values(content).some((bytes) => holdsWord(bytes))).toBe(false);
    });
    const copy = makeBackUp(db, { now: NOON, key: KEY });
    closeDatabase(db);
    expect(holdsWord(readFileSync(copy))).toBe(false);
    expect(inspectFile(copy)).toMatchObject({ isEncrypted: true, salt: saltOf(KEY) });
  },
);

test('a wrong key touches nothing, whatever a crash left beside the file; the right one then finds everything', () => {
  for (const storage of ['local', 'network-share'] as const) {
    const file = encryptedNetwork(2);
    const db = openDatabase(file, { key: KEY, storage });
    partner(db, 'Net bewaard');
    db.execute('BEGIN');
    db.execute('PRAGMA cache_size = 2');
    db.run('UPDATE organisation SET note = hex(randomblob(9000))');
    const left = leftBehind(file);
    db.execute('ROLLBACK');
    closeDatabase(db);
    const before = contentOfFolder(path.dirname(left));
    expect(Object.keys(before)).toHaveLength(2);

    for (const options of [{}, { key: keyFrom('fout') }, { key: keyFrom('fout', 'goed') }]) {
      const code = refusalOf(() => openDatabase(left, { ...options, storage })).code;
      expect(['password-needed', 'other-key']).toContain(code);
    }
    expect(contentOfFolder(path.dirname(left))).toEqual(before);
    expect(listOrganisations(opened(left, { key: KEY, storage })).map(({ name }) => name)).toContain(
      'Net bewaard',
    );
  }
});

test('a secret that slips through the check is refused by the cipher, and harms nothing', () => {
  const file = encryptedNetwork(2);
  const forged = new Uint8Array(KEY);
  forged[0] = (forged[0] ?? 0) ^ 1;
  const before = contentOfFolder(path.dirname(file));
  expect(refusalOf(() => openDatabase(file, { key: forged })).code).toBe('file-damaged');
  expect(contentOfFolder(path.dirname(file))).toEqual(before);
});

test('the beginning of a file tells whose secret it is', () => {
  const { salt } = inspectFile(encryptedNetwork(1)) as { readonly salt: Uint8Array };
  expect(fileKeyOf(secretOf(KEY), salt)).toEqual(KEY);
  expect(fileKeyOf(secretOf(keyFrom('fout')), salt)).toBeNull();
});

test('damaged, cut off, of a later version and not ours are told apart from a wrong key', () => {
  const file = encryptedNetwork();
  const bytes = readFileSync(file);
  const codeOf = (change: (content: Buffer) => Uint8Array): string => {
    writeFileSync(file, change(Buffer.from(bytes)));
    return refusalOf(() => openDatabase(file, { key: KEY })).code;
  };
  const changed = (at: number, value: number) => (content: Buffer) => {
    content[at] = value;
    return content;
  };
  expect(codeOf(changed(2000, (bytes[2000] ?? 0) ^ 1))).toBe('file-damaged');
  expect(codeOf((content) => content.subarray(0, content.length - 100))).toBe('file-damaged');
  expect(codeOf((content) => content.subarray(0, 60))).toBe('file-not-database');
  expect(codeOf(changed(0, 2))).toBe('file-newer');
  expect(codeOf(changed(22, 0))).toBe('file-not-database');
  expect(codeOf(changed(5, (bytes[5] ?? 0) ^ 1))).toBe('other-key');
  expect(codeOf(() => Buffer.alloc(8192, 'onzin'))).toBe('file-not-database');
});

test('a page that was changed anywhere is never read as if it were right', () => {
  const file = encryptedNetwork();
  const bytes = readFileSync(file);
  for (let at = 4096 + 17; at < bytes.length; at += 4096) {
    const content = Buffer.from(bytes);
    content[at] = (content[at] ?? 0) ^ 0x40;
    writeFileSync(file, content);
    expect(refusalOf(() => openDatabase(file, { key: KEY })).code, `byte ${String(at)}`).toBe('file-damaged');
  }
});

test.each([
  { name: 'a plain file gets a key', from: null, to: KEY },
  { name: 'a file gets another key', from: keyFrom('oud'), to: KEY },
  { name: 'a file loses its key', from: KEY, to: null },
])('$name: everything stays, and nothing stays behind', ({ from, to }) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'Stad.netwerk');
  const db = createDatabase(file, { key: from, now: NOON });
  for (let number = 0; number < 60; number += 1) partner(db, `${WORD} ${String(number)}`);
  const before = dumpOf(db);
  closeDatabase(db);

  rewriteUnderKey(file, from, to);
  expect(readdirSync(folder)).toEqual(['Stad.netwerk']);
  expect(holdsWord(readFileSync(file))).toBe(to === null);
  const wrong = refusalOf(() => openDatabase(file, { key: to === null ? KEY : keyFrom('oud') })).code;
  expect(wrong).toBe('other-key');
  const after = opened(file, { key: to });
  expect(dumpOf(after)).toEqual(before);
  expect(after.value('PRAGMA integrity_check')).toBe('ok');
});

test('a file that is in use elsewhere keeps its key, and so does a damaged one', () => {
  const file = encryptedNetwork();
  const other = connectForReading(file, { key: KEY });
  other.row('SELECT * FROM organisation');
  expect(refusalOf(() => rewriteUnderKey(file, KEY, null)).code).toBe('file-locked');
  closeDatabase(other);
  const content = readFileSync(file);
  content[4096 * 3 + 5] = (content[4096 * 3 + 5] ?? 0) ^ 1;
  writeFileSync(file, content);
  expect(refusalOf(() => rewriteUnderKey(file, KEY, keyFrom('nieuw'))).code).toBe('file-damaged');
  expect(readFileSync(file).equals(content)).toBe(true);
  expect(readdirSync(path.dirname(file))).toEqual(['Geheim.netwerk']);
});
