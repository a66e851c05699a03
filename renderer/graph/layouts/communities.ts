import { compareText, type Point, polar } from './geometry.ts';
import { type GroupCircle, packCircles, pairKey } from './pack-circles.ts';
import { type MovableDisc, relax } from './relax.ts';

/** Something to be placed among the others of its group. */
export interface GroupItem<Id extends string = string> {
  readonly id: Id;
  readonly groupId: number;
  /** Half the room that its disc needs, gap included. */
  readonly radius: number;
  /** What draws it to the middle of its group, 0 or more. */
  readonly weight: number;
}

export interface GroupLink {
  readonly first: string;
  readonly second: string;
  /** Above 0. */
  readonly weight: number;
}

export interface GroupPlan<Id extends string = string> {
  readonly positions: ReadonlyMap<Id, Point>;
  /** One circle for each group; they never touch. */
  readonly circles: readonly GroupCircle[];
  /** Radius of the circle round the origin that holds all. */
  readonly radius: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Gap between a group's own discs and the edge of its circle. */
const MARGIN = 12;

/**
 * Places each group as a disc of its own: linked items near each other within it, linked groups near each other,
 * heavy ones in the middle. A force-directed layout per group from fixed starting places, then a packing of the
 * circles: no two groups overlap, and there is no randomness.
 *
 * @param lastGroupId the group that is placed last, outside the others, whatever it weighs.
 * @see Fruchterman & Reingold (1991), Graph drawing by force-directed placement, for the idea of springs and a
 *   falling temperature; Vogel (1979), A better way to construct the sunflower head, for the starting places.
 */
export function layoutGroups<Id extends string>(
  items: readonly GroupItem<Id>[],
  links: readonly GroupLink[],
  lastGroupId: number,
): GroupPlan<Id> {
  const groups = groupsOf(items, lastGroupId);
  const groupOf = new Map<string, number>(items.map((item) => [item.id, item.groupId]));
  const inside = new Map<number, GroupLink[]>();
  const between = new Map<string, number>();
  for (const link of links) {
    const first = groupOf.get(link.first);
    const second = groupOf.get(link.second);
    if (first === undefined || second === undefined) continue;
    if (first === second) {
      const list = inside.get(first);
      if (list === undefined) inside.set(first, [link]);
      else list.push(link);
    } else {
      const key = pairKey(first, second);
      between.set(key, (between.get(key) ?? 0) + link.weight);
    }
  }
  const local = groups.map((group) => ({
    ...group,
    ...layoutInside(group.items, inside.get(group.groupId) ?? []),
  }));
  const circles = packCircles(local, between);
  const positions = new Map<Id, Point>();
  let radius = 0;
  for (const [index, group] of local.entries()) {
    const circle = circles[index];
    if (circle === undefined) continue;
    radius = Math.max(radius, Math.hypot(circle.x, circle.y) + circle.radius);
    for (const [id, place] of group.positions) {
      positions.set(id, { x: circle.x + place.x, y: circle.y + place.y });
    }
  }
  return { positions, circles, radius };
}

interface Group<Id extends string> {
  readonly groupId: number;
  readonly items: readonly GroupItem<Id>[];
  readonly weight: number;
}

/** Groups, heaviest first; within a group the heaviest first. Ids decide where weights are equal. */
function groupsOf<Id extends string>(items: readonly GroupItem<Id>[], lastGroupId: number): Group<Id>[] {
  const byGroup = new Map<number, GroupItem<Id>[]>();
  for (const item of items) {
    const group = byGroup.get(item.groupId);
    if (group === undefined) byGroup.set(item.groupId, [item]);
    else group.push(item);
  }
  return [...byGroup]
    .map(([groupId, members]) => ({
      groupId,
      items: members.sort((a, b) => b.weight - a.weight || compareText(a.id, b.id)),
      weight: members.reduce((sum, item) => sum + item.weight, 0),
    }))
    .sort(
      (a, b) =>
        Number(a.groupId === lastGroupId) - Number(b.groupId === lastGroupId) ||
        b.weight - a.weight ||
        b.items.length - a.items.length ||
        compareText(a.items[0]?.id ?? '', b.items[0]?.id ?? ''),
    );
}

function layoutInside<Id extends string>(
  items: readonly GroupItem<Id>[],
  links: readonly GroupLink[],
): { positions: Map<Id, Point>; radius: number } {
  const discs: MovableDisc[] = [];
  let area = 0;
  items.forEach((item, index) => {
    area += (2 * item.radius) ** 2;
    discs.push({ ...polar(Math.sqrt(area / Math.PI), index * GOLDEN_ANGLE), radius: item.radius });
  });
  const index = new Map<string, number>(items.map((item, position) => [item.id, position]));
  const springs = links
    .flatMap((link): Spring[] => {
      const first = index.get(link.first);
      const second = index.get(link.second);
      return first === undefined || second === undefined ? [] : [{ first, second, weight: link.weight }];
    })
    // Sums must be made in one order, or the last digits of the places would follow the order of the input.
    .sort((a, b) => a.first - b.first || a.second - b.second || a.weight - b.weight);
  letForcesWork(discs, springs, Math.sqrt(area / Math.max(1, items.length)));
  for (let step = 0; step < TIGHTENINGS; step += 1) {
    for (const disc of discs) {
      disc.x *= TIGHTER;
      disc.y *= TIGHTER;
    }
    relax(discs, () => undefined, 6);
  }
  relax(discs, () => undefined, 200);
  return centred(items, discs);
}

interface Spring {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/** The forces spread wide; drawn together in steps, discs slip past each other and keep who stands next to whom. */
const TIGHTENINGS = 18;
const TIGHTER = 0.92;

/** Rounds for a small group; a large one gets as many as fit in the same time. */
const MOST_ROUNDS = 70;
const PAIRS_IN_ALL = 6_000_000;

/** Everybody pushes everybody away, links draw together, and each round may move less than the one before. */
function letForcesWork(discs: readonly MovableDisc[], springs: readonly Spring[], spacing: number): void {
  const count = discs.length;
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(PAIRS_IN_ALL / Math.max(1, count * count)));
  const heaviest = springs.reduce((most, spring) => Math.max(most, spring.weight), 1e-9);
  const forceX = new Float64Array(count);
  const forceY = new Float64Array(count);
  for (let round = 0; round < rounds; round += 1) {
    forceX.fill(0);
    forceY.fill(0);
    for (const [first, one] of discs.entries()) {
      for (let second = first + 1; second < count; second += 1) {
        const other = discs[second];
        if (other !== undefined) push(forceX, forceY, first, second, one, other, -(spacing * spacing));
      }
    }
    for (const { first, second, weight } of springs) {
      const [one, other] = [discs[first], discs[second]];
      if (one === undefined || other === undefined) continue;
      const distance = Math.hypot(other.x - one.x, other.y - one.y);
      const share = 0.3 + 0.7 * (weight / heaviest);
      push(forceX, forceY, first, second, one, other, (share * distance ** 3) / spacing);
    }
    const warmth = spacing * (1 - round / rounds);
    for (const [place, disc] of discs.entries()) {
      // A little towards the middle, so that what is linked to nobody does not drift away.
      const x = (forceX[place] ?? 0) - disc.x * 0.4;
      const y = (forceY[place] ?? 0) - disc.y * 0.4;
      const length = Math.hypot(x, y);
      const step = length === 0 ? 0 : Math.min(warmth, length) / length;
      disc.x += x * step;
      disc.y += y * step;
    }
  }
}

/** Adds a force along a pair, to both ends: its size is `strength` over the distance; below 0 drives apart. */
function push(
  forceX: Float64Array,
  forceY: Float64Array,
  first: number,
  second: number,
  one: Point,
  other: Point,
  strength: number,
): void {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const squared = Math.max(dx * dx + dy * dy, 0.01);
  const x = (dx / squared) * strength;
  const y = (dy / squared) * strength;
  forceX[first] = (forceX[first] ?? 0) + x;
  forceY[first] = (forceY[first] ?? 0) + y;
  forceX[second] = (forceX[second] ?? 0) - x;
  forceY[second] = (forceY[second] ?? 0) - y;
}

function centred<Id extends string>(
  items: readonly GroupItem<Id>[],
  discs: readonly MovableDisc[],
): { positions: Map<Id, Point>; radius: number } {
  const left = Math.min(...discs.map((disc) => disc.x - disc.radius));
  const right = Math.max(...discs.map((disc) => disc.x + disc.radius));
  const top = Math.min(...discs.map((disc) => disc.y - disc.radius));
  const bottom = Math.max(...discs.map((disc) => disc.y + disc.radius));
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const positions = new Map(
    items.map((item, index) => [
      item.id,
      { x: (discs[index]?.x ?? 0) - middle.x, y: (discs[index]?.y ?? 0) - middle.y },
    ]),
  );
  const radius = Math.max(
    ...discs.map((disc) => Math.hypot(disc.x - middle.x, disc.y - middle.y) + disc.radius),
  );
  return { positions, radius: radius + MARGIN };
}
