import { type CategoryIcon, categoryIconSchema } from '#shared/domain/category.ts';

/** Attribute by which each icon of a GlyphSource tells which it is. */
export const GLYPH_ATTRIBUTE = 'data-glyph';

/** One icon on a grid of 24 by 24, drawn with strokes. */
export interface Glyph {
  /** Inside of its SVG. */
  readonly svg: string;
  /** The same as one path, for a canvas. */
  readonly path: string;
}

export type Glyphs = Readonly<Partial<Record<CategoryIcon, Glyph>>>;

/** The drawings inside the icons of a GlyphSource. */
export function readGlyphs(source: HTMLElement | null): Glyphs {
  return Object.fromEntries(
    categoryIconSchema.options.flatMap((icon) => {
      const drawing = source?.querySelector(`[${GLYPH_ATTRIBUTE}="${icon}"]`);
      if (drawing === null || drawing === undefined) return [];
      const path = [...drawing.children].map((shape) => pathOfShape(shape)).join('');
      return [[icon, { svg: drawing.innerHTML, path }]];
    }),
  );
}

/** A basic shape of SVG as the `d` of a path; empty for what is none. */
export function pathOfShape(shape: Pick<Element, 'tagName' | 'getAttribute'>): string {
  const text = (name: string): string => shape.getAttribute(name) ?? '';
  const number = (name: string): number => Number(text(name));
  switch (shape.tagName.toLowerCase()) {
    case 'path':
      // Its first step may be said from where the path before it ended.
      return `M0 0${text('d')}`;
    case 'line':
      return `M${text('x1')} ${text('y1')}L${text('x2')} ${text('y2')}`;
    case 'polyline':
      return `M${text('points')}`;
    case 'polygon':
      return `M${text('points')}Z`;
    case 'circle':
      return ellipsePath(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipsePath(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'rect':
      return rectPath(shape);
    default:
      return '';
  }
}

function ellipsePath(x: number, y: number, rx: number, ry: number): string {
  const arc = (by: number): string => `a${rx} ${ry} 0 1 0 ${by} 0`;
  return `M${x - rx} ${y}${arc(2 * rx)}${arc(-2 * rx)}Z`;
}

function rectPath(shape: Pick<Element, 'getAttribute'>): string {
  const number = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  const round = Math.min(Math.max(number('rx'), number('ry')), width / 2, height / 2);
  const corner = (dx: number, dy: number): string => `a${round} ${round} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + round} ${y}h${width - 2 * round}${corner(round, round)}v${height - 2 * round}${corner(-round, round)}` +
    `h${2 * round - width}${corner(-round, -round)}v${2 * round - height}${corner(round, -round)}Z`
  );
}
