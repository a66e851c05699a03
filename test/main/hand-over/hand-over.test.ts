import { describe, expect, test } from 'vitest';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { openDatabase } from '#db/open.ts';
import {
  createEncounter,
  deleteEncounter,
  listAllEncounters,
  updateEncounter,
} from '#db/repos/encounters/encounters.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { createOrganisation, listOrganisations, updateOrganisation } from '#db/repos/organisations.ts';
import { createPerson, listPersons, updatePerson } from '#db/repos/persons.ts';
import { createTie, deleteTie, listTies } from '#db/repos/ties.ts';
import { keyOfPassword } from '#main/vault/password-secret.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { networkDocumentSchema } from '#shared/domain/network-document.ts';
import { encounterDraft, firstCategoryId, observationDraft, tieDraft } from '#test/support/drafts.ts';
import { contentHash } from '#test/support/fuzz/fuzz-method.ts';
import { pick } from '#test/support/fuzz/schema-values.ts';
import { HIDDEN_WORD, writeMarkedNetwork } from '#test/support/marked-network.ts';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { newPerson } from '#shared/domain/person.ts';
import { startProgram } from '../support/program.ts';
import { ALL, dbOf, handedOver, PASSWORD, previewed, programWith } from '../support/handed-over.ts';
import { writeRichNetwork } from '../support/rich-network.ts';

/** Opens what was handed over as its receiver does, changes it, and closes it. */
async function edited(file: string, edit: (db: WriteDb) => void): Promise<void> {
  const db = openDatabase(file, { key: await keyOfPassword(file, PASSWORD) });
  edit(db);
  closeDatabase(db);
}

function isValid(db: WriteDb): void {
  expect(db.rows('PRAGMA foreign_key_check')).toEqual([]);
  expect(networkDocumentSchema.safeParse(exportNetwork(db)).error).toBeUndefined();
}

/** Changes something, anything, as a user would. */
function changeSomething(db: WriteDb, random: () => number, mark: string): void {
  const partners = listOrganisations(db);
  const encounters = listAllEncounters(db);
  const persons = listPersons(db);
  const [one, other] = [pick(random, partners), pick(random, partners)];
  const moves: readonly (() => unknown)[] = [
    () => createOrganisation(db, newOrganisation(`Nieuw ${mark}`, firstCategoryId(db))),
    () => {
      const { id, archived: _, ...draft } = one;
      return updateOrganisation(db, id, {
        ...draft,
        note: `aantekening ${mark}`,
        tier: pick(random, ['core', 'watch']),
      });
    },
    () => {
      const { id, archived: _, ...draft } = one;
      return updateOrganisation(db, id, { ...draft, themeIds: draft.themeIds.slice(1) });
    },
    () =>
      createPerson(db, {
        ...newPerson(`Persoon ${mark}`),
        affiliations: [{ organisationId: one.id, role: 'lid', from: null, until: null }],
      }),
    () => {
      if (persons.length === 0) return;
      const { id, archived: _, ...draft } = pick(random, persons);
      updatePerson(db, id, { ...draft, phone: mark, affiliations: draft.affiliations.slice(1) });
    },
    () =>
      createEncounter(
        db,
        encounterDraft([one.id], { subject: `Bezoek ${mark}`, observations: [observationDraft(mark)] }),
      ),
    () => {
      if (encounters.length > 2) deleteEncounter(db, pick(random, encounters).id);
    },
    () => {
      if (encounters.length === 0) return;
      const { id, ...draft } = pick(random, encounters);
      updateEncounter(db, id, {
        ...draft,
        subject: mark,
        organisationIds: [...new Set([...draft.organisationIds, other.id])],
        absentOrganisationIds: draft.absentOrganisationIds.filter((absent) => absent !== other.id),
        observations: draft.observations.slice(0, 2),
      });
    },
    () => one.id !== other.id && createTie(db, tieDraft(one.id, other.id, { kind: 'knows', source: mark })),
    () => {
      const ties = listTies(db);
      if (ties.length > 0) deleteTie(db, pick(random, ties).id);
    },
  ];
  try {
    pick(random, moves)();
  } catch {
    // Some changes are refused, such as a tie that is there already: then nothing happened.
  }
}

describe.each([1, 2, 3, 4])('any changes on both sides, seed %i', (seed) => {
  test('merge to a sound network; again changes nothing; one undo takes it back', async () => {
    const random = seededRandom(seed);
    const program = await programWith(writeRichNetwork);
    const file = await handedOver(program, seed % 2 === 0 ? { judgements: false, confidential: false } : {});
    for (let step = 0; step < 8; step += 1) changeSomething(dbOf(program), random, `hier ${String(step)}`);
    await edited(file, (db) => {
      for (let step = 0; step < 8; step += 1) changeSomething(db, random, `daar ${String(step)}`);
    });
    const before = contentHash(dbOf(program));
    const preview = await previewed(program);
    const theirs = preview.conflicts.filter(() => random() < 0.5).map(({ key }) => key);
    await program.get('handOver.apply', { theirs });
    isValid(dbOf(program));
    const after = contentHash(dbOf(program));
    const again = await previewed(program);
    expect(again.counts.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
    expect(await program.get('handOver.apply', { theirs: [] })).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
    });
    expect(contentHash(dbOf(program))).toBe(after);
    if (after !== before) await program.get('history.undo');
    expect(contentHash(dbOf(program))).toBe(before);
    expect(program.faults).toEqual([]);
  });
});

test('a whole network merged into an empty one is that network, with the categories that were there', async () => {
  const source = await programWith(writeRichNetwork);
  const file = await handedOver(source);
  const target = startProgram();
  await target.get('file.createEmpty');
  target.answers.network = file;
  await target.get('handOver.choose');
  const preview = await target.get('handOver.read', { password: PASSWORD });
  expect([preview.conflictCount, preview.leftOut]).toEqual([0, 0]);
  await target.get('handOver.apply', { theirs: [] });
  const without = ({ encounters, persons, ties, collaborations }: ReturnType<typeof exportNetwork>) => ({
    encounters,
    persons,
    ties,
    collaborations,
  });
  expect(without(exportNetwork(dbOf(target)))).toEqual(without(exportNetwork(dbOf(source))));
  isValid(dbOf(target));
});

describe('conflicts', () => {
  test('a change on one side only is taken; on both sides the user chooses, and ours stands unless chosen', async () => {
    const program = await programWith(writeMarkedNetwork);
    const file = await handedOver(program);
    const [own] = listOrganisations(dbOf(program)).filter(({ name }) => name.startsWith('Woonhart'));
    if (own === undefined) throw new Error('the network has Woonhart');
    const { id, archived: _, ...draft } = own;
    await edited(file, (db) =>
      updateOrganisation(db, id, { ...draft, shortName: 'daar', website: 'nieuw.example' }),
    );
    updateOrganisation(dbOf(program), id, { ...draft, shortName: 'hier', tier: 'watch' });
    const preview = await previewed(program);
    expect(preview.conflicts).toMatchObject([
      { kind: 'organisations', field: 'shortName', mine: 'hier', theirs: 'daar', reason: 'both-changed' },
    ]);
    await program.get('handOver.apply', { theirs: [] });
    const merged = () => listOrganisations(dbOf(program)).find((partner) => partner.id === id);
    expect(merged()).toMatchObject({ shortName: 'hier', website: 'nieuw.example', tier: 'watch' });
    const again = await previewed(program);
    await program.get('handOver.apply', { theirs: again.conflicts.map(({ key }) => key) });
    expect(merged()).toMatchObject({ shortName: 'daar', website: 'nieuw.example', tier: 'watch' });
    expect((await previewed(program)).conflictCount).toBe(0);
  });
  test('thrown away here and changed there, or the other way round, is asked', async () => {
    const program = await programWith(writeMarkedNetwork);
    const { db } = program.context.session.network();
    const file = await handedOver(program);
    const [open, confidential] = listAllEncounters(db);
    if (open === undefined || confidential === undefined) throw new Error('there are two encounters');
    deleteEncounter(db, open.id);
    await edited(file, (other) => {
      const { id, ...draft } = open;
      updateEncounter(other, id, { ...draft, subject: 'toch gewijzigd' });
      deleteEncounter(other, confidential.id);
    });
    const preview = await previewed(program);
    expect(preview.conflicts.map(({ reason, field }) => [reason, field])).toEqual([
      ['gone-here', null],
      ['gone-there', null],
    ]);
    await program.get('handOver.apply', { theirs: preview.conflicts.map(({ key }) => key) });
    expect(listAllEncounters(dbOf(program)).map(({ subject }) => subject)).toEqual(['toch gewijzigd']);
  });
  test('somebody new with a name that is here is told', async () => {
    const program = await programWith(writeMarkedNetwork);
    const file = await handedOver(program);
    await edited(file, (db) => createPerson(db, newPerson('Anna de Wit')));
    expect((await previewed(program)).sameNames).toEqual([{ kind: 'persons', name: 'Anna de Wit' }]);
  });
});

describe('what a part holds', () => {
  test('unless released: no confidential encounter, no judgement, no note of one’s own', async () => {
    const program = await programWith(writeMarkedNetwork);
    const choice = { ...ALL, judgements: false, confidential: false };
    expect(await program.get('handOver.count', choice)).toMatchObject({
      partners: 2,
      encounters: 1,
      heldBack: 1,
    });
    const file = await handedOver(program, choice);
    const db = openDatabase(file, { key: await keyOfPassword(file, PASSWORD) });
    const document = exportNetwork(db);
    closeDatabase(db);
    expect(document.assessments).toEqual([]);
    expect(document.encounters).toMatchObject([{ tone: null, performance: null, note: '' }]);
    expect(JSON.stringify(document)).not.toMatch(
      new RegExp(`${HIDDEN_WORD} (gesprek|verslag|belofte|oordeel|gedachte|voornemen|concept)`),
    );
  });
  test('a chosen partner comes alone: nobody else, and nothing that points at others', async () => {
    const program = await programWith(writeRichNetwork);
    const [chosen] = listOrganisations(dbOf(program)).filter(({ name }) => name === 'Bos; Beek & Co');
    const file = await handedOver(program, {
      organisationIds: chosen === undefined ? [] : [chosen.id],
      persons: false,
    });
    const db = openDatabase(file, { key: await keyOfPassword(file, PASSWORD) });
    const document = exportNetwork(db);
    isValid(db);
    closeDatabase(db);
    expect(document.organisations.map(({ name }) => name)).toEqual(['Bos; Beek & Co']);
    expect(document.persons).toEqual([]);
    expect(document.encounters).toMatchObject([{ organisationIds: [chosen?.id], absentOrganisationIds: [] }]);
  });
  test('it is encrypted, and a wrong password is refused', async () => {
    const program = await programWith(writeMarkedNetwork);
    await handedOver(program);
    expect(await program.get('handOver.choose')).toEqual({ name: 'deel', isEncrypted: true });
    expect(await program.ask('handOver.read', { password: 'mis' })).toMatchObject({
      error: { code: 'wrong-password' },
    });
    expect(await program.ask('handOver.apply', { theirs: [] })).toMatchObject({
      error: { code: 'no-merge' },
    });
  });
});
