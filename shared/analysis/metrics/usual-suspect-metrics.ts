import { shareOf, sum } from '../attention.ts';
import type { FullAnalysis } from '../full-analysis.ts';
import type { Explanation, NetworkMetric } from './metric.ts';
import type { PartnerFigures } from '../network-analysis.ts';

const ATTENTION_PARAMETERS = ['periodDays', 'defaultMinutes'] as const;

/** Figures of the lens usual suspects. */
export const USUAL_SUSPECT_METRICS: readonly NetworkMetric[] = [
  {
    id: 'attention-total',
    scope: 'network',
    label: 'Aandacht in de periode',
    unit: 'minutes',
    range: [0, null],
    direction: 'none',
    parameters: ATTENTION_PARAMETERS,
    formula: 'sum over encounters with at least one partner of their minutes',
    source: '',
    value: ({ network }) => network.usualSuspects.totalMinutes,
    explain: (analysis) => ({
      parts: { encounters: analysis.network.usualSuspects.encounterCount },
      partnerIds: metPartners(analysis).map((partner) => partner.partnerId),
    }),
  },
  {
    id: 'encounter-count',
    scope: 'network',
    label: 'Ontmoetingen met partners',
    unit: 'encounters',
    range: [0, null],
    direction: 'none',
    parameters: ['periodDays'],
    formula: 'encounters of the period with at least one partner',
    source: '',
    value: ({ network }) => network.usualSuspects.encounterCount,
    explain: metAmongAll,
  },
  {
    id: 'core-size',
    scope: 'network',
    label: 'Omvang van de kern',
    unit: 'partners',
    range: [0, null],
    direction: 'up',
    parameters: [...ATTENTION_PARAMETERS, 'coreShare'],
    formula: 'smallest number of partners that together hold the core share of all attention',
    source: '',
    value: ({ network }) => network.usualSuspects.core.length,
    explain: ({ network }) => {
      const held = network.partners.filter((partner) => partner.inCore).map((partner) => partner.minutes);
      return {
        parts: {
          population: network.partners.length,
          attentionShare: shareOf(sum(held), network.usualSuspects.totalMinutes),
        },
        partnerIds: network.usualSuspects.core,
      };
    },
  },
  {
    id: 'usual-suspects',
    scope: 'network',
    label: 'Usual suspects',
    unit: 'partners',
    range: [0, null],
    direction: 'down',
    parameters: [...ATTENTION_PARAMETERS, 'coreShare', 'tierWeights', 'overLitQuotient'],
    formula: 'partners in the core with an attention quotient of at least the over-lit quotient',
    source: '',
    value: ({ network }) => network.usualSuspects.suspects.length,
    explain: ({ network }) => ({
      parts: { core: network.usualSuspects.core.length },
      partnerIds: network.usualSuspects.suspects,
    }),
  },
  {
    id: 'rightly-much',
    scope: 'network',
    label: 'Terecht veel aandacht',
    unit: 'partners',
    range: [0, null],
    direction: 'none',
    parameters: [...ATTENTION_PARAMETERS, 'coreShare', 'tierWeights', 'overLitQuotient'],
    formula: 'partners in the core with an attention quotient below the over-lit quotient',
    source: '',
    value: ({ network }) => network.usualSuspects.rightlyMuch.length,
    explain: ({ network }) => ({
      parts: { core: network.usualSuspects.core.length },
      partnerIds: network.usualSuspects.rightlyMuch,
    }),
  },
  {
    id: 'gini',
    scope: 'network',
    label: 'Ongelijkheid van aandacht (Gini)',
    unit: 'index',
    range: [0, 1],
    direction: 'down',
    parameters: ATTENTION_PARAMETERS,
    formula: 'sum of (2i - n - 1) x_i / (n * sum of x), x ascending',
    source: 'Gini (1912), Variabilita e mutabilita',
    value: ({ network }) => network.usualSuspects.gini,
    explain: metAmongAll,
  },
  {
    id: 'concentration',
    scope: 'network',
    label: 'Concentratie van aandacht (HHI)',
    unit: 'index',
    range: [0, 1],
    direction: 'down',
    parameters: ATTENTION_PARAMETERS,
    formula: 'sum of p_i^2',
    source: 'Hirschman (1964), The paternity of an index',
    value: ({ network }) => network.usualSuspects.concentration,
    explain: metAmongAll,
  },
  {
    id: 'effective-partners',
    scope: 'network',
    label: 'Effectief aantal partners',
    unit: 'partners',
    range: [1, null],
    direction: 'up',
    parameters: ATTENTION_PARAMETERS,
    formula: 'exp(-sum of p_i ln p_i)',
    source: 'Hill (1973), Diversity and evenness',
    value: ({ network }) => network.usualSuspects.effectivePartners,
    explain: metAmongAll,
  },
  {
    id: 'renewal',
    scope: 'network',
    label: 'Vernieuwing',
    unit: 'share',
    range: [0, 1],
    direction: 'up',
    parameters: ATTENTION_PARAMETERS,
    formula: 'attention with partners whose first ever encounter lies in the period / all attention',
    source: '',
    value: ({ network }) => network.usualSuspects.renewal,
    explain: ({ network }) => {
      const firstMet = new Set(network.usualSuspects.firstMet);
      const minutes = network.partners
        .filter((partner) => firstMet.has(partner.partnerId))
        .map((partner) => partner.minutes);
      return {
        parts: { minutes: sum(minutes), allMinutes: network.usualSuspects.totalMinutes },
        partnerIds: [...firstMet],
      };
    },
  },
];

function metPartners({ network }: FullAnalysis): readonly PartnerFigures[] {
  return network.partners.filter((partner) => partner.encounterCount > 0);
}

/** Who was met, out of whom: the encounters with each stand with the partners. */
function metAmongAll(analysis: FullAnalysis): Explanation {
  const met = metPartners(analysis).map((partner) => partner.partnerId);
  return { parts: { population: analysis.network.partners.length, met: met.length }, partnerIds: met };
}
