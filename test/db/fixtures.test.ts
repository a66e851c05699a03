import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { refuseForeignSchema } from '#db/foreign-schema.ts';
import { versionOf } from '#db/migrate.ts';
import { CURRENT_VERSION, MIGRATIONS } from '#db/migrations/all.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { networkDocumentSchema } from '#shared/domain/network-document.ts';
import { opened, rowsOf, temporaryFolder } from '#test/support/database.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/databases');
const nameOf = (version: number): string => `version-${String(version).padStart(4, '0')}`;
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

/** Whether a row of today still holds everything of a row of then. */
function holds(now: Readonly<Record<string, unknown>>, then: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(then).every(([column, value]) => isDeepStrictEqual(now[column], value));
}

/** Versions that were released: each has its file. Steps that came after the last release have none yet. */
const RELEASED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.netwerk'))
  .map((name) => Number(/version-(\d+)/.exec(name)?.[1]));

test('every file is of a version that there is, and the first one is there', () => {
  const versions = new Set(MIGRATIONS.map(({ version }) => version));
  expect(RELEASED.filter((version) => !versions.has(version))).toEqual([]);
  expect(RELEASED).toContain(10);
});

test.for(RELEASED)('a file of version %i opens with every row it had', (version) => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(path.join(FOLDER, `${nameOf(version)}.netwerk`), file);
  const db = opened(file);
  expect(versionOf(db)).toBe(CURRENT_VERSION);
  const before = rowsSchema.parse(
    JSON.parse(readFileSync(path.join(FOLDER, `${nameOf(version)}.json`), 'utf8')),
  );
  expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true);
  const after = rowsOf(db);
  for (const [table, rows] of Object.entries(before)) {
    const now = after[table] ?? [];
    expect(now, table).toHaveLength(rows.length);
    expect(
      rows.filter((row) => !now.some((other) => holds(other, row))),
      table,
    ).toEqual([]);
  }
  // What runs by itself in it is what runs in a new one: otherwise the program would take it for somebody else's.
  refuseForeignSchema(db);
  // And the repositories can read it.
  expect(networkDocumentSchema.safeParse(exportNetwork(db)).error).toBeUndefined();
});
