import { expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { newId } from '#db/new-id.ts';
import { deleteEncounters, editEncounters } from '#db/repos/encounters/edit-encounters.ts';
import { createEncounter, findEncounter, listAllEncounters } from '#db/repos/encounters/encounters.ts';
import { findOrCreateTheme } from '#db/repos/themes.ts';
import { createHistory } from '#db/undo.ts';
import { type EncounterChange, encounterChangeSchema } from '#shared/domain/encounter-edit.ts';
import { encounterIdSchema } from '#shared/domain/ids.ts';
import { newDatabase, refusalOf } from '#test/support/database.ts';
import { day, encounterDraft, partner, person, unknownOrganisationId } from '#test/support/drafts.ts';

const change = (part: Partial<EncounterChange>): EncounterChange => encounterChangeSchema.parse(part);

function three(db: WriteDb) {
  const woonhart = partner(db, 'Woonhart').id;
  const linde = partner(db, 'De Linde').id;
  const made = [
    createEncounter(db, encounterDraft([woonhart], { subject: 'een', script: 'recurring' })),
    createEncounter(db, encounterDraft([woonhart], { subject: 'twee', absentOrganisationIds: [linde] })),
    createEncounter(db, encounterDraft([woonhart, linde], { subject: 'drie', form: 'event' })),
  ] as const;
  return { woonhart, linde, made, ids: made.map(({ id }) => id) };
}

test('what is left out stays, what is null becomes empty, and only what differs is counted', () => {
  const db = newDatabase();
  const { ids, made } = three(db);
  expect(editEncounters(db, ids, change({ form: 'event', company: 'alone' }))).toBe(3);
  expect(editEncounters(db, ids, change({ form: 'event' }))).toBe(0);
  expect(editEncounters(db, ids, change({ script: null }))).toBe(1);
  const [first] = made;
  expect(findEncounter(db, first.id)).toEqual({ ...first, form: 'event', company: 'alone', script: null });
});

test('one encounter in a table: day, subject and length', () => {
  const db = newDatabase();
  const [first] = three(db).made;
  const wanted = { date: day('2026-05-05'), subject: 'anders', minutes: 25 };
  expect(editEncounters(db, [first.id], change(wanted))).toBe(1);
  expect(findEncounter(db, first.id)).toEqual({ ...first, ...wanted });
});

test('partners, persons and themes are added once and taken away; who was missed and is added was there', () => {
  const db = newDatabase();
  const { ids, made, linde, woonhart } = three(db);
  const theme = findOrCreateTheme(db, 'Wonen').id;
  const somebody = person(db).id;
  const added = change({ addOrganisationIds: [linde], addPersonIds: [somebody], addThemeIds: [theme] });
  expect(editEncounters(db, ids, added)).toBe(3);
  expect(editEncounters(db, ids, added)).toBe(0);
  for (const { id } of made) {
    const now = findEncounter(db, id);
    expect(new Set(now.organisationIds)).toEqual(new Set([woonhart, linde]));
    expect(now).toMatchObject({ absentOrganisationIds: [], personIds: [somebody], themeIds: [theme] });
  }
  const removed = change({ removeOrganisationIds: [woonhart], removeThemeIds: [theme] });
  expect(editEncounters(db, ids, removed)).toBe(3);
  expect(findEncounter(db, made[0].id)).toMatchObject({ organisationIds: [linde], themeIds: [] });
});

test('an encounter is never left without anybody, and then nothing is written', () => {
  const db = newDatabase();
  const { ids, woonhart } = three(db);
  const before = listAllEncounters(db);
  const refused = refusalOf(() =>
    editEncounters(db, ids, change({ form: 'message', removeOrganisationIds: [woonhart] })),
  );
  expect(refused.fields).toEqual({ participants: 'no-participant' });
  expect(listAllEncounters(db)).toEqual(before);
});

test('what is unknown is refused', () => {
  const db = newDatabase();
  const { ids } = three(db);
  const unknown = change({ addOrganisationIds: [unknownOrganisationId()] });
  expect(refusalOf(() => editEncounters(db, ids, unknown)).code).toBe('not-found');
  const gone = [newId(encounterIdSchema)];
  expect(refusalOf(() => editEncounters(db, gone, change({ form: 'event' }))).code).toBe('not-found');
});

test('the same thing added and taken away is refused before it reaches the file', () => {
  const id = unknownOrganisationId();
  const both = encounterChangeSchema.safeParse({ addOrganisationIds: [id], removeOrganisationIds: [id] });
  expect(both.success).toBe(false);
});

test('a correction and a removal of many are each one step back', () => {
  const db = newDatabase();
  const { ids } = three(db);
  const before = listAllEncounters(db);
  const history = createHistory(db);
  history.perform('edit', () => editEncounters(db, ids, change({ form: 'message', podium: 'digital' })));
  history.perform('remove', () => {
    deleteEncounters(db, ids);
  });
  expect(listAllEncounters(db)).toEqual([]);
  history.undo();
  expect(listAllEncounters(db).map(({ form }) => form)).toEqual(['message', 'message', 'message']);
  history.undo();
  expect(listAllEncounters(db)).toEqual(before);
});
