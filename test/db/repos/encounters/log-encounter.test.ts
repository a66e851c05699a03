import { expect, test } from 'vitest';
import { listAllEncounters } from '#db/repos/encounters/encounters.ts';
import { logEncounter } from '#db/repos/encounters/log-encounter.ts';
import { findOrganisation, listOrganisations } from '#db/repos/organisations.ts';
import { findPerson, listPersons } from '#db/repos/persons.ts';
import { newDatabase, refusalOf } from '#test/support/database.ts';
import { encounterDraft, firstCategoryId, partner } from '#test/support/drafts.ts';

test('who is not in the network yet is made with the encounter, beside who is', () => {
  const db = newDatabase();
  const known = partner(db, 'Woonhart');
  const logged = logEncounter(db, {
    encounter: encounterDraft([known.id], { note: 'over de stoep' }),
    newOrganisations: [{ name: 'Buurtkas', categoryId: firstCategoryId(db) }],
    newPersons: [{ name: 'Iemand Nieuws' }],
  });
  expect(logged.organisationIds.map((id) => findOrganisation(db, id).name).sort()).toEqual([
    'Buurtkas',
    'Woonhart',
  ]);
  expect(logged.personIds.map((id) => findPerson(db, id).name)).toEqual(['Iemand Nieuws']);
  expect(logged.note).toBe('over de stoep');
});

test('an encounter with nobody is refused, and nothing is made', () => {
  const db = newDatabase();
  const refusal = refusalOf(() =>
    logEncounter(db, { encounter: encounterDraft([]), newOrganisations: [], newPersons: [] }),
  );
  expect(refusal.fields).toEqual({ participants: 'no-participant' });
  expect([listAllEncounters(db), listOrganisations(db), listPersons(db)]).toEqual([[], [], []]);
});
