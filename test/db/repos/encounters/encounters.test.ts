import { describe, expect, test } from 'vitest';
import { newId } from '#db/new-id.ts';
import { createCollaboration } from '#db/repos/collaborations.ts';
import {
  countAbsences,
  countEncountersForPartner,
  createEncounter,
  deleteEncounter,
  findEncounter,
  listAllEncounters,
  listEncountersByIds,
  listEncountersForPartner,
  updateEncounter,
} from '#db/repos/encounters/encounters.ts';
import { createIntention, findIntention, fulfilIntention } from '#db/repos/encounters/intentions.ts';
import { listObservations } from '#db/repos/encounters/observations.ts';
import { findOrCreateTheme } from '#db/repos/themes.ts';
import type { EncounterDraft } from '#shared/domain/encounter.ts';
import {
  collaborationIdSchema,
  encounterIdSchema,
  personIdSchema,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';
import {
  affiliationDraft,
  collaborationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  intentionDraft,
  observationDraft,
  partner,
  person,
  unknownOrganisationId,
} from '#test/support/drafts.ts';

test('every field that is written comes back, lists in the order of the user', () => {
  const db = newDatabase();
  const [one, other, missed] = ['Aa', 'Bb', 'Cc'].map((name) => partner(db, name).id);
  if (one === undefined || other === undefined || missed === undefined) throw new Error('three partners');
  const draft: EncounterDraft = {
    date: day('2026-03-10'),
    startTime: '09:30',
    minutes: 75,
    form: 'site-visit',
    subject: 'Werkbezoek nieuwbouw',
    script: 'planned',
    podium: 'neighbourhood',
    initiative: 'them',
    company: 'college',
    ground: 'lifeworld',
    tone: 'give-voice',
    performance: 'backstage',
    orientation: 'chance',
    confidentiality: 'confidential',
    collaborationId: createCollaboration(db, collaborationDraft()).id,
    organisationIds: [other, one],
    personIds: [person(db, { name: 'Zoë' }).id, person(db, { name: 'Anna' }).id],
    absentOrganisationIds: [missed],
    themeIds: [findOrCreateTheme(db, 'zorg').id, findOrCreateTheme(db, 'energie').id],
    note: 'regel 1\nregel 2',
    observations: [
      observationDraft('twee', { kind: 'story', toldOn: day('2026-03-12'), toldWhere: 'MT' }),
      observationDraft('een'),
    ],
    commitments: [
      commitmentDraft('bellen', { organisationId: one, due: day('2026-04-01') }),
      commitmentDraft('schrijven', { owner: 'colleague', doneOn: day('2026-03-11') }),
    ],
  };
  const made = createEncounter(db, draft);
  expect(made).toMatchObject(draft);
  expect(made.observations.map(({ encounterId }) => encounterId)).toEqual([made.id, made.id]);
  expect(findEncounter(db, made.id)).toEqual(made);
});

test('a date and one participant are enough, a partner or a person', () => {
  const db = newDatabase();
  expect(createEncounter(db, encounterDraft([partner(db).id])).minutes).toBeNull();
  expect(createEncounter(db, encounterDraft([], { personIds: [person(db).id] })).organisationIds).toEqual([]);
});

test('without any participant it is refused beside the field, and nothing is written', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const made = createEncounter(db, encounterDraft([id]));
  const before = dumpOf(db);
  const empty = encounterDraft([], { absentOrganisationIds: [id] });
  const expected = { code: 'invalid-input', fields: { participants: 'no-participant' } };
  expect(refusalOf(() => createEncounter(db, empty))).toMatchObject(expected);
  expect(refusalOf(() => updateEncounter(db, made.id, empty))).toMatchObject(expected);
  expect(dumpOf(db)).toEqual(before);
});

describe('what it points at', () => {
  test.for([
    ['organisationIds.1', 'organisation', (who) => encounterDraft([...who, unknownOrganisationId()])],
    ['personIds.0', 'person', (who) => encounterDraft(who, { personIds: [newId(personIdSchema)] })],
    [
      'absentOrganisationIds.0',
      'organisation',
      (who) => encounterDraft(who, { absentOrganisationIds: [unknownOrganisationId()] }),
    ],
    ['themeIds.0', 'theme', (who) => encounterDraft(who, { themeIds: [newId(themeIdSchema)] })],
    [
      'collaborationId',
      'collaboration',
      (who) => encounterDraft(who, { collaborationId: newId(collaborationIdSchema) }),
    ],
    [
      'commitments.1.organisationId',
      'organisation',
      (who) =>
        encounterDraft(who, {
          commitments: [
            commitmentDraft('goed'),
            commitmentDraft('fout', { organisationId: unknownOrganisationId() }),
          ],
        }),
    ],
  ] satisfies readonly (readonly [
    string,
    string,
    (who: EncounterDraft['organisationIds']) => EncounterDraft,
  ])[])('%s must be there, else nothing is written', ([field, what, draftFor]) => {
    const db = newDatabase();
    const { id } = partner(db);
    const made = createEncounter(db, encounterDraft([id]));
    const before = dumpOf(db);
    const expected = { code: 'not-found', params: { what }, fields: { [field]: 'unknown-reference' } };
    expect(refusalOf(() => createEncounter(db, draftFor([id])))).toEqual(expected);
    expect(refusalOf(() => updateEncounter(db, made.id, draftFor([id])))).toEqual(expected);
    expect(dumpOf(db)).toEqual(before);
  });
});

test('nobody is both there and missed, or there twice', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const before = dumpOf(db);
  expect(
    refusalOf(() => createEncounter(db, encounterDraft([id], { absentOrganisationIds: [id] }))).code,
  ).toBe('refused-by-file');
  expect(refusalOf(() => createEncounter(db, encounterDraft([id, id]))).code).toBe('refused-by-file');
  expect(dumpOf(db)).toEqual(before);
});

test('an update replaces everything; observations and commitments that stay keep their ids', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa').id, partner(db, 'Bb').id];
  const made = createEncounter(
    db,
    encounterDraft([one], {
      themeIds: [findOrCreateTheme(db, 'Wonen').id],
      observations: [observationDraft('blijft'), observationDraft('gaat weg', { kind: 'silence' })],
      commitments: [commitmentDraft('bellen'), commitmentDraft('schrijven')],
    }),
  );
  const draft = encounterDraft([other], {
    observations: [observationDraft('nieuw', { kind: 'story' }), observationDraft('blijft')],
    commitments: [commitmentDraft('schrijven', { doneOn: day('2026-03-12') }), commitmentDraft('bellen')],
  });
  const updated = updateEncounter(db, made.id, draft);
  expect(updated).toMatchObject(draft);
  expect(updated.observations[1]).toEqual(made.observations[0]);
  expect(updated.commitments.map(({ id }) => id)).toEqual(made.commitments.map(({ id }) => id).toReversed());
  expect(db.value('SELECT count(*) FROM observation')).toBe(2);
});

test('removing takes all that hangs on it; an intention that became it is open again', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const intention = createIntention(db, intentionDraft({ organisationIds: [id] }));
  const before = dumpOf(db);
  const made = createEncounter(
    db,
    encounterDraft([id], {
      observations: [observationDraft('x')],
      commitments: [commitmentDraft('y')],
      personIds: [],
    }),
  );
  fulfilIntention(db, intention.id, made.id);
  deleteEncounter(db, made.id);
  expect(findIntention(db, intention.id).encounterId).toBeNull();
  expect(dumpOf(db)).toEqual(before);
  expect(refusalOf(() => deleteEncounter(db, made.id))).toMatchObject({
    code: 'not-found',
    params: { what: 'encounter' },
  });
  expect(refusalOf(() => findEncounter(db, made.id)).code).toBe('not-found');
  expect(refusalOf(() => updateEncounter(db, made.id, encounterDraft([id]))).code).toBe('not-found');
});

test('a person counts for the partner where they worked on that day: changing jobs never rewrites history', () => {
  const db = newDatabase();
  const [old, current, elsewhere] = ['Oud', 'Nieuw', 'Elders'].map((name) => partner(db, name).id);
  if (old === undefined || current === undefined || elsewhere === undefined)
    throw new Error('three partners');
  const mover = person(db, {
    affiliations: [
      affiliationDraft(old, { until: day('2026-03-10') }),
      affiliationDraft(current, { from: day('2026-03-11') }),
    ],
  });
  const on = (date: string, changes: Partial<EncounterDraft> = {}) =>
    createEncounter(db, encounterDraft([], { date: day(date), personIds: [mover.id], ...changes })).id;
  const before = on('2026-03-10');
  const after = on('2026-03-11');
  const both = on('2026-03-12', { organisationIds: [current] });
  on('2026-03-13', { organisationIds: [elsewhere], personIds: [], absentOrganisationIds: [current, old] });
  const idsFor = (id: typeof old) => listEncountersForPartner(db, id, 100).map((encounter) => encounter.id);
  expect(idsFor(old)).toEqual([before]);
  expect(idsFor(current)).toEqual([both, after]);
  expect([old, current].map((id) => countEncountersForPartner(db, id))).toEqual([1, 2]);
  expect([old, current, elsewhere].map((id) => countAbsences(db, id))).toEqual([1, 1, 0]);
});

test('lists: all from old to new; a partner from new to old up to a limit; by id in the order asked', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const made = ['2026-01-05', '2026-01-03', '2026-01-04'].map((date) =>
    createEncounter(db, encounterDraft([id], { date: day(date) })),
  );
  const dates = (list: readonly { readonly date: string }[]) =>
    list.map(({ date }) => date.slice(-1)).join('');
  expect(dates(listAllEncounters(db))).toBe('345');
  expect(dates(listEncountersForPartner(db, id, 2))).toBe('54');
  const ids = [made[1]?.id, newId(encounterIdSchema), made[0]?.id].filter((each) => each !== undefined);
  expect(listEncountersByIds(db, ids)).toEqual([made[1], made[0]]);
  expect(listEncountersByIds(db, [])).toEqual([]);
});

test('observations of one kind, those of the newest encounter first', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const make = (date: string, text: string) =>
    createEncounter(
      db,
      encounterDraft([id], {
        date: day(date),
        observations: [observationDraft(text), observationDraft('stil', { kind: 'silence' })],
      }),
    );
  make('2026-01-01', 'oud');
  make('2026-02-01', 'nieuw');
  expect(listObservations(db, 'signal').map(({ text }) => text)).toEqual(['nieuw', 'oud']);
  expect(listObservations(db, 'story')).toEqual([]);
});
