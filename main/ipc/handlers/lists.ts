import { findOrCreateArea, listAreas } from '#db/repos/areas.ts';
import { listCategories } from '#db/repos/categories.ts';
import { findOrCreateTheme, listThemes } from '#db/repos/themes.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** The lists that forms and filters choose from. */
export function listHandlers(network: () => OpenNetwork): HandlersOf<'categories' | 'themes' | 'areas'> {
  return {
    'categories.list': () => listCategories(network().db),
    'themes.list': () => listThemes(network().db),
    'themes.findOrCreate': ({ name }) =>
      network().change('themes.findOrCreate', (db) => findOrCreateTheme(db, name)),
    'areas.list': () => listAreas(network().db),
    'areas.findOrCreate': ({ name }) =>
      network().change('areas.findOrCreate', (db) => findOrCreateArea(db, name)),
  };
}
