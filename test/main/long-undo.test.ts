import { expect, test } from 'vitest';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { imported } from '#test/main/support/import-files.ts';
import { type Program, startProgram } from '#test/main/support/program.ts';

const COUNT = 3000;
const MANY = [
  'Naam;Categorie',
  ...Array.from({ length: COUNT }, (_, number) => `Partner ${String(number)};media`),
].join('\n');

async function programWithMany(): Promise<Program> {
  const program = startProgram();
  await program.get('file.createEmpty');
  await program.get('themes.findOrCreate', { name: 'Wonen' });
  await imported(program, { 'veel.csv': MANY });
  return program;
}

const countPartners = async (program: Program): Promise<number> =>
  (await program.get('organisations.list')).length;

test('who asks while a long undo goes on waits, and never sees half of it', async () => {
  const program = await programWithMany();
  const all = exportNetwork(program.context.session.network().db);
  const found = () => program.get('search.find', { text: 'partner 29' });
  const whenAll = await found();
  for (const _ of [1, 2]) {
    const undoing = program.get('history.undo');
    const counts = [countPartners(program), countPartners(program)];
    expect((await found()).groups).toEqual([]);
    expect(await Promise.all(counts)).toEqual([0, 0]);
    expect(await undoing).toMatchObject({ undo: 'themes.findOrCreate', redo: 'import.apply' });
    const redoing = program.get('history.redo');
    expect(await countPartners(program)).toBe(COUNT);
    expect(await redoing).toMatchObject({ undo: 'import.apply', redo: null });
    expect(exportNetwork(program.context.session.network().db)).toEqual(all);
    expect(await found()).toEqual(whenAll);
  }
  expect(program.faults).toEqual([]);
});

test('what is asked in a row happens in a row: two undos, a change, a way through the list', async () => {
  const program = await programWithMany();
  const asked = [program.ask('history.undo'), program.ask('history.undo'), program.ask('history.undo')];
  const [first, second, third] = await Promise.all(asked);
  expect(first).toMatchObject({ ok: true, value: { undo: 'themes.findOrCreate' } });
  expect(second).toMatchObject({ ok: true, value: { undo: null } });
  expect(third).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  const forward = program.get('history.goTo', { number: 2 });
  const changed = program.get('themes.findOrCreate', { name: 'Zorg' });
  await Promise.all([forward, changed]);
  expect((await program.get('history.list')).done.map(({ label }) => label)).toEqual([
    'themes.findOrCreate',
    'import.apply',
    'themes.findOrCreate',
  ]);
  expect(await countPartners(program)).toBe(COUNT);
  expect(program.faults).toEqual([]);
});

test('closing the file in the middle leaves it as it was', async () => {
  const program = await programWithMany();
  const { file, db } = program.context.session.network();
  const before = exportNetwork(db);
  const undoing = program.ask('history.undo');
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  program.context.session.close();
  expect(await undoing).toMatchObject({ ok: false });
  program.context.session.open(file);
  expect(exportNetwork(program.context.session.network().db)).toEqual(before);
});
