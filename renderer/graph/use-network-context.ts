import { useDeferredValue, useMemo } from 'react';
import {
  knownContextOf,
  type NetworkContext,
  type NetworkData,
  rememberedContextOf,
} from './network-context.ts';

/**
 * Figures and names joined, in a turn of its own: reading the reply, joining it and drawing it would hold up the window together.
 * Until the new ones are joined, those of before are shown; what was joined before is there at once.
 *
 * @param data the same object for as long as the replies are the same; `null`: not all of them are there.
 * @returns `null` until there is anything to show.
 */
export function useNetworkContext(data: NetworkData | null): NetworkContext | null {
  const later = useDeferredValue(data, null);
  const used = data === null || knownContextOf(data) !== null ? data : later;
  return useMemo(() => (used === null ? null : rememberedContextOf(used)), [used]);
}
