import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import type { AlterGraph } from './graph/alter-graph.ts';
import { ratio, shareOf, sum } from './attention.ts';
import { bridgesOf } from './graph/bridges.ts';
import { type Checkpoint, RUN_TO_THE_END } from './checkpoint.ts';
import { communitiesOf } from './graph/communities.ts';
import { qualitativeVariation } from './concentration.ts';
import { externalInternal, mixedTables } from './mixing.ts';
import type { Bubbles, Community } from './network-analysis.ts';
import { compareNamed } from './ordering.ts';
import type { Member, Population } from './population.ts';
import type { AnalysisSettings } from './settings.ts';
import { forEachLink, neighboursOf, type WeightedGraph } from './graph/weighted-graph.ts';

/** Place of one partner among the others. */
export interface Place {
  readonly partnerId: OrganisationId;
  readonly communityId: number;
  readonly participation: number | null;
  readonly betweenness: number;
}

/** The lens of the bubbles, with the place of each partner by id. */
export interface BubblesResult {
  readonly lens: Bubbles;
  readonly places: ReadonlyMap<OrganisationId, Place>;
}

/** Which groups keep meeting themselves, how much of the attention they hold, and who leads out of them. */
export function bubblesOf(
  population: Population,
  alter: AlterGraph,
  checkpoint: Checkpoint = RUN_TO_THE_END,
): BubblesResult {
  const { members, settings, attention } = population;
  const { graph } = alter;
  const { communityOf, modularity, runs } = communitiesOf(
    graph,
    { resolution: settings.resolution, runs: settings.communityRuns, seed: settings.seed },
    checkpoint,
  );
  const groups = describeGroups(population, graph, communityOf);
  const communities = groups.map((group) => group.community);
  const idOfGroup = new Map(groups.map((group) => [group.found, group.community.id]));
  const communityIds = communityOf.map((found) => idOfGroup.get(found) ?? -1);
  const bubbles = communities.filter((community) => community.isBubble);
  const mine = bubbles[0] ?? null;
  const categoryOf = members.map((member) => member.partner.categoryId);
  const bridges = bridgesOf(
    graph,
    communityIds,
    members.map((member) => member.strength),
    settings.seed,
    checkpoint,
  );
  const places = members.map(
    ({ partner }, position): Place => ({
      partnerId: partner.id,
      communityId: communityIds[position] ?? -1,
      participation: bridges.participation[position] ?? null,
      betweenness: bridges.betweenness[position] ?? 0,
    }),
  );
  return {
    places: new Map(places.map((place) => [place.partnerId, place])),
    lens: {
      communities,
      modularity,
      communityRuns: runs,
      mineId: mine?.id ?? null,
      bubbleShare: shareOf(
        sum(bubbles.map((bubble) => (bubble.attentionShare ?? 0) * attention.totalMinutes)),
        attention.totalMinutes,
      ),
      ...externalInternal(graph, categoryOf, population.categoryIds),
      mixedTable: mixedTables(
        attention.encounters,
        (partner) => population.roster.partners[partner]?.categoryId,
      ),
      diversity: qualitativeVariation(minutesPerActiveCategory(members)),
      bridges: mine === null ? [] : bridgesOutOf(mine.id, members, places, graph),
      betweennessSample: bridges.betweennessSample,
      ego: bridges.ego,
      egoInMinutes: bridges.egoInMinutes,
    },
  };
}

interface Group {
  /** Its number in the partition. */
  readonly found: number;
  readonly community: Community;
}

/** Communities with most attention first, then the larger, then by smallest member id; `id` is the place in that order. */
function describeGroups(
  population: Population,
  graph: WeightedGraph,
  communityOf: ArrayLike<number>,
): readonly Group[] {
  const { members, attention } = population;
  const count = members.reduce((most, _, position) => Math.max(most, (communityOf[position] ?? 0) + 1), 0);
  const groups = Array.from({ length: count }, (_, found) => ({
    found,
    members: [] as Member[],
    volume: 0,
    cut: 0,
    pairs: 0,
  }));
  for (const [position, member] of members.entries()) {
    const group = groups[communityOf[position] ?? 0];
    if (group === undefined) continue;
    group.members.push(member);
    group.volume += graph.strengths[position] ?? 0;
  }
  forEachLink(graph, (first, second, weight) => {
    const one = groups[communityOf[first] ?? 0];
    const other = groups[communityOf[second] ?? 0];
    if (one === undefined || other === undefined) return;
    if (one === other) {
      one.pairs += 1;
    } else {
      one.cut += weight;
      other.cut += weight;
    }
  });
  const everything = sum(graph.strengths);
  return groups
    .map((group) => ({ ...group, minutes: sum(group.members.map((member) => member.minutes)) }))
    .sort(
      (one, other) =>
        other.minutes - one.minutes || other.members.length - one.members.length || one.found - other.found,
    )
    .map(({ found, members: inside, volume, cut, pairs, minutes }, id) => {
      const size = inside.length;
      const attentionShare = shareOf(minutes, attention.totalMinutes);
      const conductance = conductanceOf(cut, volume, everything);
      const closed = isClosed(volume, conductance, size < members.length, population.settings);
      return {
        found,
        community: {
          id,
          partnerIds: inside.map((member) => member.partner.id),
          attentionShare,
          conductance,
          density: ratio(pairs, (size * (size - 1)) / 2),
          categoryMix: categoryMix(inside, population.categoryIds),
          isBubble: closed && isLargeEnough(size, attentionShare, population.settings),
        },
      };
    });
}

/**
 * Conductance: how much of a group's links leave it, cut / min(vol, vol of the rest).
 *
 * @returns 0 (nothing leaves) to 1; `null` where the group or the rest has no links at all.
 * @see Kannan, Vempala & Vetta (2004), On clusterings: good, bad and spectral, Journal of the ACM 51(3).
 */
export function conductanceOf(cut: number, volume: number, volumeOfAll: number): number | null {
  // A rest that is 0 but for rounding is 0.
  const rest = volumeOfAll - volume;
  return shareOf(cut, Math.min(volume, rest > 1e-9 * volumeOfAll ? rest : 0));
}

/**
 * Whether few links leave the group. Where it has all the links there are, conductance does not exist, and nothing leaves
 * it while others stand outside without a link: closed as well. A group that is the whole map has no outside.
 */
function isClosed(
  volume: number,
  conductance: number | null,
  hasOutside: boolean,
  settings: AnalysisSettings,
): boolean {
  return conductance === null ? volume > 0 && hasOutside : conductance <= settings.bubbleMaximumConductance;
}

function isLargeEnough(size: number, attentionShare: number | null, settings: AnalysisSettings): boolean {
  return size >= settings.bubbleMinimumSize && (attentionShare ?? 0) >= settings.bubbleMinimumAttentionShare;
}

function categoryMix(members: readonly Member[], order: readonly CategoryId[]): Community['categoryMix'] {
  const counts = new Map<CategoryId, number>();
  for (const { partner } of members)
    counts.set(partner.categoryId, (counts.get(partner.categoryId) ?? 0) + 1);
  return [...counts]
    .map(([categoryId, count]) => ({ categoryId, count }))
    .sort(
      (one, other) =>
        other.count - one.count || order.indexOf(one.categoryId) - order.indexOf(other.categoryId),
    );
}

function minutesPerActiveCategory(members: readonly Member[]): readonly number[] {
  const minutes = new Map<CategoryId, number>();
  for (const member of members) {
    const { categoryId } = member.partner;
    minutes.set(categoryId, (minutes.get(categoryId) ?? 0) + member.minutes);
  }
  return [...minutes.values()];
}

/** Partners of the bubble with a link out of it: highest betweenness first, then participation, then name. */
function bridgesOutOf(
  communityId: number,
  members: readonly Member[],
  places: readonly Place[],
  graph: WeightedGraph,
): readonly OrganisationId[] {
  const leads = new Set<number>();
  const communityAt = (position: number): number | undefined => places[position]?.communityId;
  for (let node = 0; node < graph.order; node += 1) {
    if (communityAt(node) !== communityId) continue;
    if (neighboursOf(graph, node).some((neighbour) => communityAt(neighbour) !== communityId))
      leads.add(node);
  }
  return [...leads]
    .flatMap((position) => {
      const [member, place] = [members[position], places[position]];
      return member === undefined || place === undefined ? [] : [{ partner: member.partner, place }];
    })
    .sort(
      (one, other) =>
        other.place.betweenness - one.place.betweenness ||
        (other.place.participation ?? 0) - (one.place.participation ?? 0) ||
        compareNamed(one.partner, other.partner),
    )
    .map(({ partner }) => partner.id);
}
