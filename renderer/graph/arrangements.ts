import type { Standing } from '#shared/analysis/network-analysis.ts';
import { tierSchema } from '#shared/domain/vocabulary.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { hullAround } from './hulls.ts';
import { layoutGroups } from './layouts/communities.ts';
import type { Point } from './layouts/geometry.ts';
import { layoutRings, type RingItem, type RingPlan } from './layouts/rings.ts';
import type { NamedCommunity, NetworkContext, NetworkPartner } from './network-context.ts';
import { footprintOf } from './node-size.ts';
import type { Arrangement, SceneHull, SceneRing, SceneSector } from './scene.ts';

export type ArrangementId = 'recency' | 'communities' | 'standing' | 'tiers';

const CORE_RADIUS = 34;
/** Half the width of the strip in which the names of the rings stand. */
const CORRIDOR = 34;
const HULL_PADDING = 9;

const known = new WeakMap<NetworkContext, Map<ArrangementId, Arrangement>>();

/** The arrangement of a network, worked out once for as long as its figures stay the same. */
export function arrangementOf(context: NetworkContext, id: ArrangementId): Arrangement {
  const ofContext = known.get(context) ?? new Map<ArrangementId, Arrangement>();
  known.set(context, ofContext);
  const arrangement = ofContext.get(id) ?? arrange(context, id);
  ofContext.set(id, arrangement);
  return arrangement;
}

/** Where everybody stands in an arrangement. Pure arithmetic: the same network always looks the same. */
export function arrange(context: NetworkContext, id: ArrangementId): Arrangement {
  switch (id) {
    case 'recency':
      return arrangeByRecency(context);
    case 'communities':
      return arrangeByCommunity(context);
    case 'standing':
      return arrangeByStanding(context);
    case 'tiers':
      return arrangeByTier(context);
  }
}

/** Days up to which a ring reaches; then "longer ago" and "never". */
const RECENCY_STEPS = [30, 90, 180, 365] as const;
/** Days after which "longer ago" makes no more difference. */
const LONGEST_AGO = 1095;

function recencyOf(days: number | null): { ring: number; depth: number } {
  if (days === null) return { ring: RECENCY_STEPS.length + 1, depth: 0.5 };
  const ring = RECENCY_STEPS.findIndex((step) => days <= step);
  const index = ring === -1 ? RECENCY_STEPS.length : ring;
  const from = RECENCY_STEPS[index - 1] ?? 0;
  const until = RECENCY_STEPS[index] ?? LONGEST_AGO;
  return { ring: index, depth: Math.min(1, (days - from) / (until - from)) };
}

/** You in the middle; the longer ago, the farther out; each category its own part of the circle. */
function arrangeByRecency(context: NetworkContext): Arrangement {
  const labels = networkTexts.recencyRings;
  return arrangeInRings(context, context.partners, labels, (partner) =>
    recencyOf(partner.figures.daysSinceLast),
  );
}

/** From near to far; those without a rhythm have no place in it. */
const STANDING_RINGS: readonly Standing[] = ['on-time', 'lapsing', 'neglected', 'cold', 'never-met'];

/** You in the middle; the later against its rhythm, the farther out; never met at the rim. */
function arrangeByStanding(context: NetworkContext): Arrangement {
  const partners = context.partners.filter((partner) => partner.figures.standing !== 'no-rhythm');
  const labels = STANDING_RINGS.map((standing) => networkTexts.standings[standing]);
  return arrangeInRings(context, partners, labels, ({ figures }) => ({
    ring: STANDING_RINGS.indexOf(figures.standing),
    depth: depthOfRatio(figures.standing, figures.overdueRatio),
  }));
}

const RATIO_RANGES: Readonly<Partial<Record<Standing, readonly [number, number]>>> = {
  'on-time': [0, 0.8],
  lapsing: [0.8, 1],
  neglected: [1, 2],
  cold: [2, 6],
};

function depthOfRatio(standing: Standing, ratio: number | null): number {
  const range = RATIO_RANGES[standing];
  if (range === undefined || ratio === null) return 0.5;
  return Math.min(1, Math.max(0, (ratio - range[0]) / (range[1] - range[0])));
}

/** You in the middle; the less important, the farther out: places that time does not change. */
function arrangeByTier(context: NetworkContext): Arrangement {
  return arrangeInRings(context, context.partners, networkTexts.time.tierRings, ({ organisation }) => ({
    ring: tierSchema.options.indexOf(organisation.tier),
    depth: 0.5,
  }));
}

function arrangeInRings(
  context: NetworkContext,
  partners: readonly NetworkPartner[],
  ringLabels: readonly string[],
  place: (partner: NetworkPartner) => { readonly ring: number; readonly depth: number },
): Arrangement {
  const items = partners.map(
    (partner): RingItem<OrganisationId> => ({
      id: partner.id,
      sectorId: partner.category.id,
      radius: footprintOf(partner, context),
      ...place(partner),
    }),
  );
  const plan = layoutRings(items, {
    ringCount: ringLabels.length,
    sectorIds: context.categories.map((category) => category.id),
    coreRadius: CORE_RADIUS,
    corridor: CORRIDOR,
  });
  return {
    positions: plan.positions,
    rings: plan.bands.map(
      (band, index): SceneRing => ({
        radius: band.outer,
        label: ringLabels[index] ?? '',
      }),
    ),
    sectors: sectorsOf(context, plan),
    hulls: [],
    showsEgo: true,
  };
}

function sectorsOf(context: NetworkContext, plan: RingPlan): SceneSector[] {
  const rim = plan.bands.at(-1)?.outer ?? 0;
  return plan.sectors.flatMap((sector): SceneSector[] => {
    const category = context.categories.find((candidate) => candidate.id === sector.id);
    if (category === undefined) return [];
    return [
      {
        categoryId: category.id,
        label: category.name,
        look: category,
        angle: sector.angle,
        radius: rim,
      },
    ];
  });
}

/** The group of those who are linked to nobody; communities have ids from 0. */
const LONERS = -1;

/** Linked partners with their own community, communities near their kin; who is linked to nobody stands apart. */
function arrangeByCommunity(context: NetworkContext): Arrangement {
  const groups = new Map<number, NetworkPartner[]>();
  for (const partner of context.partners) {
    const size = context.communities.get(partner.figures.communityId)?.community.partnerIds.length ?? 1;
    const id = size < 2 ? LONERS : partner.figures.communityId;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [partner]);
    else group.push(partner);
  }
  const plan = layoutGroups(
    [...groups].flatMap(([groupId, members]) =>
      members.map((partner) => ({
        id: partner.id,
        groupId,
        radius: footprintOf(partner, context),
        weight: partner.figures.minutes,
      })),
    ),
    context.links
      .filter((link) => link.weight > 0)
      .map((link) => ({
        first: link.firstOrganisationId,
        second: link.secondOrganisationId,
        weight: link.weight,
      })),
    LONERS,
  );
  return {
    positions: plan.positions,
    rings: [],
    sectors: [],
    hulls: [...groups].flatMap(([groupId, members]) => {
      const hull = hullOf(context, groupId, members, plan.positions);
      return hull === null ? [] : [hull];
    }),
    showsEgo: false,
  };
}

function hullOf(
  context: NetworkContext,
  groupId: number,
  members: readonly NetworkPartner[],
  positions: ReadonlyMap<OrganisationId, Point>,
): SceneHull | null {
  const outline = hullAround(
    members.flatMap((partner) => {
      const place = positions.get(partner.id);
      return place === undefined ? [] : [{ ...place, radius: footprintOf(partner, context) }];
    }),
    HULL_PADDING,
  );
  if (outline.length === 0) return null;
  const named = context.communities.get(groupId);
  return {
    id: `group-${groupId}`,
    outline,
    label: hullLabel(named),
    size: members.length,
    kind: hullKind(named),
  };
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
