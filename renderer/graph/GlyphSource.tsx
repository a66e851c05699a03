import type { ReactNode, Ref } from 'react';
import { categoryIconSchema } from '#shared/domain/category.ts';
import { CATEGORY_ICONS } from '#renderer/ui/entities/CategoryMark.tsx';
import { GLYPH_ATTRIBUTE } from './glyphs.ts';

/** The icons of the categories, drawn once out of sight, so that the map shows the same as the rest of the window. */
export function GlyphSource({ ref }: { readonly ref: Ref<HTMLDivElement> }): ReactNode {
  return (
    <div ref={ref} hidden>
      {categoryIconSchema.options.map((icon) => {
        const Icon = CATEGORY_ICONS[icon];
        return <Icon key={icon} {...{ [GLYPH_ATTRIBUTE]: icon }} aria-hidden="true" />;
      })}
    </div>
  );
}
