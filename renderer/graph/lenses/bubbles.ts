import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { backboneOf } from '../backbone.ts';
import type { NetworkContext, NetworkPartner } from '../network-context.ts';
import { categoryItems, entry, isInOtherGroup, isLinked, isMine, LINKS, SIZES } from './legend-items.ts';
import type { Lens } from './lens.ts';
import { generalImportance } from './overview.ts';

const t = networkTexts.legend;
/** In a network of so few everybody is named, linked or not. */
const FEW = 30;

/** Of many bridges the best few are marked. */
const MOST_BRIDGES = 5;

function isBridge({ id }: NetworkPartner, { analysis }: NetworkContext): boolean {
  return analysis.bubbles.bridges.slice(0, MOST_BRIDGES).includes(id);
}

/** Who keeps meeting each other, and who bridges out of that. */
export const bubblesLens: Lens = {
  id: 'bubbles',
  label: networkTexts.lenses.bubbles,
  arrangement: 'communities',
  finding: ({ analysis, communities }) => {
    const mine = analysis.bubbles.mineId === null ? undefined : communities.get(analysis.bubbles.mineId);
    if (mine === undefined) {
      return networkTexts.noBubbleFinding(
        analysis.bubbles.communities.filter((community) => community.partnerIds.length > 1).length,
      );
    }
    return networkTexts.bubbleFinding(mine.leaders[0]?.shortName ?? '', mine.community.attentionShare);
  },
  appearance: (partner, context) => {
    if (!isLinked(partner, context)) {
      const importance = context.partners.length <= FEW ? generalImportance(partner, context) : 0;
      return { fill: { kind: 'muted' }, ring: 'none', emphasis: 'quiet', importance };
    }
    return {
      fill: { kind: 'category', mark: partner.category.mark },
      ring: isBridge(partner, context) ? 'bridge' : 'none',
      emphasis: 'plain',
      importance:
        generalImportance(partner, context) +
        (isMine(partner, context) ? 40 : 0) +
        (isBridge(partner, context) ? 100 : 0),
    };
  },
  links: ({ links }) => backboneOf(links, 3),
  legend: (context) => [
    ...(context.analysis.bubbles.mineId === null
      ? []
      : [
          entry('mine', { kind: 'hull', hull: 'mine' }, t.mine, t.mineWho, isMine),
          entry('bridge', { kind: 'bridge' }, t.bridge, t.bridgeWho, isBridge),
        ]),
    entry('community', { kind: 'hull', hull: 'community' }, t.community, t.communityWho, isInOtherGroup),
    LINKS,
    SIZES,
    entry('alone', { kind: 'muted' }, t.alone, t.aloneWho, (partner, now) => !isLinked(partner, now)),
    ...categoryItems(context),
  ],
  definitions: (context) => networkTexts.definitions.bubbles(context.analysis),
  columns: ['community', 'share', 'participation', 'betweenness'],
  sortedBy: { column: 'share', direction: 'descending' },
};
