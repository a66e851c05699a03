import { categoryIconSchema } from '#shared/domain/category.ts';
import type { Glyphs } from './node-looks.ts';

/** Attribute by which each icon of a GlyphSource tells which it is. */
export const GLYPH_ATTRIBUTE = 'data-glyph';

/** The drawings inside the icons of a GlyphSource. */
export function readGlyphs(source: HTMLElement | null): Glyphs {
  return Object.fromEntries(
    categoryIconSchema.options.flatMap((icon) => {
      const inside = source?.querySelector(`[${GLYPH_ATTRIBUTE}="${icon}"]`)?.innerHTML;
      return inside === undefined ? [] : [[icon, inside]];
    }),
  );
}
