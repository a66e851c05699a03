import type { CategoryMark } from '#shared/domain/category.ts';
import type { Standing } from '#shared/analysis/network-analysis.ts';

/** Words of the shared parts. */
export const uiTexts = {
  close: 'Sluiten',
  closePanel: 'Paneel sluiten (Esc)',
  loading: 'Even ophalen…',
  tryAgain: 'Opnieuw proberen',
  clearSearch: 'Zoekveld leegmaken',
  remove: (name: string): string => `${name} weghalen`,
  sortHint: 'Kies een kop om te sorteren.',
} as const;

/** Standing of a link against its rhythm. */
export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  'on-time': 'op tijd',
  lapsing: 'loopt af',
  neglected: 'verwaarloosd',
  cold: 'verkild',
  'never-met': 'nooit ontmoet',
  'no-rhythm': 'geen ritme',
};

/** What the picture of a category shows, for choosing one. */
export const CATEGORY_MARK_LABELS: Readonly<Record<CategoryMark, string>> = {
  government: 'overheidsgebouw',
  regional: 'regio',
  housing: 'huis',
  care: 'zorg',
  knowledge: 'onderwijs',
  business: 'winkel',
  justice: 'weegschaal',
  culture: 'cultuur',
  'civil-society': 'handdruk',
  residents: 'bewoners',
  faith: 'kerk',
  media: 'krant',
  peers: 'vakgenoten',
};
