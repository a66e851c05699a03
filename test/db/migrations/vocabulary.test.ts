import { expect, test } from 'vitest';
import { categoryMarkSchema } from '#shared/domain/category.ts';
import * as vocabulary from '#shared/domain/vocabulary.ts';
import { newDatabase } from '#test/support/database.ts';
import { GOOD_ROWS, insertParents, judgementOf, type Table } from '#test/support/rows.ts';

/** Every list of the domain that a column holds. Migrations are frozen text, so only this test ties them to it. */
const COLUMNS: readonly (readonly [Table, string, { readonly options: readonly string[] }])[] = [
  ['category', 'mark', categoryMarkSchema],
  ['organisation', 'tier', vocabulary.tierSchema],
  ['organisation', 'scale', vocabulary.scaleSchema],
  ['collaboration', 'form', vocabulary.collaborationFormSchema],
  ['collaboration', 'phase', vocabulary.phaseSchema],
  ['collaboration', 'own_role', vocabulary.ownRoleSchema],
  ['collaboration', 'government_role', vocabulary.governmentRoleSchema],
  ['tie', 'kind', vocabulary.tieKindSchema],
  ['encounter', 'form', vocabulary.encounterFormSchema],
  ['encounter', 'script', vocabulary.scriptSchema],
  ['encounter', 'podium', vocabulary.podiumSchema],
  ['encounter', 'initiative', vocabulary.initiativeSchema],
  ['encounter', 'company', vocabulary.companySchema],
  ['encounter', 'ground', vocabulary.groundSchema],
  ['encounter', 'tone', vocabulary.toneSchema],
  ['encounter', 'performance', vocabulary.performanceSchema],
  ['encounter', 'orientation', vocabulary.orientationSchema],
  ['encounter', 'confidentiality', vocabulary.confidentialitySchema],
  ['encounter_organisation', 'role', vocabulary.encounterRoleSchema],
  ['observation', 'kind', vocabulary.observationKindSchema],
  ['commitment', 'owner', vocabulary.commitmentOwnerSchema],
  ['reflection', 'aspect', vocabulary.reflectionAspectSchema],
];

test.for(COLUMNS)('%s.%s takes the values of the domain and no other', ([table, column, { options }]) => {
  const db = newDatabase();
  insertParents(db);
  const judged = (value: string): string => judgementOf(db, table, { ...GOOD_ROWS[table], [column]: value });
  for (const option of options) expect(judged(option), option).toBe('ok');
  for (const other of ['', 'anders', `${options[0] ?? ''} `, (options[0] ?? '').toUpperCase()]) {
    expect(judged(other), other).toBe('refused-by-file');
  }
  // The list in the file itself holds no value that the domain has given up.
  const definition = db.value<string>('SELECT sql FROM sqlite_schema WHERE name = ?', table) ?? '';
  const list = new RegExp(`\\b${column} TEXT[^,]*? IN \\(([^)]*)\\)`).exec(definition)?.[1] ?? '';
  expect(list.split(', ').map((quoted) => quoted.replaceAll("'", ''))).toEqual(options);
});

test('every list of the domain is stored somewhere', () => {
  const lists = Object.entries(vocabulary).filter(([name]) => name.endsWith('Schema'));
  const stored = new Set<unknown>(COLUMNS.map(([, , schema]) => schema));
  expect(lists.filter(([, schema]) => !stored.has(schema)).map(([name]) => name)).toEqual([]);
});
