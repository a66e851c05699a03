import { describe, expect, test } from 'vitest';
import { deleteArea, findOrCreateArea, listAreas, saveArea } from '#db/repos/areas.ts';
import {
  createCategory,
  deleteCategory,
  listCategories,
  orderCategories,
  updateCategory,
} from '#db/repos/categories.ts';
import { clearDraft, readDraft, writeDraft } from '#db/repos/drafts.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { deleteTheme, findOrCreateTheme, listThemes, saveTheme } from '#db/repos/themes.ts';
import { newDatabase, refusalOf } from '#test/support/database.ts';
import { encounterDraft, firstCategoryId, partner } from '#test/support/drafts.ts';

describe('categories', () => {
  test('a new one comes last, and the order is the one of the user', () => {
    const db = newDatabase();
    const shipped = listCategories(db);
    const choirs = createCategory(db, { name: 'Koren', mark: 'culture' });
    expect(listCategories(db).at(-1)).toEqual({ ...choirs, position: shipped.length });
    const [first, ...rest] = orderCategories(db, [choirs.id]);
    expect(first).toEqual({ ...choirs, position: 0 });
    expect(rest.map(({ id }) => id)).toEqual(shipped.map(({ id }) => id));
  });

  test('a name stands once, whatever its capitals', () => {
    const db = newDatabase();
    expect(refusalOf(() => createCategory(db, { name: 'MEDIA', mark: 'faith' })).code).toBe(
      'refused-by-file',
    );
    const id = firstCategoryId(db);
    expect(updateCategory(db, id, { name: 'Overheden', mark: 'government' }).name).toBe('Overheden');
    expect(refusalOf(() => updateCategory(db, id, { name: 'media', mark: 'government' })).code).toBe(
      'refused-by-file',
    );
  });

  test('one that a partner has cannot go, and the refusal names it', () => {
    const db = newDatabase();
    const id = firstCategoryId(db);
    partner(db, 'Woonhart', { categoryId: id });
    expect(refusalOf(() => deleteCategory(db, id))).toMatchObject({
      code: 'still-in-use',
      params: { what: 'Medeoverheden' },
    });
    const unused = createCategory(db, { name: 'Koren', mark: 'culture' });
    deleteCategory(db, unused.id);
    expect(refusalOf(() => deleteCategory(db, unused.id))).toMatchObject({ code: 'not-found' });
  });
});

describe('themes', () => {
  test('the existing one is found, whatever its capitals and the spaces around it', () => {
    const db = newDatabase();
    const energy = findOrCreateTheme(db, ' Énergie ');
    expect(energy.name).toBe('Énergie');
    expect(findOrCreateTheme(db, 'éNERGIE')).toEqual(energy);
    expect(findOrCreateTheme(db, 'Energie')).not.toEqual(energy);
    expect(listThemes(db)).toHaveLength(2);
  });

  test('they are sorted as the Dutch sort, and a name can change', () => {
    const db = newDatabase();
    const [zorg] = ['zorg', 'Wonen', 'ënergie', 'Wijk 10', 'Wijk 9'].map((name) => saveTheme(db, name));
    expect(listThemes(db).map(({ name }) => name)).toEqual(['ënergie', 'Wijk 9', 'Wijk 10', 'Wonen', 'zorg']);
    expect(saveTheme(db, 'Armoede', zorg?.id)).toEqual({ ...zorg, name: 'Armoede' });
    expect(listThemes(db)[0]?.name).toBe('Armoede');
  });

  test('one that an encounter has cannot go', () => {
    const db = newDatabase();
    const theme = saveTheme(db, 'Wonen');
    createEncounter(db, encounterDraft([partner(db).id], { themeIds: [theme.id] }));
    expect(refusalOf(() => deleteTheme(db, theme.id))).toMatchObject({
      code: 'still-in-use',
      params: { what: 'Wonen' },
    });
    deleteTheme(db, saveTheme(db, 'Zorg').id);
    expect(listThemes(db)).toEqual([theme]);
  });
});

test('areas are found, made, named and removed like themes', () => {
  const db = newDatabase();
  const kaai = findOrCreateArea(db, 'De Kaai');
  expect(findOrCreateArea(db, 'de kaai')).toEqual(kaai);
  expect(saveArea(db, 'De Kade', kaai.id)).toEqual({ id: kaai.id, name: 'De Kade', retired: false });
  partner(db, 'Buurthuis', { areaIds: [kaai.id] });
  expect(refusalOf(() => deleteArea(db, kaai.id)).code).toBe('still-in-use');
  deleteArea(db, findOrCreateArea(db, 'Centrum').id);
  expect(listAreas(db).map(({ name }) => name)).toEqual(['De Kade']);
});

test('what is being typed is kept per key until it is cleared', () => {
  const db = newDatabase();
  expect(readDraft(db, 'encounter')).toBeNull();
  writeDraft(db, 'encounter', 'Vanmorgen');
  writeDraft(db, 'encounter', 'Vanmorgen bij');
  writeDraft(db, 'person', 'Anna');
  clearDraft(db, 'encounter');
  clearDraft(db, 'encounter');
  expect([readDraft(db, 'encounter'), readDraft(db, 'person')]).toEqual([null, 'Anna']);
});
