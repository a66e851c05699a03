import { changesLens } from './changes.ts';
import type { Lens } from './lens.ts';

/** One of two periods beside the other: who was met in it, and how long. */
export const onePeriodLens: Lens = {
  ...changesLens,
  appearance: ({ category, figures }) => {
    const share = figures.share ?? 0;
    return share === 0
      ? { fill: { kind: 'muted' }, ring: 'none', emphasis: 'quiet', importance: 0 }
      : {
          fill: { kind: 'category', mark: category.mark },
          ring: 'none',
          emphasis: 'plain',
          importance: share,
        };
  },
};
