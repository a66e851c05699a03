import { expect, test } from 'vitest';
import { closeDatabase } from '#db/handle.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { archiveOrganisation, updateOrganisation } from '#db/repos/organisations.ts';
import { createEncounter, deleteEncounter } from '#db/repos/encounters/encounters.ts';
import { compareNetworks, isSameNetwork, MOST_LINES } from '#shared/back-ups/compare-networks.ts';
import { newDatabase } from '#test/support/database.ts';
import { encounterDraft, organisationDraft, partner, person } from '#test/support/drafts.ts';

test('the same network has no differences, and tells how much it holds', () => {
  const db = newDatabase();
  partner(db, 'Woonhart');
  const document = exportNetwork(db);
  const difference = compareNetworks(document, document);
  expect(isSameNetwork(difference)).toBe(true);
  expect(difference.find(({ kind }) => kind === 'organisations')?.counts).toEqual([1, 1]);
  closeDatabase(db);
});

test('what came, went and changed is told by name, date and field', () => {
  const db = newDatabase();
  const [kept, gone] = [partner(db, 'Woonhart'), partner(db, 'De Kade')];
  const encounter = createEncounter(db, encounterDraft([kept.id], { subject: '' }));
  const before = exportNetwork(db);
  updateOrganisation(
    db,
    kept.id,
    organisationDraft({ categoryId: kept.categoryId, note: 'nieuw', tier: 'core' }),
  );
  deleteEncounter(db, encounter.id);
  person(db, { name: 'Anna de Wit' });
  archiveOrganisation(db, gone.id);
  const told = Object.fromEntries(
    compareNetworks(exportNetwork(db), before).map(({ kind, ...rest }) => [kind, rest]),
  );
  expect(told['organisations']?.changed).toEqual({
    count: 2,
    lines: [
      { name: 'De Kade', date: null, fields: ['archived'] },
      { name: 'Woonhart', date: null, fields: ['tier', 'note'] },
    ],
  });
  expect(told['persons']).toMatchObject({
    counts: [1, 0],
    onlyInFirst: { lines: [{ name: 'Anna de Wit' }] },
  });
  // Without a subject it is called after who was there.
  expect(told['encounters']?.onlyInSecond).toEqual({
    count: 1,
    lines: [{ name: 'Woonhart', date: '2026-03-10', fields: [] }],
  });
});

test('of very many only the first are told, and all are counted', () => {
  const db = newDatabase();
  const empty = exportNetwork(db);
  db.transaction(() => {
    for (let number = 0; number < MOST_LINES + 50; number += 1) partner(db, `Partner ${number}`);
  });
  const [organisations] = compareNetworks(exportNetwork(db), empty);
  expect(organisations?.onlyInFirst.count).toBe(MOST_LINES + 50);
  expect(organisations?.onlyInFirst.lines).toHaveLength(MOST_LINES);
});
