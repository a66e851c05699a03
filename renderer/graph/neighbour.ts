import type { Point } from './layouts/geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const HEADINGS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The node that one reaches with an arrow key: near, and not far off the direction. What lies straight ahead wins
 * from what lies nearer but aside; nothing behind is ever chosen.
 *
 * @returns `undefined` when nothing lies that way.
 */
export function neighbourIn<Node extends Point>(
  from: Point,
  direction: Direction,
  nodes: readonly Node[],
): Node | undefined {
  const heading = HEADINGS[direction];
  let best: Node | undefined;
  let bestCost = Infinity;
  for (const node of nodes) {
    const dx = node.x - from.x;
    const dy = node.y - from.y;
    const ahead = dx * heading.x + dy * heading.y;
    if (ahead <= 0.5) continue;
    const aside = Math.abs(dx * heading.y) + Math.abs(dy * heading.x);
    if (aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < bestCost) {
      bestCost = cost;
      best = node;
    }
  }
  return best;
}
