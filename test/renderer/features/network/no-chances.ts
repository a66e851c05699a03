import type { Chances } from '#renderer/features/network/use-chances.ts';

/** A network in which nobody is to be introduced. */
export const NO_CHANCES: Chances = {
  shown: [],
  total: 0,
  skippedCount: 0,
  setAside: [],
  error: null,
  accept: () => undefined,
  putAside: () => undefined,
  bringBack: () => undefined,
};
