import { BoxGrid } from './box-grid.ts';
import type { LabelCandidate, PlacedLabel } from './label.ts';
import type { Box, Point } from './layouts/geometry.ts';
import { mixPoints } from './mix.ts';
import type { MeasureText } from './text-width.ts';

/** What stands on a line, on a piece of paper of its own, in model units. */
export interface EdgeLabelLook extends Point {
  readonly text: string;
  readonly size: number;
  /** Of the paper under it. */
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** A line with words on it, and where it runs. */
export interface LabelledEdge {
  readonly id: string;
  readonly text: string;
  readonly from: Point;
  readonly to: Point;
}

/** What lies on the map already. */
interface Lying {
  readonly discs: readonly LabelCandidate[];
  readonly labels: Iterable<PlacedLabel>;
  readonly obstacles: readonly Box[];
}

/** On the screen, in CSS pixels. */
const SIZE = 15;
const PADDING = 3;
const RADIUS = 2;
/** How much wider than labels of partners the same words are: those are written smaller. */
const WIDER = SIZE / 13;
/** Where along a line its words may stand: in the middle, or as near to that as can be. */
const PARTS = Array.from(
  { length: 33 },
  (_, step) => 0.5 + (step % 2 === 0 ? 0.0125 : -0.0125) * (step + (step % 2)),
);

/** Words on lines, each where it covers no disc, no label and no other words; else over a disc, and in the middle where words are everywhere. */
export function placeEdgeLabels(
  edges: readonly LabelledEdge[],
  { discs, labels, obstacles }: Lying,
  zoom: number,
  measure: MeasureText,
): ReadonlyMap<string, EdgeLabelLook> {
  const placed = new Map<string, EdgeLabelLook>();
  if (edges.length === 0) return placed;
  const covered = new BoxGrid(60 / zoom);
  const words = new BoxGrid(60 / zoom);
  for (const { x, y, radius } of discs) covered.add(around({ x, y }, 2 * radius, 2 * radius), null);
  for (const { box } of labels) words.add(box, null);
  for (const box of obstacles) words.add(box, null);
  for (const { id, text, from, to } of edges) {
    const width = (WIDER * measure(text) + 2 * PADDING) / zoom;
    const height = (SIZE + 2 * PADDING) / zoom;
    const readable = PARTS.map((part) => mixPoints(from, to, part)).filter(
      (place) => !words.meets(around(place, width, height), id),
    );
    const free = readable.find((place) => !covered.meets(around(place, width, height), id));
    const place = free ?? readable[0] ?? mixPoints(from, to, 0.5);
    words.add(around(place, width, height), null);
    placed.set(id, { text, ...place, size: SIZE / zoom, width, height, radius: RADIUS / zoom });
  }
  return placed;
}

function around({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
