import {
  type Area,
  areaDraftSchema,
  type Category,
  type Theme,
  themeDraftSchema,
} from '#shared/domain/category.ts';
import { nothing, request } from './request.ts';

export const LIST_REQUESTS = {
  'categories.list': request<readonly Category[]>()(nothing),
  'themes.list': request<readonly Theme[]>()(nothing),
  /** The existing theme of that name, or a new one. */
  'themes.findOrCreate': request<Theme>()(themeDraftSchema),
  'areas.list': request<readonly Area[]>()(nothing),
  'areas.findOrCreate': request<Area>()(areaDraftSchema),
} as const;
