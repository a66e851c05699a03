import { copyFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findEncounter } from '#db/repos/encounters/encounters.ts';
import { seededRandom, textSeed } from '#shared/analysis/randomness.ts';
import { type Method, REQUESTS } from '#shared/ipc/contract.ts';
import { METHOD_RULES } from '#shared/ipc/method-rules.ts';
import { type Reply, writeReply } from '#shared/ipc/reply.ts';
import { messageFor } from '#test/support/fuzz/messages.ts';
import type { KnownIds } from '#test/support/fuzz/schema-values.ts';
import {
  HIDDEN_WORD,
  type MarkedNetwork,
  OPEN_WORD,
  writeMarkedNetwork,
} from '#test/support/marked-network.ts';
import { type Program, startProgram } from '../support/program.ts';

const PASSWORD = 'vier losse woorden samen';
const METHODS = Object.keys(REQUESTS) as Method[];
const SEED = 8_2026;

/** A network with marks, an owner's password, and the secretariat at work in it. */
async function secretariatAtWork(): Promise<{
  program: Program;
  network: MarkedNetwork;
  file: string;
  ids: KnownIds;
}> {
  const program = startProgram();
  const status = await program.get('file.createEmpty');
  const { db } = program.context.session.network();
  const network = writeMarkedNetwork(db);
  const of = (table: string) => db.values<string>(`SELECT id FROM main."${table}"`);
  const tables = [
    'organisation',
    'person',
    'encounter',
    'commitment',
    'intention',
    'assessment',
    'reflection',
  ];
  const ids = Object.fromEntries(tables.map((table) => [table, of(table)]));
  await program.get('secretariat.setPassword', { current: null, next: PASSWORD });
  await program.get('secretariat.start');
  return { program, network, file: status.file?.path ?? '', ids };
}

function holdsWord(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.values(input).includes(HIDDEN_WORD);
}

const LOG = { from: null, until: null, organisationId: null, themeId: null, form: null, text: '' };
/** What is accepted where chance alone would seldom find it. */
const EXAMPLES: Readonly<Partial<Record<Method, readonly unknown[]>>> = {
  'encounters.list': [{ ...LOG, limit: 50, after: null }],
};

const ask = (program: Program, method: Method, input: unknown) =>
  (program.ask as (name: Method, input: unknown) => Promise<Reply<unknown>>)(method, input);

test('no request answers with anything that only the owner may see, whatever it is asked', async () => {
  const { program, file, ids } = await secretariatAtWork();
  copyFileSync(file, `${file}.begin`);
  let answered = '';
  for (const method of METHODS) {
    const random = seededRandom(SEED + textSeed(method));
    for (let number = 0; number < 12; number += 1) {
      const input =
        number === 11 && method === 'search.find'
          ? { text: `${HIDDEN_WORD}en signaal verslag` }
          : messageFor(method, number, random, { ids, examples: EXAMPLES[method] ?? [] });
      // Who gives the word himself may get it back.
      if (holdsWord(input)) continue;
      const text = writeReply(await ask(program, method, input));
      expect(text, `${method} asked with number ${String(number)}`).not.toContain(HIDDEN_WORD);
      answered += text.includes(OPEN_WORD) ? `${method} ` : '';
      if (program.context.session.current()?.file !== file) program.context.session.open(file);
    }
  }
  expect(program.context.session.network().audience).toBe('secretariat');
  // It is not silence that passes: these do answer.
  for (const method of ['organisations.list', 'encounters.list', 'organisations.story', 'commitments.list'])
    expect(answered).toContain(method);
});

describe('what is not for a secretariat', () => {
  test('every request that is the owner’s alone is refused', async () => {
    const { program, ids } = await secretariatAtWork();
    const ownerOnly = METHODS.filter((each) => METHOD_RULES[each].ownerOnly);
    const answers = new Map<string, Set<string>>();
    for (const method of ownerOnly) {
      const random = seededRandom(SEED);
      const codes = new Set<string>();
      // The first few are valid as far as the schema tells; what it checks across fields is met by chance.
      for (let number = 0; number < 4 || (codes.size === 0 && number < 400); number += 1) {
        const message = messageFor(method, number % 4, random, { ids, examples: [] });
        const reply = await ask(program, method, message);
        const code = reply.ok ? 'ok' : reply.error.code;
        if (code !== 'invalid-input') codes.add(code);
      }
      answers.set(method, codes);
    }
    // A message that is not even read proves nothing of who may ask.
    const refused = new Set(['owner-only']);
    expect(answers).toEqual(new Map(ownerOnly.map((method) => [method, refused])));
  });
  test('what names something hidden is not found', async () => {
    const { program, network } = await secretariatAtWork();
    const commitment = network.confidential.commitments[0];
    expect(
      await program.ask('commitments.setDone', {
        id: commitment?.id ?? (network.partner.id as never),
        doneOn: null,
      }),
    ).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await program.ask('encounters.find', { id: network.confidential.id })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

test('lists, counts and figures are those of a network in which the hidden never was', async () => {
  const { program, network, file } = await secretariatAtWork();
  const questions: readonly (readonly [Method, unknown])[] = [
    ['organisations.list', undefined],
    ['organisations.story', { id: network.partner.id }],
    ['persons.list', undefined],
    ['commitments.listOpen', undefined],
    ['encounters.list', { ...LOG, limit: 50, after: null }],
    ['encounters.idsThatFit', LOG],
    ['encounters.idsThatFit', { ...LOG, text: HIDDEN_WORD }],
    ['search.find', { text: 'woonhart' }],
    ['search.find', { text: HIDDEN_WORD }],
    ['intentions.list', undefined],
    ['assessments.list', undefined],
    ['reflections.list', undefined],
    ['analysis.network', { asOf: null, from: null }],
    ['analysis.evidence', { asOf: null, from: null, organisationId: network.partner.id }],
    ['mirror.find', { asOf: null, from: null }],
  ];
  const answers = async () => {
    const all: string[] = [];
    for (const [method, input] of questions) all.push(writeReply(await ask(program, method, input)));
    return all;
  };
  const seen = await answers();
  const without = `${file}.zonder.netwerk`;
  program.context.session.close();
  copyFileSync(file, without);
  program.context.session.open(without, null, 'owner');
  program.context.session.network().db.execute(`
    DELETE FROM encounter WHERE confidentiality <> 'normal';
    UPDATE encounter SET tone = NULL, performance = NULL;
    DELETE FROM observation; DELETE FROM assessment; DELETE FROM reflection; DELETE FROM intention;`);
  expect(await answers()).toEqual(seen);
});

describe('work of a secretariat', () => {
  test('changing an encounter keeps what could not be seen', async () => {
    const { program, network } = await secretariatAtWork();
    const seen = await program.get('encounters.find', { id: network.open.id });
    expect(seen).toMatchObject({ tone: null, observations: [] });
    const { id: _, ...draft } = seen;
    const answered = await program.get('encounters.update', {
      id: network.open.id,
      draft: { ...draft, subject: 'Verzet', observations: [], commitments: [] },
    });
    expect(answered).toMatchObject({ subject: 'Verzet', tone: null, observations: [] });
    const whole = program.context.session.network().seeingAll((db) => findEncounter(db, network.open.id));
    expect(whole).toMatchObject({ subject: 'Verzet', tone: 'give-voice', performance: 'backstage' });
    expect(whole.observations.map(({ id }) => id)).toEqual(network.open.observations.map(({ id }) => id));
    expect(await program.get('history.undo')).toMatchObject({ redo: 'encounters.update' });
    expect((await program.get('encounters.find', { id: network.open.id })).subject).toContain(OPEN_WORD);
  });
  test('it cannot blank many tones at once', async () => {
    const { program, network } = await secretariatAtWork();
    const asked = { ids: [network.open.id], change: { tone: null } };
    expect(await program.ask('encounters.edit', asked)).toMatchObject({ error: { code: 'owner-only' } });
  });
  test('its drafts are its own, and the owner’s are not shown', async () => {
    const { program } = await secretariatAtWork();
    expect(await program.get('drafts.read', { key: 'reflection' })).toBe(null);
    await program.get('drafts.write', { key: 'reflection', value: 'van het secretariaat' });
    await program.get('secretariat.leave', { password: PASSWORD });
    expect(await program.get('drafts.read', { key: 'reflection' })).toContain(HIDDEN_WORD);
  });
  test('the list of changes starts anew on both sides', async () => {
    const { program } = await secretariatAtWork();
    expect(await program.get('history.list')).toEqual({ done: [], undone: [] });
    await program.get('themes.findOrCreate', { name: 'wonen' });
    await program.get('secretariat.leave', { password: PASSWORD });
    expect(await program.get('history.list')).toEqual({ done: [], undone: [] });
  });
});

describe('coming and going', () => {
  test('the owner comes back with the password only, and sees all again; wrong ones are slowed down', async () => {
    const { program, network } = await secretariatAtWork();
    const codes: string[] = [];
    for (let number = 0; number < 6; number += 1) {
      const reply = await program.ask('secretariat.leave', { password: 'mis' });
      codes.push(reply.ok ? 'ok' : reply.error.code);
    }
    expect(codes).toEqual([
      'wrong-password',
      'wrong-password',
      'wrong-password',
      'wrong-password',
      'wait-before-trying',
      'wait-before-trying',
    ]);
    expect(await program.get('secretariat.find')).toEqual({ hasOwnerPassword: true, isOn: true });
    program.context.preferences.update({ attempts: {} });
    await program.get('secretariat.leave', { password: PASSWORD });
    expect((await program.get('encounters.find', { id: network.confidential.id })).subject).toContain(
      HIDDEN_WORD,
    );
  });
  test('a file with an owner’s password opens for the secretariat, after a restart too', async () => {
    const { program, file } = await secretariatAtWork();
    await program.get('secretariat.leave', { password: PASSWORD });
    await program.get('file.close');
    await program.get('file.openRecent', { index: 0 });
    expect(program.context.session.network().file).toBe(file);
    expect(await program.get('secretariat.find')).toEqual({ hasOwnerPassword: true, isOn: true });
  });
  test('copies of before the owner’s password get it too, and going back to one does not take it off', async () => {
    const program = startProgram();
    const status = await program.get('file.createEmpty');
    const file = status.file?.path ?? '';
    writeMarkedNetwork(program.context.session.network().db);
    const { path: copy } = await program.get('file.backUp');
    const answer = await program.get('secretariat.setPassword', { current: null, next: PASSWORD });
    expect(answer.copies).toEqual({ guarded: 1, left: 0 });
    const { copies } = await program.get('backUps.list');
    await program.get('backUps.restore', {
      id: copies.find(({ kind }) => kind === 'back-up')?.id ?? '',
      bringBack: false,
    });
    for (const path of [file, copy]) {
      program.context.session.open(path);
      expect(await program.get('secretariat.find')).toEqual({ hasOwnerPassword: true, isOn: true });
      expect(program.context.session.network().db.value('PRAGMA integrity_check')).toBe('ok');
    }
    await program.get('secretariat.leave', { password: PASSWORD });
    program.context.session.open(file, null, 'owner');
    const off = await program.get('secretariat.setPassword', { current: PASSWORD, next: null });
    expect(off.copies.left).toBe(0);
    program.context.session.open(copy);
    expect(await program.get('secretariat.find')).toEqual({ hasOwnerPassword: false, isOn: false });
  });
  test('without a password of the owner nobody starts; taking it off asks for it; undo does not bring it back', async () => {
    const program = startProgram();
    await program.get('file.createEmpty');
    expect(await program.ask('secretariat.start')).toMatchObject({ error: { code: 'no-owner-password' } });
    await program.get('secretariat.setPassword', { current: null, next: PASSWORD });
    expect(await program.ask('secretariat.setPassword', { current: null, next: null })).toMatchObject({
      ok: false,
    });
    expect(await program.ask('secretariat.setPassword', { current: 'mis', next: null })).toMatchObject({
      ok: false,
    });
    expect(await program.get('secretariat.setPassword', { current: PASSWORD, next: null })).toMatchObject({
      hasOwnerPassword: false,
      isOn: false,
    });
    expect(await program.ask('history.undo')).toMatchObject({ error: { code: 'nothing-to-undo' } });
  });
});
