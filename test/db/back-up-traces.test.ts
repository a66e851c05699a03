import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listBackUps, makeBackUp } from '#db/backup.ts';
import { backUpsWithPerson, cleanBackUp, daysOfRemoval } from '#db/back-up-traces.ts';
import { guardCopies } from '#db/guard-copies.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { proposeRedactions } from '#db/repos/privacy/erase-person.ts';
import { listOrganisations, updateOrganisation } from '#db/repos/organisations.ts';
import { listPersons } from '#db/repos/persons.ts';
import { day, encounterDraft, partner, person } from '#test/support/drafts.ts';
import { newDatabase, opened } from '#test/support/database.ts';

test('a back-up that holds somebody is found, says until when it stays, and can be cleaned', () => {
  const db = newDatabase();
  const woonhart = partner(db, 'Woonhart');
  const before = makeBackUp(db, { now: new Date(2026, 5, 1, 9) });
  const sought = person(db, { name: 'Quirine Zwaluwenburg' });
  createEncounter(
    db,
    encounterDraft([woonhart.id], { personIds: [sought.id], note: 'Quirine Zwaluwenburg zei ja.' }),
  );
  const after = makeBackUp(db, { now: new Date(2026, 5, 2, 9) });
  const find = () => backUpsWithPerson(listBackUps(db.path), sought, day('2026-06-03'));
  expect(find().map(({ path, canBeCleaned }) => [path, canBeCleaned])).toEqual([[after, true]]);
  expect(find()[0]?.goneBy).toMatch(/^202[67]-/);

  cleanBackUp(after, sought.id, [], { now: new Date(2026, 5, 3) });
  expect(find()).toEqual([]);
  for (const path of [before, after]) {
    expect(readFileSync(path, 'latin1').toLowerCase().includes('zwaluwenburg'), path).toBe(false);
  }
  const cleaned = opened(after);
  expect(cleaned.value('PRAGMA integrity_check')).toBe('ok');
  expect(listPersons(cleaned).map(({ name }) => name)).toEqual(['Iemand']);
});

test('a text of a back-up gets what was chosen when it reads as the network did, and loses the name when it reads otherwise', () => {
  const db = newDatabase();
  const woonhart = partner(db, 'Woonhart', { note: 'Quirine Zwaluwenburg, van de brug.' });
  const sought = person(db, { name: 'Quirine Zwaluwenburg' });
  const older = makeBackUp(db, { now: new Date(2026, 5, 1, 9) });
  const { id, archived: _, ...draft } = woonhart;
  const before = 'Zij van de brug, Quirine Zwaluwenburg.';
  updateOrganisation(db, id, { ...draft, note: before });
  const newer = makeBackUp(db, { now: new Date(2026, 5, 2, 9) });
  const [proposal] = proposeRedactions(db, sought.id);
  const decided = [{ key: proposal?.key ?? '', before, text: 'Een gesprek.' }];
  for (const path of [older, newer]) cleanBackUp(path, sought.id, decided, { now: new Date(2026, 5, 3) });
  const noteIn = (path: string) => listOrganisations(opened(path)).map(({ note }) => note);
  expect(noteIn(newer)).toEqual(['Een gesprek.']);
  expect(noteIn(older)[0]).toMatch(/van de brug/);
  expect(noteIn(older)[0]).not.toMatch(/Zwaluwenburg/);
});

test('a back-up that changed by itself is not made to pass for a good one', () => {
  const db = newDatabase();
  partner(db, 'Woonhart');
  const path = makeBackUp(db, { now: new Date(2026, 5, 1, 9) });
  const bytes = readFileSync(path);
  bytes.write('Woonhaat', bytes.indexOf('Woonhart'), 'latin1');
  writeFileSync(path, bytes);
  expect(guardCopies([path], null, { key: null, now: new Date(2026, 5, 2) })).toEqual({
    guarded: 1,
    left: 0,
  });
  const password = { salt: new Uint8Array(16), sum: new Uint8Array(32) };
  expect(guardCopies([path], password, { key: null, now: new Date(2026, 5, 2) })).toEqual({
    guarded: 0,
    left: 1,
  });
});

test('with a back-up every day one of an ordinary day stays some ten days, the newest of a month about a year', () => {
  const days = daysOfRemoval([{ moment: '2026-06-02 09.00.00' }], day('2026-06-02'));
  expect([...days.values()]).toEqual([day('2026-06-13')]);
  const monthly = daysOfRemoval([{ moment: '2026-06-30 09.00.00' }], day('2026-06-30'));
  expect([...monthly.values()][0]?.slice(0, 7)).toBe('2027-07');
});
