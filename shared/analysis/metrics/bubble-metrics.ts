import { sum } from '../attention.ts';
import type { FullAnalysis } from '../full-analysis.ts';
import type { Explanation, NetworkMetric } from './metric.ts';
import type { Community, EgoFigures } from '../network-analysis.ts';

const BURT = 'Burt (1992), Structural holes';
const COMMUNITY_PARAMETERS = ['periodDays', 'resolution', 'communityRuns', 'seed'] as const;
const EGO_PARAMETERS = ['periodDays', 'defaultMinutes', 'halfLifeDays'] as const;
const BUBBLE_PARAMETERS = [
  ...COMMUNITY_PARAMETERS,
  'defaultMinutes',
  'bubbleMinimumSize',
  'bubbleMinimumAttentionShare',
  'bubbleMaximumConductance',
] as const;

/** Figures of the lens bubbels. */
export const BUBBLE_METRICS: readonly NetworkMetric[] = [
  {
    id: 'modularity',
    scope: 'network',
    label: 'Modulariteit',
    unit: 'index',
    range: [-0.5, 1],
    direction: 'none',
    parameters: COMMUNITY_PARAMETERS,
    formula: 'sum over communities of L_c / m - resolution * (K_c / 2m)^2',
    source: 'Newman & Girvan (2004); Blondel et al. (2008)',
    value: ({ network }) => network.bubbles.modularity,
    explain: ({ network }) => ({
      parts: {
        communities: network.bubbles.communities.length,
        links: network.pairs.weights.filter((weight) => weight > 0).length,
        weight: sum(network.pairs.weights),
      },
    }),
  },
  {
    id: 'bubble-count',
    scope: 'network',
    label: 'Bubbels',
    unit: 'communities',
    range: [0, null],
    direction: 'down',
    parameters: BUBBLE_PARAMETERS,
    formula: 'communities of at least 3 with attention share >= 0.25 and conductance <= 0.5',
    source: '',
    value: (analysis) => bubbles(analysis).length,
    explain: (analysis) => ({
      parts: { communities: analysis.network.bubbles.communities.length },
      partnerIds: bubbles(analysis).flatMap((bubble) => bubble.partnerIds),
    }),
  },
  {
    id: 'bubble-share',
    scope: 'network',
    label: 'Aandacht binnen bubbels',
    unit: 'share',
    range: [0, 1],
    direction: 'down',
    parameters: BUBBLE_PARAMETERS,
    formula: 'sum of the attention shares of the bubbles',
    source: '',
    value: ({ network }) => network.bubbles.bubbleShare,
    explain: (analysis) => ({
      parts: {
        bubbles: bubbles(analysis).length,
        mine: bubbles(analysis)[0]?.attentionShare ?? null,
      },
      partnerIds: bubbles(analysis).flatMap((bubble) => bubble.partnerIds),
    }),
  },
  {
    id: 'external-internal',
    scope: 'network',
    label: 'Openheid tussen categorieën (E-I-index)',
    unit: 'index',
    range: [-1, 1],
    direction: 'up',
    parameters: ['periodDays'],
    formula: '(E - I) / (E + I) over the weights of the alter graph, each link once',
    source: 'Krackhardt & Stern (1988)',
    value: ({ network }) => network.bubbles.externalInternalOverall,
    explain: ({ network }) => {
      const weight = sum(network.pairs.weights);
      const index = network.bubbles.externalInternalOverall ?? 0;
      return { parts: { external: (weight * (1 + index)) / 2, internal: (weight * (1 - index)) / 2 } };
    },
  },
  {
    id: 'mixed-table-share',
    scope: 'network',
    label: 'Gemengde tafels',
    unit: 'share',
    range: [0, 1],
    direction: 'up',
    parameters: ['periodDays'],
    formula: 'encounters with at least two categories / encounters with at least two partners',
    source: '',
    value: ({ network }) => network.bubbles.mixedTable.share,
    explain: ({ network: { bubbles: lens } }) => ({
      parts: { mixed: lens.mixedTable.mixed, tables: lens.mixedTable.tables },
      encounterIds: lens.mixedTable.mixedEncounterIds ?? [],
    }),
  },
  {
    id: 'diversity',
    scope: 'network',
    label: 'Spreiding over categorieën',
    unit: 'index',
    range: [0, 1],
    direction: 'up',
    parameters: ['periodDays', 'defaultMinutes'],
    formula: '(1 - sum of p_c^2) / (1 - 1/C)',
    source: 'Mueller, Schuessler & Costner (1970), index of qualitative variation',
    value: ({ network }) => network.bubbles.diversity,
    explain: ({ network }) => ({
      parts: {
        categories: network.usualSuspects.categories.filter((category) => category.partnerCount > 0).length,
        categoriesMet: network.usualSuspects.categories.filter((category) => category.metCount > 0).length,
      },
    }),
  },
  {
    id: 'ego-effective-size',
    scope: 'network',
    label: 'Effectieve omvang van mijn netwerk',
    unit: 'partners',
    range: [0, null],
    direction: 'up',
    parameters: EGO_PARAMETERS,
    formula: 'sum over contacts j of 1 - sum over q of p_eq m_jq, with w_ei = s_i / max s',
    source: BURT,
    value: ({ network }) => network.bubbles.ego.effectiveSize,
    explain: (analysis) => egoExplanation(analysis, 'effectiveSize'),
  },
  {
    id: 'ego-efficiency',
    scope: 'network',
    label: 'Efficiëntie van mijn netwerk',
    unit: 'share',
    range: [0, 1],
    direction: 'up',
    parameters: EGO_PARAMETERS,
    formula: 'effective size / number of contacts',
    source: BURT,
    value: ({ network }) => network.bubbles.ego.efficiency,
    explain: (analysis) => egoExplanation(analysis, 'efficiency'),
  },
  {
    id: 'ego-constraint',
    scope: 'network',
    label: 'Inperking van mijn netwerk',
    unit: 'index',
    range: [0, null],
    direction: 'down',
    parameters: EGO_PARAMETERS,
    formula: 'sum over contacts j of (p_ej + sum over q of p_eq p_qj)^2, with w_ei = s_i / max s',
    source: BURT,
    value: ({ network }) => network.bubbles.ego.constraint,
    explain: (analysis) => egoExplanation(analysis, 'constraint'),
  },
];

function bubbles({ network }: FullAnalysis): readonly Community[] {
  return network.bubbles.communities.filter((community) => community.isBubble);
}

function egoExplanation({ network }: FullAnalysis, figure: keyof EgoFigures): Explanation {
  const strengths = network.partners.map((partner) => partner.strength).filter((strength) => strength > 0);
  return {
    parts: {
      contacts: strengths.length,
      withTiesInMinutes: network.bubbles.egoInMinutes?.[figure] ?? null,
      strongestMinutes: strengths.reduce<number | null>(
        (most, strength) => Math.max(most ?? 0, strength),
        null,
      ),
    },
  };
}
