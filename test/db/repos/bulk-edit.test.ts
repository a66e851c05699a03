import { expect, test } from 'vitest';
import { createHistory } from '#db/undo.ts';
import { findOrCreateArea } from '#db/repos/areas.ts';
import { editOrganisations } from '#db/repos/bulk-edit.ts';
import { listCategories } from '#db/repos/categories.ts';
import { findOrganisation } from '#db/repos/organisations.ts';
import { saveTheme } from '#db/repos/themes.ts';
import { NO_PARTNER_CHANGE, partnersEditSchema } from '#shared/domain/bulk-edit.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';
import { firstCategoryId, partner, unknownOrganisationId } from '#test/support/drafts.ts';

test('only what is asked changes, only in the selection, and undo brings back what was', () => {
  const db = newDatabase();
  const [living, care] = [saveTheme(db, 'Wonen'), saveTheme(db, 'Zorg')];
  const kaai = findOrCreateArea(db, 'De Kaai');
  const other = listCategories(db)[3]?.id ?? firstCategoryId(db);
  const one = partner(db, 'Een', { themeIds: [care.id], tier: 'core' });
  const two = partner(db, 'Twee', { themeIds: [care.id, living.id], areaIds: [kaai.id], categoryId: other });
  const left = partner(db, 'Buiten de selectie', { themeIds: [care.id] });
  const before = dumpOf(db);
  const history = createHistory(db);
  const changed = history.perform('organisations.edit', () =>
    editOrganisations(db, [one.id, two.id], {
      categoryId: other,
      tier: null,
      addThemeIds: [living.id],
      removeThemeIds: [care.id],
      addAreaIds: [kaai.id],
      removeAreaIds: [],
    }),
  );
  expect(changed).toBe(2);
  const { archived: _archived, ...oneBefore } = one;
  expect(findOrganisation(db, one.id)).toMatchObject({
    ...oneBefore,
    categoryId: other,
    themeIds: [living.id],
    areaIds: [kaai.id],
  });
  expect(findOrganisation(db, two.id)).toEqual({ ...two, themeIds: [living.id] });
  expect(findOrganisation(db, left.id)).toEqual(left);
  history.undo();
  expect(dumpOf(db)).toEqual(before);
});

test('partners that were like that already are not counted', () => {
  const db = newDatabase();
  const living = saveTheme(db, 'Wonen');
  const ids = [
    partner(db, 'Een', { tier: 'core', themeIds: [living.id] }).id,
    partner(db, 'Twee', { tier: 'core' }).id,
    partner(db, 'Drie', { tier: 'watch' }).id,
  ];
  expect(editOrganisations(db, ids, { ...NO_PARTNER_CHANGE, tier: 'core' })).toBe(1);
  expect(editOrganisations(db, ids, { ...NO_PARTNER_CHANGE, tier: 'core' })).toBe(0);
  expect(editOrganisations(db, ids, { ...NO_PARTNER_CHANGE, addThemeIds: [living.id] })).toBe(2);
  expect(editOrganisations(db, ids, { ...NO_PARTNER_CHANGE, removeThemeIds: [living.id] })).toBe(3);
});

test('an unknown partner or category refuses the whole edit', () => {
  const db = newDatabase();
  const one = partner(db, 'Een');
  const before = dumpOf(db);
  expect(
    refusalOf(() =>
      editOrganisations(db, [one.id, unknownOrganisationId()], { ...NO_PARTNER_CHANGE, tier: 'core' }),
    ).fields,
  ).toEqual({ 'ids.1': 'unknown-reference' });
  expect(dumpOf(db)).toEqual(before);
});

test('what is both added and removed is refused by the schema', () => {
  const db = newDatabase();
  const { id } = saveTheme(db, 'Wonen');
  const change = { ...NO_PARTNER_CHANGE, addThemeIds: [id], removeThemeIds: [id] };
  expect(partnersEditSchema.safeParse({ ids: [unknownOrganisationId()], change }).success).toBe(false);
  expect(partnersEditSchema.safeParse({ ids: [], change: NO_PARTNER_CHANGE }).success).toBe(false);
});
