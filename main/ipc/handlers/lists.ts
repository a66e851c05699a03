import { findOrCreateArea, listAreas, mergeAreas, renameArea, retireArea } from '#db/repos/areas.ts';
import {
  createCategory,
  listCategories,
  mergeCategories,
  orderCategories,
  retireCategory,
  updateCategory,
} from '#db/repos/categories.ts';
import { namesOfThings } from '#db/repos/change-names.ts';
import { listUses } from '#db/repos/retiring.ts';
import { findOrCreateTheme, listThemes, mergeThemes, renameTheme, retireTheme } from '#db/repos/themes.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** The lists that forms and filters choose from, and every change of them. */
export function listHandlers(
  network: () => OpenNetwork,
): HandlersOf<'categories' | 'themes' | 'areas' | 'uses'> {
  return {
    'categories.list': () => listCategories(network().db),
    'categories.create': (draft) => network().change('categories.create', (db) => createCategory(db, draft)),
    'categories.update': ({ id, draft }) =>
      network().change('categories.update', (db) => updateCategory(db, id, draft)),
    // It is about none of them in particular.
    'categories.order': ({ ids }) =>
      network().change('categories.order', (db) => orderCategories(db, ids), []),
    'categories.retire': ({ id, retired }) =>
      network().change('categories.retire', (db) => retireCategory(db, id, retired)),
    'categories.merge': ({ from, into }) =>
      network().change(
        'categories.merge',
        (db) => mergeCategories(db, from, into),
        namesOfThings(network().db, 'category', [into, from]),
      ),
    'themes.list': () => listThemes(network().db),
    'themes.findOrCreate': ({ name }) =>
      network().change('themes.findOrCreate', (db) => findOrCreateTheme(db, name)),
    'themes.rename': ({ id, draft }) =>
      network().change('themes.rename', (db) => renameTheme(db, id, draft.name)),
    'themes.retire': ({ id, retired }) =>
      network().change('themes.retire', (db) => retireTheme(db, id, retired)),
    'themes.merge': ({ from, into }) =>
      network().change(
        'themes.merge',
        (db) => mergeThemes(db, from, into),
        namesOfThings(network().db, 'theme', [into, from]),
      ),
    'areas.list': () => listAreas(network().db),
    'areas.findOrCreate': ({ name }) =>
      network().change('areas.findOrCreate', (db) => findOrCreateArea(db, name)),
    'areas.rename': ({ id, draft }) =>
      network().change('areas.rename', (db) => renameArea(db, id, draft.name)),
    'areas.retire': ({ id, retired }) =>
      network().change('areas.retire', (db) => retireArea(db, id, retired)),
    'areas.merge': ({ from, into }) =>
      network().change(
        'areas.merge',
        (db) => mergeAreas(db, from, into),
        namesOfThings(network().db, 'area', [into, from]),
      ),
    'uses.list': () => listUses(network().db),
  };
}
