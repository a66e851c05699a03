import { type Point, polar, TURN } from './geometry.ts';

export interface GroupCircle extends Point {
  readonly groupId: number;
  readonly radius: number;
}

/** Gap between two groups. */
const GAP = 16;

export function pairKey(first: number, second: number): string {
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

/** Puts circles down one by one: each against those that lie, nearest the middle and nearest its kin. */
export function packCircles(
  groups: readonly { readonly groupId: number; readonly radius: number }[],
  between: ReadonlyMap<string, number>,
): GroupCircle[] {
  const placed: GroupCircle[] = [];
  for (const { groupId, radius } of groups) {
    const kin = placed.map((circle) => between.get(pairKey(circle.groupId, groupId)) ?? 0);
    const total = kin.reduce((sum, weight) => sum + weight, 0);
    let best: Point = { x: 0, y: 0 };
    let bestCost = placed.length === 0 ? 0 : Infinity;
    for (const spot of placed.length === 0 ? [] : spotsAround(placed, radius)) {
      const toKin = placed.reduce(
        (sum, circle, index) => sum + (kin[index] ?? 0) * Math.hypot(circle.x - spot.x, circle.y - spot.y),
        0,
      );
      const cost = Math.hypot(spot.x, spot.y) + radius + (total === 0 ? 0 : (0.5 * toKin) / total);
      if (cost < bestCost - 1e-6) {
        bestCost = cost;
        best = spot;
      }
    }
    placed.push({ groupId, radius, ...best });
  }
  return placed;
}

/** Free places for a circle against one or two of those that lie, in a fixed order. */
function spotsAround(placed: readonly GroupCircle[], radius: number): Point[] {
  const spots: Point[] = [];
  for (const [index, first] of placed.entries()) {
    const reach = first.radius + radius + GAP;
    for (let step = 0; step < 12; step += 1) {
      const around = polar(reach, (step / 12) * TURN);
      spots.push({ x: first.x + around.x, y: first.y + around.y });
    }
    for (const second of placed.slice(index + 1)) {
      spots.push(...tangentSpots(first, reach, second, second.radius + radius + GAP));
    }
  }
  return spots.filter((spot) =>
    placed.every(
      (circle) => Math.hypot(circle.x - spot.x, circle.y - spot.y) >= circle.radius + radius + GAP - 1e-6,
    ),
  );
}

/** Where two circles of the given reach cross. */
function tangentSpots(first: Point, firstReach: number, second: Point, secondReach: number): Point[] {
  const dx = second.x - first.x;
  const dy = second.y - first.y;
  const distance = Math.hypot(dx, dy);
  if (distance === 0 || distance > firstReach + secondReach) return [];
  const along = (firstReach ** 2 - secondReach ** 2 + distance ** 2) / (2 * distance);
  const height = firstReach ** 2 - along ** 2;
  if (height < 0) return [];
  const across = Math.sqrt(height);
  const foot = { x: first.x + (dx * along) / distance, y: first.y + (dy * along) / distance };
  return [
    { x: foot.x - (dy * across) / distance, y: foot.y + (dx * across) / distance },
    { x: foot.x + (dy * across) / distance, y: foot.y - (dx * across) / distance },
  ];
}
