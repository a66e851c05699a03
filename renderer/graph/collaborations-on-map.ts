import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { CollaborationLook } from '#shared/domain/map-view.ts';
import { hullAround } from './hulls.ts';
import { freeSpotNear } from './layouts/free-spot.ts';
import { compareText, type Point } from './layouts/geometry.ts';
import { shortened } from './partner-labels.ts';
import type { SceneEdge, SceneHull, SceneNode } from './scene.ts';

/** Collaborations that may be shown, and how. */
export interface ShownCollaborations {
  readonly look: CollaborationLook;
  readonly list: readonly Collaboration[];
  /** Those of this partner first; `null`: the largest first. */
  readonly aroundId: string | null;
}

interface CollaborationParts {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly hulls: readonly SceneHull[];
}

/** More areas on each other cannot be told apart. */
export const MOST_COLLABORATION_HULLS = 6;
const NODE_DIAMETER = 24;
const NODE_ROOM = 17;
const HULL_PADDING = 8;
const COLLABORATION_IMPORTANCE = 40;
/** Characters of a name beside its mark. */
const LABEL_LENGTH = 30;

/** The id of the mark or area of a collaboration. */
export function collaborationNodeId(id: Collaboration['id']): string {
  return `collaboration:${id}`;
}

/** Collaborations between the partners that are shown: each a mark with lines to its members, or an area through them. */
export function collaborationsOnMap(
  nodes: readonly SceneNode[],
  { look, list, aroundId }: ShownCollaborations,
): CollaborationParts {
  if (look === 'none') return { nodes: [], edges: [], hulls: [] };
  const shown = new Map(
    nodes
      .filter((node) => node.kind === 'partner' && node.emphasis !== 'hidden')
      .map((node) => [node.id, node]),
  );
  const found = list
    .map((collaboration) => ({
      collaboration,
      members: [...new Set(collaboration.members.map((member) => member.organisationId))].flatMap(
        (id) => shown.get(id) ?? [],
      ),
    }))
    .filter(({ members }) => members.length >= 2)
    .sort(
      (one, other) =>
        other.members.length - one.members.length ||
        compareText(one.collaboration.id, other.collaboration.id),
    );
  if (look === 'nodes') return asNodes(found, nodes);
  const own = found.filter(({ members }) => members.some((member) => member.id === aroundId));
  const first = own.length > 0 ? own : found;
  return {
    nodes: [],
    edges: [],
    hulls: first.slice(0, MOST_COLLABORATION_HULLS).map(({ collaboration, members }, index) => ({
      id: collaborationNodeId(collaboration.id),
      outline: hullAround(
        members.map((member) => ({ x: member.x, y: member.y, radius: member.footprint })),
        HULL_PADDING,
      ),
      label: collaboration.name,
      size: members.length,
      kind: 'collaboration',
      area: {
        tint: index,
        branches: branchesThrough(members),
        width: 2 * (meanFootprint(members) + HULL_PADDING),
      },
    })),
  };
}

interface Found {
  readonly collaboration: Collaboration;
  readonly members: readonly SceneNode[];
}

function asNodes(found: readonly Found[], nodes: readonly SceneNode[]): CollaborationParts {
  const discs = nodes
    .filter((node) => node.emphasis !== 'hidden')
    .map((node) => ({ x: node.x, y: node.y, radius: node.footprint }));
  const marks = found.map(({ collaboration, members }): SceneNode => {
    const wish = {
      x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
      y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
    };
    const place = freeSpotNear(wish, NODE_ROOM, discs);
    discs.push({ ...place, radius: NODE_ROOM });
    return {
      id: collaborationNodeId(collaboration.id),
      kind: 'collaboration',
      partnerId: null,
      ...place,
      label: shortened(collaboration.name, LABEL_LENGTH),
      icon: 'regional',
      fill: { kind: 'collaboration' },
      ring: 'none',
      diameter: NODE_DIAMETER,
      expectedDiameter: NODE_DIAMETER,
      footprint: NODE_ROOM,
      emphasis: members.every((member) => member.emphasis === 'quiet') ? 'quiet' : 'plain',
      importance: COLLABORATION_IMPORTANCE + members.length,
    };
  });
  return {
    nodes: marks,
    edges: found.flatMap(({ collaboration, members }) =>
      members.map((member) => ({
        id: `${collaborationNodeId(collaboration.id)} ${member.id}`,
        source: collaborationNodeId(collaboration.id),
        target: member.id,
        strength: 0.25,
        atOdds: false,
      })),
    ),
    hulls: [],
  };
}

function meanFootprint(members: readonly SceneNode[]): number {
  return members.reduce((sum, { footprint }) => sum + footprint, 0) / Math.max(1, members.length);
}

/**
 * The shortest tree through all points, as pairs of ends: drawn as one broad line it takes in its own members and few
 * others. @see Prim (1957), Shortest connection networks and some generalizations
 */
function branchesThrough(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  const [first, ...rest] = points;
  if (first === undefined) return [];
  if (rest.length === 0) return [[first, first]];
  const branches: (readonly [Point, Point])[] = [];
  const nearest = new Map(rest.map((point) => [point, first]));
  while (nearest.size > 0) {
    let best: readonly [Point, Point] | null = null;
    let shortest = Infinity;
    for (const [point, from] of nearest) {
      const distance = Math.hypot(point.x - from.x, point.y - from.y);
      if (distance < shortest) {
        shortest = distance;
        best = [point, from];
      }
    }
    if (best === null) break;
    const [added, from] = best;
    nearest.delete(added);
    branches.push([
      { x: from.x, y: from.y },
      { x: added.x, y: added.y },
    ]);
    for (const [point, known] of nearest) {
      const isNearer =
        Math.hypot(point.x - added.x, point.y - added.y) < Math.hypot(point.x - known.x, point.y - known.y);
      if (isNearer) nearest.set(point, added);
    }
  }
  return branches;
}
