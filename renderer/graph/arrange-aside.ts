import { whenIdle } from '#renderer/ui/hooks/when-idle.ts';
import {
  type ArrangementChoice,
  arrangementAtOnce,
  type ArrangementId,
  outlineFor,
  rememberArrangement,
} from './arrangements.ts';
import { NO_PLACES } from './arrangements/forces.ts';
import { layOutAside } from './layout-client.ts';
import type { NetworkContext } from './network-context.ts';
import type { Arrangement } from './scene.ts';

/**
 * An arrangement that takes long, worked out in the worker and remembered.
 *
 * @throws {DOMException} AbortError when nobody waits any more; any other error when the layout fails.
 */
export async function arrangeAside(
  context: NetworkContext,
  choice: ArrangementChoice,
  signal: AbortSignal,
): Promise<Arrangement> {
  const outline = outlineFor(context, choice);
  const arrangement = outline.finish(await layOutAside(outline.task, signal));
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
