import type { LegendItem } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';

/** What the entries of the legend that are lit mean together. */
export interface LitEntries {
  /** Who they are, one for each entry; empty when none is lit. */
  readonly who: readonly string[];
  /** Whether a partner belongs to one of them; everybody when none is lit. */
  readonly include: (partner: NetworkPartner, context: NetworkContext) => boolean;
}

/** @param lit ids of entries; those that this legend does not have mean nothing. */
export function litEntries(legend: readonly LegendItem[], lit: readonly string[]): LitEntries {
  const lights = legend.flatMap((item) =>
    item.lights !== null && lit.includes(item.id) ? [item.lights] : [],
  );
  return {
    who: lights.map(({ who }) => who),
    include: (partner, context) =>
      lights.length === 0 || lights.some((light) => light.includes(partner, context)),
  };
}
