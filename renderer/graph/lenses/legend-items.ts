import type { PartnerFigures, Standing } from '#shared/analysis/network-analysis.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import type { NetworkContext, NetworkPartner } from '../network-context.ts';
import type { LegendItem, LegendMark } from './lens.ts';

const t = networkTexts.legend;

/** The standings in the order of cooling. */
export const COOLING: readonly Exclude<Standing, 'no-rhythm'>[] = [
  'on-time',
  'lapsing',
  'neglected',
  'cold',
  'never-met',
];

const linked = new WeakMap<NetworkContext['links'], Record<'linked' | 'atOdds', Set<OrganisationId>>>();

/** Who has a link with another, and who is at odds. */
function endsOf({ links }: NetworkContext): Record<'linked' | 'atOdds', ReadonlySet<OrganisationId>> {
  const known = linked.get(links);
  if (known !== undefined) return known;
  const ends = { linked: new Set<OrganisationId>(), atOdds: new Set<OrganisationId>() };
  for (const { firstOrganisationId, secondOrganisationId, weight, atOdds } of links) {
    for (const id of [firstOrganisationId, secondOrganisationId]) {
      if (weight > 0) ends.linked.add(id);
      if (atOdds) ends.atOdds.add(id);
    }
  }
  linked.set(links, ends);
  return ends;
}

/** Spoken so lately that one stands in the innermost ring. */
const LATELY_DAYS = 30;

export function spokenLately({ daysSinceLast }: Pick<PartnerFigures, 'daysSinceLast'>): boolean {
  return daysSinceLast !== null && daysSinceLast <= LATELY_DAYS;
}

/** Whether it belongs to a group at all. */
export function isLinked(partner: NetworkPartner, context: NetworkContext): boolean {
  const community = context.communities.get(partner.figures.communityId)?.community;
  return community !== undefined && community.partnerIds.length > 1;
}

/** Whether it belongs to your bubble. */
export function isMine({ figures }: NetworkPartner, { analysis }: NetworkContext): boolean {
  return figures.communityId === analysis.bubbles.mineId;
}

export function isInOtherGroup(partner: NetworkPartner, context: NetworkContext): boolean {
  return isLinked(partner, context) && !isMine(partner, context);
}

/** An entry that lights those for whom something holds. */
export function entry(
  id: string,
  mark: LegendMark | null,
  text: string,
  who: string,
  includes: (partner: NetworkPartner, context: NetworkContext) => boolean,
): LegendItem {
  return { id, mark, text, lights: { who, includes } };
}

/** An entry that only explains. */
export function remark(id: string, text: string): LegendItem {
  return { id, mark: null, text, lights: null };
}

export const SIZES: LegendItem = entry(
  'sizes',
  { kind: 'sizes' },
  t.sizes,
  t.sizesWho,
  ({ figures }, { partners }) => (figures.share ?? 0) > 1 / Math.max(1, partners.length),
);

export const LINKS: LegendItem = entry('link', { kind: 'link' }, t.link, t.linkWho, ({ id }, context) =>
  endsOf(context).linked.has(id),
);

/** Only where there are any. */
export function atOddsItems(context: NetworkContext): readonly LegendItem[] {
  return endsOf(context).atOdds.size === 0
    ? []
    : [
        entry('at-odds', { kind: 'at-odds' }, t.atOdds, t.atOddsWho, ({ id }, now) =>
          endsOf(now).atOdds.has(id),
        ),
      ];
}

/** A standing by its ring or by its fill. */
export function standingItem(standing: Standing, kind: 'ring' | 'fill', text: string): LegendItem {
  return entry(
    `standing-${standing}`,
    { kind, standing },
    text,
    t.standingWho[standing],
    ({ figures }) => figures.standing === standing,
  );
}

/** What colours and icons stand for: every category with a partner. @param kind `icon` where colour means something else */
export function categoryItems(
  context: NetworkContext,
  kind: 'category' | 'icon' = 'category',
): readonly LegendItem[] {
  const present = new Set(context.partners.map(({ category }) => category.id));
  return context.categories
    .filter(({ id }) => present.has(id))
    .map((category) =>
      entry(
        `category-${category.id}`,
        { kind, look: category },
        category.name,
        category.name,
        (partner) => partner.category.id === category.id,
      ),
    );
}
