import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { changesLens } from './changes.ts';
import { categoryItems, entry, remark, SIZES } from './legend-items.ts';
import type { Lens } from './lens.ts';

const t = networkTexts.time;

/** One of two periods beside the other: who was met in it, and how long. */
export const onePeriodLens: Lens = {
  ...changesLens,
  legend: (context) => [
    remark('tiers', networkTexts.legend.tierRings),
    SIZES,
    entry('unmet', { kind: 'muted' }, t.unmet, networkTexts.legend.neverWho, ({ id }, now) => {
      const change = now.changeById?.get(id)?.change ?? 'none';
      return change === 'none';
    }),
    ...categoryItems(context),
  ],
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
