import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  networkMark,
  readHandedOver,
  readNetworkMark,
  writeHandedOver,
} from '#db/repos/exchange/hand-over.ts';
import { readOwnerPassword, writeOwnerPassword } from '#db/repos/privacy/owner-password.ts';
import { createHistory } from '#db/undo.ts';
import { newDatabase, opened, rowsOf, temporaryFolder } from '#test/support/database.ts';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/databases/version-0010');
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

test('a file from before keeps its content, was never handed over and has no owner’s password', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(`${FIXTURE}.netwerk`, file);
  const before = rowsSchema.parse(JSON.parse(readFileSync(`${FIXTURE}.json`, 'utf8')));
  const db = opened(file);
  for (const table of ['encounter', 'person', 'assessment']) expect(rowsOf(db)[table]).toEqual(before[table]);
  expect([readNetworkMark(db), readHandedOver(db), readOwnerPassword(db)]).toEqual([null, null, null]);
});

test('the mark is made once, and none of it is a step of undo', () => {
  const db = newDatabase();
  const history = createHistory(db);
  const mark = networkMark(db);
  expect(networkMark(db)).toBe(mark);
  writeOwnerPassword(db, { salt: new Uint8Array(16), sum: new Uint8Array(32) });
  const base = new Map([['persons', new Map([['a', { name: 'x' }]])]]);
  writeHandedOver(db, { origin: mark, base });
  expect(readHandedOver(db)).toEqual({ origin: mark, base });
  expect(history.state().undo).toBeNull();
  writeOwnerPassword(db, null);
  expect(readOwnerPassword(db)).toBeNull();
});
