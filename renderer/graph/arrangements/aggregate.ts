import type { GroupItem } from '../layouts/communities.ts';
import type { GroupTask } from '../layouts/task.ts';
import type { NetworkContext } from '../network-context.ts';
import { footprintOf } from '../node-size.ts';
import type { SceneGroup } from '../scene.ts';
import { type Grouping, groupsBy, LONERS, type PartnerGroup } from './groupings.ts';
import { hullOf } from './groups.ts';
import { linkSums } from './link-sums.ts';
import { NOTHING_ARRANGED, type Outline, outlined } from './outline.ts';

/** More partners than this are shown as groups at first: nobody could tell them apart, and drawing them takes long. */
export const MOST_DRAWN = 3000;

/** Diameters of a group in model units; its area grows with its members. */
const SMALLEST_GROUP = 40;
const LARGEST_GROUP = 190;
const GROUP_ROOM = 26;

function diameterOfGroup(size: number, largest: number): number {
  const part = size / Math.max(1, largest);
  return Math.sqrt(SMALLEST_GROUP ** 2 + part * (LARGEST_GROUP ** 2 - SMALLEST_GROUP ** 2));
}

function groupNodeId(key: string): string {
  return `group:${key}`;
}

/** A large network as its groups, each one disc; those that are open show their partners. */
export function outlineAggregated(
  context: NetworkContext,
  grouping: Grouping,
  openGroups: ReadonlySet<string>,
): Outline {
  const groups = groupsBy(context, grouping);
  const largest = groups.reduce((most, { members }) => Math.max(most, members.length), 0);
  const isOpen = (group: PartnerGroup): boolean => openGroups.has(group.key);
  const partnersOf = new Map<string, readonly string[]>();
  const items = groups.flatMap((group): GroupItem[] => {
    if (isOpen(group)) {
      return group.members.map((partner) => {
        partnersOf.set(partner.id, [partner.id]);
        return {
          id: partner.id,
          groupId: group.number,
          radius: footprintOf(partner, context),
          weight: partner.figures.minutes,
        };
      });
    }
    const id = groupNodeId(group.key);
    partnersOf.set(
      id,
      group.members.map((partner) => partner.id),
    );
    return [
      {
        id,
        groupId: group.number,
        radius: diameterOfGroup(group.members.length, largest) / 2 + GROUP_ROOM,
        weight: group.members.reduce((sum, partner) => sum + partner.figures.minutes, 0),
      },
    ];
  });
  const links = linkSums(context, partnersOf);
  const closed = new Set(groups.filter((group) => !isOpen(group)).map(({ key }) => groupNodeId(key)));
  return outlined<GroupTask>({ kind: 'groups', items, links, lastGroupId: LONERS }, ({ positions }) => ({
    ...NOTHING_ARRANGED,
    isAggregated: true,
    groupLinks: links.filter(({ first, second }) => closed.has(first) && closed.has(second)),
    positions,
    hulls: groups.filter(isOpen).flatMap((group) => hullOf(context, group, positions) ?? []),
    groups: groups.map(
      (group): SceneGroup => ({
        id: groupNodeId(group.key),
        key: group.key,
        label: group.label,
        look: group.look,
        isOpen: isOpen(group),
        memberIds: group.members.map((partner) => partner.id),
        metCount: group.members.filter((partner) => partner.figures.encounterCount > 0).length,
        diameter: diameterOfGroup(group.members.length, largest),
      }),
    ),
  }));
}
