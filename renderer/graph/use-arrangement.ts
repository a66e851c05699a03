import { startTransition, useEffect, useMemo, useState } from 'react';
import { arrangeAside } from './arrange-aside.ts';
import { type ArrangementChoice, arrangementAtOnce, choiceKey } from './arrangements.ts';
import type { NetworkContext } from './network-context.ts';
import type { Arrangement } from './scene.ts';

interface UsedArrangement {
  /** `null` until there is a first one. */
  readonly arrangement: Arrangement | null;
  /** Another one is being worked out; until it is there, the one before is shown. */
  readonly isSettling: boolean;
  /** Says which choice is shown; changes when what is shown becomes another. */
  readonly shownKey: string;
}

/**
 * Where everybody stands: at once where that is quick, else worked out aside, so that the window is never held up.
 *
 * @param choice the same object for as long as the choice is the same.
 * @param onSettled told of places that were worked out aside.
 */
export function useArrangement(
  context: NetworkContext,
  choice: ArrangementChoice,
  onSettled: (choice: ArrangementChoice, arrangement: Arrangement) => void,
): UsedArrangement {
  const atOnce = useMemo(() => arrangementAtOnce(context, choice), [context, choice]);
  /** What was shown last: from there the eye comes when the next takes long. */
  const [shown, setShown] = useState<{ readonly arrangement: Arrangement; readonly key: string } | null>(
    null,
  );
  /** For what the last one was worked out aside. */
  const [settledFor, setSettledFor] = useState<readonly [NetworkContext, ArrangementChoice] | null>(null);
  const key = choiceKey(choice);
  if (atOnce !== null && atOnce !== shown?.arrangement) setShown({ arrangement: atOnce, key });
  useEffect(() => {
    if (atOnce !== null) return undefined;
    const leaving = new AbortController();
    const settle = async (): Promise<void> => {
      try {
        const arrangement = await arrangeAside(context, choice, leaving.signal);
        if (leaving.signal.aborted) return;
        startTransition(() => {
          setShown({ arrangement, key: choiceKey(choice) });
          setSettledFor([context, choice]);
        });
        onSettled(choice, arrangement);
      } catch (error) {
        if (!leaving.signal.aborted) reportError(error);
      }
    };
    void settle();
    return () => {
      leaving.abort();
    };
  }, [context, choice, atOnce, onSettled]);
  const isCurrent = settledFor?.[0] === context && settledFor[1] === choice;
  return {
    arrangement: atOnce ?? shown?.arrangement ?? null,
    isSettling: atOnce === null && !isCurrent,
    shownKey: atOnce === null ? (shown?.key ?? '') : key,
  };
}
