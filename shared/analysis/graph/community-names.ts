import type { Community } from '../network-analysis.ts';

/** Below this overlap two communities are not the same one. @see Greene, Doyle & Cunningham (2010), who use 0.3. */
const SAME_FROM = 0.3;

/**
 * Which community of an earlier day each community of today continues, so that "my bubble" keeps its name and colour
 * although communities are found anew each day. Pairs with the greatest overlap (Jaccard: common members over all
 * members of both) come first; each is used once.
 *
 * @returns by id of today the id of then, or `null` for a community that is new. Communities of one are never followed.
 * @see Greene, Doyle & Cunningham (2010), Tracking the evolution of communities in dynamic social networks.
 */
export function continuedCommunities(
  earlier: readonly Community[],
  today: readonly Community[],
): ReadonlyMap<number, number | null> {
  const communityThen = new Map(
    groupsIn(earlier).flatMap((community) => community.partnerIds.map((id) => [id, community] as const)),
  );
  const overlaps = groupsIn(today).flatMap((now) => {
    const common = new Map<Community, number>();
    for (const id of now.partnerIds) {
      const then = communityThen.get(id);
      if (then !== undefined) common.set(then, (common.get(then) ?? 0) + 1);
    }
    return [...common].map(([then, count]) => ({
      now: now.id,
      before: then.id,
      overlap: count / (now.partnerIds.length + then.partnerIds.length - count),
    }));
  });
  const continued = new Map<number, number | null>(today.map((community) => [community.id, null]));
  const used = new Set<number>();
  for (const { now, before, overlap } of overlaps.sort(
    (one, other) => other.overlap - one.overlap || one.now - other.now || one.before - other.before,
  )) {
    if (overlap < SAME_FROM || used.has(before) || continued.get(now) !== null) continue;
    continued.set(now, before);
    used.add(before);
  }
  return continued;
}

function groupsIn(communities: readonly Community[]): readonly Community[] {
  return communities.filter((community) => community.partnerIds.length >= 2);
}
