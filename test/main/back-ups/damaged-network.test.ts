import { existsSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newOrganisation } from '#shared/domain/organisation.ts';
import { type Program, startProgram } from '../support/program.ts';

const PAGE = 4096;

/** A closed network with partners, of which a back-up has all but the last. */
async function closedProgram(): Promise<{ readonly program: Program; readonly file: string }> {
  const program = startProgram();
  const { file } = await program.get('file.createEmpty');
  const [category] = await program.get('categories.list');
  if (category === undefined || file === null) throw new Error('a new network has categories');
  for (let number = 0; number < 40; number += 1) {
    const note = 'Een notitie van enige lengte. '.repeat(20);
    await program.get('organisations.create', { ...newOrganisation(`Partner ${number}`, category.id), note });
    if (number === 38) await program.get('file.backUp');
  }
  await program.get('file.close');
  return { program, file: file.path };
}

/** Changes one letter of a note, as a disk does that forgets: nobody wrote, and SQLite sees nothing. */
function forgetLetter(file: string): void {
  const { atime, mtime } = statSync(file);
  const bytes = readFileSync(file);
  const at = bytes.indexOf('enige lengte', PAGE * 4);
  bytes[at] = 'E'.charCodeAt(0);
  writeFileSync(file, bytes);
  utimesSync(file, atime, mtime);
}

test('one letter that changed by itself is noticed; the rest is saved, and what is missing is told by name', async () => {
  const { program, file } = await closedProgram();
  forgetLetter(file);
  const damagedBytes = readFileSync(file);
  expect(await program.ask('file.openRecent', { index: 0 })).toMatchObject({
    ok: false,
    error: { code: 'file-damaged' },
  });
  const damaged = await program.get('damaged.list');
  expect(damaged).toMatchObject({ path: file, copies: [{ kind: 'back-up', counts: { partners: 39 } }] });

  const report = await program.get('damaged.recover');
  expect(report).toMatchObject({ isProven: true, pages: { bad: 1 } });
  const partners = report.tables.find(({ kind }) => kind === 'organisations');
  expect(partners?.expected).toBe(40);
  expect(partners?.found).toBeGreaterThan(30);
  expect(partners?.found).toBeLessThan(40);
  const missing = report.difference?.than.find(({ kind }) => kind === 'organisations')?.onlyInFirst;
  expect(missing?.lines[0]?.name).toMatch(/^Partner \d+$/);
  expect(readFileSync(file).equals(damagedBytes)).toBe(true);

  const { previous } = await program.get('damaged.openSaved');
  expect(path.basename(previous)).toContain('(beschadigd ');
  expect(readFileSync(previous).equals(damagedBytes)).toBe(true);
  expect(program.context.session.network().file).toBe(file);
  expect(await program.get('organisations.list')).toHaveLength(partners?.found ?? 0);
  expect((await program.get('app.status')).problem).toBeNull();
});

test('instead of a damaged network one can go on with its back-up', async () => {
  const { program, file } = await closedProgram();
  truncateSync(file, 3 * PAGE);
  await program.ask('file.openRecent', { index: 0 });
  const [copy] = (await program.get('damaged.list'))?.copies ?? [];
  const { previous } = await program.get('damaged.openCopy', { id: copy?.id ?? '' });
  expect(existsSync(previous)).toBe(true);
  expect(await program.get('organisations.list')).toHaveLength(39);
});

test('a damaged network may also be left alone', async () => {
  const { program, file } = await closedProgram();
  truncateSync(file, 3 * PAGE);
  await program.ask('file.openRecent', { index: 0 });
  await program.get('damaged.leave');
  expect(await program.get('damaged.list')).toBeNull();
  expect(statSync(file).size).toBe(3 * PAGE);
});

test('a file that somebody else wrote since it was closed is no damaged file', async () => {
  const { program, file } = await closedProgram();
  const later = new Date(Date.now() + 60_000);
  forgetLetter(file);
  utimesSync(file, later, later);
  expect((await program.ask('file.openRecent', { index: 0 })).ok).toBe(true);
});

test('a damaged network with a password is saved or put back with what was typed to open it, and stays encrypted', async () => {
  const program = startProgram();
  const password = 'vier paarse stoelen zingen';
  const { file } = await program.get('vault.create', { password });
  const [category] = await program.get('categories.list');
  if (category === undefined || file === null) throw new Error('a new network has categories');
  for (let number = 0; number < 40; number += 1) {
    const note = 'Een notitie van enige lengte. '.repeat(20);
    await program.get('organisations.create', { ...newOrganisation(`Partner ${number}`, category.id), note });
    if (number === 38) await program.get('file.backUp');
  }
  await program.get('file.close');
  const bytes = readFileSync(file.path);
  // The last pages hold what was written last.
  bytes.fill(7, bytes.length - 2 * PAGE, bytes.length - PAGE);
  writeFileSync(file.path, bytes);

  await program.get('file.openRecent', { index: 0 });
  expect(await program.ask('vault.unlock', { password: 'iets heel anders' })).toMatchObject({ ok: false });
  const status = await program.get('vault.unlock', { password });
  expect(status).toMatchObject({ locked: null, file: null, problem: { code: 'file-damaged' } });
  expect(await program.get('damaged.list')).toMatchObject({ path: file.path, copies: [{ kind: 'back-up' }] });
  const report = await program.get('damaged.recover');
  expect(report.isProven).toBe(true);
  const { previous } = await program.get('damaged.openSaved');
  expect(readFileSync(previous).equals(bytes)).toBe(true);
  expect((await program.get('organisations.list')).length).toBeGreaterThan(0);
  const opened = await program.get('app.status');
  expect(opened).toMatchObject({ problem: null, file: { path: file.path, isEncrypted: true } });
  expect(readFileSync(file.path, 'latin1')).not.toContain('enige lengte');
  expect(program.context.damaged).toBeNull();
});
