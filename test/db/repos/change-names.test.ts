import { expect, test } from 'vitest';
import { namesOfChange, namesOfThings } from '#db/repos/change-names.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createTie } from '#db/repos/ties.ts';
import { newDatabase } from '#test/support/database.ts';
import { encounterDraft, partner, person, tieDraft } from '#test/support/drafts.ts';

test('a change is called by what people call the thing', () => {
  const db = newDatabase();
  const [linde, woonhart] = [partner(db, 'De Linde'), partner(db, 'Woonhart')];
  const anna = person(db, { name: 'Anna de Wit' });
  const met = createEncounter(db, encounterDraft([linde.id], { personIds: [anna.id] }));
  const named = createEncounter(db, encounterDraft([linde.id], { subject: 'Werkbezoek' }));
  expect(namesOfChange(db, linde)).toEqual(['De Linde']);
  expect(namesOfChange(db, met)).toEqual(['Anna de Wit', 'De Linde']);
  expect(namesOfChange(db, named)).toEqual(['Werkbezoek']);
  expect(new Set(namesOfChange(db, createTie(db, tieDraft(linde.id, woonhart.id))))).toEqual(
    new Set(['De Linde', 'Woonhart']),
  );
  expect(namesOfChange(db, { text: 'Terugbellen', organisationId: linde.id })).toEqual(['Terugbellen']);
  expect(namesOfChange(db, [anna, linde, woonhart, linde])).toEqual(['Anna de Wit', 'De Linde', 'Woonhart']);
  const eight = Array.from({ length: 8 }, (_, number) => partner(db, `Partner ${String(number)}`));
  expect(namesOfChange(db, eight)).toEqual(eight.slice(0, 6).map(({ name }) => name));
  expect(namesOfThings(db, 'organisation', [woonhart.id, linde.id])).toEqual(['Woonhart', 'De Linde']);
});

test('what has no name is not given one', () => {
  const db = newDatabase();
  for (const nothing of [undefined, null, 7, '', {}, { name: '' }, []]) {
    expect(namesOfChange(db, nothing)).toEqual([]);
  }
});
