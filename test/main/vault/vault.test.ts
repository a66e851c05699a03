import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listBackUps } from '#db/backup.ts';
import { inspectFile } from '#db/storage.ts';
import type { Reply } from '#shared/ipc/reply.ts';
import { contentOfFolder } from '#test/support/database.ts';
import { type Program, startProgram } from '../support/program.ts';

const PASSWORD = 'vier paarden in de regen';
const OTHER = 'een lantaarn bij de sluis';

/** A program with an encrypted network open, in which one theme stands. */
async function withNetwork(): Promise<{ program: Program; file: string }> {
  const program = startProgram();
  const { file } = await program.get('vault.create', { password: PASSWORD });
  await program.get('themes.findOrCreate', { name: 'Wonen' });
  return { program, file: file?.path ?? '' };
}

async function refusal(asked: Promise<Reply<unknown>>) {
  const reply = await asked;
  return reply.ok ? null : reply.error;
}

test('a new network has a password; locked, it gives nothing until the password comes, and then everything', async () => {
  const { program, file } = await withNetwork();
  expect(inspectFile(file).isEncrypted).toBe(true);
  expect(await program.get('app.status')).toMatchObject({ file: { isEncrypted: true }, locked: null });
  await program.get('drafts.write', { key: 'encounter:new', value: 'half getypt' });
  const held = program.context.session.network();

  const status = await program.get('vault.lock');
  expect(status).toMatchObject({ file: null, locked: { path: file, reason: 'asked' } });
  expect(program.told).toContain('locked');
  expect((await refusal(program.ask('themes.list')))?.code).toBe('no-file-open');
  expect(held.keyCopy()).toEqual(new Uint8Array(48));
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);

  expect(await refusal(program.ask('vault.unlock', { password: OTHER }))).toMatchObject({
    code: 'wrong-password',
    fields: { password: 'wrong-password' },
  });
  expect(await program.get('vault.unlock', { password: PASSWORD })).toMatchObject({
    file: { path: file },
    locked: null,
  });
  expect((await program.get('themes.list')).map(({ name }) => name)).toContain('Wonen');
  expect(await program.get('drafts.read', { key: 'encounter:new' })).toBe('half getypt');
  expect(program.faults).toEqual([]);
});

test('after some wrong passwords one has to wait, also after a restart, and nothing happens to the file', async () => {
  const { program, file } = await withNetwork();
  await program.get('vault.lock');
  const before = contentOfFolder(path.dirname(file));
  const attempt = (password: string) => refusal(program.ask('vault.unlock', { password }));
  for (let number = 0; number < 3; number += 1)
    expect((await attempt(OTHER))?.params).toEqual({ seconds: '0' });
  expect(await attempt(OTHER)).toMatchObject({ code: 'wrong-password', params: { seconds: '2' } });
  // Even the right one, and two at a time are no way around.
  expect(await attempt(PASSWORD)).toMatchObject({ code: 'wait-before-trying', params: { seconds: '2' } });
  program.passSeconds(2);
  const both = await Promise.all([attempt(OTHER), attempt(PASSWORD)]);
  expect(both.map((one) => one?.code)).toEqual(['wrong-password', 'wait-before-trying']);
  expect(contentOfFolder(path.dirname(file))).toEqual(before);

  const stored = JSON.parse(
    readFileSync(path.join(program.folder, 'instellingen', 'voorkeuren.json'), 'utf8'),
  ) as unknown;
  expect(stored).toMatchObject({ attempts: { [file]: { wrong: 5 } } });
  program.passSeconds(4);
  expect(await attempt(PASSWORD)).toBeNull();
  expect(program.context.preferences.read().attempts).toEqual({});
});

test('the recovery sheet opens the file and its back-ups, until the password is another one', async () => {
  const { program } = await withNetwork();
  const { groups } = await program.get('vault.recoverySheet', { password: PASSWORD });
  expect(groups).toHaveLength(13);
  expect((await refusal(program.ask('vault.recoverySheet', { password: OTHER })))?.code).toBe(
    'wrong-password',
  );
  const { path: backUp } = await program.get('file.backUp');
  const recoveryKey = groups.join('-').toLowerCase();

  await program.get('vault.lock');
  expect(
    (await refusal(program.ask('vault.unlockWithRecoveryKey', { recoveryKey: 'ABCDE' })))?.fields,
  ).toEqual({
    recoveryKey: 'no-recovery-key',
  });
  await program.get('vault.unlockWithRecoveryKey', { recoveryKey });
  await program.get('vault.changePassword', { current: PASSWORD, next: OTHER });
  expect((await program.get('themes.list')).map(({ name }) => name)).toContain('Wonen');

  await program.get('vault.lock');
  expect((await refusal(program.ask('vault.unlock', { password: PASSWORD })))?.code).toBe('wrong-password');
  expect((await refusal(program.ask('vault.unlockWithRecoveryKey', { recoveryKey })))?.code).toBe(
    'wrong-recovery-key',
  );
  await program.get('vault.unlock', { password: OTHER });

  // The back-up of before still is what it was: under the old password and its sheet.
  expect((await program.get('vault.find')).otherBackUps).toMatchObject([{ isPlain: false }]);
  const restored = path.join(program.folder, 'Terug.netwerk');
  copyFileSync(backUp, restored);
  program.answers.network = restored;
  await program.get('file.open');
  await program.get('vault.unlockWithRecoveryKey', { recoveryKey });
  expect((await program.get('themes.list')).map(({ name }) => name)).toContain('Wonen');
});

test('a plain network gets a password, with its back-ups, and loses it again', async () => {
  const program = startProgram();
  const { file } = await program.get('file.createEmpty');
  const where = file?.path ?? '';
  await program.get('themes.findOrCreate', { name: 'Kwartelhoek' });
  await program.get('file.backUp');
  await program.get('file.backUp');
  expect(await program.get('vault.find')).toMatchObject({ isEncrypted: false, otherBackUps: [] });

  await program.get('vault.changePassword', { current: null, next: PASSWORD });
  expect((await program.get('vault.find')).otherBackUps.map(({ isPlain }) => isPlain)).toEqual([true, true]);
  expect((await program.get('vault.protectBackUps', { way: 'encrypt' })).otherBackUps).toEqual([]);
  expect(listBackUps(where)).toHaveLength(2);
  expect(
    Object.values(contentOfFolder(path.dirname(where))).some((bytes) => bytes.includes('Kwartelhoek')),
  ).toBe(false);

  expect((await refusal(program.ask('vault.changePassword', { current: OTHER, next: null })))?.code).toBe(
    'wrong-password',
  );
  expect(await program.get('vault.changePassword', { current: PASSWORD, next: null })).toMatchObject({
    file: { isEncrypted: false },
  });
  expect((await program.get('themes.list')).map(({ name }) => name)).toContain('Kwartelhoek');
  await program.get('vault.lock');
  expect((await program.get('app.status')).file).not.toBeNull();
});

test('plain back-ups can be removed; those under the password stay', async () => {
  const program = startProgram();
  const where = (await program.get('file.createEmpty')).file?.path ?? '';
  await program.get('file.backUp');
  await program.get('vault.changePassword', { current: null, next: PASSWORD });
  await program.get('file.backUp');
  expect((await program.get('vault.protectBackUps', { way: 'remove' })).otherBackUps).toEqual([]);
  expect(listBackUps(where).map(({ path: copy }) => inspectFile(copy).isEncrypted)).toEqual([true]);
});

test('a machine with a real vault opens a remembered network by itself, until it is locked or forgotten', async () => {
  const { program, file } = await withNetwork();
  const reopen = async () => {
    await program.get('file.close');
    return program.get('file.openRecent', { index: 0 });
  };
  expect((await reopen()).locked?.reason).toBe('chosen');
  await program.get('vault.unlock', { password: PASSWORD });
  expect(await program.get('vault.remember', { remember: true })).toMatchObject({ isRemembered: true });
  expect((await reopen()).file?.path).toBe(file);
  await program.get('vault.lock');
  program.context.vault.openRemembered();
  expect((await program.get('app.status')).locked).not.toBeNull();
  await program.get('vault.unlock', { password: PASSWORD });

  // A changed password is remembered too; an old one is forgotten without a word.
  await program.get('vault.changePassword', { current: PASSWORD, next: OTHER });
  expect((await reopen()).file?.path).toBe(file);
  expect(await program.get('vault.remember', { remember: false })).toMatchObject({ isRemembered: false });
  expect((await reopen()).locked).not.toBeNull();
});

test.each([
  { isAvailable: false, backend: 'gnome_libsecret' },
  { isAvailable: true, backend: 'basic_text' },
])('where the system keeps nothing secret ($backend) nothing is remembered', async (system) => {
  const { program } = await withNetwork();
  Object.assign(program.systemVault, system);
  expect(await program.get('vault.remember', { remember: true })).toMatchObject({
    canRemember: false,
    isRemembered: false,
  });
  expect(program.context.preferences.read().rememberedKeys).toEqual({});
});

test('a password that is easily guessed is refused beside its field, and nothing is made', async () => {
  const program = startProgram();
  for (const [password, code] of [
    ['kort', 'password-too-short'],
    ['Wachtwoord2026', 'password-easily-guessed'],
    ['aaaaaaaaaaaaaa', 'password-easily-guessed'],
    ['abcdefghijklmno', 'password-easily-guessed'],
  ] as const) {
    expect((await refusal(program.ask('vault.create', { password })))?.fields).toEqual({ password: code });
  }
  expect(program.context.session.current()).toBeNull();
});
