import { expect, test } from 'vitest';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import {
  archivePerson,
  createPerson,
  deletePerson,
  findPerson,
  listPersons,
  listPersonsAtOrganisation,
  listPersonsEverAtOrganisation,
  restorePerson,
  updatePerson,
} from '#db/repos/persons.ts';
import { newId } from '#db/new-id.ts';
import { personIdSchema } from '#shared/domain/ids.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';
import {
  affiliationDraft,
  day,
  encounterDraft,
  partner,
  person,
  personDraft,
  unknownOrganisationId,
} from '#test/support/drafts.ts';

test('what is written comes back, positions in the order of the user', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa'), partner(db, 'Bb')];
  const draft = personDraft({
    name: 'Bas Vermeer',
    nickname: 'Bas van de wijkraad',
    email: 'bas@voorbeeld.nl',
    phone: '06 12 34 56 78',
    note: 'kent iedereen',
    affiliations: [
      affiliationDraft(other.id, { role: 'voorzitter', from: day('2024-01-01') }),
      affiliationDraft(one.id, { role: 'lid', until: day('2023-12-31') }),
    ],
  });
  const made = createPerson(db, draft);
  expect(made).toMatchObject({ ...draft, archived: false });
  expect(made.affiliations.map(({ personId }) => personId)).toEqual([made.id, made.id]);
  expect(findPerson(db, made.id)).toEqual(made);
  expect(listPersons(db)).toEqual([made]);
});

test('changing jobs: the old position ends and keeps its id, the new one gets one', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa'), partner(db, 'Bb')];
  const before = person(db, {
    affiliations: [
      affiliationDraft(one.id, { from: day('2020-01-01') }),
      affiliationDraft(one.id, { role: 'commissaris' }),
    ],
  });
  const after = updatePerson(db, before.id, {
    ...personDraft(),
    affiliations: [
      affiliationDraft(other.id, { from: day('2026-02-01') }),
      affiliationDraft(one.id, { from: day('2020-01-01'), until: day('2026-01-31') }),
      affiliationDraft(one.id, { role: 'commissaris' }),
    ],
  });
  const [first, second] = before.affiliations;
  expect(after.affiliations.map(({ id }) => id).slice(1)).toEqual([first?.id, second?.id]);
  expect(new Set(after.affiliations.map(({ id }) => id)).size).toBe(3);
  expect(after.affiliations[1]).toEqual({ ...first, until: '2026-01-31' });
});

test('a position that is taken out is gone', () => {
  const db = newDatabase();
  const { id: organisationId } = partner(db);
  const { id } = person(db, {
    affiliations: [affiliationDraft(organisationId), affiliationDraft(organisationId, { role: 'lid' })],
  });
  expect(
    updatePerson(db, id, personDraft({ affiliations: [affiliationDraft(organisationId, { role: 'lid' })] }))
      .affiliations,
  ).toHaveLength(1);
  expect(updatePerson(db, id, personDraft()).affiliations).toEqual([]);
});

test('who works at a partner on a day: both ends count, open ends have no bound', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const other = partner(db, 'Anders');
  const at = (name: string, from: string | null, until: string | null) =>
    person(db, {
      name,
      affiliations: [
        affiliationDraft(other.id),
        affiliationDraft(id, {
          from: from === null ? null : day(from),
          until: until === null ? null : day(until),
        }),
      ],
    });
  at('a altijd', null, null);
  at('b tot', null, '2026-03-10');
  at('c vanaf', '2026-03-10', null);
  at('d ervoor', null, '2026-03-09');
  at('e erna', '2026-03-11', null);
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  expect(names(listPersonsAtOrganisation(db, id, day('2026-03-10')))).toEqual([
    'a altijd',
    'b tot',
    'c vanaf',
  ]);
  expect(names(listPersonsEverAtOrganisation(db, id))).toHaveLength(5);
  expect(listPersonsAtOrganisation(db, unknownOrganisationId(), day('2026-03-10'))).toEqual([]);
});

test('an unknown partner in a position is refused by its field, and nothing is written', () => {
  const db = newDatabase();
  const known = partner(db);
  const { id } = person(db, { affiliations: [affiliationDraft(known.id)] });
  const before = dumpOf(db);
  const draft = personDraft({
    affiliations: [affiliationDraft(known.id), affiliationDraft(unknownOrganisationId())],
  });
  const expected = {
    code: 'not-found',
    params: { what: 'organisation' },
    fields: { 'affiliations.1.organisationId': 'unknown-reference' },
  };
  expect(refusalOf(() => createPerson(db, draft))).toEqual(expected);
  expect(refusalOf(() => updatePerson(db, id, draft))).toEqual(expected);
  expect(dumpOf(db)).toEqual(before);
});

test('a position that the file refuses takes the whole person with it', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const before = dumpOf(db);
  const impossible = affiliationDraft(id, { from: day('2026-02-01'), until: day('2026-01-01') });
  expect(
    refusalOf(() => createPerson(db, personDraft({ affiliations: [affiliationDraft(id), impossible] }))).code,
  ).toBe('refused-by-file');
  expect(dumpOf(db)).toEqual(before);
});

test('a person is put away and taken back, and removed only when never met', () => {
  const db = newDatabase();
  const made = person(db, { affiliations: [affiliationDraft(partner(db).id)] });
  expect(archivePerson(db, made.id).archived).toBe(true);
  expect(listPersons(db, { archived: 'left-out' })).toEqual([]);
  expect(restorePerson(db, made.id)).toEqual(made);
  createEncounter(db, encounterDraft([], { personIds: [made.id] }));
  expect(refusalOf(() => deletePerson(db, made.id))).toMatchObject({
    code: 'still-in-use',
    params: { what: made.name },
  });
  db.run('DELETE FROM encounter');
  deletePerson(db, made.id);
  expect(listPersons(db)).toEqual([]);
  expect(db.value('SELECT count(*) FROM affiliation')).toBe(0);
  const id = newId(personIdSchema);
  for (const action of [
    () => findPerson(db, id),
    () => archivePerson(db, id),
    () => updatePerson(db, id, personDraft()),
  ]) {
    expect(refusalOf(action)).toMatchObject({ code: 'not-found', params: { what: 'person' } });
  }
});
