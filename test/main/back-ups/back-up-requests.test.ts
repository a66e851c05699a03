import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backUpFolderOf } from '#db/backup.ts';
import type { NetworkCopy } from '#shared/back-ups/back-up-state.ts';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { type Program, startProgram } from '../support/program.ts';

/** A program with one partner, and a back-up of that. */
async function programWithBackUp(): Promise<{
  readonly program: Program;
  readonly file: string;
  readonly copy: NetworkCopy;
  readonly addPartner: (name: string) => Promise<void>;
}> {
  const program = startProgram();
  const { file } = await program.get('file.createEmpty');
  const addPartner = async (name: string): Promise<void> => {
    const [category] = await program.get('categories.list');
    if (category === undefined) throw new Error('a new network has categories');
    await program.get('organisations.create', newOrganisation(name, category.id));
  };
  await addPartner('Woonhart');
  await program.get('file.backUp');
  const [copy] = (await program.get('backUps.list')).copies;
  if (copy === undefined || file === null) throw new Error('there is a back-up now');
  return { program, file: file.path, copy, addPartner };
}

const namesOf = async (program: Program): Promise<readonly string[]> =>
  (await program.get('organisations.list')).map(({ name }) => name).toSorted();

test('a back-up is listed with what it holds and that it was checked', async () => {
  const { program, copy } = await programWithBackUp();
  expect(copy).toMatchObject({
    kind: 'back-up',
    place: 'own',
    moment: '2026-11-22 14:05',
    counts: { partners: 1, persons: 0, encounters: 0 },
    check: 'good',
    checkedAt: '2026-11-22 14:05',
  });
  expect(JSON.stringify(copy)).not.toContain(program.folder);
});

test('going back shows first what it changes, keeps how it was, and can be taken back', async () => {
  const { program, file, copy, addPartner } = await programWithBackUp();
  await addPartner('De Kade');
  const { difference } = await program.get('backUps.preview', { id: copy.id, bringBack: false });
  expect(difference.find(({ kind }) => kind === 'organisations')).toMatchObject({
    counts: [2, 1],
    onlyInFirst: { count: 1, lines: [{ name: 'De Kade' }] },
    onlyInSecond: { count: 0 },
  });
  expect(await namesOf(program)).toEqual(['De Kade', 'Woonhart']);

  const { previous } = await program.get('backUps.restore', { id: copy.id, bringBack: false });
  expect(await namesOf(program)).toEqual(['Woonhart']);
  expect(program.context.session.network().file).toBe(file);
  expect(existsSync(previous)).toBe(true);
  expect(program.told.at(-1)).toBe('status-changed');

  const { copies } = await program.get('backUps.list');
  const aside = copies.find(({ kind }) => kind === 'set-aside');
  expect(previous.endsWith(aside?.fileName ?? '?')).toBe(true);
  await program.get('backUps.restore', { id: aside?.id ?? '', bringBack: false });
  expect(await namesOf(program)).toEqual(['De Kade', 'Woonhart']);
  // Nothing half stays behind, and the back-up itself was not touched.
  expect(readdirSync(path.dirname(file)).filter((name) => name.startsWith('.'))).toEqual([]);
  expect((await program.get('backUps.check')).damaged).toBe(0);
});

test('a damaged back-up is found out, is not put back, and the network stays', async () => {
  const { program, file, copy } = await programWithBackUp();
  const stored = path.join(backUpFolderOf(file), copy.fileName);
  const bytes = readFileSync(stored);
  bytes[bytes.length - 10] = (bytes.at(-10) ?? 0) ^ 1;
  writeFileSync(stored, bytes);
  const before = readFileSync(file);
  expect(await program.ask('backUps.restore', { id: copy.id, bringBack: false })).toMatchObject({
    ok: false,
    error: { code: 'file-damaged' },
  });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await program.get('backUps.check')).toEqual({ damaged: 1 });
  expect((await program.get('backUps.list')).copies[0]?.check).toBe('damaged');
  expect(await namesOf(program)).toEqual(['Woonhart']);
});

test('a copy that nobody listed is refused, whatever it is called', async () => {
  const { program, file } = await programWithBackUp();
  for (const id of [file, `0:../${path.basename(file)}`, '0:/etc/passwd', '9:x']) {
    expect(await program.ask('backUps.preview', { id, bringBack: false })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await program.ask('backUps.restore', { id, bringBack: false })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  }
});

test('a second place gets each copy too; when it is away that is said, and the first goes on', async () => {
  const { program, file } = await programWithBackUp();
  const stick = path.join(program.folder, 'stick');
  mkdirSync(stick);
  program.answers.backUpFolder = stick;
  expect(await program.get('backUps.chooseFolder', { place: 'second' })).toBe(true);
  await program.get('file.backUp');
  const both = await program.get('backUps.list');
  expect(both.places.map(({ kind, isThere, problem }) => ({ kind, isThere, problem }))).toEqual([
    { kind: 'own', isThere: true, problem: null },
    { kind: 'second', isThere: true, problem: null },
  ]);
  expect(both.copies.map(({ place }) => place).toSorted()).toEqual(['own', 'own', 'second']);

  renameSync(stick, `${stick} elders`);
  await program.get('file.backUp');
  const away = await program.get('backUps.list');
  expect(away.places[1]).toMatchObject({ isThere: false, problem: { code: 'folder-away' } });
  expect(away.copies.filter(({ place }) => place === 'own')).toHaveLength(3);
  expect((await program.get('app.status')).file?.secondBackUpProblem?.code).toBe('folder-away');
  expect((await program.get('app.status')).file?.backUpProblem).toBeNull();
  expect(existsSync(stick)).toBe(false);
  await program.get('backUps.forgetFolder', { place: 'second' });
  expect((await program.get('backUps.list')).places).toHaveLength(1);
  expect(existsSync(file)).toBe(true);
});

test('a first place that is away does not leave a network without a copy', async () => {
  const { program, file } = await programWithBackUp();
  const chosen = path.join(program.folder, 'netwerkmap');
  mkdirSync(chosen);
  program.answers.backUpFolder = chosen;
  await program.get('backUps.chooseFolder', { place: 'own' });
  rmSync(chosen, { recursive: true });
  const { path: made } = await program.get('file.backUp');
  expect(path.dirname(made)).toBe(backUpFolderOf(file));
  expect((await program.get('app.status')).file?.backUpProblem?.code).toBe('folder-away');
  expect((await program.get('backUps.list')).copies.length).toBe(2);
});
