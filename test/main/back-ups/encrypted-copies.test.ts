import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeBackUp } from '#db/backup.ts';
import { newFileKey, newMixed } from '#db/file-key.ts';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { rewriteUnderKey } from '#db/rewrite.ts';
import { inspectFile } from '#db/storage.ts';
import { prepareVersion, putInPlace, readVersion } from '#db/versions.ts';
import { NOON, temporaryFolder } from '#test/support/database.ts';
import { partner } from '#test/support/drafts.ts';

const key = () => newFileKey(randomBytes(32), newMixed(randomBytes(16)));

test('copies of an encrypted network are compared and put back with its key, and stay unreadable to others', () => {
  const secret = key();
  const file = path.join(temporaryFolder(), 'Stad.netwerk');
  const db = createDatabase(file, { key: secret });
  partner(db, 'Vertrouwelijke partner');
  const copy = makeBackUp(db, { now: NOON, key: secret });
  partner(db, 'Latere partner');
  closeDatabase(db);
  const access = { now: NOON, key: secret };
  expect(readVersion(copy, file, access).organisations.map(({ name }) => name)).toEqual([
    'Vertrouwelijke partner',
  ]);
  const previous = putInPlace(file, prepareVersion(copy, file, access), NOON);
  const back = openDatabase(file, { key: secret });
  expect(listOrganisations(back)).toHaveLength(1);
  closeDatabase(back);
  for (const one of [file, copy, previous]) expect(readFileSync(one).includes('partner')).toBe(false);
});

test('a copy of before there was a password is put under it when it is put back; under another key it is refused', () => {
  const secret = key();
  const file = path.join(temporaryFolder(), 'Stad.netwerk');
  const db = createDatabase(file);
  partner(db, 'Woonhart');
  const copy = makeBackUp(db, { now: NOON });
  closeDatabase(db);
  rewriteUnderKey(file, null, secret);
  putInPlace(file, prepareVersion(copy, file, { now: NOON, key: secret }), NOON);
  expect(inspectFile(file).isEncrypted).toBe(true);
  const back = openDatabase(file, { key: secret });
  const later = makeBackUp(back, { now: new Date(NOON.getTime() + 5000), key: secret });
  closeDatabase(back);
  expect(() => readVersion(later, file, { now: NOON, key: key() })).toThrow('other-key');
});
