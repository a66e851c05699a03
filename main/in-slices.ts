import type { Sliced } from '#shared/sliced.ts';

/** Long enough to get on, short enough for a click to be answered in between. */
const SLICE_MILLISECONDS = 15;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * Does sliced work while other requests are answered in between.
 *
 * @param isWanted asked between slices; false stops the work. @returns `null` when it was stopped.
 */
export async function inSlices<Result>(
  work: Sliced<Result>,
  isWanted: () => boolean,
): Promise<Result | null> {
  for (;;) {
    const until = performance.now() + SLICE_MILLISECONDS;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await nextTurn();
    if (!isWanted()) return null;
  }
}
