import { expect, test } from 'vitest';
import { newId } from '#db/new-id.ts';
import { listCommitments } from '#db/repos/encounters/commitment-list.ts';
import {
  createCommitment,
  deleteCommitment,
  findCommitment,
  listLooseCommitments,
  listOpenCommitments,
  listOpenCommitmentsForPartner,
  setCommitmentDone,
  updateCommitment,
} from '#db/repos/encounters/commitments.ts';
import { countAsSubject, createEncounter } from '#db/repos/encounters/encounters.ts';
import { commitmentIdSchema } from '#shared/domain/ids.ts';
import { newDatabase, refusalOf } from '#test/support/database.ts';
import {
  affiliationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  partner,
  person,
  unknownOrganisationId,
} from '#test/support/drafts.ts';

const texts = (list: readonly { readonly text: string }[]): readonly string[] => list.map(({ text }) => text);

test('open ones come with the earliest due day first, and those without a day last', () => {
  const db = newDatabase();
  createEncounter(
    db,
    encounterDraft([partner(db).id], {
      commitments: [
        commitmentDraft('ooit'),
        commitmentDraft('mei', { due: day('2026-05-01') }),
        commitmentDraft('april', { due: day('2026-04-01') }),
        commitmentDraft('al gedaan', { due: day('2026-01-01'), doneOn: day('2026-03-01') }),
      ],
    }),
  );
  expect(texts(listOpenCommitments(db))).toEqual(['april', 'mei', 'ooit']);
  expect(texts(listOpenCommitments(db, day('2026-02-28')))).toEqual(['al gedaan', 'april', 'mei', 'ooit']);
  expect(texts(listOpenCommitments(db, day('2026-03-01')))).toEqual(['april', 'mei', 'ooit']);
});

test('a commitment is done on a day, and open again', () => {
  const db = newDatabase();
  const made = createCommitment(db, commitmentDraft('bellen'));
  expect(made.encounterId).toBeNull();
  expect(setCommitmentDone(db, made.id, day('2026-04-01')).doneOn).toBe('2026-04-01');
  expect(listOpenCommitments(db)).toEqual([]);
  expect(setCommitmentDone(db, made.id, null)).toEqual(made);
  expect(listLooseCommitments(db)).toEqual([made]);
  deleteCommitment(db, made.id);
  for (const action of [
    () => findCommitment(db, made.id),
    () => setCommitmentDone(db, made.id, null),
    () => deleteCommitment(db, newId(commitmentIdSchema)),
  ]) {
    expect(refusalOf(action)).toMatchObject({ code: 'not-found', params: { what: 'commitment' } });
  }
});

test('those of a partner name it, or name nobody and come from an encounter where it was', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa').id, partner(db, 'Bb').id];
  const employee = person(db, { affiliations: [affiliationDraft(one)] }).id;
  createEncounter(
    db,
    encounterDraft([other], {
      personIds: [employee],
      commitments: [commitmentDraft('aan allen'), commitmentDraft('aan de ander', { organisationId: other })],
    }),
  );
  createEncounter(
    db,
    encounterDraft([other], {
      absentOrganisationIds: [one],
      commitments: [commitmentDraft('zonder hen'), commitmentDraft('toch aan hen', { organisationId: one })],
    }),
  );
  createCommitment(db, commitmentDraft('los', { organisationId: one, doneOn: day('2026-01-01') }));
  expect(texts(listOpenCommitmentsForPartner(db, one))).toEqual(['aan allen', 'toch aan hen']);
  expect(texts(listOpenCommitmentsForPartner(db, other))).toEqual([
    'aan allen',
    'aan de ander',
    'zonder hen',
  ]);
});

test('a loose commitment to an unknown partner is refused by its field', () => {
  const db = newDatabase();
  const draft = commitmentDraft('x', { organisationId: unknownOrganisationId() });
  expect(refusalOf(() => createCommitment(db, draft)).fields).toEqual({
    organisationId: 'unknown-reference',
  });
  expect(listLooseCommitments(db)).toEqual([]);
});

test('the list tells where each was made and with whom; what names nobody is with all who were there', () => {
  const db = newDatabase();
  const [woonhart, linde] = [partner(db, 'Woonhart').id, partner(db, 'De Linde').id];
  const director = person(db, { affiliations: [affiliationDraft(linde)] }).id;
  createEncounter(
    db,
    encounterDraft([woonhart], {
      date: day('2026-03-01'),
      subject: 'Kaai',
      personIds: [director],
      commitments: [
        commitmentDraft('samen', { due: day('2026-05-01') }),
        commitmentDraft('alleen Linde', { organisationId: linde, due: day('2026-04-01') }),
        commitmentDraft('klaar', { doneOn: day('2026-03-05') }),
      ],
    }),
  );
  createCommitment(db, commitmentDraft('los'));
  const open = listCommitments(db, { done: false });
  expect(texts(open)).toEqual(['alleen Linde', 'samen', 'los']);
  expect(open[0]).toMatchObject({ partnerIds: [linde], madeAt: { date: '2026-03-01', subject: 'Kaai' } });
  expect(new Set(open[1]?.partnerIds)).toEqual(new Set([woonhart, linde]));
  expect(open[2]).toMatchObject({ partnerIds: [], madeAt: null });
  expect(texts(listCommitments(db, { done: true }))).toEqual(['klaar']);
});

test('what was written down is changed, and stays with its encounter', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const encounter = createEncounter(db, encounterDraft([id], { commitments: [commitmentDraft('bellen')] }));
  const [made] = encounter.commitments;
  if (made === undefined) throw new Error('a commitment was made');
  const draft = commitmentDraft('schrijven', { owner: 'colleague', due: day('2026-09-01') });
  expect(updateCommitment(db, made.id, draft)).toEqual({ ...draft, id: made.id, encounterId: encounter.id });
  const nowhere = { ...draft, organisationId: unknownOrganisationId() };
  expect(refusalOf(() => updateCommitment(db, made.id, nowhere)).code).toBe('not-found');
  expect(refusalOf(() => updateCommitment(db, newId(commitmentIdSchema), draft)).code).toBe('not-found');
});

test('a partner is the subject where it was missed or promised something while it was not there, each encounter once', () => {
  const db = newDatabase();
  const [woonhart, linde] = [partner(db, 'Woonhart').id, partner(db, 'De Linde').id];
  const toLinde = { commitments: [commitmentDraft('bellen', { organisationId: linde })] };
  createEncounter(db, encounterDraft([woonhart], { absentOrganisationIds: [linde], ...toLinde }));
  createEncounter(db, encounterDraft([woonhart], toLinde));
  createEncounter(db, encounterDraft([woonhart, linde], toLinde));
  expect(countAsSubject(db, linde)).toBe(2);
  expect(countAsSubject(db, woonhart)).toBe(0);
});
