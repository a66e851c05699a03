import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createEncounter, listAllEncounters } from '#db/repos/encounters/encounters.ts';
import { listErasedMarks } from '#db/repos/privacy/erased-persons.ts';
import { listPersons } from '#db/repos/persons.ts';
import type { Person } from '#shared/domain/person.ts';
import { OWN_NUMBER_HEADING } from '#shared/import/column-words.ts';
import { affiliationDraft, day, encounterDraft, partner, person } from '#test/support/drafts.ts';
import { dbOf } from './support/handed-over.ts';
import { imported, offer, planned } from './support/import-files.ts';
import { type Program, startProgram } from './support/program.ts';

/** A list with one person, under a number of some sort. */
const listWith = (column: string, number: string): string =>
  `${column};Persoon;Functie;Partner\n${number};Quirine Zwaluwenburg;directeur;Woonhart\n`;

interface Erased {
  readonly program: Program;
  readonly sought: Person;
  /** The network as it was before, and as it was before with an encounter that is not here. */
  readonly older: string;
}

/** A network from which somebody was erased, with an older copy of it in which they still stand. */
async function networkWithoutSomebody(): Promise<Erased> {
  const program = startProgram();
  const status = await program.get('file.createEmpty');
  const file = status.file?.path ?? '';
  const db = dbOf(program);
  const woonhart = partner(db, 'Woonhart');
  const sought = person(db, {
    name: 'Quirine Zwaluwenburg',
    affiliations: [affiliationDraft(woonhart.id, { role: 'directeur' })],
  });
  person(db, { name: 'Bert Bever' });
  await imported(program, { 'Relaties.csv': listWith('Id', 'r-17') });
  createEncounter(
    db,
    encounterDraft([woonhart.id], {
      date: day('2026-02-01'),
      personIds: [sought.id],
      subject: 'Kennismaken',
      note: 'Quirine Zwaluwenburg zei ja.',
    }),
  );
  await program.get('file.backUp');
  program.context.session.close();
  const older = path.join(program.folder, 'ouder.netwerk');
  copyFileSync(file, older);
  program.context.session.open(older);
  createEncounter(
    dbOf(program),
    encounterDraft([woonhart.id], {
      date: day('2026-03-01'),
      personIds: [sought.id],
      subject: 'Bij Quirine Zwaluwenburg',
      note: 'Zwaluwenburg wil door. Bert Bever niet.',
    }),
  );
  program.context.session.close();
  program.context.session.open(file);
  const { proposals } = await program.get('erasures.find', { personId: sought.id });
  await program.get('erasures.apply', {
    personId: sought.id,
    confirmation: sought.name,
    redactions: proposals.map(({ key, proposal }) => ({ key, text: proposal })),
    reason: 'verzoek',
    backUps: 'leave',
  });
  program.answers.network = older;
  return { program, sought, older };
}

const names = (program: Program): readonly string[] => listPersons(dbOf(program)).map(({ name }) => name);
const actions = async (program: Program): Promise<readonly string[]> =>
  (await program.get('privacyEvents.list')).map(({ action, detail }) => `${action}: ${detail}`);

async function previewed(program: Program) {
  await program.get('handOver.choose');
  return program.get('handOver.read', { password: null });
}

test('what is remembered of somebody is a sum, and nothing of it stands in the file as it was', async () => {
  const { program, sought } = await networkWithoutSomebody();
  expect(listErasedMarks(dbOf(program))).toMatchObject([
    { erasedOn: '2026-11-22' },
    { erasedOn: '2026-11-22' },
  ]);
  program.context.session.close();
  const bytes = readFileSync(program.context.preferences.read().recentFiles[0] ?? '', 'latin1');
  for (const trace of [sought.id, 'Zwaluwenburg', 'r-17']) expect(bytes).not.toContain(trace);
});

test('an older copy that is merged does not bring them back, nor their name in what does come along', async () => {
  const { program } = await networkWithoutSomebody();
  const preview = await previewed(program);
  expect(preview.erased).toMatchObject([{ name: 'Quirine Zwaluwenburg', erasedOn: '2026-11-22' }]);
  expect(preview.conflicts.map(({ reason }) => reason)).not.toContain('erased-here');
  expect(preview.counts.find(({ kind }) => kind === 'encounters')).toMatchObject({ added: 1, changed: 0 });
  await program.get('handOver.apply', { theirs: [] });
  expect(names(program)).toEqual(['Bert Bever', 'Iemand van Woonhart']);
  const encounters = listAllEncounters(dbOf(program));
  expect(encounters.map(({ subject, note }) => [subject, note])).toEqual(
    expect.arrayContaining([
      ['Bij [naam verwijderd]', '[naam verwijderd] wil door. Bert Bever niet.'],
      ['Kennismaken', '[naam verwijderd] zei ja.'],
    ]),
  );
  expect(await actions(program)).not.toContain('brought-back: samenvoegen');
  // Each time anew: nothing was decided for good.
  expect((await previewed(program)).erased).toHaveLength(1);
  expect(program.faults).toEqual([]);
});

test('somebody who is taken along on purpose is back, the log tells it, and one undo takes them away again', async () => {
  const { program } = await networkWithoutSomebody();
  const { erased } = await previewed(program);
  await program.get('handOver.apply', { theirs: erased.map(({ key }) => key) });
  expect(names(program)).toContain('Quirine Zwaluwenburg');
  expect(listAllEncounters(dbOf(program)).map(({ subject }) => subject)).toContain(
    'Bij Quirine Zwaluwenburg',
  );
  expect((await actions(program))[0]).toBe('brought-back: samenvoegen');
  expect(listErasedMarks(dbOf(program))).toEqual([]);
  await program.get('history.undo');
  expect(names(program)).toEqual(['Bert Bever', 'Iemand van Woonhart']);
  expect(listErasedMarks(dbOf(program))).toHaveLength(2);
  expect((await previewed(program)).erased).toHaveLength(1);
});

test('a back-up that is put back erases them again and keeps the log, unless they are brought back on purpose', async () => {
  const { program } = await networkWithoutSomebody();
  const [copy] = (await program.get('backUps.list')).copies;
  const id = copy?.id ?? '';
  const preview = await program.get('backUps.preview', { id, bringBack: false });
  expect(preview.erased).toEqual([{ name: 'Quirine Zwaluwenburg', erasedOn: '2026-11-22' }]);
  const lines = preview.difference.flatMap(({ onlyInSecond }) => onlyInSecond.lines.map(({ name }) => name));
  expect(lines).toEqual([]);

  await program.get('backUps.restore', { id, bringBack: false });
  expect(names(program)).toEqual(['Bert Bever', 'Iemand van Woonhart']);
  expect(listAllEncounters(dbOf(program)).map(({ note }) => note)).toEqual(['[naam verwijderd] zei ja.']);
  expect((await actions(program))[0]).toMatch(/^erasure: /);
  const { file } = program.context.session.network();
  program.context.session.close();
  expect(readFileSync(file, 'latin1')).not.toContain('Zwaluwenburg');
  program.context.session.open(file);

  await program.get('backUps.restore', { id, bringBack: true });
  expect(names(program)).toContain('Quirine Zwaluwenburg');
  expect((await actions(program))[0]).toBe('brought-back: reservekopie teruggezet');
  expect(listErasedMarks(dbOf(program))).toEqual([]);
  expect(program.faults).toEqual([]);
});

test.each([
  ['by our own number', (id: string) => listWith(OWN_NUMBER_HEADING, id)],
  ['by the number of the list', () => listWith('Id', 'r-17')],
])('a list that knows them %s leaves them to the user, also where it goes by names', async (_, list) => {
  const { program, sought } = await networkWithoutSomebody();
  const files = { 'Relaties.csv': list(sought.id) };
  for (const unknownNumbers of ['ask', 'by-name'] as const) {
    await imported(program, files, { unknownNumbers });
    expect(names(program)).toEqual(['Bert Bever', 'Iemand van Woonhart']);
  }
  offer(program, files);
  await planned(program);
  const { rows } = await program.get('import.plannedRows', {
    kind: null,
    outcome: 'doubtful',
    remarkedOnly: false,
    offset: 0,
    limit: 10,
  });
  expect(rows).toMatchObject([{ remarks: [{ code: 'erased-before', params: { text: '22-11-2026' } }] }]);
  await program.get('import.decide', {
    rows: rows.map(({ table, number }) => ({ table, number })),
    choice: 'new',
  });
  expect((await program.get('import.apply')).broughtBack).toBe(1);
  expect(names(program)).toContain('Quirine Zwaluwenburg');
  expect((await actions(program))[0]).toBe('brought-back: lijst overgenomen');
});
