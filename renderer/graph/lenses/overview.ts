import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { backboneOf } from '../backbone.ts';
import type { NetworkContext, NetworkPartner } from '../network-context.ts';
import {
  atOddsItems,
  categoryItems,
  COOLING,
  entry,
  LINKS,
  remark,
  SIZES,
  spokenLately,
  standingItem,
} from './legend-items.ts';
import type { Lens } from './lens.ts';

const t = networkTexts.legend;
const TIER_IMPORTANCE = { core: 30, important: 8, other: 2, watch: 1 } as const;

/** How much a partner's name matters when nothing particular is asked: much attention, or a heavy tier. */
export function generalImportance(partner: NetworkPartner, context: NetworkContext): number {
  const attention = context.largestShare === 0 ? 0 : (partner.figures.share ?? 0) / context.largestShare;
  return 100 * attention + TIER_IMPORTANCE[partner.organisation.tier];
}

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
  legend: (context) => [
    entry('ego', { kind: 'ego' }, t.ego, t.egoWho, ({ figures }) => spokenLately(figures)),
    SIZES,
    remark('rings', t.rings),
    ...COOLING.map((standing) => standingItem(standing, 'ring', networkTexts.standings[standing])),
    LINKS,
    ...atOddsItems(context),
    ...categoryItems(context),
  ],
  definitions: (context) => networkTexts.definitions.overview(context.analysis),
  columns: ['category', 'encounters', 'minutes', 'last-encounter', 'standing'],
  sortedBy: { column: 'minutes', direction: 'descending' },
};
