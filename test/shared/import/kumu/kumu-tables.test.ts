import { expect, test } from 'vitest';
import type { ImportTable } from '#shared/import/import-table.ts';
import { readKumuJson } from '#shared/import/kumu/kumu-json.ts';
import { kumuTables as becomes } from '#shared/import/kumu/kumu-tables.ts';

function table(
  name: string,
  columns: readonly string[],
  ...rows: readonly (readonly string[])[]
): ImportTable {
  return { name, columns, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
}

/** The tables that these become; `null` when none of them is of Kumu. */
function kumuTables(tables: readonly ImportTable[]): readonly ImportTable[] | null {
  const become = becomes(tables);
  return become.size === 0 ? null : tables.flatMap((one) => become.get(one) ?? [one]);
}

/** What a made table holds, by field; columns that are not taken are left out. */
function rowsOf(tables: readonly ImportTable[] | null, kind: string): readonly unknown[] {
  return (tables ?? [])
    .filter(({ knownMapping }) => knownMapping?.kind === kind)
    .flatMap(({ rows, knownMapping }) =>
      rows.map(({ number, cells }) => {
        const held = new Map<string, string>();
        for (const [place, field] of (knownMapping?.columns ?? []).entries()) {
          if (field !== null)
            held.set(field, [held.get(field) ?? '', cells[place] ?? ''].join(';').replace(/^;|;$/g, ''));
        }
        return { number, ...Object.fromEntries([...held].filter(([, text]) => text !== '')) };
      }),
    );
}

const ELEMENTS = table(
  'Elements',
  ['Label', 'Type', 'Description', 'Tags', 'E-mail', 'Organization'],
  ['Woonhart', 'Woningcorporatie', 'Verhuurt in Zuid', 'wonen|energie', '', ''],
  ['De Loods', 'Organization', '', '', '', ''],
  ['Sophie Meer', 'Person', 'Kent iedereen', '', 's@woonhart.example', 'Elders'],
  ['Piet Wit', 'Persoon', '', '', '', 'De Loods'],
  ['Keten Zuid', 'Keten', '', '', '', ''],
  ['Wonen', 'Opgave', '', '', '', ''],
  ['Zuid', 'Wijk', '', '', '', ''],
);
const CONNECTIONS = table(
  'Connections',
  ['From', 'To', 'Type', 'Strength', 'Label'],
  ['Woonhart', 'De Loods|Buurtfonds', 'Funds', 'Strong', ''],
  ['Sophie Meer', 'Woonhart', 'Works at', '', 'Bestuurder'],
  ['Sophie Meer', 'De Loods', 'Werkt bij', '', ''],
  ['Woonhart', 'Keten Zuid', '', '', 'voorzitter'],
  ['Keten Zuid', 'De Loods', '', '', ''],
  ['De Loods', 'Zuid', '', '', ''],
  ['De Loods', 'Wonen', '', '', ''],
  ['Sophie Meer', 'Piet Wit', 'knows', '', ''],
);

test('elements become partners, persons and collaborations, with what their connections say', () => {
  const tables = kumuTables([ELEMENTS, CONNECTIONS]);
  expect(rowsOf(tables, 'partners')).toEqual([
    {
      number: 2,
      name: 'Woonhart',
      category: 'Woningcorporatie',
      note: 'Verhuurt in Zuid',
      themes: 'wonen|energie',
    },
    { number: 3, name: 'De Loods', themes: 'Wonen', areas: 'Zuid' },
  ]);
  expect(rowsOf(tables, 'persons')).toEqual([
    {
      number: 4,
      name: 'Sophie Meer',
      note: 'Kent iedereen',
      email: 's@woonhart.example',
      organisation: 'Woonhart',
      role: 'Bestuurder',
    },
    {
      number: 4,
      name: 'Sophie Meer',
      note: 'Kent iedereen',
      email: 's@woonhart.example',
      organisation: 'De Loods',
    },
    { number: 5, name: 'Piet Wit', organisation: 'De Loods' },
  ]);
  expect(rowsOf(tables, 'collaborations')).toEqual(
    [
      { number: 6, name: 'Keten Zuid', form: 'Keten', members: 'Woonhart', memberRole: 'voorzitter' },
      { number: 6, name: 'Keten Zuid', form: 'Keten', members: 'De Loods' },
    ].map((row) => ({ ...row, form: 'keten' })),
  );
});

test('connections between partners are ties; an end that is no element keeps its name; the rest is shown as not taken', () => {
  const tables = kumuTables([ELEMENTS, CONNECTIONS]);
  const tie = { firstOrganisation: 'Woonhart', tieKind: 'financiert', strength: '3' };
  expect(rowsOf(tables, 'ties')).toEqual([
    { number: 2, ...tie, secondOrganisation: 'De Loods' },
    { number: 2, ...tie, secondOrganisation: 'Buurtfonds' },
  ]);
  const left = (tables ?? []).filter(({ knownMapping }) => knownMapping?.kind === null);
  expect(left.map(({ name, rows }) => [name, rows.map(({ number }) => number)])).toEqual([
    ['Elements: opgaven en wijken', [7, 8]],
    ['Connections: overige verbindingen', [9]],
  ]);
});

test('every row of the map stands in some table', () => {
  const tables = kumuTables([ELEMENTS, CONNECTIONS]) ?? [];
  for (const source of [ELEMENTS, CONNECTIONS]) {
    const told = source === CONNECTIONS ? new Set([3, 4, 5, 6, 7, 8]) : new Set<number>();
    const seen = tables.filter(({ name }) => name.startsWith(source.name)).flatMap(({ rows }) => rows);
    const numbers = new Set([...seen.map(({ number }) => number), ...told]);
    expect(source.rows.filter(({ number }) => !numbers.has(number))).toEqual([]);
  }
});

test('connections alone are ties between partners by name; IDs come first where there are any', () => {
  const [ties] = kumuTables([table('c', ['From', 'To'], ['A', 'B'])]) ?? [];
  expect(ties?.rows[0]?.cells.slice(0, 2)).toEqual(['A', 'B']);
  const twins = table(
    'e',
    ['ID', 'Label', 'Type'],
    ['1', 'Kring', 'Person'],
    ['2', 'Kring', 'Club'],
    ['3', 'B', 'Club'],
  );
  const tables = kumuTables([twins, table('c', ['From', 'To'], ['2', '3'])]);
  expect(rowsOf(tables, 'ties')).toEqual([
    { number: 2, firstOrganisation: 'Kring', secondOrganisation: 'B' },
  ]);
});

test('sheets that Kumu ignores are not taken, other lists pass as they are, and lists with a period are none of Kumu', () => {
  const other = table('Leden', ['naam', 'vorm', 'leden'], ['Kring', 'kring', 'A']);
  const ignored = { ...ELEMENTS, name: 'Oud (ignore)' };
  const tables = kumuTables([ELEMENTS, ignored, other]) ?? [];
  expect(tables.find(({ name }) => name === 'Oud (ignore)')?.knownMapping?.kind).toBeNull();
  expect(tables.at(-1)).toBe(other);
  expect(kumuTables([other])).toBeNull();
  expect(kumuTables([table('p', ['naam', 'from', 'to'], ['Piet', '2020', ''])])).toBeNull();
});

test('a blueprint reads as the spreadsheet does', () => {
  const tables = kumuTables(
    readKumuJson(
      JSON.stringify({
        elements: [
          { id: 'e1', label: 'Woonhart', type: 'Woningcorporatie', tags: ['wonen', 'energie'] },
          { id: 'e2', label: 'Sophie Meer', type: 'Person', image: null, Leeftijd: 41 },
        ],
        connections: [{ from: 'e2', to: 'e1', type: 'Directeur', direction: 'directed' }],
      }),
    ) ?? [],
  );
  expect(rowsOf(tables, 'partners')).toEqual([
    { number: 1, name: 'Woonhart', category: 'Woningcorporatie', themes: 'wonen|energie' },
  ]);
  expect(rowsOf(tables, 'persons')).toEqual([
    { number: 2, name: 'Sophie Meer', organisation: 'Woonhart', role: 'Directeur' },
  ]);
});

test('a back-up of Kumu keeps the fields of its user apart', () => {
  const tables = kumuTables(
    readKumuJson(
      JSON.stringify({
        version: 1,
        elements: [
          { _id: 'elem-a', attributes: { label: 'A', 'element type': 'Club' } },
          { _id: 'elem-b', attributes: { label: 'B', 'element type': 'Club', description: 'Over B' } },
        ],
        connections: [{ _id: 'c', from: 'elem-a', to: 'elem-b', attributes: { 'connection type': 'Knows' } }],
        maps: [],
      }),
    ) ?? [],
  );
  expect(rowsOf(tables, 'partners')).toEqual([
    { number: 1, name: 'A', category: 'Club' },
    { number: 2, name: 'B', category: 'Club', note: 'Over B' },
  ]);
  expect(rowsOf(tables, 'ties')).toEqual([
    { number: 1, firstOrganisation: 'A', secondOrganisation: 'B', tieKind: 'kent' },
  ]);
});

test.for(['', '[]', '{"elements": 3}', '{"elements": []}', '{"elements": [1]}', '{"elem', 'null'])(
  '%j is no map',
  (text) => {
    expect(readKumuJson(text)).toBeNull();
  },
);
