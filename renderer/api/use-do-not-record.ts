import { useMemo } from 'react';
import { useNetworkQuery } from './hooks.ts';

/** Persons about whom nothing more is to be written; empty until main told. */
export function useDoNotRecord(): ReadonlySet<string> {
  const bases = useNetworkQuery('personBases.list', undefined);
  return useMemo(
    () =>
      new Set((bases.data ?? []).filter(({ doNotRecord }) => doNotRecord).map(({ personId }) => personId)),
    [bases.data],
  );
}
