import type { QueryClient } from '@tanstack/react-query';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { NetworkClient } from '#renderer/api/client.ts';
import { askerAhead, type AskAhead, forgetFigures } from '#renderer/api/read-ahead.ts';

interface KeepAheadOptions {
  readonly client: NetworkClient;
  readonly queries: QueryClient;
  /** Resolves when nobody works in the window. */
  readonly rest: () => Promise<void>;
  /** Reads what the screens open with; asks before each longer part whether to go on. */
  readonly readScreens: (ask: AskAhead, today: IsoDate, mayGoOn: () => Promise<boolean>) => Promise<void>;
}

/** A series of changes, as one undo after the other, is over by then. */
const AFTER_CHANGE_MILLISECONDS = 2500;

/**
 * A network whose figures take longer than this to read is so large that reading them again after each change would keep the
 * program from its work: those are asked for when somebody looks.
 */
const LONGEST_MILLISECONDS = 3000;

/**
 * Keeps the figures that screens open with at hand: reads them when nobody works in the window, forgets them as soon as the
 * network changes, and reads them again when it is quiet. So a screen opens at once, and never with figures of before.
 *
 * @returns ends it.
 */
export function keepAhead({ client, queries, rest, readScreens }: KeepAheadOptions): () => void {
  const ask = askerAhead(client, queries);
  let round = 0;
  let isTooLarge = false;
  let handle: ReturnType<typeof setTimeout> | undefined;
  const read = async (): Promise<void> => {
    round += 1;
    const own = round;
    const mayGoOn = async (): Promise<boolean> => {
      await rest();
      return own === round && !isTooLarge;
    };
    if (!(await mayGoOn())) return;
    const { today } = await client.ask('app.status', undefined);
    const timed: AskAhead = async (method, input) => {
      if (own !== round) return;
      const start = performance.now();
      await ask(method, input);
      isTooLarge ||= performance.now() - start > LONGEST_MILLISECONDS;
    };
    await readScreens(timed, today, mayGoOn);
  };
  const start = (): void => {
    // What does not come now is asked for when its screen is opened.
    read().catch(() => {});
  };
  const unsubscribe = client.subscribe(({ name }) => {
    if (name !== 'network-changed' && name !== 'status-changed') return;
    // Another file may be a small one.
    if (name === 'status-changed') isTooLarge = false;
    round += 1;
    forgetFigures(queries);
    clearTimeout(handle);
    handle = setTimeout(start, AFTER_CHANGE_MILLISECONDS);
  });
  start();
  return () => {
    round += 1;
    clearTimeout(handle);
    unsubscribe();
  };
}
