import { z } from 'zod';
import {
  type Area,
  areaDraftSchema,
  type Category,
  categoryDraftSchema,
  type ListUse,
  type Theme,
  themeDraftSchema,
} from '#shared/domain/category.ts';
import { areaIdSchema, categoryIdSchema, themeIdSchema } from '#shared/domain/ids.ts';
import { nothing, request } from './request.ts';

const retired = z.boolean();

export const LIST_REQUESTS = {
  'categories.list': request<readonly Category[]>()(nothing),
  'categories.create': request<Category>()(categoryDraftSchema),
  'categories.update': request<Category>()(
    z.strictObject({ id: categoryIdSchema, draft: categoryDraftSchema }),
  ),
  /** All in this order; those that are not named come after, as they were. */
  'categories.order': request<readonly Category[]>()(
    z.strictObject({ ids: z.array(categoryIdSchema).max(1000) }),
  ),
  'categories.retire': request<Category>()(z.strictObject({ id: categoryIdSchema, retired })),
  'categories.merge': request<Category>()(z.strictObject({ from: categoryIdSchema, into: categoryIdSchema })),
  'themes.list': request<readonly Theme[]>()(nothing),
  /** The existing theme of that name, or a new one. */
  'themes.findOrCreate': request<Theme>()(themeDraftSchema),
  'themes.rename': request<Theme>()(z.strictObject({ id: themeIdSchema, draft: themeDraftSchema })),
  'themes.retire': request<Theme>()(z.strictObject({ id: themeIdSchema, retired })),
  'themes.merge': request<Theme>()(z.strictObject({ from: themeIdSchema, into: themeIdSchema })),
  'areas.list': request<readonly Area[]>()(nothing),
  'areas.findOrCreate': request<Area>()(areaDraftSchema),
  'areas.rename': request<Area>()(z.strictObject({ id: areaIdSchema, draft: areaDraftSchema })),
  'areas.retire': request<Area>()(z.strictObject({ id: areaIdSchema, retired })),
  'areas.merge': request<Area>()(z.strictObject({ from: areaIdSchema, into: areaIdSchema })),
  /** Where categories, themes and areas are used; those that nothing has are left out. */
  'uses.list': request<readonly ListUse[]>()(nothing),
} as const;
