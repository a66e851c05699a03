import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNetworkClient } from '#renderer/api/hooks.ts';
import { loadLaterScreens, readAhead } from './later-screens.ts';

/** Long enough for the first map to be drawn, short enough to be there before anybody goes elsewhere. */
const LATER_SCREENS_AFTER_MILLISECONDS = 1500;

/** Brings in the other screens once the window is at rest, and what the slowest of them opens with. */
export function useLaterScreens(): void {
  const client = useNetworkClient();
  const queries = useQueryClient();
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      await loadLaterScreens();
      if (!isGone) await readAhead(client, queries);
    };
    const handle = setTimeout(() => {
      // What does not come now is asked for when it is opened.
      load().catch(() => {});
    }, LATER_SCREENS_AFTER_MILLISECONDS);
    return () => {
      isGone = true;
      clearTimeout(handle);
    };
  }, [client, queries]);
}
