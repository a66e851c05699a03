import { networkTexts } from '#renderer/i18n/texts/network.ts';
import type { Lens } from './lens.ts';

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
      ring: figures.standing,
      emphasis: 'plain',
      importance: isFine ? 0 : figures.priority,
    };
  },
  links: () => [],
  legend: ({ analysis }) => [
    { mark: { kind: 'ego' }, text: networkTexts.legend.late },
    ...(['on-time', 'lapsing', 'neglected', 'cold', 'never-met'] as const).map(
      (standing) =>
        ({ mark: { kind: 'fill', standing }, text: networkTexts.standingLegend[standing] }) as const,
    ),
    ...(analysis.neglected.counts['no-rhythm'] === 0
      ? []
      : [{ mark: null, text: networkTexts.legend.noRhythm(analysis.neglected.counts['no-rhythm']) }]),
  ],
  definitions: (context) => networkTexts.definitions.neglected(context.analysis),
  columns: ['last-encounter', 'rhythm', 'overdue', 'standing', 'overdue-commitments', 'priority'],
  sortedBy: { column: 'priority', direction: 'descending' },
};
