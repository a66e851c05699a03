import { useEffect } from 'react';
import { useMergesNow } from '#renderer/api/use-merges.ts';
import { useSameFunction } from './use-same-function.ts';

/** Leaves what shows a thing, once, when it turns out to be there no more: undone, ended, or of another file. */
export function useLeaveWhenGone(isGone: boolean, leave: () => void): void {
  const leaveNow = useSameFunction(leave);
  useEffect(() => {
    if (isGone) leaveNow();
  }, [isGone, leaveNow]);
}

/**
 * The page of somebody who is gone: told once what to show instead.
 *
 * @param onGone gets the id of what the one of this page was merged into; `null` when it is simply no longer there.
 */
export function useWhenGone(id: string, isGone: boolean, onGone: (intoId: string | null) => void): void {
  const { became, isAsking } = useMergesNow();
  useLeaveWhenGone(isGone && !isAsking, () => {
    onGone(became.get(id) ?? null);
  });
}
