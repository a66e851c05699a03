import { type Point, polar } from './geometry.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 6;
const MOST_TRIES = 20_000;

/**
 * The spot where a disc fits between others, near a wished spot: along a spiral, so that the nearest ones are tried first.
 *
 * @returns the wished spot itself when there is no room far and wide.
 */
export function freeSpotNear(
  wish: Point,
  radius: number,
  discs: readonly (Point & { readonly radius: number })[],
): Point {
  for (let step = 0; step < MOST_TRIES; step += 1) {
    const around = polar(STEP * Math.sqrt(step), step * GOLDEN_ANGLE);
    const spot = { x: wish.x + around.x, y: wish.y + around.y };
    const isFree = discs.every((disc) => {
      const [dx, dy, room] = [disc.x - spot.x, disc.y - spot.y, disc.radius + radius];
      return dx * dx + dy * dy >= room * room;
    });
    if (isFree) return spot;
  }
  return wish;
}
