import { findOrCreateArea, listAreas } from '#db/repos/areas.ts';
import { listCategories } from '#db/repos/categories.ts';
import { listCollaborations } from '#db/repos/collaborations.ts';
import { findOrCreateTheme, listThemes } from '#db/repos/themes.ts';
import { listTies } from '#db/repos/ties.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** The lists that forms and filters choose from. */
export function listHandlers(
  network: () => OpenNetwork,
): HandlersOf<'categories' | 'themes' | 'areas' | 'collaborations' | 'ties'> {
  return {
    'categories.list': () => listCategories(network().db),
    'themes.list': () => listThemes(network().db),
    'themes.findOrCreate': ({ name }) =>
      network().change('themes.findOrCreate', (db) => findOrCreateTheme(db, name)),
    'areas.list': () => listAreas(network().db),
    'areas.findOrCreate': ({ name }) =>
      network().change('areas.findOrCreate', (db) => findOrCreateArea(db, name)),
    'collaborations.list': () => listCollaborations(network().db),
    'ties.list': () => listTies(network().db),
  };
}
