import { nextTask } from '#renderer/ui/hooks/next-task.ts';
import { whenIdle } from '#renderer/ui/hooks/when-idle.ts';
import {
  type ArrangementChoice,
  arrangementAtOnce,
  type ArrangementId,
  MOST_AT_ONCE,
  outlineFor,
  rememberArrangement,
} from './arrangements.ts';
import { NO_PLACES } from './arrangements/forces.ts';
import { layOutAside } from './layout-client.ts';
import { solveAtOnce } from './layouts/task.ts';
import type { NetworkContext } from './network-context.ts';
import type { Arrangement } from './scene.ts';

/**
 * An arrangement that takes long, worked out in tasks of its own and remembered: what is laid out in the window, where in the worker,
 * unless there is little of it, as the groups of a large network.
 *
 * @throws {DOMException} AbortError when nobody waits any more; any other error when the layout fails.
 */
export async function arrangeAside(
  context: NetworkContext,
  choice: ArrangementChoice,
  signal: AbortSignal,
): Promise<Arrangement> {
  await nextTask();
  signal.throwIfAborted();
  const { task, finish } = outlineFor(context, choice);
  const isLittle = task.kind !== 'force' && task.items.length <= MOST_AT_ONCE;
  const arrangement = finish(isLittle ? solveAtOnce(task) : await layOutAside(task, signal));
  rememberArrangement(context, choice, arrangement);
  return arrangement;
}

async function idle(): Promise<void> {
  await new Promise<void>((resolve) => {
    whenIdle(resolve);
  });
}

/** Works out layouts while nothing else is asked, one after the other, so that each opens at once. @returns what ends it. */
export function arrangeAhead(context: NetworkContext, layouts: ReadonlySet<ArrangementId>): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const work = async (): Promise<void> => {
    for (const layout of layouts) {
      await idle();
      if (signal.aborted) return;
      const choice = { layout, known: NO_PLACES, openGroups: [] };
      if (arrangementAtOnce(context, choice) === null) await arrangeAside(context, choice, signal);
    }
  };
  work().catch((error: unknown) => {
    if (!signal.aborted) reportError(error);
  });
  return () => {
    leaving.abort();
  };
}
