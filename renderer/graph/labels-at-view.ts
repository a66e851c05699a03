import { placeEdgeLabels } from './edge-labels.ts';
import { placeLabels } from './labels.ts';
import type { Box } from './layouts/geometry.ts';
import type { MapElements } from './map-elements.ts';
import type { MeasureText } from './text-width.ts';
import { type Size, toModel, type Viewport } from './viewport.ts';

/** Labels at the fitted view; the more one zooms in, the more there are. */
const LABELS_AT_FIT = 34;
/** So many names at least are there, also in a crowd. */
const FOREMOST = 12;
/** CSS pixels between a disc and its label, and the height of a line. */
const LABEL_GAP = 4;
const LABEL_LINE = 17;
/** CSS pixels that a label keeps from the edge of the canvas. */
const EDGE = 2;

/** Boxes in model units that no label may touch, at a view. */
export type Obstacles = (viewport: Viewport, measure: MeasureText) => readonly Box[];

interface SeenAt {
  readonly viewport: Viewport;
  /** The zoom at which all of the map is in sight. */
  readonly fittedZoom: number;
  readonly size: Size;
}

/** Chooses which labels are shown at a view, of partners and on lines, and writes them there. */
export function writeLabels(
  elements: MapElements,
  { viewport, fittedZoom, size }: SeenAt,
  obstacles: Obstacles,
  measure: MeasureText,
): void {
  const { zoom } = viewport;
  const canvas = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
  const discs = elements.labelCandidates(measure);
  const names = obstacles(viewport, measure);
  const labels = placeLabels(discs, {
    zoom,
    lineHeight: LABEL_LINE,
    gap: LABEL_GAP,
    limit: Math.round(LABELS_AT_FIT * Math.max(1, zoom / fittedZoom) ** 2),
    leaders: FOREMOST,
    obstacles: names,
    sight: toModel(canvas, viewport),
  });
  const lying = { discs, labels: labels.values(), obstacles: names };
  const onLines = placeEdgeLabels(elements.labelledEdges(), lying, zoom, measure);
  elements.showLabels(labels, onLines, zoom);
}
