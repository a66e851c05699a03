import type { CategoryLook } from '#shared/domain/category.ts';
import type { Box } from './layouts/geometry.ts';

/** A name that belongs to a place of the map and not to a partner, in CSS pixels of the canvas. */
export interface MapName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  readonly kind: 'ring' | 'sector' | 'hull' | 'hull-mine' | 'ego';
  /** Sectors show the icon of their category. */
  readonly look: CategoryLook | null;
}

/** Height of a line of a name, in CSS pixels. */
export const NAME_LINE = 17;
