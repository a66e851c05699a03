import type { Standing } from '#shared/analysis/network-analysis.ts';

/** Words of the shared parts. */
export const uiTexts = {
  closePanel: 'Paneel sluiten (Esc)',
  loading: 'Even ophalen…',
  tryAgain: 'Opnieuw proberen',
  importList: 'Lijst overnemen…',
  clearSearch: 'Zoekveld leegmaken',
  show: 'Laat zien',
  hide: 'Verberg',
  ofPassword: (label: string): string => ` van ${label}`,
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
