import { useMemo } from 'react';
import { type BecameMap, becameMap } from '#shared/domain/merged.ts';
import { useNetworkQuery } from './hooks.ts';

const NOBODY: BecameMap = new Map();

interface Merges {
  readonly became: BecameMap;
  /** Main is being asked: who is not among them may still have been merged. */
  readonly isAsking: boolean;
}

/** As `useMerges`, with whether the answer may still change. */
export function useMergesNow(): Merges {
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
