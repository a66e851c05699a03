import { expect, test } from 'vitest';
import { DRAFT_KINDS } from '#shared/domain/draft-key.ts';
import { deleteEncounter } from '#db/repos/encounters/encounters.ts';
import { day, encounterDraft, partner, person } from '#test/support/drafts.ts';
import { startProgram } from '../../support/program.ts';

const PASSWORD = 'fiets lamp kade zeven';

test('what was typed and never saved is listed with what it is about, for whoever typed it', async () => {
  const program = startProgram();
  await program.get('file.createEmpty');
  const { db } = program.context.session.network();
  const woonhart = partner(db, 'Woonhart');
  const anna = person(db, { name: 'Anna de Wit' });
  const visit = await program.get(
    'encounters.create',
    encounterDraft([woonhart.id], { date: day('2026-11-10'), personIds: [anna.id] }),
  );
  const write = async (key: string, value: object): Promise<void> => {
    await program.get('drafts.write', { key, value: JSON.stringify(value) });
  };
  await write('partner:new', { name: 'Nieuwe school' });
  await write(`encounter:${visit.id}`, { subject: '' });
  await write(`person:new-${woonhart.id}`, { name: ' ' });
  await write(`intention:${anna.id}`, { subject: 'Bijpraten' });
  await write('time-week', {});
  await write('quick:entry', { line: 'gisteren koffie' });
  await write('place', {});
  const told = async () =>
    (await program.get('drafts.list')).map(({ key, thing, title, isGone }) => [
      key.split(':')[0],
      thing?.table ?? null,
      thing?.names.join() ?? '',
      title,
      isGone,
    ]);
  expect(await told()).toEqual([
    ['encounter', 'encounter', 'Anna de Wit,Woonhart', '', false],
    ['intention', 'person', 'Anna de Wit', 'Bijpraten', false],
    ['partner', null, '', 'Nieuwe school', false],
    ['person', 'organisation', 'Woonhart', '', false],
    ['time-week', null, '', '', false],
  ]);
  deleteEncounter(db, visit.id);
  expect((await told())[0]).toEqual(['encounter', null, '', '', true]);

  await program.get('secretariat.setPassword', { current: null, next: PASSWORD });
  await program.get('secretariat.start');
  expect(await told()).toEqual([]);
  await write('person:new', { name: 'Bas' });
  expect(await told()).toEqual([['person', null, '', 'Bas', false]]);
});

test('a form of every kind is kept and listed', async () => {
  const program = startProgram();
  await program.get('file.createEmpty');
  for (const kind of DRAFT_KINDS) await program.get('drafts.write', { key: `${kind}:new`, value: '{}' });
  const listed = (await program.get('drafts.list')).map(({ kind }) => kind);
  expect(listed.toSorted()).toEqual(DRAFT_KINDS.toSorted());
});
