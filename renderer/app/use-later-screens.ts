import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNetworkClient } from '#renderer/api/hooks.ts';
import { keepAhead } from './keep-ahead.ts';
import { loadLaterScreens, readScreensAhead } from './later-screens.ts';
import { watchStillness } from './stillness.ts';

/** Long enough for the first map to be drawn, short enough to be there before anybody goes elsewhere. */
const LATER_SCREENS_AFTER_MILLISECONDS = 1500;

/** Nobody who works in the window pauses this long between two touches. */
const STILL_AFTER_MILLISECONDS = 800;

/**
 * Brings in the other screens once the window is at rest, and keeps at hand what the slowest of them open with.
 *
 * @param isSecretariat the screens with figures of one's own are not offered then, and main refuses what they ask.
 */
export function useLaterScreens(isSecretariat: boolean): void {
  const client = useNetworkClient();
  const queries = useQueryClient();
  useEffect(() => {
    const stillness = watchStillness(window, STILL_AFTER_MILLISECONDS);
    let isGone = false;
    let endAhead = (): void => {};
    const load = async (): Promise<void> => {
      await loadLaterScreens();
      if (isGone || isSecretariat) return;
      endAhead = keepAhead({ client, queries, rest: stillness.rest, readScreens: readScreensAhead });
    };
    const handle = setTimeout(() => {
      // What does not come now is asked for when it is opened.
      load().catch(() => {});
    }, LATER_SCREENS_AFTER_MILLISECONDS);
    return () => {
      isGone = true;
      clearTimeout(handle);
      stillness.end();
      endAhead();
    };
  }, [client, queries, isSecretariat]);
}
