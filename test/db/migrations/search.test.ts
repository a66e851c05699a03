import fc from 'fast-check';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createHistory } from '#db/undo.ts';
import { newDatabase, opened, temporaryFolder } from '#test/support/database.ts';
import { affiliationDraft, encounterDraft, partner, person } from '#test/support/drafts.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { applyRandomAction } from '#test/support/random-actions.ts';
import { entriesFromScratch, entriesInFile } from '#test/support/search-entries.ts';

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
