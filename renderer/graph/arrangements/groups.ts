import { hullAround } from '../hulls.ts';
import type { GroupLink } from '../layouts/communities.ts';
import type { Point } from '../layouts/geometry.ts';
import type { GroupTask } from '../layouts/task.ts';
import type { NetworkContext } from '../network-context.ts';
import { footprintOf } from '../node-size.ts';
import type { SceneHull } from '../scene.ts';
import { type Grouping, groupsBy, LONERS, type PartnerGroup } from './groupings.ts';
import { NOTHING_ARRANGED, type Outline, outlined } from './outline.ts';

const HULL_PADDING = 9;

/** Linked partners near each other within their group, groups near their kin; who belongs to none stands apart. */
export function outlineInGroups(context: NetworkContext, grouping: Grouping): Outline {
  const groups = groupsBy(context, grouping);
  return outlined<GroupTask>(
    {
      kind: 'groups',
      items: groups.flatMap(({ number, members }) =>
        members.map((partner) => ({
          id: partner.id,
          groupId: number,
          radius: footprintOf(partner, context),
          weight: partner.figures.minutes,
        })),
      ),
      links: linksOf(context),
      lastGroupId: LONERS,
    },
    ({ positions }) => ({
      ...NOTHING_ARRANGED,
      positions,
      hulls: groups.flatMap((group) => hullOf(context, group, positions) ?? []),
    }),
  );
}

/** Those links that bind. */
function linksOf(context: NetworkContext): readonly GroupLink[] {
  return context.links
    .filter((link) => link.weight > 0)
    .map((link) => ({
      first: link.firstOrganisationId,
      second: link.secondOrganisationId,
      weight: link.weight,
    }));
}

/** The outline around those of a group that have a place; `null` when nobody has. */
export function hullOf(
  context: NetworkContext,
  group: PartnerGroup,
  positions: ReadonlyMap<string, Point>,
): SceneHull | null {
  const outline = hullAround(
    group.members.flatMap((partner) => {
      const place = positions.get(partner.id);
      return place === undefined ? [] : [{ ...place, radius: footprintOf(partner, context) }];
    }),
    HULL_PADDING,
  );
  if (outline.length === 0) return null;
  return {
    id: `group-${group.key}`,
    outline,
    label: group.label,
    size: group.members.length,
    kind: group.kind,
  };
}
