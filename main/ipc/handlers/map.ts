import { keepMapPlaces, listMapPins, listMapPlaces, pinOnMap, unpinOnMap } from '#db/repos/map/map-places.ts';
import {
  createMapView,
  deleteMapView,
  listMapViews,
  orderMapViews,
  updateMapView,
} from '#db/repos/map/map-views.ts';
import type { OpenNetwork } from '../../network-session.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Where partners stand on the map, and ways of looking that are kept. */
export function mapHandlers(network: () => OpenNetwork): HandlersOf<'mapPlaces' | 'mapViews'> {
  return {
    'mapPlaces.list': () => {
      const { db } = network();
      return { places: listMapPlaces(db), pins: listMapPins(db) };
    },
    'mapPlaces.keep': ({ places }) => {
      keepMapPlaces(network().db, places);
    },
    'mapPlaces.pin': ({ places }) => {
      network().change('mapPlaces.pin', (db) => {
        pinOnMap(db, places);
      });
    },
    'mapPlaces.unpin': ({ ids }) => {
      network().change('mapPlaces.unpin', (db) => {
        unpinOnMap(db, ids);
      });
    },
    'mapViews.list': () => listMapViews(network().db),
    'mapViews.create': (draft) => network().change('mapViews.create', (db) => createMapView(db, draft)),
    'mapViews.update': ({ id, draft }) =>
      network().change('mapViews.update', (db) => updateMapView(db, id, draft)),
    'mapViews.order': ({ ids }) => network().change('mapViews.order', (db) => orderMapViews(db, ids)),
    'mapViews.remove': ({ id }) => {
      network().change('mapViews.remove', (db) => deleteMapView(db, id));
    },
  };
}
