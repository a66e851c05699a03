import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { connectToNewFile } from '#db/connect.ts';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { migrate, versionOf } from '#db/migrate.ts';
import { CURRENT_VERSION, MIGRATIONS } from '#db/migrations/all.ts';
import type { Migration } from '#db/migrations/migration.ts';
import { openForReading } from '#db/open.ts';
import { archiveOrganisation } from '#db/repos/organisations.ts';
import { dumpOf, newDatabase, NOON, refusalOf, temporaryFolder } from '#test/support/database.ts';
import { encounterDraft, partner, tieDraft } from '#test/support/drafts.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createTie } from '#db/repos/ties.ts';

/** A network with something in most corners. */
function filledNetwork(): WriteDb {
  const db = newDatabase();
  const first = partner(db, 'Woonhart');
  const second = partner(db, 'De Linde');
  archiveOrganisation(db, second.id);
  createTie(db, tieDraft(first.id, second.id));
  createEncounter(db, encounterDraft([first.id]));
  return db;
}

const step = (version: number, script: string): Migration => ({ version, name: `step-${version}`, script });
const next = CURRENT_VERSION + 10;
const ADDS_COLUMN = step(next, "ALTER TABLE organisation ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'");

test('versions go up in tens, and each has a name of its own', () => {
  const versions = MIGRATIONS.map(({ version }) => version);
  // A number may be skipped: steps are made side by side.
  expect(versions.every((version) => version % 10 === 0)).toBe(true);
  expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
});

test('a brand-new file gets every step and no back-up, because there is nothing to lose', () => {
  const folder = temporaryFolder();
  const db = connectToNewFile(path.join(folder, 'x.netwerk'));
  expect(migrate(db, { now: NOON })).toEqual({ from: 0, to: CURRENT_VERSION, backUpPath: null });
  closeDatabase(db);
  expect(readdirSync(folder)).toEqual(['x.netwerk']);
});

test('a file of this version is left alone', () => {
  const db = filledNetwork();
  const before = dumpOf(db);
  expect(migrate(db, { now: NOON })).toEqual({
    from: CURRENT_VERSION,
    to: CURRENT_VERSION,
    backUpPath: null,
  });
  expect(dumpOf(db)).toEqual(before);
  expect(existsSync(path.join(path.dirname(db.path), 'reservekopie'))).toBe(false);
});

test('a step changes what it says and leaves the rest, after a back-up of how it was', () => {
  const db = filledNetwork();
  const before = dumpOf(db);
  const report = migrate(db, { now: NOON, migrations: [...MIGRATIONS, ADDS_COLUMN] });
  expect(report).toMatchObject({ from: CURRENT_VERSION, to: next });
  expect(versionOf(db)).toBe(next);
  expect(db.values('SELECT DISTINCT colour FROM organisation')).toEqual(['none']);
  const { organisation: _before, ...othersBefore } = before;
  const { organisation: _after, ...othersAfter } = dumpOf(db);
  expect(othersAfter).toEqual(othersBefore);

  expect(report.backUpPath).toBe(
    path.join(path.dirname(db.path), 'reservekopie', 'Testnetwerk 2026-06-30 12.00.00.netwerk'),
  );
  const backUp = openForReading(report.backUpPath ?? '');
  expect(dumpOf(backUp)).toEqual(before);
  closeDatabase(backUp);
});

test('a table may be made anew under another name without losing what points at it', () => {
  const db = filledNetwork();
  const pairs = db.rows('SELECT encounter_id, organisation_id FROM encounter_organisation');
  const rebuilt = step(
    next,
    `CREATE TABLE new_encounter AS SELECT * FROM encounter;
     DROP TABLE encounter;
     CREATE TABLE encounter (id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL) STRICT;
     INSERT INTO encounter SELECT id, date FROM new_encounter;
     DROP TABLE new_encounter;`,
  );
  migrate(db, { now: NOON, migrations: [...MIGRATIONS, rebuilt] });
  expect(db.rows('SELECT encounter_id, organisation_id FROM encounter_organisation')).toEqual(pairs);
  expect(db.value('PRAGMA foreign_keys')).toBe(1);
});

test.for([
  ['a statement that fails', 'INSERT INTO nowhere VALUES (1)', /no such table/],
  ['a row that points nowhere', 'DELETE FROM organisation', /refused-by-file/],
] as const)(
  'a migration that fails half-way (%s) leaves the version and every row as they were',
  ([, failing, why]) => {
    const db = filledNetwork();
    const before = dumpOf(db);
    const half = step(next, `${ADDS_COLUMN.script}; DELETE FROM tie; ${failing};`);
    expect(() => migrate(db, { now: NOON, migrations: [...MIGRATIONS, half] })).toThrow(why);
    expect(versionOf(db)).toBe(CURRENT_VERSION);
    expect(dumpOf(db)).toEqual(before);
    expect(db.value('PRAGMA foreign_keys')).toBe(1);
  },
);

test('when a later step fails, the steps before it stand, each with its version', () => {
  const db = filledNetwork();
  const failing = step(next + 10, 'DELETE FROM tie; INSERT INTO nowhere VALUES (1);');
  expect(() => migrate(db, { now: NOON, migrations: [...MIGRATIONS, failing, ADDS_COLUMN] })).toThrow(
    /no such table/,
  );
  expect(versionOf(db)).toBe(next);
  expect(db.value('SELECT count(*) FROM tie')).toBe(1);
  // And once the step is put right, it goes on from there.
  const repaired = step(next + 10, 'DELETE FROM tie;');
  expect(migrate(db, { now: NOON, migrations: [...MIGRATIONS, ADDS_COLUMN, repaired] })).toMatchObject({
    from: next,
    to: next + 10,
  });
  expect(db.value('SELECT count(*) FROM tie')).toBe(0);
});

test('without a back-up nothing is migrated', () => {
  const db = filledNetwork();
  const before = dumpOf(db);
  db.run("INSERT INTO setting (key, value) VALUES ('x', '1')");
  // A file stands where the folder of the back-ups should come.
  const blocked = path.join(path.dirname(db.path), 'reservekopie');
  const other = connectToNewFile(blocked);
  closeDatabase(other);
  const refusal = refusalOf(() => migrate(db, { now: NOON, migrations: [...MIGRATIONS, ADDS_COLUMN] }));
  expect(refusal).toMatchObject({ code: 'folder-read-only', params: { path: blocked } });
  expect(versionOf(db)).toBe(CURRENT_VERSION);
  expect(dumpOf(db)['organisation']).toEqual(before['organisation']);
});

test('a file from a newer version is refused with both numbers', () => {
  const db = filledNetwork();
  db.execute(`PRAGMA user_version = ${next}`);
  expect(refusalOf(() => migrate(db, { now: NOON }))).toMatchObject({
    code: 'file-newer',
    params: { version: String(next), known: String(CURRENT_VERSION) },
  });
});
