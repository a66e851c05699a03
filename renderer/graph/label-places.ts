import type { LabelCandidate, LabelOptions, LabelSide } from './label.ts';
import type { Box, Point } from './layouts/geometry.ts';

/** In the order of how well people read them. @see Imhof (1975), Positioning names on maps */
export const SIDES: readonly LabelSide[] = [
  'right',
  'left',
  'below',
  'above',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
];
/** At 45 degrees a corner of the box touches the circle here, as a part of its radius. */
const DIAGONAL = Math.SQRT1_2;

/** A line that rises less than this, of its length, is level. */
const LEVEL = 0.3;
/** Which part of the text may stand left of the end of a line that runs to the right, or straight up or down. */
const LEANING = [0.1, 0.4, 0.7] as const;
const UPRIGHT = [0.5, 0.25, 0.75, 0.1, 0.9] as const;
/** Room on both sides of a line, and from one place where it is tested to the next, in CSS pixels. */
const LEADER_ROOM = 2;
const LEADER_STEP = 4;

/** Where a text stands on a side of its disc. */
export function labelBox(
  { x, y, radius, textWidth }: LabelCandidate,
  side: LabelSide,
  { zoom, lineHeight, gap }: LabelOptions,
): Box {
  const width = textWidth / zoom;
  const height = lineHeight / zoom;
  const away = radius + gap / zoom;
  const corner = radius * DIAGONAL + gap / zoom / 2;
  switch (side) {
    case 'right':
      return boxAt(x + away, y - height / 2, width, height);
    case 'left':
      return boxAt(x - away - width, y - height / 2, width, height);
    case 'below':
      return boxAt(x - width / 2, y + away, width, height);
    case 'above':
      return boxAt(x - width / 2, y - away - height, width, height);
    case 'above-right':
      return boxAt(x + corner, y - corner - height, width, height);
    case 'below-right':
      return boxAt(x + corner, y + corner, width, height);
    case 'above-left':
      return boxAt(x - corner - width, y - corner - height, width, height);
    case 'below-left':
      return boxAt(x - corner - width, y + corner, width, height);
  }
}

/** Where a text may stand at the end of a line: behind it where the line is level, else over or under it, also aside. */
export function boxesAtEnd(
  { x, y }: Point,
  angle: number,
  { textWidth }: LabelCandidate,
  { zoom, lineHeight }: LabelOptions,
): readonly Box[] {
  const [width, height] = [textWidth / zoom, lineHeight / zoom];
  const [along, down] = [Math.cos(angle), Math.sin(angle)];
  if (Math.abs(down) < LEVEL) return [boxAt(along > 0 ? x : x - width, y - height / 2, width, height)];
  const top = down > 0 ? y : y - height;
  const parts = along > LEVEL ? LEANING : along < -LEVEL ? LEANING.map((part) => 1 - part) : UPRIGHT;
  return parts.map((part) => boxAt(x - part * width, top, width, height));
}

/** Small boxes that together cover a line. */
export function alongLine([from, to]: readonly [Point, Point], { zoom }: LabelOptions): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(1, Math.ceil((length * zoom) / LEADER_STEP));
  const room = LEADER_ROOM / zoom;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
    return { left: x - room, top: y - room, right: x + room, bottom: y + room };
  });
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}
