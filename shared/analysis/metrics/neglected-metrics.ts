import { sum } from '../attention.ts';
import type { FullAnalysis } from '../full-analysis.ts';
import type { MetricDirection, NetworkMetric } from './metric.ts';
import type { MatrixCell, PartnerFigures, Standing } from '../network-analysis.ts';

const RHYTHM_PARAMETERS = ['tierIntervalDays'] as const;

/** Figures of the lens verwaarloosd. */
export const NEGLECTED_METRICS: readonly NetworkMetric[] = [
  standing('never-met', 'Nooit ontmoet', 'active partners with a rhythm and no encounter ever'),
  standing('on-time', 'Op tijd', 'overdue ratio below 0.8'),
  standing('lapsing', 'Loopt af', 'overdue ratio from 0.8 up to 1'),
  standing('neglected', 'Verwaarloosd', 'overdue ratio above 1 up to 2'),
  standing('cold', 'Verkild', 'overdue ratio above 2'),
  standing('no-rhythm', 'Zonder ritme', 'active partners for whom no rhythm is set'),
  {
    id: 'fading-count',
    scope: 'network',
    label: 'Op tijd, maar minder dan eerst',
    unit: 'partners',
    range: [0, null],
    direction: 'down',
    parameters: [...RHYTHM_PARAMETERS, 'fadingRecentDays', 'fadingBeforeDays', 'fadingSignificance'],
    formula: 'partners on time with P(X <= recent) < 0.05, X binomial (recent + before, 180 / 545)',
    source: 'Przyborowski & Wilenski (1940)',
    value: ({ network }) => network.neglected.fading.length,
    explain: ({ network }) => ({
      parts: { onTime: network.neglected.counts['on-time'] },
      partnerIds: network.neglected.fading,
    }),
  },
  cells('white-spots-themes', 'Witte vlekken per opgave', 'white-spot', 'byTheme'),
  cells('white-spots-areas', 'Witte vlekken per wijk', 'white-spot', 'byArea'),
  cells('empty-cells-themes', 'Niemand op de kaart per opgave', 'nobody-on-the-map', 'byTheme'),
  cells('empty-cells-areas', 'Niemand op de kaart per wijk', 'nobody-on-the-map', 'byArea'),
  {
    id: 'only-at-the-table',
    scope: 'network',
    label: 'Alleen aan tafel',
    unit: 'collaborations',
    range: [0, null],
    direction: 'down',
    parameters: ['periodDays'],
    formula: 'collaborations of which no member was met in the period outside its own meetings',
    source: '',
    value: ({ network }) => network.neglected.onlyAtTheTable.length,
    explain: ({ network }) => ({ parts: {}, collaborationIds: network.neglected.onlyAtTheTable }),
  },
  {
    id: 'introductions',
    scope: 'network',
    label: 'Verbindingskansen',
    unit: 'pairs',
    range: [0, null],
    direction: 'none',
    parameters: ['periodDays', 'halfLifeDays', 'defaultMinutes', 'livingTieMinutes', 'setAsideDays'],
    formula: 'pairs without weight, both with a living tie to ego, that share a theme or an area',
    source: '',
    value: ({ introductions }) => introductions.total,
    explain: ({ introductions }) => ({
      parts: { described: introductions.best.length, bestScore: introductions.best[0]?.score ?? null },
    }),
  },
];

function directionOf(id: Standing): MetricDirection {
  if (id === 'no-rhythm') return 'none';
  return id === 'on-time' ? 'up' : 'down';
}

function standing(id: Standing, label: string, formula: string): NetworkMetric {
  const having = ({ network }: FullAnalysis): readonly PartnerFigures[] =>
    network.partners.filter((partner) => partner.standing === id);
  return {
    id: `standing-${id}`,
    scope: 'network',
    label,
    unit: 'partners',
    range: [0, null],
    direction: directionOf(id),
    parameters: RHYTHM_PARAMETERS,
    formula,
    source: '',
    value: ({ network }) => network.neglected.counts[id],
    explain: (analysis) => ({
      parts: { active: sum(Object.values(analysis.network.neglected.counts)) },
      partnerIds: id === 'no-rhythm' ? [] : having(analysis).map((partner) => partner.partnerId),
    }),
  };
}

function cells(
  id: string,
  label: string,
  kind: MatrixCell['kind'],
  table: 'byTheme' | 'byArea',
): NetworkMetric {
  const inTable = ({ network }: FullAnalysis): readonly MatrixCell[] => network.neglected.whiteSpots[table];
  const count = (analysis: FullAnalysis, wanted: MatrixCell['kind']): number =>
    inTable(analysis).filter((cell) => cell.kind === wanted).length;
  return {
    id,
    scope: 'network',
    label,
    unit: 'cells',
    range: [0, null],
    direction: 'down',
    parameters: ['periodDays'],
    formula:
      kind === 'white-spot' ? 'cells with partners of which none was met' : 'cells without any partner',
    source: '',
    value: (analysis) => count(analysis, kind),
    explain: (analysis) => ({
      parts: {
        cells: inTable(analysis).length,
        met: count(analysis, 'met'),
        whiteSpots: count(analysis, 'white-spot'),
        nobodyOnTheMap: count(analysis, 'nobody-on-the-map'),
      },
    }),
  };
}
