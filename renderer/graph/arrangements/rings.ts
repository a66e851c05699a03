import type { Standing } from '#shared/analysis/network-analysis.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { tierSchema } from '#shared/domain/vocabulary.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import type { RingItem, RingPlan } from '../layouts/rings.ts';
import type { RingTask } from '../layouts/task.ts';
import type { NetworkContext, NetworkPartner } from '../network-context.ts';
import { footprintOf } from '../node-size.ts';
import type { SceneRing, SceneSector } from '../scene.ts';
import { NOTHING_ARRANGED, type Outline, outlined } from './outline.ts';

const CORE_RADIUS = 34;
/** Half the width of the strip in which the names of the rings stand. */
const CORRIDOR = 34;

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
export function outlineByRecency(context: NetworkContext): Outline {
  const labels = networkTexts.recencyRings;
  return outlineInRings(context, context.partners, labels, (partner) =>
    recencyOf(partner.figures.daysSinceLast),
  );
}

/** From near to far; those without a rhythm have no place in it. */
const STANDING_RINGS: readonly Standing[] = ['on-time', 'lapsing', 'neglected', 'cold', 'never-met'];

/** You in the middle; the later against its rhythm, the farther out; never met at the rim. */
export function outlineByStanding(context: NetworkContext): Outline {
  const partners = context.partners.filter((partner) => partner.figures.standing !== 'no-rhythm');
  const labels = STANDING_RINGS.map((standing) => networkTexts.standings[standing]);
  return outlineInRings(context, partners, labels, ({ figures }) => ({
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
export function outlineByTier(context: NetworkContext): Outline {
  return outlineInRings(context, context.partners, networkTexts.time.tierRings, ({ organisation }) => ({
    ring: tierSchema.options.indexOf(organisation.tier),
    depth: 0.5,
  }));
}

function outlineInRings(
  context: NetworkContext,
  partners: readonly NetworkPartner[],
  ringLabels: readonly string[],
  place: (partner: NetworkPartner) => { readonly ring: number; readonly depth: number },
): Outline {
  const items = partners.map(
    (partner): RingItem<OrganisationId> => ({
      id: partner.id,
      sectorId: partner.category.id,
      radius: footprintOf(partner, context),
      ...place(partner),
    }),
  );
  const options = {
    ringCount: ringLabels.length,
    sectorIds: context.categories.map((category) => category.id),
    coreRadius: CORE_RADIUS,
    corridor: CORRIDOR,
  };
  return outlined<RingTask>({ kind: 'rings', items, options }, (plan) => ({
    ...NOTHING_ARRANGED,
    positions: plan.positions,
    rings: plan.bands.map(
      (band, index): SceneRing => ({
        radius: band.outer,
        label: ringLabels[index] ?? '',
      }),
    ),
    sectors: sectorsOf(context, plan),
    ego: { x: 0, y: 0 },
  }));
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
