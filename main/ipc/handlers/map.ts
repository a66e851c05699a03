import { MOST_NAMES, namesOfThings } from '#db/repos/change-names.ts';
import { keepMapPlaces, listMapPins, listMapPlaces, pinOnMap, unpinOnMap } from '#db/repos/map/map-places.ts';
import {
  createMapView,
  deleteMapView,
  listMapViews,
  orderMapViews,
  updateMapView,
} from '#db/repos/map/map-views.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Where partners stand on the map, and ways of looking that are kept. */
export function mapHandlers(network: () => OpenNetwork): HandlersOf<'mapPlaces' | 'mapViews'> {
  const partnersNamed = (ids: readonly OrganisationId[]): readonly string[] =>
    namesOfThings(network().db, 'organisation', ids.slice(0, MOST_NAMES));
  return {
    'mapPlaces.list': () => {
      const { db } = network();
      return { places: listMapPlaces(db), pins: listMapPins(db) };
    },
    'mapPlaces.keep': ({ places }) => {
      keepMapPlaces(network().db, places);
    },
    'mapPlaces.pin': ({ places }) => {
      const ids = places.map(({ organisationId }) => organisationId);
      network().change('mapPlaces.pin', (db) => pinOnMap(db, places), partnersNamed(ids));
    },
    'mapPlaces.unpin': ({ ids }) => {
      network().change('mapPlaces.unpin', (db) => unpinOnMap(db, ids), partnersNamed(ids));
    },
    'mapViews.list': () => listMapViews(network().db),
    'mapViews.create': (draft) => network().change('mapViews.create', (db) => createMapView(db, draft)),
    'mapViews.update': ({ id, draft }) =>
      network().change('mapViews.update', (db) => updateMapView(db, id, draft)),
    // It is about none of them in particular.
    'mapViews.order': ({ ids }) => network().change('mapViews.order', (db) => orderMapViews(db, ids), []),
    'mapViews.remove': ({ id }) => {
      const view = listMapViews(network().db).find((each) => each.id === id);
      network().change('mapViews.remove', (db) => deleteMapView(db, id), view);
    },
  };
}
