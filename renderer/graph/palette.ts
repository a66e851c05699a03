import { type CategoryMark, categoryMarkSchema } from '#shared/domain/category.ts';
import type { LinkChange } from '#shared/analysis/over-time/period-changes.ts';
import type { Standing } from '#shared/analysis/network-analysis.ts';

/** The colours that a canvas cannot take from CSS by itself, as CSS colour texts. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly subtle: string;
  readonly muted: string;
  readonly accent: string;
  readonly attention: string;
  readonly fontFamily: string;
  readonly category: ReadonlyMap<CategoryMark, string>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly change: Readonly<Record<LinkChange, string>>;
}

/** Reads the colours from the tokens that hold now. @param styles computed style of the root element. */
export function readPalette(styles: Pick<CSSStyleDeclaration, 'getPropertyValue'>): Palette {
  const read = (name: string): string => styles.getPropertyValue(name).trim();
  return {
    paper: read('--map-paper'),
    ink: read('--basis-color-default-color-default'),
    subtle: read('--basis-color-default-color-subtle'),
    muted: read('--map-muted'),
    accent: read('--basis-color-accent-1-border-default'),
    attention: read('--basis-color-warning-border-default'),
    fontFamily: read('--basis-text-font-family'),
    category: new Map(categoryMarkSchema.options.map((mark) => [mark, read(`--category-${mark}`)])),
    standing: {
      'on-time': read('--map-standing-on-time'),
      lapsing: read('--map-standing-lapsing'),
      neglected: read('--map-standing-neglected'),
      cold: read('--map-standing-cold'),
      'never-met': read('--map-standing-never-met'),
      'no-rhythm': read('--map-muted'),
    },
    change: {
      new: read('--map-change-more'),
      stronger: read('--map-change-more'),
      same: read('--map-standing-on-time'),
      weaker: read('--map-change-less'),
      gone: read('--map-change-less'),
      none: read('--map-muted'),
    },
  };
}

/** Calls back whenever light or dark may have changed, until the returned function is called. */
export function onPaletteChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-appearance'] });
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', listener);
  };
}
