import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { IMPORT_KINDS, type ImportKind } from '#shared/import/import-fields.ts';
import type { ImportPlan } from '#shared/import/plan.ts';
import { editedList, type EditedSheet } from '#test/main/support/edit-list.ts';
import { imported, offer, planned } from '#test/main/support/import-files.ts';
import { type Program, startProgram } from '#test/main/support/program.ts';
import { addTwins, writeRichNetwork } from '#test/main/support/rich-network.ts';

const FORMATS = ['csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

async function emptyProgram(): Promise<Program> {
  const program = startProgram();
  await program.get('file.createEmpty');
  return program;
}

async function richProgram(): Promise<Program> {
  const program = await emptyProgram();
  writeRichNetwork(program.context.session.network().db);
  return program;
}

/** What the network holds, but for the mapping that an import remembers. */
function contentOf(program: Program): Omit<NetworkDocument, 'settings' | 'privacyEvents'> {
  // That something was exported is remembered; it changes nothing else.
  const {
    settings: _settings,
    privacyEvents: _events,
    ...content
  } = exportNetwork(program.context.session.network().db);
  return content;
}

/** Exports one list to a file, as the user does. */
async function exported(program: Program, kind: ImportKind, format: Format): Promise<string> {
  const file = path.join(program.folder, `${kind}.${format}`);
  program.answers.exportTo = file;
  await program.get('file.exportLists', { kinds: [kind], format });
  return file;
}

const outcomes = (plan: ImportPlan, kind: ImportKind) => plan.counts[kind];
const rowsOf = async (program: Program) =>
  (
    await program.get('import.plannedRows', {
      kind: null,
      outcome: null,
      remarkedOnly: false,
      offset: 0,
      limit: 200,
    })
  ).rows;

/** Everything by names in place of ids, in an order of its own: what two files with the same content have in common. */
function byNames(content: Omit<NetworkDocument, 'settings' | 'privacyEvents'>): unknown {
  const names = new Map<string, string>();
  const things = [
    ...content.categories,
    ...content.themes,
    ...content.areas,
    ...content.organisations,
    ...content.persons,
    ...content.collaborations,
  ];
  for (const { id, name } of things) names.set(id, name.replaceAll(/\s+/g, ' '));
  const plain = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => plain(item, field));
      return items.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    }
    if (typeof value === 'string')
      return (
        names.get(value) ??
        (field === 'note' ? value.replaceAll('\r\n', '\n').trim() : value.replaceAll(/ +/g, ' '))
      );
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !['id', 'personId', 'encounterId'].includes(name))
        .map(([name, item]) => [name, plain(item, name)]),
    );
  };
  const { organisations, persons, collaborations, ties, encounters } = content;
  return plain({ organisations, persons, collaborations, ties, encounters }, '');
}

const NO_OTHERS = { persons: [], collaborations: [], ties: [], encounters: [] };

describe.for(FORMATS)('as %s', (format) => {
  test.for(IMPORT_KINDS)('%s: exported and taken over again, everything is the same', async (kind) => {
    const program = await richProgram();
    addTwins(program.context.session.network().db);
    const before = contentOf(program);
    const file = await exported(program, kind, format);
    offer(program, { [path.basename(file)]: readFileSync(file) });
    const { plan } = await planned(program);
    const count = kind === 'partners' ? before.organisations.length : before[kind].length;
    expect(await rowsOf(program)).toSatisfy((rows: readonly { remarks: readonly unknown[] }[]) =>
      rows.every(({ remarks }) => remarks.length === 0),
    );
    expect(outcomes(plan, kind)).toEqual({ new: 0, changed: 0, same: count, doubtful: 0, refused: 0 });
    expect(plan).toMatchObject({ numbered: count, unknownNumbers: 0 });
    await program.get('import.apply');
    expect(contentOf(program)).toEqual(before);
    expect((await program.get('history.state')).undo).not.toBe('import.apply');
  });

  test('all lists, taken over by another network, make the same content; again, and nothing changes', async () => {
    const source = await richProgram();
    const target = await emptyProgram();
    const files: [ImportKind, Uint8Array][] = [];
    for (const kind of IMPORT_KINDS) files.push([kind, readFileSync(await exported(source, kind, format))]);
    for (const [kind, bytes] of files) {
      const list = { [`${kind}.${format}`]: bytes };
      offer(target, list);
      const { plan } = await planned(target);
      // Nothing is new or overwritten on the strength of a number that nobody here knows.
      expect(outcomes(plan, kind)).toMatchObject({ new: 0, changed: 0, same: 0, refused: 0 });
      expect(plan.leftOut).toBe(plan.unknownNumbers);
      await imported(target, list, { unknownNumbers: 'by-name' });
    }
    expect(byNames(contentOf(target))).toEqual(byNames(contentOf(source)));
    const once = contentOf(target);
    for (const [kind, bytes] of files) {
      offer(target, { [`${kind}.${format}`]: bytes });
      const { plan } = await planned(target);
      expect(outcomes(plan, kind)).toMatchObject({ new: 0, changed: 0, doubtful: 0, refused: 0 });
      await target.get('import.apply');
    }
    expect(contentOf(target)).toEqual(once);
  });

  test('a choice for each row takes a list of another network as well', async () => {
    const source = await richProgram();
    const target = await emptyProgram();
    const file = await exported(source, 'partners', format);
    offer(target, { [path.basename(file)]: readFileSync(file) });
    await planned(target);
    const rows = await rowsOf(target);
    expect(rows.every(({ remarks }) => remarks[0]?.code === 'unknown-number')).toBe(true);
    const keys = rows.map(({ table, number }) => ({ table, number }));
    const plan = await target.get('import.decide', { rows: keys, choice: 'new' });
    expect(plan).toMatchObject({ leftOut: 0, remarked: 0 });
    await target.get('import.apply');
    const partnersOf = (program: Program) => byNames({ ...contentOf(program), ...NO_OTHERS });
    expect(partnersOf(target)).toEqual(partnersOf(source));
  });
});

/** Exports, edits in a spreadsheet, takes over again. @returns content before and after, and the plan. */
async function edited(kind: ImportKind, format: Format, edit: (list: EditedSheet) => void) {
  const program = await richProgram();
  const before = structuredClone(contentOf(program)) as Writable<ReturnType<typeof contentOf>>;
  const file = await exported(program, kind, format);
  offer(program, { [path.basename(file)]: await editedList(file, edit) });
  const { plan } = await planned(program);
  const rows = await rowsOf(program);
  await program.get('import.apply');
  const after = contentOf(program);
  await program.get('history.undo');
  expect(contentOf(program)).toEqual(before);
  return { before, after, plan, rows };
}

type Writable<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? Writable<Item>[]
    : Value extends object
      ? { -readonly [Field in keyof Value]: Writable<Value[Field]> }
      : Value;

function named<Item extends { name: string }>(items: readonly Item[], name: string): Item {
  const found = items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`nothing is called ${name}`);
  return found;
}

describe.for(FORMATS)('edited as %s, exactly that changes, and one step takes it back', (format) => {
  test('partners', async () => {
    const { before, after, plan } = await edited('partners', format, (list) => {
      const woonhart = list.row('Woonhart');
      list.set(woonhart, 'Naam', 'Stichting Woonhart');
      list.set(woonhart, 'Streefritme in dagen', null);
      list.set(list.row('Bos; Beek & Co'), 'Opgaven', null);
      list.set(list.row('=SOM(A1)'), 'Belang', 'kern');
      list.set(list.row('Politie, district "Kust | Polder"'), 'Vanaf', '1-1-2000');
      list.add({ Naam: 'Nieuwe partner', Categorie: 'Media' });
    });
    expect(plan.counts.partners).toMatchObject({ new: 1, changed: 4, same: 4, doubtful: 0, refused: 0 });
    const expected = before.organisations;
    Object.assign(named(expected, 'Woonhart'), { name: 'Stichting Woonhart', desiredIntervalDays: null });
    Object.assign(named(expected, 'Bos; Beek & Co'), { themeIds: [] });
    Object.assign(named(expected, '=SOM(A1)'), { tier: 'core' });
    Object.assign(named(expected, 'Politie, district "Kust | Polder"'), { from: '2000-01-01' });
    const added = named(after.organisations, 'Nieuwe partner');
    const inOrder = (items: readonly { readonly id: string }[]) =>
      items.filter(({ id }) => id !== added.id).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect({ ...after, organisations: inOrder(after.organisations) }).toEqual({
      ...before,
      organisations: inOrder(expected),
    });
  });

  test('persons with positions', async () => {
    const { before, after, plan } = await edited('persons', format, (list) => {
      const chair = list.row('Anna de Wit', 'voorzitter');
      list.set(chair, 'Functie', 'oud-voorzitter');
      list.set(chair, 'Partner', 'Bredewater GGZ');
      for (const row of list.rows('Anna de Wit')) list.set(row, 'Telefoon', '010-1');
      list.set(list.row('Anna de Wit', 'bestuurder'), 'Tot en met', '31-12-2026');
      list.set(list.row('Bas'), 'E-mail', null);
    });
    expect(plan.counts.persons).toMatchObject({ new: 0, changed: 2, same: 1 });
    const anna = named(before.persons, 'Anna de Wit');
    anna.phone = '010-1';
    const ggz = named(before.organisations, 'Bredewater GGZ').id;
    for (const position of anna.affiliations) {
      if (position.role === 'voorzitter') {
        Object.assign(position, { role: 'oud-voorzitter', organisationId: ggz });
      } else if (position.role === 'bestuurder') Object.assign(position, { until: '2026-12-31' });
    }
    named(before.persons, 'Bas').email = '';
    expect(after).toEqual(before);
  });

  test('collaborations with members', async () => {
    const { before, after, plan } = await edited('collaborations', format, (list) => {
      const members = list.row('Tafel; van | allen', 'Bos; Beek & Co|Politie, district "Kust \\| Polder"');
      list.set(members, 'Leden', 'Bos; Beek & Co|Bredewater GGZ');
      list.set(list.row('Zonder leden'), 'Fase', 'opbouw');
    });
    expect(plan.counts.collaborations).toMatchObject({ changed: 2, same: 0 });
    const table = named(before.collaborations, 'Tafel; van | allen');
    const police = named(before.organisations, 'Politie, district "Kust | Polder"').id;
    const ggz = named(before.organisations, 'Bredewater GGZ').id;
    table.members = [
      ...table.members.filter(({ organisationId }) => organisationId !== police),
      { organisationId: ggz, role: 'lid', from: null, until: null },
    ];
    named(before.collaborations, 'Zonder leden').phase = 'build';
    expect(byNames(after)).toEqual(byNames(before));
  });

  test('ties', async () => {
    const { before, after, plan } = await edited('ties', format, (list) => {
      list.set(list.row('=bron; x'), 'Naar', 'Bos; Beek & Co');
      list.set(list.row('Woonhart', 'Bredewater GGZ', '2'), 'Soort', 'houdt toezicht op');
    });
    expect(plan.counts.ties).toMatchObject({ new: 0, changed: 2, same: 2, refused: 0 });
    const bos = named(before.organisations, 'Bos; Beek & Co').id;
    for (const tie of before.ties) {
      if (tie.source === '=bron; x') tie.secondOrganisationId = bos;
      else if (tie.kind === 'funds') tie.kind = 'supervises';
    }
    expect(after).toEqual(before);
  });

  test('encounters', async () => {
    const { before, after, plan } = await edited('encounters', format, (list) => {
      const visit = list.row('- Bezoek; "nieuwbouw" | kade');
      list.set(visit, 'Personen', 'Anna de Wit');
      list.set(visit, 'Stiltes', null);
      list.set(visit, 'Verhalen', 'De brug [verteld op 13-03-2026, waar MT, kamer [2]]|een \\| ander');
      list.set(visit, 'Eigen afspraken', 'bellen [met Bas] [gedaan 11-03-2026]|nieuw [uiterlijk 01-06-2026]');
      list.set(visit, 'Toon', null);
      list.set(visit, 'Datum', '11-03-2026');
    });
    expect(plan.counts.encounters).toMatchObject({ new: 0, changed: 1, same: 2, refused: 0 });
    const visit = before.encounters.find(({ podium }) => podium === 'kitchen-table');
    const anna = named(before.persons, 'Anna de Wit').id;
    if (visit === undefined) throw new Error('there was a visit');
    Object.assign(visit, { date: '2026-03-11', tone: null, personIds: [anna] });
    visit.observations = visit.observations.filter(({ kind }) => kind !== 'silence');
    for (const one of visit.observations) {
      if (one.kind === 'story' && one.toldWhere !== '') Object.assign(one, { toldOn: '2026-03-13' });
    }
    const [offer0] = visit.commitments;
    if (offer0 === undefined) throw new Error('something was promised');
    visit.commitments = [
      ...visit.commitments.filter(({ text }) => text !== 'offerte sturen'),
      { ...offer0, text: 'nieuw', organisationId: null, due: '2026-06-01' as never },
    ];
    expect(byNames(after)).toEqual(byNames(before));
  });
});
