import { useEffect, useMemo } from 'react';
import { type BecameMap, becameMap } from '#shared/domain/merged.ts';
import { useNetworkQuery } from './hooks.ts';

const NOBODY: BecameMap = new Map();

interface Merges {
  readonly became: BecameMap;
  /** Main is being asked: who is not among them may still have been merged. */
  readonly isAsking: boolean;
}

function useMergesNow(): Merges {
  const merged = useNetworkQuery('merged.list', undefined);
  const became = useMemo(
    () =>
      merged.data === undefined ? NOBODY : becameMap([...merged.data.organisations, ...merged.data.persons]),
    [merged.data],
  );
  return { became, isAsking: merged.isFetching };
}

/** Partners and persons that were merged, by what they became; empty until it is known. */
export function useMerges(): BecameMap {
  return useMergesNow().became;
}

/**
 * The page of somebody who is gone: told once what to show instead.
 *
 * @param onGone gets the id of what the one of this page was merged into; `null` when it is simply no longer there.
 */
export function useWhenGone(id: string, isGone: boolean, onGone: (intoId: string | null) => void): void {
  const { became, isAsking } = useMergesNow();
  const isKnown = isGone && !isAsking;
  useEffect(() => {
    if (isKnown) onGone(became.get(id) ?? null);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it turns out to be gone
  }, [isKnown]);
}
