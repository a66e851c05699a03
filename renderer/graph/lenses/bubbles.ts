import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { backboneOf } from '../backbone.ts';
import type { NetworkContext, NetworkPartner } from '../network-context.ts';
import type { Lens } from './lens.ts';
import { generalImportance } from './overview.ts';

/** In a network of so few everybody is named, linked or not. */
const FEW = 30;

function isLinked(partner: NetworkPartner, context: NetworkContext): boolean {
  const community = context.communities.get(partner.figures.communityId)?.community;
  return community !== undefined && community.partnerIds.length > 1;
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
    const isMine = partner.figures.communityId === context.analysis.bubbles.mineId;
    const isBridge = context.analysis.bubbles.bridges.slice(0, 3).includes(partner.id);
    return {
      fill: { kind: 'category', mark: partner.category.mark },
      ring: 'none',
      emphasis: 'plain',
      importance: generalImportance(partner, context) + (isMine ? 40 : 0) + (isBridge ? 100 : 0),
    };
  },
  links: ({ links }) => backboneOf(links, 3),
  legend: ({ analysis }) => [
    ...(analysis.bubbles.mineId === null
      ? []
      : [{ mark: { kind: 'hull', hull: 'mine' }, text: networkTexts.legend.mine } as const]),
    { mark: { kind: 'hull', hull: 'community' }, text: networkTexts.legend.community },
    { mark: { kind: 'link' }, text: networkTexts.legend.link },
    { mark: { kind: 'sizes' }, text: networkTexts.legend.sizes },
    { mark: { kind: 'muted' }, text: networkTexts.legend.alone },
  ],
  definitions: (context) => networkTexts.definitions.bubbles(context.analysis),
  columns: ['community', 'share', 'participation', 'betweenness'],
  sortedBy: { column: 'share', direction: 'descending' },
};
