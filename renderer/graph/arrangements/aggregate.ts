import type { GroupItem } from '../layouts/communities.ts';
import type { GroupTask } from '../layouts/task.ts';
import type { NetworkContext } from '../network-context.ts';
import { footprintOf } from '../node-size.ts';
import type { SceneGroup } from '../scene.ts';
import { type Grouping, groupsBy, LONERS, type PartnerGroup } from './groupings.ts';
import { hullOf, linksOf } from './groups.ts';
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
  const itemOf = new Map<string, string>();
  const items = groups.flatMap((group): GroupItem[] => {
    if (isOpen(group)) {
      return group.members.map((partner) => {
        itemOf.set(partner.id, partner.id);
        return {
          id: partner.id,
          groupId: group.number,
          radius: footprintOf(partner, context),
          weight: partner.figures.minutes,
        };
      });
    }
    const id = groupNodeId(group.key);
    for (const partner of group.members) itemOf.set(partner.id, id);
    return [
      {
        id,
        groupId: group.number,
        radius: diameterOfGroup(group.members.length, largest) / 2 + GROUP_ROOM,
        weight: group.members.reduce((sum, partner) => sum + partner.figures.minutes, 0),
      },
    ];
  });
  return outlined<GroupTask>(
    { kind: 'groups', items, links: between(context, itemOf), lastGroupId: LONERS },
    ({ positions }) => ({
      ...NOTHING_ARRANGED,
      isAggregated: true,
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
    }),
  );
}

/** The links between what is drawn, each pair once. */
function between(context: NetworkContext, itemOf: ReadonlyMap<string, string>): GroupTask['links'] {
  const weights = new Map<string, { first: string; second: string; weight: number }>();
  for (const link of linksOf(context)) {
    const [one, other] = [itemOf.get(link.first), itemOf.get(link.second)];
    if (one === undefined || other === undefined || one === other) continue;
    const [first, second] = one < other ? [one, other] : [other, one];
    const key = `${first} ${second}`;
    const known = weights.get(key);
    if (known === undefined) weights.set(key, { first, second, weight: link.weight });
    else known.weight += link.weight;
  }
  return [...weights.values()];
}
