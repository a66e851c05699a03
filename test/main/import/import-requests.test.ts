import { describe, expect, test } from 'vitest';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { mergeOrganisations } from '#db/repos/duplicates/merge-organisations.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { offer, imported, planned, proposed } from '#test/main/support/import-files.ts';
import { type Program, startProgram } from '#test/main/support/program.ts';

async function openProgram(): Promise<Program> {
  const program = startProgram();
  await program.get('file.createEmpty');
  return program;
}

const contentOf = (program: Program) => exportNetwork(program.context.session.network().db);

const PARTNERS = [
  'Naam;Categorie;Belang;Opgaven;Wijk;Website',
  'Woonhart;Woningcorporaties;kern;wonen|energie;Centrum;woonhart.example',
  '"Bos; Beek & Co";Media;;;;',
  'Vreemd;Ruimtevaart;;;;',
  ';Media;;;;',
].join('\n');
const PERSONS = [
  'Voornaam;Tussenvoegsel;Achternaam;E-mail;Organisatie;Functie;Sinds',
  'Anna;de;Wit;anna@woonhart.example;Woonhart;bestuurder;1-2-2024',
  'Bas;;Bos;geen adres;Onbekend BV;;',
].join('\n');

/** In the shape in which a secretaris is handed them: a comma and quotes in a name, "&", empty cells, "|". */
const PARTNER_LIST = [
  'naam;categorie;belang;opgaven;gebied;schaal',
  'Gemeente Waterstad;medeoverheden;belangrijk;wonen|economie;Waterstad;regionaal',
  '"Politie, district ""Kust & Polder""";politie en justitie;kern;veiligheid;;regionaal',
  'Zorg & Zo;zorg en welzijn;;;;',
  'Kerk aan de Kade;geloofsgemeenschappen;op afstand;;Centrum;lokaal',
].join('\r\n');
const COLLABORATION_LIST = [
  'naam;vorm;fase;overleg_per_jaar;eigen_rol;leden',
  'Kring;kring;continuering;11;lid;"Gemeente Waterstad|Politie, district ""Kust & Polder""|Zorg & Zo|Kerk aan de Kade"',
].join('\r\n');

describe('from file to network', () => {
  test('a dry run tells of every row and writes nothing', async () => {
    const program = await openProgram();
    const before = contentOf(program);
    offer(program, { 'partners.csv': PARTNERS });
    const { reading, plan } = await planned(program);
    expect(reading.tables[0]).toMatchObject({
      file: 'partners.csv',
      encoding: 'utf-8',
      delimiter: ';',
      rowCount: 4,
    });
    expect(plan.counts.partners).toEqual({ new: 2, changed: 0, same: 0, doubtful: 0, refused: 2 });
    expect(plan).toMatchObject({ rows: 4, joined: 0, unknownCategories: [{ name: 'Ruimtevaart', rows: 1 }] });
    expect(plan.newThemes).toEqual(['wonen', 'energie']);
    const page = { kind: null, outcome: null, remarkedOnly: false, offset: 0, limit: 50 };
    const { rows, total } = await program.get('import.plannedRows', { ...page, outcome: 'refused' });
    expect(total).toBe(2);
    expect(rows.map(({ number, refusal }) => [number, refusal?.code])).toEqual([
      [4, 'unknown-category'],
      [5, 'name-missing'],
    ]);
    const fresh = await program.get('import.plannedRows', { ...page, outcome: 'new', limit: 1 });
    expect(fresh.rows[0]?.changes).toContainEqual({ field: 'themes', before: '', after: 'wonen, energie' });
    expect(contentOf(program)).toEqual(before);
    expect(await program.get('history.state')).toEqual({ undo: null, redo: null, last: 0 });
  });

  test('partners and persons come together, and undo gives the content as it was', async () => {
    const program = await openProgram();
    await imported(program, { 'eerste.csv': 'naam;categorie\nAl bekend;media\n' });
    const before = contentOf(program);
    const done = await imported(program, { 'personen.csv': PERSONS, 'partners.csv': PARTNERS });
    expect(done).toMatchObject({ added: { partners: 2, persons: 2 }, refused: 2, leftOut: 0 });
    const after = contentOf(program);
    const [anna] = after.persons;
    expect(anna).toMatchObject({ name: 'Anna de Wit', email: 'anna@woonhart.example' });
    expect(anna?.affiliations).toMatchObject([{ role: 'bestuurder', from: '2024-02-01' }]);
    expect(after.persons[1]).toMatchObject({ name: 'Bas Bos', email: '', affiliations: [] });
    expect(await program.get('history.undo')).toMatchObject({ redo: 'import.apply' });
    expect(contentOf(program)).toEqual(before);
    await program.get('history.redo');
    expect(contentOf(program)).toEqual(after);
  });

  test('every row of the file is counted at the end, also the second about the same partner', async () => {
    const program = await openProgram();
    const list = 'naam;categorie\nWoonhart;woningcorporaties\nwoonhart ;\nBode;media\n;media\n';
    const done = await imported(program, { 'partners.csv': list });
    expect(done).toMatchObject({ added: { partners: 2 }, joined: 1, same: 0, leftOut: 0, refused: 1 });
  });

  test('the same file again changes nothing and is no step of undo', async () => {
    const program = await openProgram();
    const files = { 'personen.csv': PERSONS, 'partners.csv': PARTNERS };
    await imported(program, files);
    const before = contentOf(program);
    const done = await imported(program, files);
    expect(done).toMatchObject({
      added: { partners: 0, persons: 0 },
      changed: { partners: 0, persons: 0 },
      same: 4,
    });
    expect(contentOf(program)).toEqual(before);
    await program.get('history.undo');
    expect(await program.get('history.state')).toMatchObject({ undo: null });
  });

  test('a newer file updates; what it leaves empty stays', async () => {
    const program = await openProgram();
    await imported(program, { 'partners.csv': PARTNERS });
    const newer = 'Naam;Categorie;Belang;Opgaven;Wijk;Website\nwoonhart;;belangrijk;zorg;;\n';
    offer(program, { 'partners.csv': newer });
    const { plan } = await planned(program);
    expect(plan.counts.partners.changed).toBe(1);
    const page = { kind: null, outcome: null, remarkedOnly: false, offset: 0, limit: 50 };
    const { rows } = await program.get('import.plannedRows', page);
    expect(rows[0]?.changes).toEqual([
      { field: 'name', before: 'Woonhart', after: 'woonhart' },
      { field: 'tier', before: 'kern', after: 'belangrijk' },
      { field: 'themes', before: 'wonen, energie', after: 'wonen, energie, zorg' },
    ]);
    await program.get('import.apply');
    expect(contentOf(program).organisations.find(({ name }) => name === 'woonhart')).toMatchObject({
      tier: 'important',
      website: 'woonhart.example',
    });
  });

  test('a mapping by hand is remembered for the same columns, in another order too', async () => {
    const program = await openProgram();
    offer(program, { 'vreemd.csv': 'Wie;Wat\nWoonhart;media\n' });
    const reading = await program.get('import.choose');
    expect(reading?.tables[0]?.proposal.kind).toBe(null);
    await program.get('import.plan', {
      tables: [{ kind: 'partners', columns: ['name', 'category'] }],
      categoryWords: {},
      defaultCategoryId: null,
      missingPartnersCategoryId: null,
    });
    await program.get('import.apply');
    offer(program, { 'later.csv': 'wat;WIE\nmedia;Buurtraad\n' });
    const again = await program.get('import.choose');
    expect(again?.tables[0]).toMatchObject({
      proposedBy: 'remembered',
      proposal: { kind: 'partners', columns: ['category', 'name'] },
    });
  });

  test('unknown words and unknown partners are taken the way the user says', async () => {
    const program = await openProgram();
    const [first] = await program.get('categories.list');
    const categoryId = first?.id ?? null;
    if (categoryId === null) throw new Error('a network has categories');
    offer(program, { 'partners.csv': PARTNERS, 'personen.csv': PERSONS });
    const { plan } = await planned(program, {
      categoryWords: { ruimtevaart: categoryId },
      missingPartnersCategoryId: categoryId,
    });
    expect(plan.counts.partners).toMatchObject({ new: 3, refused: 1 });
    expect(plan.unknownPartners).toEqual([{ name: 'Onbekend BV', rows: 1 }]);
    expect(await program.get('import.apply')).toMatchObject({ added: { partners: 4, persons: 2 } });
    expect(contentOf(program).organisations.map(({ name }) => name)).toContain('Onbekend BV');
  });
});

describe('doubt', () => {
  test('a name that is nearly known waits for a choice; the choice decides', async () => {
    const program = await openProgram();
    await imported(program, { 'a.csv': 'naam;categorie\nStichting Trivium;media\n' });
    offer(program, { 'b.csv': 'naam;categorie\nTrivium;media\n' });
    const { plan } = await planned(program);
    expect(plan).toMatchObject({ leftOut: 1, counts: { partners: { doubtful: 1, new: 0 } } });
    const page = { kind: null, outcome: 'doubtful', remarkedOnly: false, offset: 0, limit: 50 } as const;
    const { rows } = await program.get('import.plannedRows', page);
    const candidate = rows[0]?.candidates[0];
    expect(candidate).toMatchObject({ name: 'Stichting Trivium', reason: 'similar-name', detail: 'Media' });
    const key = [{ table: 0, number: 2 }];
    expect((await program.get('import.decide', { rows: key, choice: 'new' })).counts.partners.new).toBe(1);
    expect((await program.get('import.decide', { rows: key, choice: 'skip' })).leftOut).toBe(1);
    const decided = await program.get('import.decide', { rows: key, choice: candidate?.id ?? '' });
    expect(decided.counts.partners).toMatchObject({ changed: 1, new: 0 });
    expect(await program.get('import.apply')).toMatchObject({ leftOut: 0, changed: { partners: 1 } });
    expect(contentOf(program).organisations.map(({ name }) => name)).toEqual(['Trivium']);
  });

  test('without a choice a doubtful row is left out', async () => {
    const program = await openProgram();
    await imported(program, { 'a.csv': 'naam;categorie\nStichting Trivium;media\n' });
    expect(await imported(program, { 'b.csv': 'naam;categorie\nTrivium;media\n' })).toMatchObject({
      leftOut: 1,
    });
    expect(contentOf(program).organisations.map(({ name }) => name)).toEqual(['Stichting Trivium']);
  });
});

describe('at the wrong moment', () => {
  test('nothing read, nothing planned, nothing open', async () => {
    const program = startProgram();
    offer(program, { 'a.csv': PARTNERS });
    expect(await program.ask('import.choose')).toMatchObject({ error: { code: 'no-file-open' } });
    await program.get('file.createEmpty');
    expect(await program.ask('import.apply')).toMatchObject({ error: { code: 'no-import' } });
    expect(await program.get('import.reading')).toBe(null);
    const reading = await program.get('import.choose');
    expect(await program.ask('import.apply')).toMatchObject({ error: { code: 'no-import' } });
    expect(await program.get('import.reading')).toEqual(reading);
    const mapping = { ...reading?.options, tables: [] };
    expect(await program.ask('import.plan', mapping as never)).toMatchObject({
      error: { code: 'invalid-input' },
    });
    await program.get('import.cancel');
    expect(await program.get('import.reading')).toBe(null);
  });

  test('a network that changed since the plan is not written over', async () => {
    const program = await openProgram();
    offer(program, { 'a.csv': PARTNERS });
    const { reading } = await planned(program);
    await program.get('themes.findOrCreate', { name: 'wonen' });
    expect(await program.ask('import.apply')).toMatchObject({ error: { code: 'import-outdated' } });
    await program.get('import.plan', proposed(reading));
    await program.get('import.apply');
    expect(contentOf(program).themes.map(({ name }) => name)).toEqual(['energie', 'wonen']);
  });

  test('another network in between forgets the reading', async () => {
    const program = await openProgram();
    offer(program, { 'a.csv': PARTNERS });
    await planned(program);
    await program.get('file.createEmpty');
    expect(await program.get('import.reading')).toBe(null);
    expect(await program.ask('import.apply')).toMatchObject({ error: { code: 'no-import' } });
  });

  test('what was dropped is read by its bytes', async () => {
    const program = await openProgram();
    const bytes = new TextEncoder().encode(PARTNERS);
    const reading = await program.get('import.readDropped', { files: [{ name: 'gesleept.csv', bytes }] });
    expect(reading.tables[0]).toMatchObject({ file: 'gesleept.csv', rowCount: 4, proposedBy: 'names' });
  });
});

describe('cancelled while it is written', () => {
  const MANY = [
    'Naam;Categorie',
    ...Array.from({ length: 3000 }, (_, number) => `Partner ${String(number)};media`),
  ].join('\n');

  test('nothing stays, and others wait until it is whole again', async () => {
    const program = await openProgram();
    const before = contentOf(program);
    offer(program, { 'veel.csv': MANY });
    await planned(program);
    const applying = program.ask('import.apply');
    await expect.poll(() => program.told.includes('import-progress writing')).toBe(true);
    const waiting = program.ask('organisations.list');
    await program.get('import.cancel');
    expect(await applying).toMatchObject({ error: { code: 'import-cancelled' } });
    expect(await waiting).toMatchObject({ ok: true, value: [] });
    expect(contentOf(program)).toEqual(before);
    expect(await program.get('history.state')).toEqual({ undo: null, redo: null, last: 0 });
    expect(program.faults).toEqual([]);
    // The file takes changes again.
    expect(await imported(program, { 'veel.csv': MANY })).toMatchObject({ added: { partners: 3000 } });
    await program.get('history.undo');
    expect(contentOf(program)).toEqual(before);
  });
});

test('a list of a municipality goes in whole, with the proposals as they are', async () => {
  const program = await openProgram();
  const done = await imported(program, { 'partners.csv': PARTNER_LIST, 'verbanden.csv': COLLABORATION_LIST });
  expect(done).toMatchObject({ added: { partners: 4, collaborations: 1 }, refused: 0, leftOut: 0 });
  expect(contentOf(program).collaborations[0]?.members).toHaveLength(4);
});

test('what was merged does not come back with the next list', async () => {
  const program = await openProgram();
  const files = { 'a.csv': 'naam;categorie;belang\nWoonhart;media;kern\nHuisvesting Zuid;media;\n' };
  await imported(program, files);
  const [gone, kept] = await program.get('organisations.list');
  if (gone === undefined || kept === undefined) throw new Error('two partners were imported');
  const { db } = program.context.session.network();
  const { id, archived: _archived, ...draft } = kept;
  program.context.session.network().change('test', () => {
    mergeOrganisations(db, { keptId: id, goneId: gone.id }, draft, isoDate('2026-11-22'));
  });
  offer(program, files);
  const { plan } = await planned(program);
  expect(plan.counts.partners).toEqual({ new: 0, changed: 0, same: 1, doubtful: 1, refused: 0 });
  expect((await program.get('import.apply')).leftOut).toBe(1);
  expect(contentOf(program).organisations.map(({ name }) => name)).toEqual(['Woonhart']);
  // A list that only knows the old name updates the partner and leaves its name.
  await imported(program, { 'b.csv': 'naam;categorie;belang\nHuisvesting Zuid;;overig\n' });
  expect(contentOf(program).organisations).toMatchObject([{ name: 'Woonhart', tier: 'other' }]);
});
