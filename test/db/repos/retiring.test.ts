import { describe, expect, test } from 'vitest';
import { createHistory } from '#db/undo.ts';
import { findOrCreateArea, listAreas, mergeAreas } from '#db/repos/areas.ts';
import {
  createCategory,
  listCategories,
  mergeCategories,
  retireCategory,
  updateCategory,
} from '#db/repos/categories.ts';
import { createCollaboration, findCollaboration } from '#db/repos/collaborations.ts';
import { createEncounter, findEncounter } from '#db/repos/encounters/encounters.ts';
import { findOrganisation } from '#db/repos/organisations.ts';
import { LIST_USES, listUses, mergeListed } from '#db/repos/retiring.ts';
import {
  findOrCreateTheme,
  listThemes,
  mergeThemes,
  renameTheme,
  retireTheme,
  saveTheme,
} from '#db/repos/themes.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';
import { collaborationDraft, encounterDraft, partner } from '#test/support/drafts.ts';

test('every column of the file that points at a category, theme or area is followed when two are merged', () => {
  const db = newDatabase();
  const pointing = db.rows<{ table: string; column: string; kind: string }>(
    `SELECT list.name AS "table", link."from" AS "column", link."table" AS kind
     FROM pragma_table_list AS list, pragma_foreign_key_list(list.name) AS link
     WHERE list.schema = 'main' AND link."table" IN ('category', 'theme', 'area')`,
  );
  const followed = Object.entries(LIST_USES).flatMap(([kind, uses]) =>
    uses.map(([table, column]) => ({ table, column, kind })),
  );
  const sorted = (list: readonly object[]): readonly string[] =>
    list.map((one) => JSON.stringify(one)).sort();
  expect(sorted(pointing)).toEqual(sorted(followed));
});

describe('retiring', () => {
  test('stays on what has it, and typing its name takes it back', () => {
    const db = newDatabase();
    const theme = saveTheme(db, 'Wonen');
    const woonhart = partner(db, 'Woonhart', { themeIds: [theme.id] });
    expect(retireTheme(db, theme.id, true).retired).toBe(true);
    expect(findOrganisation(db, woonhart.id).themeIds).toEqual([theme.id]);
    expect(findOrCreateTheme(db, ' wonen ')).toEqual(theme);
    expect(listThemes(db)).toEqual([theme]);
  });

  test('the last category that is offered stays', () => {
    const db = newDatabase();
    const [last, ...others] = listCategories(db);
    for (const { id } of others) retireCategory(db, id, true);
    if (last === undefined) throw new Error('a new network has categories');
    const before = dumpOf(db);
    expect(refusalOf(() => retireCategory(db, last.id, true)).code).toBe('refused-by-file');
    expect(refusalOf(() => mergeCategories(db, last.id, others[0]?.id ?? last.id)).code).toBe(
      'refused-by-file',
    );
    expect(dumpOf(db)).toEqual(before);
  });

  test('a name that is taken is said at the field', () => {
    const db = newDatabase();
    const [one, other] = [saveTheme(db, 'Wonen'), saveTheme(db, 'Zorg')];
    expect(refusalOf(() => renameTheme(db, other.id, 'WONEN')).fields).toEqual({ name: 'name-taken' });
    expect(renameTheme(db, one.id, 'wonen').name).toBe('wonen');
    const media = listCategories(db).find(({ name }) => name === 'Media');
    expect(refusalOf(() => createCategory(db, { name: 'media', mark: 'peers' })).fields).toEqual({
      name: 'name-taken',
    });
    expect(media && updateCategory(db, media.id, { name: 'Pers', mark: 'peers' })).toMatchObject({
      name: 'Pers',
      mark: 'peers',
    });
  });
});

describe('merging', () => {
  test('partners, collaborations and past encounters of the one have the other, once; undo brings all back', () => {
    const db = newDatabase();
    const [housing, living, care] = [
      saveTheme(db, 'Huisvesting'),
      saveTheme(db, 'Wonen'),
      saveTheme(db, 'Zorg'),
    ];
    const both = partner(db, 'Beide', { themeIds: [living.id, care.id, housing.id] });
    const first = partner(db, 'Eerste', { themeIds: [housing.id, care.id] });
    const accord = createCollaboration(db, collaborationDraft({ themeIds: [housing.id] }));
    const met = createEncounter(db, encounterDraft([first.id], { themeIds: [care.id, housing.id] }));
    const before = dumpOf(db);
    const history = createHistory(db);
    history.perform('themes.merge', () => mergeThemes(db, housing.id, living.id));
    expect(listThemes(db)).toEqual([living, care]);
    expect(findOrganisation(db, both.id).themeIds).toEqual([living.id, care.id]);
    expect(findOrganisation(db, first.id).themeIds).toEqual([living.id, care.id]);
    expect(findCollaboration(db, accord.id).themeIds).toEqual([living.id]);
    expect(findEncounter(db, met.id).themeIds).toEqual([care.id, living.id]);
    history.undo();
    expect(dumpOf(db)).toEqual(before);
  });

  test('areas and categories', () => {
    const db = newDatabase();
    const [kaai, kade] = [findOrCreateArea(db, 'De Kaai'), findOrCreateArea(db, 'Kade')];
    const [one, other] = listCategories(db);
    if (one === undefined || other === undefined) throw new Error('a new network has categories');
    const centre = partner(db, 'Buurthuis', { areaIds: [kade.id], categoryId: one.id });
    expect(mergeAreas(db, kade.id, kaai.id)).toEqual(kaai);
    expect(listAreas(db)).toEqual([kaai]);
    mergeCategories(db, one.id, other.id);
    expect(findOrganisation(db, centre.id)).toMatchObject({ areaIds: [kaai.id], categoryId: other.id });
    expect(listCategories(db).map(({ id }) => id)).not.toContain(one.id);
  });

  test('something with itself, or with what is not there, is refused and nothing changes', () => {
    const db = newDatabase();
    const theme = saveTheme(db, 'Wonen');
    partner(db, 'Woonhart', { themeIds: [theme.id] });
    const before = dumpOf(db);
    expect(refusalOf(() => mergeThemes(db, theme.id, theme.id)).code).toBe('invalid-input');
    expect(refusalOf(() => mergeListed(db, 'theme', theme.id, 'x')).code).toBe('not-found');
    expect(refusalOf(() => mergeListed(db, 'theme', 'x', theme.id)).code).toBe('not-found');
    expect(dumpOf(db)).toEqual(before);
  });
});

test('uses are counted per kind of thing', () => {
  const db = newDatabase();
  const [living, care] = [saveTheme(db, 'Wonen'), saveTheme(db, 'Zorg')];
  const kaai = findOrCreateArea(db, 'De Kaai');
  const [category] = listCategories(db);
  if (category === undefined) throw new Error('a new network has categories');
  const one = partner(db, 'Een', { themeIds: [living.id], areaIds: [kaai.id], categoryId: category.id });
  partner(db, 'Twee', { themeIds: [living.id], categoryId: category.id });
  createCollaboration(db, collaborationDraft({ themeIds: [living.id] }));
  createEncounter(db, encounterDraft([one.id], { themeIds: [living.id, care.id] }));
  const use = { organisations: 0, collaborations: 0, encounters: 0 };
  const uses = new Map(listUses(db).map(({ id, ...counts }) => [id, counts]));
  expect(uses).toEqual(
    new Map<string, typeof use>([
      [category.id, { ...use, organisations: 2 }],
      [living.id, { organisations: 2, collaborations: 1, encounters: 1 }],
      [care.id, { ...use, encounters: 1 }],
      [kaai.id, { ...use, organisations: 1 }],
    ]),
  );
});
