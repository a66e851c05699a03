import type { ReactNode, Ref } from 'react';
import { categoryMarkSchema } from '#shared/domain/category.ts';
import { CATEGORY_ICONS } from '#renderer/ui/CategoryMark.tsx';
import { GLYPH_ATTRIBUTE } from './glyphs.ts';

/** The icons of the categories, drawn once out of sight, so that the map shows the same as the rest of the window. */
export function GlyphSource({ ref }: { readonly ref: Ref<HTMLDivElement> }): ReactNode {
  return (
    <div ref={ref} hidden>
      {categoryMarkSchema.options.map((mark) => {
        const Icon = CATEGORY_ICONS[mark];
        return <Icon key={mark} {...{ [GLYPH_ATTRIBUTE]: mark }} aria-hidden="true" />;
      })}
    </div>
  );
}
