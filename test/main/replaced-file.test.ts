import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { startProgram } from './support/program.ts';

async function withPartner() {
  const program = startProgram();
  await program.get('file.createEmpty');
  const [category] = await program.get('categories.list');
  if (category === undefined) throw new Error('a new network has categories');
  const add = (name: string) => program.ask('organisations.create', newOrganisation(name, category.id));
  await add('Woonhart');
  return { ...program, add, file: program.context.session.network().file };
}

test('a file that was taken away is told, refuses changes, and goes on under a new name with all that was in it', async () => {
  const { get, add, file } = await withPartner();
  expect((await get('app.status')).file?.isReplaced).toBe(false);
  rmSync(file);
  expect((await get('app.status')).file?.isReplaced).toBe(true);
  expect(await add('Te laat')).toMatchObject({ ok: false, error: { code: 'file-replaced' } });
  const { file: saved } = await get('file.saveReplaced');
  expect(saved).toMatchObject({ isReplaced: false, savedInsteadOf: path.basename(file, '.netwerk') });
  expect(path.basename(saved?.path ?? '')).toContain('(gered)');
  expect((await get('organisations.list')).map(({ name }) => name)).toEqual(['Woonhart']);
  expect(await add('Op tijd')).toMatchObject({ ok: true });
  expect(existsSync(`${file}-wal`)).toBe(false);
});

test('the owner who saves what was open goes on as the owner', async () => {
  const { get, file } = await withPartner();
  await get('secretariat.setPassword', { current: null, next: 'vier losse woorden samen' });
  rmSync(file);
  const { file: saved } = await get('file.saveReplaced');
  expect(saved?.isSecretariat).toBe(false);
  expect(await get('secretariat.find')).toEqual({ hasOwnerPassword: true, isOn: false });
});

test('what stands there now can be opened instead; when that is no network the first screen tells why', async () => {
  const { get, file } = await withPartner();
  renameSync(file, `${file}.weg`);
  writeFileSync(file, 'iets heel anders');
  const status = await get('file.reopen');
  expect(status.file).toBeNull();
  expect(status.problem?.code).toBe('file-not-database');
});
