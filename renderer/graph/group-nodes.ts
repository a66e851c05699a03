import { iconOf } from '#shared/domain/category.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
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
export function groupEdges({ groupLinks }: Arrangement): readonly SceneEdge[] {
  const strongest = [...groupLinks].sort((a, b) => b.weight - a.weight).slice(0, MOST_GROUP_EDGES);
  const heaviest = strongest[0]?.weight ?? 0;
  return strongest.map(({ first, second, weight }) => ({
    id: `${first} ${second}`,
    source: first,
    target: second,
    strength: Math.sqrt(weight / Math.max(heaviest, 1e-9)),
    atOdds: false,
  }));
}
