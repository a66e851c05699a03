import { isoWeekOf } from '#shared/domain/calendar-date.ts';
import type { AreaId, OrganisationId } from '#shared/domain/ids.ts';
import { sum } from '../attention.ts';
import type { AnalysisInput, InputPartner } from '../input.ts';
import type { NetworkAnalysis, PartnerFigures, Standing } from '../network-analysis.ts';
import { combinedSeed, seededRandom, textSeed } from '../randomness.ts';

const SELDOM_SEEN_FACTOR = 2;
const ELIGIBLE: readonly Standing[] = ['never-met', 'neglected', 'cold'];

/** One partner to meet that nobody would think of, with why this one. */
export interface Surprise {
  readonly partnerId: OrganisationId;
  readonly standing: Standing;
  /** Its weight in the draw, and its chance among all that could be drawn, 0 to 1. */
  readonly weight: number;
  readonly chance: number;
  readonly candidateCount: number;
  /** What doubled its weight. */
  readonly categoryUnderLit: boolean;
  readonly outsideBubbles: boolean;
  readonly areaNotVisited: boolean;
}

/**
 * A draw from the partners that are never met, neglected or cold. Weight: that of the tier, times 2 if the category is
 * under-lit, times 2 if the community is no bubble, times 2 if it has areas and nobody from any of them was met in
 * the period.
 *
 * The same all week, and another with each reshuffle: every candidate gets its own number from the ISO week, the
 * reshuffles and its id, and the smallest -ln(u) / weight wins. So a partner that leaves the list because it was met does
 * not change who was drawn, unless it was the one.
 *
 * @param reshuffles how often another was asked for this week, >= 0.
 * @param mayBeDrawn whether somebody takes part in the draw; everybody else still counts for what was visited.
 * @returns `null` when there is nobody to draw, or all weigh 0.
 * @see Efraimidis & Spirakis (2006), Weighted random sampling with a reservoir, Information Processing Letters 97(5).
 */
export function surprisingEncounter(
  input: Pick<AnalysisInput, 'partners'>,
  analysis: NetworkAnalysis,
  reshuffles: number,
  mayBeDrawn: (figures: PartnerFigures) => boolean = () => true,
): Surprise | null {
  const partnerOf = new Map(input.partners.map((partner) => [partner.id, partner]));
  const weigh = weigher(partnerOf, analysis);
  const candidates = analysis.partners.flatMap((figures) => {
    const partner = partnerOf.get(figures.partnerId);
    if (partner === undefined || !ELIGIBLE.includes(figures.standing) || !mayBeDrawn(figures)) return [];
    const candidate = weigh(partner, figures);
    return candidate.weight > 0 ? [candidate] : [];
  });
  const total = sum(candidates.map((candidate) => candidate.weight));
  const { year, week } = isoWeekOf(analysis.asOf);
  const arrival = (candidate: { partnerId: OrganisationId; weight: number }): number => {
    const seed = combinedSeed(year, week, reshuffles, textSeed(candidate.partnerId));
    return -Math.log(1 - seededRandom(seed)()) / candidate.weight;
  };
  const [first] = candidates
    .map((candidate) => ({ candidate, arrival: arrival(candidate) }))
    .sort((one, other) => one.arrival - other.arrival);
  if (first === undefined) return null;
  const { candidate } = first;
  return { ...candidate, chance: candidate.weight / total, candidateCount: candidates.length };
}

type Weighed = Omit<Surprise, 'chance' | 'candidateCount'>;

function weigher(
  partnerOf: ReadonlyMap<OrganisationId, InputPartner>,
  analysis: NetworkAnalysis,
): (partner: InputPartner, figures: PartnerFigures) => Weighed {
  const { settings, usualSuspects, bubbles } = analysis;
  const underLit = new Set(
    usualSuspects.categories
      .filter(
        ({ attentionQuotient }) =>
          attentionQuotient !== null && attentionQuotient <= settings.underLitQuotient,
      )
      .map((category) => category.categoryId),
  );
  const inBubbles = new Set(
    bubbles.communities.filter((community) => community.isBubble).map((community) => community.id),
  );
  const visited = new Set<AreaId>(
    analysis.partners
      .filter((figures) => figures.encounterCount > 0)
      .flatMap((figures) => partnerOf.get(figures.partnerId)?.areaIds ?? []),
  );
  return (partner, figures) => {
    const categoryUnderLit = underLit.has(partner.categoryId);
    const outsideBubbles = !inBubbles.has(figures.communityId);
    const areaNotVisited = partner.areaIds.length > 0 && !partner.areaIds.some((area) => visited.has(area));
    const doublings = [categoryUnderLit, outsideBubbles, areaNotVisited].filter(Boolean).length;
    return {
      partnerId: partner.id,
      standing: figures.standing,
      weight: settings.tierWeights[partner.tier] * SELDOM_SEEN_FACTOR ** doublings,
      categoryUnderLit,
      outsideBubbles,
      areaNotVisited,
    };
  };
}
