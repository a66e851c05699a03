import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { nameSchema, noteSchema } from './fields.ts';
import {
  areaIdSchema,
  categoryIdSchema,
  type MapViewId,
  mapViewIdSchema,
  organisationIdSchema,
  themeIdSchema,
} from './ids.ts';
import { tierSchema } from './vocabulary.ts';

/** Farther from the middle than this no map reaches, in model units. */
const FARTHEST = 1_000_000;
const coordinateSchema = z.number().min(-FARTHEST).max(FARTHEST);

/** Where a partner stands on the map that forces laid out, in model units. */
export const mapPlaceSchema = z.strictObject({
  organisationId: organisationIdSchema,
  x: coordinateSchema,
  y: coordinateSchema,
});
export type MapPlace = Readonly<z.infer<typeof mapPlaceSchema>>;

/** Ways to lay out the map. */
export const mapLayoutSchema = z.enum([
  'recency',
  'standing',
  'tiers',
  'force',
  'communities',
  'category',
  'area',
  'theme',
]);
export type MapLayout = z.infer<typeof mapLayoutSchema>;

/** How collaborations stand on the map. */
export const collaborationLookSchema = z.enum(['none', 'nodes', 'hulls']);
export type CollaborationLook = z.infer<typeof collaborationLookSchema>;

/** A lens by its id; the map falls back on the first when it does not know it. */
const lensIdSchema = z.string().regex(/^[a-z][a-z-]{0,39}$/);

export const mapFocusSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('around'),
    id: organisationIdSchema,
    steps: z.union([z.literal(1), z.literal(2)]),
  }),
  z.strictObject({ kind: z.literal('path'), fromId: organisationIdSchema, toId: organisationIdSchema }),
]);
/** A part of the map that is looked at; the rest steps back. */
export type MapFocus = Readonly<z.infer<typeof mapFocusSchema>>;

export const mapLookSchema = z.strictObject({
  lensId: lensIdSchema,
  /** `null`: the layout that the lens brings along. */
  layout: mapLayoutSchema.nullable(),
  showsEgo: z.boolean(),
  collaborations: collaborationLookSchema,
  filters: z.strictObject({
    categoryId: categoryIdSchema.nullable(),
    tier: tierSchema.nullable(),
    themeId: themeIdSchema.nullable(),
    areaId: areaIdSchema.nullable(),
  }),
  focus: mapFocusSchema.nullable(),
  selectedId: organisationIdSchema.nullable(),
  hiddenIds: z.array(organisationIdSchema).max(50_000).readonly(),
  /** Organisations whose persons are in sight. */
  openedIds: z.array(organisationIdSchema).max(100).readonly(),
  /** Groups of a large network that are open, by their id. */
  openGroups: z
    .array(z.string().regex(/^[\da-z-]{1,60}$/))
    .max(1000)
    .readonly(),
  /** What lies in the middle and how near; `null`: all in view. */
  view: z
    .strictObject({ x: coordinateSchema, y: coordinateSchema, zoom: z.number().min(0.001).max(100) })
    .nullable(),
});
/** How one looks at the map: all that brings the same picture back. */
export type MapLook = Readonly<z.infer<typeof mapLookSchema>>;

export const mapViewDraftSchema = z.strictObject({ name: nameSchema, note: noteSchema, look: mapLookSchema });
export type MapViewDraft = Readonly<z.infer<typeof mapViewDraftSchema>>;

/** A way of looking that is worth keeping. UI: bewaard beeld. */
export const mapViewSchema = mapViewDraftSchema.extend({ id: mapViewIdSchema, position: z.int().min(0) });
export type MapView = MapViewDraft & { readonly id: MapViewId; readonly position: number };

/** More than anybody walks through. */
export const MOST_MAP_VIEWS = 500;
export const mapViewOrderSchema = z.strictObject({
  ids: z.array(mapViewIdSchema).min(1, refusal('required')).max(MOST_MAP_VIEWS).readonly(),
});
