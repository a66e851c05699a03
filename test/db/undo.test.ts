import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { closeDatabase } from '#db/handle.ts';
import { createAssessment, deleteAssessment } from '#db/repos/assessments.ts';
import { createCategory } from '#db/repos/categories.ts';
import { setCommitmentDone } from '#db/repos/encounters/commitments.ts';
import { writeDraft } from '#db/repos/drafts.ts';
import {
  createEncounter,
  deleteEncounter,
  findEncounter,
  updateEncounter,
} from '#db/repos/encounters/encounters.ts';
import { createIntention, findIntention, fulfilIntention } from '#db/repos/encounters/intentions.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { findOrCreateTheme, listThemes } from '#db/repos/themes.ts';
import { createHistory } from '#db/undo.ts';
import {
  contentOfFolder,
  dumpOf,
  newDatabase,
  opened,
  refusalOf,
  temporaryFolder,
} from '#test/support/database.ts';
import {
  assessmentDraft,
  commitmentDraft,
  day,
  encounterDraft,
  firstCategoryId,
  intentionDraft,
  observationDraft,
  partner,
  person,
} from '#test/support/drafts.ts';
import { applyRandomAction } from '#test/support/random-actions.ts';

test('a change is taken back and done again, with the ids it had', () => {
  const db = newDatabase();
  const history = createHistory(db);
  expect(history.state()).toEqual({ undo: null, redo: null });
  const made = history.perform('organisations.create', () => partner(db, 'Woonhart'));
  expect(history.state()).toEqual({ undo: 'organisations.create', redo: null });
  history.undo();
  expect(listOrganisations(db)).toEqual([]);
  expect(history.state()).toEqual({ undo: null, redo: 'organisations.create' });
  history.redo();
  expect(listOrganisations(db)).toEqual([made]);
  expect(history.state()).toEqual({ undo: 'organisations.create', redo: null });
});

test('an action of many changes is one step', () => {
  const db = newDatabase();
  const history = createHistory(db);
  history.perform('import', () => {
    for (let number = 0; number < 20; number += 1) partner(db, `Partner ${number}`);
    history.perform('themes.findOrCreate', () => findOrCreateTheme(db, 'Wonen'));
  });
  history.undo();
  expect(listOrganisations(db)).toEqual([]);
  expect(listThemes(db)).toEqual([]);
  expect(history.state()).toEqual({ undo: null, redo: 'import' });
});

test('removing an encounter takes all that hangs on it, and taking that back brings it all back', () => {
  const db = newDatabase();
  const organisation = partner(db);
  const draft = encounterDraft([organisation.id], {
    personIds: [person(db).id],
    themeIds: [findOrCreateTheme(db, 'Wonen').id],
    observations: [observationDraft('één'), observationDraft('twee', { kind: 'silence' })],
    commitments: [commitmentDraft('bellen', { organisationId: organisation.id })],
  });
  const encounter = createEncounter(db, draft);
  const intention = createIntention(db, intentionDraft({ organisationIds: [organisation.id] }));
  fulfilIntention(db, intention.id, encounter.id);
  const history = createHistory(db);
  const before = dumpOf(db);
  history.perform('encounters.remove', () => deleteEncounter(db, encounter.id));
  expect(refusalOf(() => findEncounter(db, encounter.id)).code).toBe('not-found');
  history.undo();
  expect(dumpOf(db)).toEqual(before);
  expect(findEncounter(db, encounter.id)).toEqual(encounter);
  expect(findIntention(db, intention.id).encounterId).toBe(encounter.id);
});

test('a new change after undo forgets what could be redone', () => {
  const db = newDatabase();
  const history = createHistory(db);
  history.perform('first', () => findOrCreateTheme(db, 'Wonen'));
  history.undo();
  history.perform('second', () => findOrCreateTheme(db, 'Zorg'));
  expect(history.state()).toEqual({ undo: 'second', redo: null });
  expect(refusalOf(() => history.redo()).code).toBe('nothing-to-redo');
  expect(listThemes(db).map(({ name }) => name)).toEqual(['Zorg']);
});

test('an action that changes nothing is no step and keeps what could be redone', () => {
  const db = newDatabase();
  const history = createHistory(db);
  history.perform('themes.findOrCreate', () => findOrCreateTheme(db, 'Wonen'));
  history.perform('themes.findOrCreate', () => findOrCreateTheme(db, 'Zorg'));
  history.undo();
  history.perform('looked', () => findOrCreateTheme(db, 'WONEN'));
  history.perform('same', () => db.run('UPDATE theme SET name = name'));
  expect(history.state()).toEqual({ undo: 'themes.findOrCreate', redo: 'themes.findOrCreate' });
});

test('an action that fails leaves no step and no change', () => {
  const db = newDatabase();
  const history = createHistory(db);
  const before = dumpOf(db);
  expect(() =>
    history.perform('failing', () => {
      findOrCreateTheme(db, 'Wonen');
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(dumpOf(db)).toEqual(before);
  expect(history.state()).toEqual({ undo: null, redo: null });
  history.perform('next', () => findOrCreateTheme(db, 'Zorg'));
  history.undo();
  expect(dumpOf(db)).toEqual(before);
});

test('with nothing to take back or do again, that is what is said', () => {
  const history = createHistory(newDatabase());
  expect(refusalOf(() => history.undo()).code).toBe('nothing-to-undo');
  expect(refusalOf(() => history.redo()).code).toBe('nothing-to-redo');
});

test('what somebody is typing is no step', () => {
  const db = newDatabase();
  const history = createHistory(db);
  history.perform('first', () => findOrCreateTheme(db, 'Wonen'));
  history.undo();
  writeDraft(db, 'encounter', 'Vanmorgen bij');
  expect(history.state()).toEqual({ undo: null, redo: 'first' });
});

test('a change that nobody named can be taken back too', () => {
  const db = newDatabase();
  const history = createHistory(db);
  const before = dumpOf(db);
  findOrCreateTheme(db, 'Wonen');
  history.perform('named', () => findOrCreateTheme(db, 'Zorg'));
  expect(history.state().undo).toBe('named');
  history.undo();
  history.undo();
  expect(dumpOf(db)).toEqual(before);
});

test('when another program changes the file, nothing older can be taken back', () => {
  const db = newDatabase();
  const history = createHistory(db);
  history.perform('mine', () => findOrCreateTheme(db, 'Wonen'));
  const other = opened(db.path);
  db.transaction(() => undefined);
  findOrCreateTheme(other, 'Zorg');
  expect(history.state()).toEqual({ undo: null, redo: null });
  history.perform('mine again', () => findOrCreateTheme(db, 'Energie'));
  history.undo();
  expect(listThemes(db).map(({ name }) => name)).toEqual(['Wonen', 'Zorg']);
});

test('an undo that the file refuses changes nothing, and can be tried again', () => {
  const db = newDatabase();
  const history = createHistory(db);
  const organisation = history.perform('create', () => partner(db));
  // As if its triggers had missed a change.
  db.execute('DROP TRIGGER temp.undo_insert_assessment');
  const missed = createAssessment(db, assessmentDraft({ organisationId: organisation.id }));
  const before = dumpOf(db);
  expect(refusalOf(() => history.undo()).code).toBe('refused-by-file');
  expect(dumpOf(db)).toEqual(before);
  expect(history.state()).toEqual({ undo: 'create', redo: null });
  db.execute('DROP TRIGGER temp.undo_delete_assessment');
  deleteAssessment(db, missed.id);
  history.undo();
  expect(listOrganisations(db)).toEqual([]);
});

test('texts of every kind come back as they were', () => {
  const db = newDatabase();
  const texts = [
    'O\'Brien "en" co',
    'regel 1\nregel 2\r\n\ttab',
    'é ü ñ 漢 👩‍🚀',
    'a\u0000b',
    "'; DROP TABLE theme; --",
    '\\u0041 %_?@:x',
  ];
  const organisations = texts.map((note) => partner(db, note, { note }));
  const history = createHistory(db);
  history.perform('remove', () => {
    db.run('DELETE FROM organisation');
  });
  expect(listOrganisations(db)).toEqual([]);
  history.undo();
  expect(new Set(listOrganisations(db))).toEqual(new Set(organisations));
});

test('figures come back as they were', () => {
  const db = newDatabase();
  const history = createHistory(db);
  db.run('INSERT INTO time_week VALUES (2026, 1, 0.1, 33.333333333333336, 1e-9)');
  const before = dumpOf(db);
  history.perform('remove', () => db.run('DELETE FROM time_week'));
  history.undo();
  expect(dumpOf(db)).toEqual(before);
});

test('what is taken back never reaches the disk', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  const db = newDatabase(file);
  const history = createHistory(db);
  const organisation = partner(db, 'Geheimzinnige partner');
  history.perform('update', () =>
    db.run("UPDATE organisation SET name = 'Anders' WHERE id = ?", organisation.id),
  );
  expect(db.value("SELECT count(*) FROM temp.inverse WHERE way = 'reset'")).toBe(1);
  closeDatabase(db);
  const bytes = Object.values(contentOfFolder(path.dirname(file))).join('');
  expect(bytes).not.toContain('Geheimzinnige');
  expect(bytes).not.toContain(Buffer.from('Geheimzinnige').toString('hex').toUpperCase());
});

test('undo follows edits of one encounter step by step', () => {
  const db = newDatabase();
  const organisation = partner(db);
  const history = createHistory(db);
  const draft = encounterDraft([organisation.id], { commitments: [commitmentDraft('bellen')] });
  const made = history.perform('create', () => createEncounter(db, draft));
  const states = [dumpOf(db)];
  history.perform('update', () =>
    updateEncounter(db, made.id, {
      ...draft,
      subject: 'Anders',
      commitments: [commitmentDraft('schrijven')],
    }),
  );
  states.push(dumpOf(db));
  const commitment = findEncounter(db, made.id).commitments[0];
  history.perform('done', () => commitment && setCommitmentDone(db, commitment.id, day('2026-04-01')));
  states.push(dumpOf(db));
  history.perform('category', () => createCategory(db, { name: 'Koren', mark: 'culture' }));
  for (const state of states.toReversed()) {
    history.undo();
    expect(dumpOf(db)).toEqual(state);
  }
});

describe('random actions', () => {
  const runs = Array.from({ length: 12 }, (_, index) => 1000 + index);
  test.for(runs)(
    'seed %i: undo of all gives the start, redo of all the end, and any walk between them fits',
    (seed) => {
      const db: WriteDb = newDatabase();
      partner(db, 'Van tevoren', { categoryId: firstCategoryId(db) });
      const history = createHistory(db);
      const states = [dumpOf(db)];
      // One sample and not many runs: a file for each would take minutes. The seed alone decides what happens.
      const choices =
        fc.sample(fc.array(fc.nat(1_000_000), { minLength: 35, maxLength: 55 }), { seed, numRuns: 1 })[0] ??
        [];
      for (const choice of choices) {
        const before = history.state().undo;
        history.perform(`action ${states.length}`, () => applyRandomAction(db, choice));
        if (history.state().undo !== before) states.push(dumpOf(db));
      }
      expect(states.length).toBeGreaterThan(10);
      for (const state of states.slice(0, -1).toReversed()) {
        history.undo();
        expect(dumpOf(db)).toEqual(state);
      }
      expect(history.state().undo).toBeNull();
      for (const state of states.slice(1)) {
        history.redo();
        expect(dumpOf(db)).toEqual(state);
      }
      let place = states.length - 1;
      for (const choice of choices) {
        if (choice % 2 === 0 && place > 0) {
          history.undo();
          place -= 1;
        } else if (place < states.length - 1) {
          history.redo();
          place += 1;
        }
        expect(dumpOf(db)).toEqual(states[place]);
      }
      expect(db.value('PRAGMA integrity_check')).toBe('ok');
    },
  );
});
