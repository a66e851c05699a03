import { sum } from './attention.ts';

/** What decides the place of a partner in the core. */
export interface Attended {
  /** Fractional minutes in the period. */
  readonly minutes: number;
  /** Encounters of the period. */
  readonly encounterCount: number;
}

/**
 * The core: the smallest set of partners that together hold at least `coreShare` of all attention. Taken from the
 * top; equal attention goes by number of encounters in the period, then by name.
 *
 * @param coreShare above 0, at most 1.
 * @param compareNames order of two with equal attention and encounters; with 0 the order of the list decides.
 * @returns most attention first; empty without any attention. A partner without attention is never in it.
 */
export function coreOf<Item>(
  items: readonly Item[],
  coreShare: number,
  attendedOf: (item: Item) => Attended,
  compareNames: (first: Item, second: Item) => number,
): readonly Item[] {
  const ranked = items
    .map((item) => ({ item, attended: attendedOf(item) }))
    .sort(
      (first, second) =>
        second.attended.minutes - first.attended.minutes ||
        second.attended.encounterCount - first.attended.encounterCount ||
        compareNames(first.item, second.item),
    );
  // Fractions such as 10 / 3 do not add up exactly: what is short by rounding only has been reached.
  const wanted = coreShare * sum(ranked.map(({ attended }) => attended.minutes)) * (1 - 1e-12);
  const core: Item[] = [];
  let held = 0;
  for (const { item, attended } of ranked) {
    if (held >= wanted) break;
    core.push(item);
    held += attended.minutes;
  }
  return core;
}
