import { describe, expect, test } from 'vitest';
import { newId } from '#db/new-id.ts';
import { findOrCreateArea } from '#db/repos/areas.ts';
import { createAssessment } from '#db/repos/assessments.ts';
import { createCollaboration } from '#db/repos/collaborations.ts';
import { createCommitment } from '#db/repos/encounters/commitments.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createIntention } from '#db/repos/encounters/intentions.ts';
import {
  archiveOrganisation,
  createOrganisation,
  deleteOrganisation,
  findOrganisation,
  listOrganisations,
  restoreOrganisation,
  updateOrganisation,
} from '#db/repos/organisations.ts';
import { setIntroductionAside } from '#db/repos/today/set-aside-introductions.ts';
import { findOrCreateTheme } from '#db/repos/themes.ts';
import { createTie } from '#db/repos/ties.ts';
import type { WriteDb } from '#db/handle.ts';
import {
  areaIdSchema,
  categoryIdSchema,
  type OrganisationId,
  organisationIdSchema,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';
import {
  affiliationDraft,
  assessmentDraft,
  collaborationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  firstCategoryId,
  intentionDraft,
  organisationDraft,
  partner,
  person,
  tieDraft,
  unknownOrganisationId,
} from '#test/support/drafts.ts';

test('what is written comes back, lists in the order of the user', () => {
  const db = newDatabase();
  const [wonen, zorg] = ['Wonen', 'Zorg'].map((name) => findOrCreateTheme(db, name).id);
  const area = findOrCreateArea(db, 'De Kaai').id;
  const draft = organisationDraft({
    categoryId: firstCategoryId(db),
    name: 'Woonhart',
    shortName: 'WH',
    tier: 'core',
    scale: 'regional',
    themeIds: [zorg, wonen].filter((id) => id !== undefined),
    areaIds: [area],
    desiredIntervalDays: 30,
    website: 'woonhart.nl',
    note: 'regel 1\nregel 2',
    from: day('2020-01-01'),
    until: day('2030-01-01'),
  });
  const made = createOrganisation(db, draft);
  expect(made).toEqual({ ...draft, id: made.id, archived: false });
  expect(findOrganisation(db, made.id)).toEqual(made);
  expect(listOrganisations(db)).toEqual([made]);
});

test('an id may be given, for generators and imports', () => {
  const db = newDatabase();
  const id = newId(organisationIdSchema);
  expect(createOrganisation(db, organisationDraft({ categoryId: firstCategoryId(db) }), id).id).toBe(id);
});

test('an update replaces everything, and keeps id and archive', () => {
  const db = newDatabase();
  const theme = findOrCreateTheme(db, 'Wonen').id;
  const { id } = partner(db, 'Woonhart', { themeIds: [theme], note: 'oud' });
  archiveOrganisation(db, id);
  const draft = organisationDraft({ categoryId: firstCategoryId(db), name: 'Woonhart Noord' });
  expect(updateOrganisation(db, id, draft)).toEqual({ ...draft, id, archived: true });
});

test('what is put away is still listed unless it is left out, and can be taken back', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa'), partner(db, 'Bb')];
  expect(archiveOrganisation(db, one.id).archived).toBe(true);
  expect(listOrganisations(db).map(({ name }) => name)).toEqual(['Aa', 'Bb']);
  expect(listOrganisations(db, { archived: 'left-out' })).toEqual([other]);
  expect(restoreOrganisation(db, one.id)).toEqual(one);
});

test('partners are sorted as the Dutch sort', () => {
  const db = newDatabase();
  for (const name of ['zorggroep', 'Élan', 'Wijk 10', 'Wijk 9', 'de Linde']) partner(db, name);
  expect(listOrganisations(db).map(({ name }) => name)).toEqual([
    'de Linde',
    'Élan',
    'Wijk 9',
    'Wijk 10',
    'zorggroep',
  ]);
});

describe('a draft that points at what is not there', () => {
  test.for([
    ['categoryId', { categoryId: newId(categoryIdSchema) }, 'categoryId', 'category'],
    ['a theme', { themeIds: [newId(themeIdSchema)] }, 'themeIds.0', 'theme'],
    ['an area', { areaIds: [newId(areaIdSchema)] }, 'areaIds.0', 'area'],
  ] as const)('is refused for %s by its field, and nothing is written', ([, changes, field, what]) => {
    const db = newDatabase();
    const { id } = partner(db);
    const before = dumpOf(db);
    const draft = organisationDraft({ categoryId: firstCategoryId(db), name: 'Half', ...changes });
    const expected = { code: 'not-found', params: { what }, fields: { [field]: 'unknown-reference' } };
    expect(refusalOf(() => createOrganisation(db, draft))).toEqual(expected);
    expect(refusalOf(() => updateOrganisation(db, id, draft))).toEqual(expected);
    expect(dumpOf(db)).toEqual(before);
  });
});

test('a partner that is not there cannot be found, changed, put away or removed', () => {
  const db = newDatabase();
  const id = unknownOrganisationId();
  const draft = organisationDraft({ categoryId: firstCategoryId(db) });
  for (const action of [
    () => findOrganisation(db, id),
    () => updateOrganisation(db, id, draft),
    () => archiveOrganisation(db, id),
    () => restoreOrganisation(db, id),
    () => {
      deleteOrganisation(db, id);
    },
  ]) {
    expect(refusalOf(action)).toMatchObject({ code: 'not-found', params: { what: 'organisation' } });
  }
});

describe('removing', () => {
  test('a partner that nothing points at goes with its own lists', () => {
    const db = newDatabase();
    const before = dumpOf(db);
    const theme = findOrCreateTheme(db, 'Wonen').id;
    const [one, other] = [partner(db, 'Aa', { themeIds: [theme] }), partner(db, 'Bb')];
    setIntroductionAside(db, [one.id, other.id], day('2026-01-01'));
    deleteOrganisation(db, one.id);
    deleteOrganisation(db, other.id);
    db.run('DELETE FROM theme');
    expect(dumpOf(db)).toEqual(before);
  });

  const uses: readonly (readonly [
    string,
    (db: WriteDb, id: OrganisationId, other: OrganisationId) => unknown,
  ])[] = [
    ['was at an encounter', (db, id) => createEncounter(db, encounterDraft([id]))],
    [
      'was missed at an encounter',
      (db, id, other) => createEncounter(db, encounterDraft([other], { absentOrganisationIds: [id] })),
    ],
    ['had somebody work there', (db, id) => person(db, { affiliations: [affiliationDraft(id)] })],
    [
      'is a member',
      (db, id) => createCollaboration(db, collaborationDraft({ members: [affiliationDraft(id)] })),
    ],
    ['has a tie', (db, id, other) => createTie(db, tieDraft(id, other))],
    ['has a tie from another', (db, id, other) => createTie(db, tieDraft(other, id, { kind: 'funds' }))],
    [
      'was promised something',
      (db, id) => createCommitment(db, commitmentDraft('x', { organisationId: id })),
    ],
    ['is in a plan', (db, id) => createIntention(db, intentionDraft({ organisationIds: [id] }))],
    ['was judged', (db, id) => createAssessment(db, assessmentDraft({ organisationId: id }))],
  ];
  test.for(uses)('a partner that %s stays, and the refusal names it', ([, use]) => {
    const db = newDatabase();
    const [one, other] = [partner(db, 'Woonhart'), partner(db, 'De Linde')];
    use(db, one.id, other.id);
    const before = dumpOf(db);
    const expected = { code: 'still-in-use', params: { what: 'Woonhart' } };
    expect(refusalOf(() => deleteOrganisation(db, one.id))).toMatchObject(expected);
    // And were the check forgotten, the file itself would refuse.
    expect(refusalOf(() => db.run('DELETE FROM organisation WHERE id = ?', one.id)).code).toBe(
      'still-in-use',
    );
    expect(dumpOf(db)).toEqual(before);
  });
});
