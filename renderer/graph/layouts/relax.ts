import type { Point } from './geometry.ts';

/** A disc that may be moved, in place. */
export interface MovableDisc {
  x: number;
  y: number;
  /** Half the room it needs, gap included. */
  readonly radius: number;
}

/** Overlap that counts as none: under it nobody sees anything. */
const TOLERANCE = 0.25;
/** Rounds for which a list of near pairs is good: discs move no farther than `REACH` in that time, or nearly so. */
const ROUNDS_PER_LIST = 6;
const REACH = 14;

type Pair = readonly [MovableDisc, MovableDisc];

/**
 * Pairs that touch or might soon: a sweep from left to right over the discs. The order depends on the list alone.
 * @param reach room between two discs up to which they count as near.
 */
function nearPairs(discs: readonly MovableDisc[], reach: number): readonly Pair[] {
  const largest = discs.reduce((most, disc) => Math.max(most, disc.radius), 0);
  const sorted = [...discs].sort((first, second) => first.x - second.x);
  const pairs: Pair[] = [];
  for (const [index, first] of sorted.entries()) {
    const farthest = first.x + first.radius + largest + reach;
    for (let next = index + 1; next < sorted.length; next += 1) {
      const second = sorted[next];
      if (second === undefined || second.x > farthest) break;
      const room = first.radius + second.radius + reach;
      const dx = second.x - first.x;
      const dy = second.y - first.y;
      if (dx * dx + dy * dy < room * room) pairs.push([first, second]);
    }
  }
  return pairs;
}

function pushApart(first: MovableDisc, second: MovableDisc): boolean {
  const room = first.radius + second.radius;
  let dx = second.x - first.x;
  let dy = second.y - first.y;
  const squared = dx * dx + dy * dy;
  if (squared >= (room - TOLERANCE) ** 2) return false;
  let distance = Math.sqrt(squared);
  const overlap = room - distance;
  if (distance < 1e-6) {
    // On the same spot no direction is better than another: along the circle round the middle.
    dx = -first.y - 1e-3;
    dy = first.x + 1e-3;
    distance = Math.hypot(dx, dy);
  }
  const step = overlap / distance / 2;
  first.x -= dx * step;
  first.y -= dy * step;
  second.x += dx * step;
  second.y += dy * step;
  return true;
}

/**
 * Pushes overlapping discs apart, in place, a little each round, and lets `keep` put each back where it belongs.
 *
 * @param keep changes a disc, by its index, so that it stays within its bounds; `warmth` falls from 1 to 0 over the
 *   rounds, for wishes that must give way in the end.
 * @param rounds at most this many; fewer when nothing overlaps any more.
 * @returns whether nothing overlaps.
 */
export function relax(
  discs: readonly MovableDisc[],
  keep: (disc: MovableDisc, index: number, warmth: number) => void,
  rounds: number,
): boolean {
  let pairs: readonly Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % ROUNDS_PER_LIST === 0) {
      pairs = nearPairs(discs, REACH);
    }
    let moved = false;
    for (const [first, second] of pairs) {
      if (pushApart(first, second)) moved = true;
    }
    if (!moved) {
      if (largestOverlap(discs) <= TOLERANCE) return true;
      pairs = nearPairs(discs, REACH);
    }
    const warmth = 1 - round / rounds;
    for (const [index, disc] of discs.entries()) keep(disc, index, warmth);
  }
  return largestOverlap(discs) <= 2 * TOLERANCE;
}

/** How far the two discs that overlap most run into each other; 0 when none do. */
export function largestOverlap(discs: readonly (Point & { readonly radius: number })[]): number {
  return nearPairs(discs, 0).reduce(
    (largest, [first, second]) =>
      Math.max(largest, first.radius + second.radius - Math.hypot(second.x - first.x, second.y - first.y)),
    0,
  );
}
