import { useDeferredValue, useMemo } from 'react';
import { MOST_AT_ONCE } from './arrangements.ts';
import {
  knownContextOf,
  type NetworkContext,
  type NetworkData,
  rememberedContextOf,
} from './network-context.ts';

/**
 * Figures and names joined: of a small network at once, of a larger one in a turn of its own, so that reading the reply,
 * joining it and drawing it never hold up the window together. Until the new ones are joined, those of before are shown.
 *
 * @param data the same object for as long as the replies are the same; `null`: not all of them are there.
 * @returns `null` until there is anything to show.
 */
export function useNetworkContext(data: NetworkData | null): NetworkContext | null {
  const isSmall = data === null || data.analysis.partners.length <= MOST_AT_ONCE;
  const later = useDeferredValue(isSmall ? null : data, null);
  const used = isSmall || knownContextOf(data) !== null ? data : later;
  return useMemo(() => (used === null ? null : rememberedContextOf(used)), [used]);
}
