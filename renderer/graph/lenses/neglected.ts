import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { categoryItems, COOLING, entry, remark, SIZES, spokenLately, standingItem } from './legend-items.ts';
import type { Lens } from './lens.ts';

const t = networkTexts.legend;

/** Who has waited longer than the rhythm says, and whom you never met. */
export const neglectedLens: Lens = {
  id: 'neglected',
  label: networkTexts.lenses.neglected,
  arrangement: 'standing',
  finding: ({ analysis }) => {
    const { counts } = analysis.neglected;
    return networkTexts.neglectedFinding(counts.neglected + counts.cold, counts['never-met']);
  },
  appearance: ({ figures }) => {
    if (figures.standing === 'no-rhythm') {
      return { fill: { kind: 'muted' }, ring: 'none', emphasis: 'hidden', importance: 0 };
    }
    const isFine = figures.standing === 'on-time' && figures.overdueCommitments === 0 && !figures.fading;
    return {
      fill: { kind: 'standing', standing: figures.standing },
      // On time and yet seen less and less: a ring that thins before it breaks.
      ring: figures.fading ? 'fading' : figures.standing,
      emphasis: 'plain',
      importance: isFine ? 0 : figures.priority,
    };
  },
  links: () => [],
  legend: (context) => [
    entry('ego', { kind: 'ego' }, t.late, t.lateWho, ({ figures }) =>
      ['neglected', 'cold', 'never-met'].includes(figures.standing),
    ),
    ...COOLING.map((standing) => standingItem(standing, 'fill', networkTexts.standingLegend[standing])),
    SIZES,
    ...(context.analysis.neglected.fading.length === 0
      ? []
      : [entry('fading', { kind: 'fading' }, t.fading, t.fadingWho, ({ figures }) => figures.fading)]),
    ...(context.analysis.neglected.counts['no-rhythm'] === 0
      ? []
      : [remark('no-rhythm', t.noRhythm(context.analysis.neglected.counts['no-rhythm']))]),
    ...categoryItems(context, 'icon'),
  ],
  definitions: (context) => networkTexts.definitions.neglected(context.analysis),
  columns: ['last-encounter', 'rhythm', 'overdue', 'standing', 'overdue-commitments', 'priority'],
  sortedBy: { column: 'priority', direction: 'descending' },
};

/** The same beside the white spots: everybody has a place, with a rhythm or without. */
export const neglectedWithSpotsLens: Lens = {
  ...neglectedLens,
  arrangement: 'recency',
  appearance: (partner, context) =>
    partner.figures.standing === 'no-rhythm'
      ? { fill: { kind: 'muted' }, ring: 'none', emphasis: 'quiet', importance: 0 }
      : neglectedLens.appearance(partner, context),
  legend: (context) => [
    entry('recency', { kind: 'ego' }, t.ego, t.egoWho, ({ figures }) => spokenLately(figures)),
    ...neglectedLens.legend(context).filter(({ id }) => id !== 'ego' && id !== 'no-rhythm'),
    ...(context.analysis.neglected.counts['no-rhythm'] === 0
      ? []
      : [standingItem('no-rhythm', 'fill', networkTexts.standingLegend['no-rhythm'])]),
  ],
};
