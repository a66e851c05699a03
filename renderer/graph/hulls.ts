import { type Point, polar, TURN } from './layouts/geometry.ts';

const POINTS_PER_DISC = 16;

/**
 * The tightest convex outline around discs with room to spare, clockwise on the screen: round where a disc bends
 * it, straight in between.
 *
 * @param padding room between the discs and the outline, in model units.
 * @returns no points without discs.
 * @see Andrew (1979), Another efficient algorithm for convex hulls in two dimensions
 */
export function hullAround(
  discs: readonly (Point & { readonly radius: number })[],
  padding: number,
): readonly Point[] {
  const points = discs.flatMap((disc) =>
    Array.from({ length: POINTS_PER_DISC }, (_, step) => {
      const around = polar(disc.radius + padding, (step / POINTS_PER_DISC) * TURN);
      return { x: disc.x + around.x, y: disc.y + around.y };
    }),
  );
  const sorted = points.sort((a, b) => a.x - b.x || a.y - b.y);
  const upper = chain(sorted);
  const lower = chain([...sorted].reverse());
  return [...upper.slice(0, -1), ...lower.slice(0, -1)];
}

/** One side of the hull: points that turn right, none that turn left. */
function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length >= 2 && !turnsRight(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function turnsRight(first: Point | undefined, second: Point | undefined, third: Point): boolean {
  if (first === undefined || second === undefined) return true;
  return (second.x - first.x) * (third.y - first.y) - (second.y - first.y) * (third.x - first.x) > 1e-9;
}

/** An outline as the `d` of an SVG path; empty without points. */
export function pathOf(points: readonly Point[]): string {
  if (points.length === 0) return '';
  const steps = points.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`);
  return `M${steps.join('L')}Z`;
}

/** Branches as the `d` of an SVG path, to be drawn as a broad line. */
export function branchesPath(branches: readonly (readonly [Point, Point])[]): string {
  return branches
    .map(([from, to]) => `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`)
    .join('');
}
