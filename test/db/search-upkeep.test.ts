import fc from 'fast-check';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { newId } from '#db/new-id.ts';
import { search } from '#db/repos/search/search.ts';
import { indexedAfterwards, suspendIndex } from '#db/search-upkeep.ts';
import type { Move } from '#db/history.ts';
import { createHistory } from '#db/undo.ts';
import { personIdSchema } from '#shared/domain/ids.ts';
import { dumpOf, newDatabase, opened, temporaryFolder } from '#test/support/database.ts';
import { day, partner, person } from '#test/support/drafts.ts';
import { applyRandomAction } from '#test/support/random-actions.ts';
import { entriesFromScratch, entriesInFile } from '#test/support/search-entries.ts';

const TODAY = day('2026-06-30');
const atOnce = (): Promise<void> => Promise.resolve();

/** Straight into the table: quicker than the repository for thousands. */
function addPersons(db: WriteDb, count: number): void {
  for (let number = 0; number < count; number += 1) {
    db.run('INSERT INTO person (id, name) VALUES (?, ?)', newId(personIdSchema), `Linde ${String(number)}`);
  }
}

function expectTrueIndex(db: WriteDb): void {
  expect(entriesInFile(db)).toEqual(entriesFromScratch(db));
  const living = db.value('SELECT count(*) FROM search_source');
  expect(db.value('SELECT count(*) FROM search_entry')).toBe(living);
  expect(db.value('SELECT count(*) FROM search_stale')).toBe(0);
  expect(db.value('SELECT count(*) FROM search_suspended')).toBe(0);
}

const walk = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat() }, fc.constantFrom('undo', 'redo')), {
  minLength: 5,
  maxLength: 25,
});

test('whatever is done, taken back and done again in parts, content and index are what they were', async () => {
  await fc.assert(
    fc.asyncProperty(walk, fc.nat({ max: 40 }), async (ways, before) => {
      const db = newDatabase();
      // With many that stay as they are, only what changed is indexed; with few, everything.
      addPersons(db, before);
      const history = createHistory(db);
      const states = [dumpOf(db)];
      let place = 0;
      for (const way of ways) {
        const { undo, redo } = history.state();
        if (typeof way === 'number') {
          const label = `action ${String(way)} ${String(states.length)}`;
          await history.performInParts(
            label,
            function* (handle) {
              applyRandomAction(handle, way);
              yield;
              applyRandomAction(handle, way + 1);
            },
            atOnce,
          );
          if (history.state().undo !== label) continue;
          place += 1;
          states.splice(place, states.length, dumpOf(db));
        } else if ((way === 'undo' ? undo : redo) !== null) {
          await history.moveInParts({ kind: way }, atOnce);
          place += way === 'undo' ? -1 : 1;
        }
        expect(dumpOf(db)).toEqual(states[place]);
      }
      expectTrueIndex(db);
      await history.moveInParts({ kind: 'goTo', number: 0 }, atOnce);
      expect(dumpOf(db)).toEqual(states[0]);
      expectTrueIndex(db);
    }),
    { numRuns: 15, verbose: 1 },
  );
});

test('thousands of rows are indexed in many parts, few of them and most of them', async () => {
  const db = newDatabase();
  addPersons(db, 30);
  const history = createHistory(db);
  const start = dumpOf(db);
  for (const count of [3000, 1200]) {
    await history.performInParts(
      'import',
      function* (handle) {
        addPersons(handle, count);
        yield;
      },
      atOnce,
    );
    expectTrueIndex(db);
  }
  const moves: readonly (readonly [Move, number])[] = [
    [{ kind: 'undo' }, 3030],
    [{ kind: 'redo' }, 4230],
    [{ kind: 'goTo', number: 0 }, 30],
    [{ kind: 'goTo', number: 2 }, 4230],
  ];
  for (const [move, count] of moves) {
    const parts: number[] = [];
    await history.moveInParts(move, (part) => {
      parts.push(part);
      return Promise.resolve();
    });
    expect(db.value('SELECT count(*) FROM person')).toBe(count);
    expectTrueIndex(db);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true);
  }
  history.goTo(0);
  expect(dumpOf(db)).toEqual(start);
});

test('an undo that is stopped in the middle takes nothing back, and can be tried again', async () => {
  const db = newDatabase();
  const history = createHistory(db);
  history.perform('import', () => {
    addPersons(db, 1000);
  });
  const before = dumpOf(db);
  for (const stopsAt of [0.1, 0.5, 0.6]) {
    const stopping = history.moveInParts({ kind: 'undo' }, (part) =>
      part < stopsAt ? Promise.resolve() : Promise.reject(new Error('stop')),
    );
    await expect(stopping).rejects.toThrow('stop');
    expect(dumpOf(db)).toEqual(before);
    expect(history.state()).toEqual({ undo: 'import', redo: null });
  }
  expectTrueIndex(db);
  await history.moveInParts({ kind: 'undo' }, atOnce);
  expect(db.value('SELECT count(*) FROM person')).toBe(0);
  await history.moveInParts({ kind: 'redo' }, atOnce);
  expect(dumpOf(db)).toEqual(before);
  expectTrueIndex(db);
});

test('what is written while the index is set aside is found once it is through', () => {
  const db = newDatabase();
  indexedAfterwards(db, () => {
    partner(db, 'Woonhart');
    expect(search(db, 'woonhart', TODAY).groups).toEqual([]);
  });
  expect(search(db, 'woonhart', TODAY).groups).toHaveLength(1);
  // From here on it follows by itself again.
  person(db, { name: 'Sophie van der Meer' });
  expect(search(db, 'sophie', TODAY).groups).toHaveLength(1);
  expectTrueIndex(db);
});

test('a file whose index was left behind by another program finds everything once it is opened', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  const db = newDatabase(file);
  const gone = partner(db, 'Oude Kaai');
  suspendIndex(db);
  partner(db, 'Nieuwe Kaai');
  db.run('DELETE FROM organisation WHERE id = ?', gone.id);
  closeDatabase(db);
  const again = opened(file);
  expectTrueIndex(again);
  expect(search(again, 'nieuwe kaai', TODAY).groups).toHaveLength(1);
  expect(search(again, 'oude', TODAY).groups).toEqual([]);
});
