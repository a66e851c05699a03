import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { opened, rowsOf, temporaryFolder } from '#test/support/database.ts';
import { GOOD_ROWS, judgementOf } from '#test/support/rows.ts';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/databases/version-0010');
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

test('a file from before keeps its rows, nothing in it is retired, and only yes or no fits', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(`${FIXTURE}.netwerk`, file);
  const before = rowsSchema.parse(JSON.parse(readFileSync(`${FIXTURE}.json`, 'utf8')));
  const db = opened(file);
  const now = rowsOf(db);
  for (const table of ['category', 'theme', 'area'] as const) {
    expect(before[table]?.length).toBeGreaterThan(0);
    // What later versions added stands beside it.
    expect(now[table]).toMatchObject(before[table]?.map((row) => ({ ...row, retired: 0 })) ?? []);
    expect(now[table]).toHaveLength(before[table]?.length ?? 0);
    const another = { ...GOOD_ROWS[table], name: 'Nog een' };
    expect(judgementOf(db, table, { ...another, retired: 2 })).toBe('refused-by-file');
    expect(judgementOf(db, table, { ...another, retired: null })).toBe('refused-by-file');
  }
});
