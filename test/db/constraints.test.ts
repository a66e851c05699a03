import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import {
  GOOD_ROWS,
  insertParents,
  insertRow,
  judgementOf,
  type Row,
  rowId,
  type Table,
} from '#test/support/rows.ts';

let folder: string;
let db: WriteDb;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-'));
  db = createDatabase(path.join(folder, 'x.netwerk'));
  insertParents(db);
});
afterAll(() => {
  closeDatabase(db);
  rmSync(folder, { recursive: true, force: true });
});

const TABLES = Object.keys(GOOD_ROWS) as Table[];
const judged = (table: Table, changes: Row = {}): string =>
  judgementOf(db, table, { ...GOOD_ROWS[table], ...changes });

test('every table of the file is tried here, but for the index of the search, which its own test compares', () => {
  const tables = db.values<string>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'",
  );
  expect(tables.sort()).toEqual(TABLES.sort());
});

test('every table is strict about types', () => {
  expect(
    db.values(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    ),
  ).toEqual([]);
});

test.for(TABLES)('a good row of %s is taken', (table) => {
  expect(judged(table)).toBe('ok');
});

/** Column, what is refused, and the nearest that is taken. */
type Case = readonly [table: Table, column: string, bad: Row[string], good: Row[string]];

function columnsOf(wanted: (column: string) => boolean): readonly (readonly [Table, string])[] {
  return TABLES.flatMap((table) =>
    Object.keys(GOOD_ROWS[table])
      .filter(wanted)
      .map((column) => [table, column] as const),
  );
}

const DAYS = columnsOf((column) =>
  /^(date|due|done_on|told_on|before_date|written_on|valid_from|valid_until|period_from|period_until)$/.test(
    column,
  ),
);
const NAMES: readonly (readonly [Table, string, number])[] = [
  ['category', 'name', 200],
  ['theme', 'name', 200],
  ['area', 'name', 200],
  ['organisation', 'name', 200],
  ['person', 'name', 200],
  ['collaboration', 'name', 200],
  ['observation', 'text', 2000],
  ['commitment', 'text', 500],
  ['intention', 'subject', 200],
];
const RANGES: readonly (readonly [Table, string, number, number])[] = [
  ['organisation', 'desired_interval_days', 1, 3650],
  ['collaboration', 'meetings_per_year', 0, 366],
  ['tie', 'strength', 1, 3],
  ['encounter', 'minutes', 1, 1440],
  ['time_week', 'college_hours', 0, 168],
  ['time_week', 'year', 1900, 2200],
  ['assessment', 'cultural', -2, 2],
  ['assessment', 'relational', -2, 2],
  ['assessment', 'procedural', -2, 2],
  ['assessment', 'content', -2, 2],
  ['assessment', 'influence', 1, 5],
  ['assessment', 'interest', 1, 5],
];

describe('ids', () => {
  const withId = TABLES.filter((table) => 'id' in GOOD_ROWS[table]);
  const good = rowId(0xa_bc, 1);
  test.for(
    withId.flatMap((table) =>
      [
        good.toUpperCase(),
        good.replace('-7', '-4'),
        good.replace('-8000', '-c000'),
        `${good}0`,
        good.slice(1),
        good.replaceAll('-', ''),
        good.replace('a', 'g'),
        '',
        null,
      ].map((bad) => [table, bad] as const),
    ),
  )('%s refuses the id %s', ([table, bad]) => {
    expect(judged(table, { id: bad })).toBe('refused-by-file');
    expect(judged(table, { id: good })).toBe('ok');
  });

  test('an id stands once', () => {
    expect(judged('theme', { id: rowId(2, 1) })).toBe('refused-by-file');
  });
});

describe('days', () => {
  // Where a period is kept, the other end is left open, so that only the day itself is judged.
  const alone: Row = { valid_from: null, valid_until: null };
  const changesFor = (column: string, value: Row[string]): Row => ({
    ...(column.startsWith('valid_') ? alone : {}),
    ...(column === 'period_from' ? { period_until: '2999-12-31' } : {}),
    ...(column === 'period_until' ? { period_from: '0001-01-01' } : {}),
    [column]: value,
  });
  const bad = [
    '2026-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '31-01-2026',
    'now',
    '2026-01-01 10:00',
    '2461042',
    ' 2026-01-01',
    '',
  ];

  test.for(DAYS)('%s.%s holds existing days only', ([table, column]) => {
    for (const value of bad) {
      expect(judged(table, changesFor(column, value)), value).toBe('refused-by-file');
    }
    for (const value of ['2024-02-29', '2026-12-31', '1999-01-01']) {
      expect(judged(table, changesFor(column, value)), value).toBe('ok');
    }
  });
});

test.for(['organisation', 'affiliation', 'collaboration', 'collaboration_member', 'tie'] as const)(
  '%s cannot end before it starts',
  (table) => {
    expect(judged(table, { valid_from: '2026-01-02', valid_until: '2026-01-01' })).toBe('refused-by-file');
    expect(judged(table, { valid_from: '2026-01-01', valid_until: '2026-01-01' })).toBe('ok');
    expect(judged(table, { valid_from: '2026-01-02', valid_until: null })).toBe('ok');
    expect(judged(table, { valid_from: null, valid_until: '2026-01-01' })).toBe('ok');
  },
);

test.for(NAMES)('%s.%s is not empty and at most %i characters long', ([table, column, longest]) => {
  for (const bad of ['', '   ', null, 'x'.repeat(longest + 1)]) {
    expect(judged(table, { [column]: bad })).toBe('refused-by-file');
  }
  expect(judged(table, { [column]: 'x'.repeat(longest) })).toBe('ok');
});

test.for(RANGES)('%s.%s lies between %i and %i', ([table, column, least, most]) => {
  // One kind of hours alone, so that their sum does not decide; and a week that every year has.
  const rest: Row = table === 'time_week' ? { week: 10, organisation_hours: 0, outside_hours: 0 } : {};
  for (const bad of [least - 1, most + 1]) {
    expect(judged(table, { ...rest, [column]: bad }), String(bad)).toBe('refused-by-file');
  }
  for (const good of [least, most]) {
    expect(judged(table, { ...rest, [column]: good }), String(good)).toBe('ok');
  }
});

const CASES: readonly Case[] = [
  ['encounter', 'minutes', 60.5, 60],
  ['encounter', 'minutes', '60 minuten', null],
  ['encounter', 'start_time', '24:00', '00:00'],
  ['encounter', 'start_time', '9:00', '09:00'],
  ['encounter', 'start_time', '12:60', null],
  ['organisation', 'archived', 2, 1],
  ['category', 'retired', 2, 1],
  ['theme', 'retired', -1, 0],
  ['area', 'retired', 2, 1],
  ['category', 'position', -1, 7],
  ['person', 'email', 'anna', ''],
  ['person', 'email', 'anna@voorbeeld', 'a@b.c'],
  ['person', 'note', 'x'.repeat(20_001), 'x'.repeat(20_000)],
  ['organisation', 'website', 'x'.repeat(501), 'x'.repeat(500)],
  ['reflection', 'figures', 'geen json', '{}'],
  ['reflection', 'figures', '[1]', '{"x":null}'],
  ['reflection', 'period_until', '2025-12-31', '2026-01-02'],
  ['setting', 'value', '{', '"tekst"'],
  ['setting', 'key', '', 'x'],
  ['draft', 'value', 'x'.repeat(200_001), 'x'.repeat(200_000)],
  ['tie', 'second_organisation_id', rowId(4, 1), rowId(4, 2)],
  ['theme', 'name', 'wonen', 'wonen en zorg'],
  ['area', 'name', 'CENTRUM', 'centrum-noord'],
  ['category', 'name', 'proefcategorie', 'proefcategorie 2'],
];
test.for(CASES)('%s.%s refuses %s and takes %s', ([table, column, bad, good]) => {
  expect(judged(table, { [column]: bad })).toBe('refused-by-file');
  expect(judged(table, { [column]: good })).toBe('ok');
});

test('a pair without direction stands in one order only, and a tie once for each start', () => {
  const turned = { first_organisation_id: rowId(4, 2), second_organisation_id: rowId(4, 1) };
  expect(judged('tie', turned)).toBe('refused-by-file');
  expect(judged('tie', { ...turned, kind: 'funds' })).toBe('ok');
  expect(judged('tie', { kind: 'funds', second_organisation_id: rowId(4, 1) })).toBe('refused-by-file');
  expect(judged('set_aside_introduction', turned)).toBe('refused-by-file');
  db.transaction(() => {
    insertRow(db, 'tie', GOOD_ROWS.tie);
    expect(judged('tie', { id: rowId(10, 8), valid_until: null })).toBe('refused-by-file');
    expect(judged('tie', { id: rowId(10, 8), valid_from: null })).toBe('ok');
    db.run('DELETE FROM tie');
  });
});

test('a week 53 exists only in a year that has one', () => {
  expect(judged('time_week', { year: 2026, week: 53 })).toBe('ok');
  expect(judged('time_week', { year: 2025, week: 53 })).toBe('refused-by-file');
  expect(judged('time_week', { year: 2020, week: 53 })).toBe('ok');
  expect(judged('time_week', { year: 2025, week: 52 })).toBe('ok');
  expect(judged('time_week', { year: 2025, week: 0 })).toBe('refused-by-file');
});

test('a week has no more hours than there are', () => {
  expect(judged('time_week', { college_hours: 100, organisation_hours: 60, outside_hours: 8 })).toBe('ok');
  expect(judged('time_week', { college_hours: 100, organisation_hours: 60, outside_hours: 8.5 })).toBe(
    'refused-by-file',
  );
});

test('an assessment is about one partner or one collaboration, never both, never nothing', () => {
  expect(judged('assessment', { organisation_id: null })).toBe('refused-by-file');
  expect(judged('assessment', { collaboration_id: rowId(6, 1) })).toBe('refused-by-file');
  expect(judged('assessment', { organisation_id: null, collaboration_id: rowId(6, 1) })).toBe('ok');
});

describe('what points at something', () => {
  const references = TABLES.flatMap((table) =>
    Object.keys(GOOD_ROWS[table])
      .filter((column) => column.endsWith('_id'))
      .map((column) => [table, column] as const),
  );
  test.for(references)('%s.%s points at something that is there', ([table, column]) => {
    // Sorts after every other id, so that the order of a pair is not what is refused.
    const unknown = rowId(0xfff, 2).replace('-8000', '-8fff');
    const others: Readonly<Record<string, Row>> = {
      first_organisation_id: { second_organisation_id: unknown.replace('-8', '-9') },
      first_person_id: { second_person_id: unknown.replace('-8', '-9') },
      collaboration_id: table === 'assessment' ? { organisation_id: null } : {},
    };
    expect(judged(table, { [column]: unknown, ...others[column] })).toBe('not-found');
  });
});
