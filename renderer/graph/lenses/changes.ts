import { NOTABLE_MINUTES } from '#shared/analysis/over-time/period-changes.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { categoryItems, entry, remark, SIZES } from './legend-items.ts';
import type { Lens } from './lens.ts';

const t = networkTexts.time;
const MARKED = ['new', 'stronger', 'same', 'weaker', 'gone'] as const;

/** What changed between two periods; no tab of its own, but a way to look at time. */
export const changesLens: Lens = {
  id: 'changes',
  label: networkTexts.lenses.changes,
  arrangement: 'tiers',
  finding: ({ comparison }) => {
    if (comparison === undefined) return t.compareWaiting;
    const count = (change: string): number =>
      comparison.changes.filter((each) => each.change === change).length;
    return t.changeFinding(count('new'), count('gone'));
  },
  appearance: ({ id, figures }, context) => {
    const change = context.changeById?.get(id)?.change ?? 'none';
    if (change === 'none') return { fill: { kind: 'muted' }, ring: 'none', emphasis: 'quiet', importance: 0 };
    const importance =
      change === 'same' ? 0 : Math.abs((figures.share ?? 0) - (figures.expectedShare ?? 0)) + 0.01;
    if (change === 'gone') {
      return { fill: { kind: 'change', change }, ring: 'never-met', emphasis: 'plain', importance };
    }
    const ring = change === 'new' ? 'on-time' : change === 'same' ? 'none' : 'expected';
    return { fill: { kind: 'change', change }, ring, emphasis: 'plain', importance };
  },
  links: () => [],
  legend: (context) => [
    remark('tiers', networkTexts.legend.tierRings),
    ...MARKED.map((change) =>
      entry(
        `change-${change}`,
        { kind: 'change', change },
        networkTexts.legend.changes[change],
        networkTexts.legend.changesWho[change],
        ({ id }, now) => now.changeById?.get(id)?.change === change,
      ),
    ),
    SIZES,
    entry(
      'never',
      { kind: 'muted' },
      networkTexts.legend.never,
      networkTexts.legend.neverWho,
      ({ id }, now) => (now.changeById?.get(id)?.change ?? 'none') === 'none',
    ),
    ...categoryItems(context, 'icon'),
  ],
  definitions: ({ comparison }) => [
    { term: t.definitions.change.term, text: t.definitions.change.text(NOTABLE_MINUTES) },
    ...(comparison === undefined
      ? []
      : [
          {
            term: t.definitions.periods.term,
            text: t.definitions.periods.text(comparison.now, comparison.before),
          },
        ]),
  ],
  columns: ['change', 'category', 'minutes-before', 'minutes'],
  sortedBy: { column: 'change', direction: 'ascending' },
};
