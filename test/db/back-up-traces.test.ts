import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listBackUps, makeBackUp } from '#db/backup.ts';
import { backUpsWithPerson, cleanBackUp, daysOfRemoval } from '#db/back-up-traces.ts';
import { createEncounter } from '#db/repos/encounters.ts';
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

  cleanBackUp(after, sought.id, []);
  expect(find()).toEqual([]);
  for (const path of [before, after]) {
    expect(readFileSync(path, 'latin1').toLowerCase().includes('zwaluwenburg'), path).toBe(false);
  }
  const cleaned = opened(after);
  expect(cleaned.value('PRAGMA integrity_check')).toBe('ok');
  expect(listPersons(cleaned).map(({ name }) => name)).toEqual(['Iemand']);
});

test('with a back-up every day one of an ordinary day stays some ten days, the newest of a month about a year', () => {
  const days = daysOfRemoval([{ moment: '2026-06-02 09.00.00' }], day('2026-06-02'));
  expect([...days.values()]).toEqual([day('2026-06-13')]);
  const monthly = daysOfRemoval([{ moment: '2026-06-30 09.00.00' }], day('2026-06-30'));
  expect([...monthly.values()][0]?.slice(0, 7)).toBe('2027-07');
});
