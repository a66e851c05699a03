import type { CategoryLook } from '#shared/domain/category.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import type { NamedCommunity, NetworkContext, NetworkPartner } from '../network-context.ts';
import type { SceneHull } from '../scene.ts';

/** By what partners are put together. */
export type Grouping = 'communities' | 'category' | 'area' | 'theme';

export interface PartnerGroup {
  /** Unique within the grouping, whatever the order of the groups. */
  readonly number: number;
  /** Stays the same when others come or go; kept in saved views. */
  readonly key: string;
  readonly label: string;
  readonly look: CategoryLook | null;
  readonly kind: SceneHull['kind'];
  readonly members: readonly NetworkPartner[];
}

/** The group of those that belong to none; all others are numbered from 0. */
export const LONERS = -1;

/** Everybody in one group. Who has several areas or themes stands with the first of them. */
export function groupsBy(context: NetworkContext, grouping: Grouping): readonly PartnerGroup[] {
  switch (grouping) {
    case 'communities':
      return byCommunity(context);
    case 'category':
      return byPlace(
        context,
        context.categories.map((category) => ({ ...category, look: category })),
        ({ category }) => [category.id],
        '',
      );
    case 'area':
      return byPlace(
        context,
        context.areas.map((area) => ({ ...area, look: null })),
        ({ organisation }) => organisation.areaIds,
        networkTexts.withoutArea,
      );
    case 'theme':
      return byPlace(
        context,
        context.themes.map((theme) => ({ ...theme, look: null })),
        ({ organisation }) => organisation.themeIds,
        networkTexts.withoutTheme,
      );
  }
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly look: CategoryLook | null;
}

function byPlace(
  context: NetworkContext,
  places: readonly Place[],
  placesOf: (partner: NetworkPartner) => readonly string[],
  withoutLabel: string,
): readonly PartnerGroup[] {
  const numberOf = new Map(places.map(({ id }, number) => [id, number]));
  const members = new Map<number, NetworkPartner[]>();
  for (const partner of context.partners) {
    const numbers = placesOf(partner).flatMap((id) => numberOf.get(id) ?? []);
    const number = numbers.length === 0 ? LONERS : Math.min(...numbers);
    const group = members.get(number);
    if (group === undefined) members.set(number, [partner]);
    else group.push(partner);
  }
  return [...members].map(([number, group]): PartnerGroup => {
    const place = places[number];
    return place === undefined
      ? { number, key: 'none', label: withoutLabel, look: null, kind: 'loners', members: group }
      : { number, key: place.id, label: place.name, look: place.look, kind: 'named', members: group };
  });
}

function byCommunity(context: NetworkContext): readonly PartnerGroup[] {
  const groups = new Map<number, NetworkPartner[]>();
  for (const partner of context.partners) {
    const size = context.communities.get(partner.figures.communityId)?.community.partnerIds.length ?? 1;
    const id = size < 2 ? LONERS : partner.figures.communityId;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [partner]);
    else group.push(partner);
  }
  return [...groups].map(([number, members]): PartnerGroup => {
    const named = context.communities.get(number);
    return {
      number,
      key: number === LONERS ? 'none' : `community-${String(number)}`,
      label: hullLabel(named),
      look: null,
      kind: hullKind(named),
      members,
    };
  });
}

function hullLabel(named: NamedCommunity | undefined): string {
  if (named === undefined) return networkTexts.linkedToNobody;
  if (named.isMine) return networkTexts.myBubbleLabel;
  return networkTexts.communityName(named.leaders.map((leader) => leader.shortName));
}

function hullKind(named: NamedCommunity | undefined): SceneHull['kind'] {
  if (named === undefined) return 'loners';
  if (named.isMine) return 'mine';
  return named.community.isBubble ? 'bubble' : 'community';
}
