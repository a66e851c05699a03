import { iconOf } from '#shared/domain/category.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import type { NetworkContext } from './network-context.ts';
import type { Arrangement, SceneEdge, SceneNode } from './scene.ts';

/** Lines between groups; more are a cobweb. */
const MOST_GROUP_EDGES = 40;
/** Groups are named before any partner. */
const GROUP_IMPORTANCE = 10_000;

/** The groups that are closed, each as one disc. @param chosen who passes the filters. */
export function groupNodes(
  arrangement: Arrangement,
  chosen: ReadonlySet<OrganisationId>,
): readonly SceneNode[] {
  return arrangement.groups
    .filter((group) => !group.isOpen)
    .map((group): SceneNode => {
      const place = arrangement.positions.get(group.id) ?? { x: 0, y: 0 };
      const isChosen = group.memberIds.some((id) => chosen.has(id));
      return {
        id: group.id,
        kind: 'group',
        partnerId: null,
        x: place.x,
        y: place.y,
        label: networkTexts.groupLabel(group.label, group.memberIds.length),
        icon: group.look === null ? 'civil-society' : iconOf(group.look),
        fill: group.look === null ? { kind: 'muted' } : { kind: 'category', mark: group.look.mark },
        ring: 'none',
        diameter: group.diameter,
        expectedDiameter: group.diameter,
        footprint: group.diameter / 2,
        emphasis: isChosen ? 'plain' : 'quiet',
        importance: GROUP_IMPORTANCE + group.memberIds.length,
      };
    });
}

/** How strongly closed groups are linked with each other. */
export function groupEdges(context: NetworkContext, arrangement: Arrangement): readonly SceneEdge[] {
  const groupOf = new Map<OrganisationId, string>();
  for (const group of arrangement.groups) {
    if (!group.isOpen) for (const id of group.memberIds) groupOf.set(id, group.id);
  }
  if (groupOf.size === 0) return [];
  const weights = new Map<string, { source: string; target: string; weight: number }>();
  for (const link of context.links) {
    const [one, other] = [groupOf.get(link.firstOrganisationId), groupOf.get(link.secondOrganisationId)];
    if (one === undefined || other === undefined || one === other) continue;
    const [source, target] = one < other ? [one, other] : [other, one];
    const key = `${source} ${target}`;
    const known = weights.get(key);
    if (known === undefined) weights.set(key, { source, target, weight: link.weight });
    else known.weight += link.weight;
  }
  const sorted = [...weights.entries()]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, MOST_GROUP_EDGES);
  const heaviest = sorted[0]?.[1].weight ?? 1;
  return sorted.map(([id, { source, target, weight }]) => ({
    id,
    source,
    target,
    strength: Math.sqrt(weight / Math.max(heaviest, 1e-9)),
    atOdds: false,
  }));
}
