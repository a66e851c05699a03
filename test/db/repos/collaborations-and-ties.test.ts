import { expect, test } from 'vitest';
import { newId } from '#db/new-id.ts';
import {
  archiveCollaboration,
  createCollaboration,
  deleteCollaboration,
  findCollaboration,
  listCollaborations,
  listCollaborationsOfOrganisation,
  restoreCollaboration,
  updateCollaboration,
} from '#db/repos/collaborations.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { findOrCreateTheme } from '#db/repos/themes.ts';
import {
  createTie,
  deleteTie,
  findTie,
  listTies,
  listTiesOfOrganisation,
  updateTie,
} from '#db/repos/ties.ts';
import { tieKindSchema } from '#shared/domain/vocabulary.ts';
import { collaborationIdSchema, tieIdSchema } from '#shared/domain/ids.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';
import {
  affiliationDraft,
  collaborationDraft,
  day,
  encounterDraft,
  partner,
  tieDraft,
  unknownOrganisationId,
} from '#test/support/drafts.ts';

test('a collaboration comes back as written, members in the order of the user', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa').id, partner(db, 'Bb').id];
  const draft = collaborationDraft({
    name: 'Zorgketen',
    form: 'chain',
    phase: 'wind-down',
    ownRole: 'commissioner',
    governmentRole: 'networking',
    meetingsPerYear: 6,
    themeIds: [findOrCreateTheme(db, 'Zorg').id],
    members: [
      affiliationDraft(other, { role: 'voorzitter', from: day('2024-01-01') }),
      affiliationDraft(one, { role: '', until: day('2025-01-01') }),
    ],
    note: 'loopt af',
    from: day('2020-01-01'),
    until: day('2027-01-01'),
  });
  const made = createCollaboration(db, draft);
  expect(made).toEqual({ ...draft, id: made.id, archived: false });
  expect(findCollaboration(db, made.id)).toEqual(made);
  expect(listCollaborations(db)).toEqual([made]);
  expect(listCollaborationsOfOrganisation(db, one)).toEqual([made]);
  expect(listCollaborationsOfOrganisation(db, unknownOrganisationId())).toEqual([]);
});

test('a collaboration is changed, put away and taken back', () => {
  const db = newDatabase();
  const { id } = createCollaboration(db, collaborationDraft({ members: [affiliationDraft(partner(db).id)] }));
  const draft = collaborationDraft({ name: 'Anders', members: [] });
  expect(updateCollaboration(db, id, draft)).toEqual({ ...draft, id, archived: false });
  expect(archiveCollaboration(db, id).archived).toBe(true);
  expect(listCollaborations(db, { archived: 'left-out' })).toEqual([]);
  expect(restoreCollaboration(db, id)).toEqual({ ...draft, id, archived: false });
});

test('a collaboration that met stays; one that did not goes with its members', () => {
  const db = newDatabase();
  const { id: member } = partner(db);
  const before = dumpOf(db);
  const { id } = createCollaboration(db, collaborationDraft({ members: [affiliationDraft(member)] }));
  const met = createEncounter(db, encounterDraft([member], { collaborationId: id }));
  expect(refusalOf(() => deleteCollaboration(db, id))).toMatchObject({
    code: 'still-in-use',
    params: { what: 'Woonakkoord' },
  });
  db.run('DELETE FROM encounter WHERE id = ?', met.id);
  deleteCollaboration(db, id);
  expect(dumpOf(db)).toEqual(before);
  const unknown = newId(collaborationIdSchema);
  expect(refusalOf(() => deleteCollaboration(db, unknown)).code).toBe('not-found');
  expect(refusalOf(() => updateCollaboration(db, unknown, collaborationDraft())).code).toBe('not-found');
});

test('an unknown member is refused by its field, and nothing is written', () => {
  const db = newDatabase();
  const before = dumpOf(db);
  const draft = collaborationDraft({ members: [affiliationDraft(unknownOrganisationId())] });
  expect(refusalOf(() => createCollaboration(db, draft))).toMatchObject({
    code: 'not-found',
    fields: { 'members.0.organisationId': 'unknown-reference' },
  });
  expect(dumpOf(db)).toEqual(before);
});

const DIRECTED: readonly string[] = ['funds', 'supervises'];

test.for(tieKindSchema.options.filter((kind) => DIRECTED.includes(kind)))(
  'a tie of kind %s goes one way, and the way back is another tie',
  (kind) => {
    const db = newDatabase();
    const [one, other] = [partner(db, 'Aa').id, partner(db, 'Bb').id];
    const draft = tieDraft(other, one, { kind, strength: 3, source: 'jaarverslag', from: day('2020-01-01') });
    const made = createTie(db, draft);
    expect(made).toEqual({ ...draft, id: made.id });
    expect(findTie(db, made.id)).toEqual(made);
    createTie(db, tieDraft(one, other, { kind, from: day('2020-01-01') }));
    expect(listTies(db)).toHaveLength(2);
  },
);

test.for(tieKindSchema.options.filter((kind) => !DIRECTED.includes(kind)))(
  'a tie of kind %s is the same tie both ways, and stands once for each start',
  (kind) => {
    const db = newDatabase();
    const [one, other] = [partner(db, 'Aa').id, partner(db, 'Bb').id];
    const turned = createTie(db, tieDraft(other, one, { kind }));
    expect([turned.firstOrganisationId, turned.secondOrganisationId]).toEqual([one, other]);
    expect(refusalOf(() => createTie(db, tieDraft(one, other, { kind }))).code).toBe('refused-by-file');
    createTie(db, tieDraft(one, other, { kind, from: day('2026-01-01') }));
    expect(listTiesOfOrganisation(db, other)).toHaveLength(2);
    expect(listTiesOfOrganisation(db, unknownOrganisationId())).toEqual([]);
  },
);

test('a tie is changed and removed, and needs two partners that are there', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa').id, partner(db, 'Bb').id];
  const { id } = createTie(db, tieDraft(one, other));
  const changed = tieDraft(one, other, { kind: 'at-odds', strength: 1, until: day('2026-01-01') });
  expect(updateTie(db, id, changed)).toEqual({ ...changed, id });
  expect(refusalOf(() => createTie(db, tieDraft(one, one))).code).toBe('refused-by-file');
  expect(refusalOf(() => createTie(db, tieDraft(one, unknownOrganisationId()))).fields).toEqual({
    secondOrganisationId: 'unknown-reference',
  });
  deleteTie(db, id);
  const gone = newId(tieIdSchema);
  for (const action of [
    () => findTie(db, id),
    () => updateTie(db, gone, changed),
    () => deleteTie(db, gone),
  ]) {
    expect(refusalOf(action)).toMatchObject({ code: 'not-found', params: { what: 'tie' } });
  }
});
