import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
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
