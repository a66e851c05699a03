import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { listExternalIds, saveExternalId } from '#db/repos/exchange/external-ids.ts';
import { deleteOrganisation } from '#db/repos/organisations.ts';
import { newDatabase, opened, rowsOf, temporaryFolder } from '#test/support/database.ts';
import { partner, person } from '#test/support/drafts.ts';
import { GOOD_ROWS, insertParents, judgementOf } from '#test/support/rows.ts';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/databases/version-0010');
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

test('a file from before keeps its partners and knows no names of others', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(`${FIXTURE}.netwerk`, file);
  const before = rowsSchema.parse(JSON.parse(readFileSync(`${FIXTURE}.json`, 'utf8')));
  const db = opened(file);
  expect(rowsOf(db)['organisation']).toEqual(before['organisation']);
  expect(listExternalIds(db)).toEqual([]);
});

test('a name of others points at exactly one thing, of its own kind', () => {
  const db = newDatabase();
  insertParents(db);
  const row = GOOD_ROWS.external_id;
  const judged = (changes: Record<string, string | null>): string =>
    judgementOf(db, 'external_id', { ...row, ...changes });
  expect(judged({})).toBe('ok');
  expect(judged({ kind: 'person' })).toBe('refused-by-file');
  expect(judged({ organisation_id: null })).toBe('refused-by-file');
  expect(judged({ person_id: GOOD_ROWS.affiliation.person_id })).toBe('refused-by-file');
  expect(judged({ external_name: ' ' })).toBe('refused-by-file');
});

test('a name is remembered once for each list, and goes with its thing', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Een'), partner(db, 'Ander')];
  const known = { kind: 'organisation', source: 'naam', externalId: '1' } as const;
  saveExternalId(db, { ...known, id: one.id });
  saveExternalId(db, { ...known, id: other.id });
  saveExternalId(db, { ...known, source: 'nummer', id: one.id });
  saveExternalId(db, { ...known, kind: 'person', id: person(db).id });
  expect(listExternalIds(db)).toHaveLength(3);
  deleteOrganisation(db, other.id);
  expect(listExternalIds(db).map(({ source, kind }) => [kind, source])).toEqual([
    ['organisation', 'nummer'],
    ['person', 'naam'],
  ]);
});
