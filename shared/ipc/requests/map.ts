import { z } from 'zod';
import { mapViewIdSchema, organisationIdSchema } from '#shared/domain/ids.ts';
import {
  type MapPlace,
  mapPlaceSchema,
  type MapView,
  mapViewDraftSchema,
  mapViewOrderSchema,
} from '#shared/domain/map-view.ts';
import { nothing, request } from './request.ts';

/** More partners than a network will ever hold; a bound for what a request may carry. */
const MOST_PLACES = 50_000;
const placesSchema = z.array(mapPlaceSchema).max(MOST_PLACES);

export const MAP_REQUESTS = {
  /** Where the map stood last, and where the user put partners. */
  'mapPlaces.list': request<{ readonly places: readonly MapPlace[]; readonly pins: readonly MapPlace[] }>()(
    nothing,
  ),
  /** Keeps where the map stands now; no change of the network. */
  'mapPlaces.keep': request<void>()(z.strictObject({ places: placesSchema.readonly() })),
  'mapPlaces.pin': request<void>()(z.strictObject({ places: placesSchema.min(1).readonly() })),
  'mapPlaces.unpin': request<void>()(
    z.strictObject({ ids: z.array(organisationIdSchema).min(1).max(MOST_PLACES).readonly() }),
  ),
  /** In the order in which they are walked through. */
  'mapViews.list': request<readonly MapView[]>()(nothing),
  'mapViews.create': request<MapView>()(mapViewDraftSchema),
  'mapViews.update': request<MapView>()(z.strictObject({ id: mapViewIdSchema, draft: mapViewDraftSchema })),
  'mapViews.order': request<readonly MapView[]>()(mapViewOrderSchema),
  'mapViews.remove': request<void>()(z.strictObject({ id: mapViewIdSchema })),
} as const;
