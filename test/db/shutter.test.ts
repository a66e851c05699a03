import { expect, test } from 'vitest';
import { findEncounter, listAllEncounters } from '#db/repos/encounters/encounters.ts';
import { listAssessments } from '#db/repos/assessments.ts';
import { contentTables, createShutter, namesSomethingHidden, SIGHTS } from '#db/shutter.ts';
import { HIDDEN_WORD, writeMarkedNetwork } from '#test/support/marked-network.ts';
import { newDatabase } from '#test/support/database.ts';

test('every table of a network has a decision about what a secretariat sees of it', () => {
  expect(contentTables(newDatabase()).filter((table) => SIGHTS[table] === undefined)).toEqual([]);
});

test('a table that nobody decided about shows nothing', () => {
  const db = newDatabase();
  db.execute('CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT; INSERT INTO later VALUES (1)');
  const shutter = createShutter(db);
  expect(db.value('SELECT count(*) FROM later')).toBe(0);
  expect(shutter.lifted(() => db.value('SELECT count(*) FROM later'))).toBe(1);
});

test('behind the shutter the confidential is not there, and of the rest tones and what was heard are blank', () => {
  const db = newDatabase();
  const { open, confidential } = writeMarkedNetwork(db);
  const shutter = createShutter(db);
  expect(listAllEncounters(db).map(({ id }) => id)).toEqual([open.id]);
  expect(findEncounter(db, open.id)).toMatchObject({ tone: null, performance: null, observations: [] });
  expect(findEncounter(db, open.id).commitments).toHaveLength(1);
  expect(() => findEncounter(db, confidential.id)).toThrow('not-found');
  expect(listAssessments(db)).toEqual([]);
  expect(JSON.stringify(db.rows('SELECT * FROM commitment'))).not.toContain(HIDDEN_WORD);
  expect(shutter.lifted(() => listAllEncounters(db))).toHaveLength(2);
  expect(listAllEncounters(db)).toHaveLength(1);
});

test('what is hidden is known by its id', () => {
  const db = newDatabase();
  const { open, confidential } = writeMarkedNetwork(db);
  createShutter(db);
  expect(namesSomethingHidden(db, [open.id])).toBe(false);
  expect(namesSomethingHidden(db, [open.id, confidential.id])).toBe(true);
  expect(namesSomethingHidden(db, [confidential.commitments[0]?.id ?? ''])).toBe(true);
  expect(namesSomethingHidden(db, [])).toBe(false);
});
