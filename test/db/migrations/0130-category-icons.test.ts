import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createCategory, listCategories, updateCategory } from '#db/repos/categories.ts';
import { categoryIconSchema } from '#shared/domain/category.ts';
import { newDatabase, opened, rowsOf, temporaryFolder } from '#test/support/database.ts';
import { GOOD_ROWS, judgementOf } from '#test/support/rows.ts';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/databases/version-0010');
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

test('a file from before keeps its categories, each with the icon that goes with its colour', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(`${FIXTURE}.netwerk`, file);
  const before = rowsSchema.parse(JSON.parse(readFileSync(`${FIXTURE}.json`, 'utf8')))['category'] ?? [];
  expect(before.length).toBeGreaterThan(0);
  expect(rowsOf(opened(file))['category']).toEqual(before.map((row) => ({ ...row, retired: 0, icon: null })));
});

test('the file takes every icon of the domain, none, and nothing else', () => {
  const db = newDatabase();
  const row = { ...GOOD_ROWS.category, name: 'Nog een' };
  for (const icon of [...categoryIconSchema.options, null]) {
    expect(judgementOf(db, 'category', { ...row, icon }), String(icon)).not.toBe('refused-by-file');
  }
  expect(judgementOf(db, 'category', { ...row, icon: 'ruimtevaart' })).toBe('refused-by-file');
});

test('colour and icon are written and read apart, and leaving the icon out means the one of the colour', () => {
  const db = newDatabase();
  const { id } = createCategory(db, { name: 'Water', mark: 'media', icon: 'water' });
  expect(listCategories(db).find((one) => one.id === id)).toMatchObject({ mark: 'media', icon: 'water' });
  expect(updateCategory(db, id, { name: 'Water', mark: 'faith' })).toMatchObject({
    mark: 'faith',
    icon: null,
  });
});
