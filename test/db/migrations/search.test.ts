import fc from 'fast-check';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ReadDb, WriteDb } from '#db/handle.ts';
import { createHistory } from '#db/undo.ts';
import { newDatabase, opened, temporaryFolder } from '#test/support/database.ts';
import { affiliationDraft, encounterDraft, partner, person } from '#test/support/drafts.ts';
import { createEncounter } from '#db/repos/encounters.ts';
import { applyRandomAction } from '#test/support/random-actions.ts';

/** What is searched, written down once more and apart from the migration. */
const SEARCHED = {
  organisation: ['name || char(10) || short_name', 'website || char(10) || note', 'org'],
  person: [
    'name || char(10) || nickname',
    "email || char(10) || phone || char(10) || note || char(10) || replace(replace(phone, '-', ''), ' ', '')",
    'per',
  ],
  affiliation: ['role', "''", 'aff'],
  collaboration: ['name', 'note', 'col'],
  encounter: ['subject', 'note', 'enc'],
  commitment: ['text', "''", 'com'],
  observation: ['text', 'told_where', 'obs'],
} as const;

type Entry = readonly [index: string, term: string, kind: string, id: string, place: string];

/** Every entry of both indexes: which term stands where in which row. */
function entriesOf(db: ReadDb, indexes: string, owner: (row: number) => string): readonly Entry[] {
  return ['search_trigram', 'search_word'].flatMap((index) =>
    db
      .rows<{ term: string; doc: number; col: string | null; offset: number | null }>(
        `SELECT term, doc, col, offset FROM temp.${indexes}_${index}`,
      )
      .map(({ term, doc, col, offset }): Entry => [index, term, owner(doc), col ?? '', String(offset ?? 0)])
      .sort((first, second) => first.join(' ').localeCompare(second.join(' '))),
  );
}

function entriesInFile(db: WriteDb): readonly Entry[] {
  const rows = new Map(
    db
      .rows<{ number: number; kind: string; id: string }>('SELECT * FROM search_entry')
      .map((row) => [row.number, `${row.kind} ${row.id}`]),
  );
  for (const index of ['search_trigram', 'search_word']) {
    db.execute(`DROP TABLE IF EXISTS temp.live_${index};
      CREATE VIRTUAL TABLE temp.live_${index} USING fts5vocab('main', '${index}', instance)`);
  }
  return entriesOf(db, 'live', (row) => rows.get(row) ?? `nothing at ${String(row)}`);
}

/** The same index, made from what the tables hold now. */
function entriesFromScratch(db: WriteDb): readonly Entry[] {
  for (const [index, columns, options] of [
    ['search_trigram', 'kind, name, text', "tokenize = 'trigram remove_diacritics 1'"],
    [
      'search_word',
      'name, text',
      "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2', detail = 'none'",
    ],
  ] as const) {
    db.execute(`DROP TABLE IF EXISTS temp.fresh_${index}; DROP TABLE IF EXISTS temp.again_${index};
      CREATE VIRTUAL TABLE temp.again_${index} USING fts5(${columns}, content = '', ${options});
      CREATE VIRTUAL TABLE temp.fresh_${index} USING fts5vocab('temp', 'again_${index}', instance)`);
  }
  const rows = new Map<number, string>();
  for (const [table, [name, text, mark]] of Object.entries(SEARCHED)) {
    for (const row of db.rows<{ id: string; name: string; text: string }>(
      `SELECT id, ${name} AS name, ${text} AS text FROM ${table}`,
    )) {
      const number = rows.size + 1;
      rows.set(number, `${table} ${row.id}`);
      db.run(
        'INSERT INTO temp.again_search_trigram (rowid, kind, name, text) VALUES (?, ?, ?, ?)',
        number,
        mark,
        row.name,
        row.text,
      );
      db.run(
        'INSERT INTO temp.again_search_word (rowid, name, text) VALUES (?, ?, ?)',
        number,
        row.name,
        row.text,
      );
    }
  }
  return entriesOf(db, 'fresh', (row) => rows.get(row) ?? '');
}

test('after any actions, undone and done again, the index is what it would be from scratch', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          { weight: 6, arbitrary: fc.nat() },
          { weight: 1, arbitrary: fc.constantFrom('undo', 'redo') },
        ),
        {
          minLength: 10,
          maxLength: 60,
        },
      ),
      (actions) => {
        const db = newDatabase();
        const history = createHistory(db);
        for (const action of actions) {
          if (typeof action === 'number') history.perform('x', () => applyRandomAction(db, action));
          else if (history.state()[action] !== null) history[action]();
        }
        expect(entriesInFile(db)).toEqual(entriesFromScratch(db));
        while (history.state().undo !== null) history.undo();
        expect(entriesInFile(db)).toEqual(entriesFromScratch(db));
      },
    ),
    { numRuns: 25, verbose: 1 },
  );
});

test('an older file is indexed when it is opened', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(path.join(import.meta.dirname, '../../fixtures/databases/version-0010.netwerk'), file);
  const db = opened(file);
  expect(entriesInFile(db)).toEqual(entriesFromScratch(db));
  expect(entriesInFile(db).length).toBeGreaterThan(20);
});

test('saving what did not change leaves the index alone', () => {
  const db = newDatabase();
  const { id } = partner(db, 'Woonhart');
  person(db, { affiliations: [affiliationDraft(id)] });
  createEncounter(db, encounterDraft([id]));
  const before = db.value<number>('SELECT total_changes()');
  db.run('UPDATE organisation SET name = name, note = note');
  expect(db.value<number>('SELECT total_changes()')).toBe((before ?? 0) + 1);
});
