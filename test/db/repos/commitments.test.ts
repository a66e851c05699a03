import { expect, test } from 'vitest';
import { newId } from '#db/new-id.ts';
import {
  createCommitment,
  deleteCommitment,
  findCommitment,
  listLooseCommitments,
  listOpenCommitments,
  listOpenCommitmentsForPartner,
  setCommitmentDone,
} from '#db/repos/commitments.ts';
import { createEncounter } from '#db/repos/encounters.ts';
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
