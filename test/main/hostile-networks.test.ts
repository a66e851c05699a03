import { readFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { startProgram } from './support/program.ts';

const ENDLESS = `WITH RECURSIVE r(id, name) AS (SELECT 'a', 'b' UNION ALL SELECT id, name FROM r)`;

/** What somebody could make of a network with another program, as statements on a sound one. */
const SPOILT: readonly (readonly [name: string, sql: string])[] = [
  [
    'a view that never ends in the place of a table',
    `PRAGMA foreign_keys = OFF; DROP TABLE theme; CREATE VIEW theme AS ${ENDLESS} SELECT id, name, 0 AS retired FROM r`,
  ],
  ['a trigger that empties', 'CREATE TRIGGER own AFTER INSERT ON theme BEGIN DELETE FROM organisation; END'],
  ['a trigger that loads', `CREATE TRIGGER own AFTER INSERT ON theme BEGIN SELECT load_extension('/x'); END`],
  ['a view of ours that is another one', 'DROP VIEW search_source; CREATE VIEW search_source AS SELECT 1'],
  ['another index of words', 'CREATE VIRTUAL TABLE own USING fts5(a)'],
];

test.each(SPOILT)(
  'a network in which somebody put %s is refused, and the one before stays open',
  async (_, sql) => {
    const program = startProgram();
    await program.get('file.createEmpty');
    const { file } = program.context.session.network();
    program.context.session.close();
    const driver = new BetterSqlite3(file);
    driver.exec(sql);
    driver.close();
    const other = await program.get('file.createEmpty');
    program.answers.network = file;
    expect(await program.ask('file.open')).toMatchObject({ error: { code: 'file-not-database' } });
    expect((await program.get('app.status')).file?.path).toBe(other.file?.path);
    expect(program.faults).toEqual([]);
  },
);

/** What a network may lack or have besides, without anything that runs. */
const OTHERWISE: readonly (readonly [name: string, sql: string])[] = [
  ['a table is missing', 'PRAGMA foreign_keys = OFF; DROP TABLE tie'],
  ['a column is missing', 'ALTER TABLE person_basis DROP COLUMN source_note'],
  [
    'a rule is missing',
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (strength', 'CHECK (1 OR strength') WHERE name = 'tie'",
  ],
  ['an index is missing', 'DROP INDEX commitment_by_encounter'],
  ['a view of ours is missing', 'DROP VIEW search_source'],
  ['a table is there that we do not know', 'CREATE TABLE own (a TEXT)'],
];

test.each(OTHERWISE)(
  'where %s the network does not open; what is in it can be saved, and the file stays as it is',
  async (_, sql) => {
    const program = startProgram();
    await program.get('file.createEmpty');
    const [category] = await program.get('categories.list');
    if (category === undefined) throw new Error('a new network has categories');
    await program.get('organisations.create', newOrganisation('Woonhart', category.id));
    const { file } = program.context.session.network();
    program.context.session.close();
    const driver = new BetterSqlite3(file);
    driver.unsafeMode(true);
    driver.exec(sql);
    driver.close();
    const before = readFileSync(file);
    program.answers.network = file;
    expect(await program.ask('file.open')).toMatchObject({ error: { code: 'file-structure' } });
    expect(await program.get('damaged.list')).toMatchObject({ path: file, isOtherStructure: true });
    expect(readFileSync(file).equals(before)).toBe(true);
    await program.get('damaged.recover');
    await program.get('damaged.openSaved');
    expect((await program.get('organisations.list')).map(({ name }) => name)).toEqual(['Woonhart']);
    expect(program.faults).toEqual([]);
  },
);

test('a column that is computed when it is read is refused, not saved from', async () => {
  const program = startProgram();
  await program.get('file.createEmpty');
  const { file } = program.context.session.network();
  program.context.session.close();
  const driver = new BetterSqlite3(file);
  driver.exec('ALTER TABLE theme ADD COLUMN own INTEGER AS (length(hex(zeroblob(400000000))))');
  driver.close();
  program.answers.network = file;
  expect(await program.ask('file.open')).toMatchObject({ error: { code: 'file-not-database' } });
});

test('a row that only another program can have written is passed by, and keeps nothing else from being read or merged', async () => {
  const program = startProgram();
  await program.get('file.createEmpty');
  const { file } = program.context.session.network();
  program.context.session.close();
  const driver = new BetterSqlite3(file);
  driver.exec(
    "INSERT INTO map_view (id, name, note, position, look) VALUES ('01938f00-0000-7000-8000-0000000000ff', 'x', '', 0, '{}')",
  );
  driver.close();
  program.answers.network = file;
  await program.get('file.open');
  expect(await program.get('mapViews.list')).toEqual([]);
  await program.get('file.createEmpty');
  await program.get('handOver.choose');
  await program.get('handOver.read', { password: null });
  expect(program.faults).toEqual([]);
});
