import { categoryMarkSchema } from '#shared/domain/category.ts';
import type { Glyphs } from './node-looks.ts';

/** Attribute by which each icon of a GlyphSource tells its category. */
export const GLYPH_ATTRIBUTE = 'data-glyph';

/** The drawings inside the icons of a GlyphSource. */
export function readGlyphs(source: HTMLElement | null): Glyphs {
  return Object.fromEntries(
    categoryMarkSchema.options.flatMap((mark) => {
      const inside = source?.querySelector(`[${GLYPH_ATTRIBUTE}="${mark}"]`)?.innerHTML;
      return inside === undefined ? [] : [[mark, inside]];
    }),
  );
}
