import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { backboneOf } from '../backbone.ts';
import type { NetworkContext, NetworkPartner } from '../network-context.ts';
import type { LegendItem, Lens } from './lens.ts';

const TIER_IMPORTANCE = { core: 30, important: 8, other: 2, watch: 1 } as const;

/** How much a partner's name matters when nothing particular is asked: much attention, or a heavy tier. */
export function generalImportance(partner: NetworkPartner, context: NetworkContext): number {
  const attention = context.largestShare === 0 ? 0 : (partner.figures.share ?? 0) / context.largestShare;
  return 100 * attention + TIER_IMPORTANCE[partner.organisation.tier];
}

/** The rings, in the order of cooling, with the words of each. */
const RING_LEGEND: readonly LegendItem[] = (
  ['on-time', 'lapsing', 'neglected', 'cold', 'never-met'] as const
).map((standing) => ({
  mark: { kind: 'ring', standing },
  text: networkTexts.standings[standing],
}));

/** Everybody, by how long ago and how much. */
export const overviewLens: Lens = {
  id: 'overview',
  label: networkTexts.lenses.overview,
  arrangement: 'recency',
  finding: ({ partners }) =>
    networkTexts.overviewFinding(
      partners.filter((partner) => partner.figures.encounterCount > 0).length,
      partners.length,
    ),
  appearance: (partner, context) => ({
    fill: { kind: 'category', mark: partner.category.mark },
    ring: partner.figures.standing,
    emphasis: 'plain',
    importance: generalImportance(partner, context),
  }),
  links: ({ links }) => backboneOf(links, 1),
  legend: ({ links }) => [
    { mark: { kind: 'ego' }, text: networkTexts.legend.ego },
    { mark: { kind: 'sizes' }, text: networkTexts.legend.sizes },
    { mark: null, text: networkTexts.legend.rings },
    ...RING_LEGEND,
    { mark: { kind: 'link' }, text: networkTexts.legend.link },
    ...(links.some((link) => link.atOdds)
      ? [{ mark: { kind: 'at-odds' }, text: networkTexts.legend.atOdds } as const]
      : []),
  ],
  definitions: (context) => networkTexts.definitions.overview(context.analysis),
  columns: ['category', 'encounters', 'minutes', 'last-encounter', 'standing'],
  sortedBy: { column: 'minutes', direction: 'descending' },
};
