import { type Box, boxesOverlap, type Point } from './layouts/geometry.ts';
import { type MapName, NAME_LINE } from './map-name.ts';
import { sectorNames } from './rim-names.ts';
import type { Scene, SceneHull, SceneNode } from './scene.ts';
import { type MeasureText, wrapped } from './text-width.ts';
import { type Size, toScreen, type Viewport } from './viewport.ts';

/** The names of rings, categories and groups at a view: none overlaps another, none leaves the canvas unless its place does. */
export function placeNames(
  scene: Scene,
  viewport: Viewport,
  size: Size,
  measure: MeasureText,
  egoLabel: string,
): readonly MapName[] {
  const names: MapName[] = [];
  const addIfFree = (name: MapName | null): void => {
    if (name === null || names.some((other) => boxesOverlap(other.box, name.box))) return;
    names.push(name);
  };
  for (const name of hullNames(scene, viewport, size, measure)) addIfFree(name);
  for (const name of ringNames(scene, viewport, measure)) addIfFree(name);
  for (const name of sectorNames(scene.sectors, viewport, size, measure)) addIfFree(name);
  if (scene.ego !== null) addIfFree(egoName(scene.ego, viewport, measure, egoLabel));
  return names;
}

function centred(x: number, y: number, lines: readonly string[], measure: MeasureText): Box {
  const width = Math.max(...lines.map((line) => measure(line)));
  const height = lines.length * NAME_LINE;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function egoName(ego: Point, viewport: Viewport, measure: MeasureText, label: string): MapName {
  const middle = toScreen(ego, viewport);
  return {
    id: 'ego',
    lines: [label],
    box: centred(middle.x, middle.y + 14, [label], measure),
    align: 'middle',
    kind: 'ego',
    look: null,
  };
}

/** On the strip at noon, on the outer edge of each ring. */
function ringNames(scene: Scene, viewport: Viewport, measure: MeasureText): MapName[] {
  return scene.rings.map((ring, index) => {
    const top = toScreen({ x: 0, y: -ring.radius }, viewport);
    return {
      id: `ring-${index}`,
      lines: [ring.label],
      box: centred(top.x, top.y, [ring.label], measure),
      align: 'middle',
      kind: 'ring',
      look: null,
    };
  });
}

/** The name of your own bubble is always there; those of pairs never are. */
const SMALLEST_NAMED_GROUP = 3;
const HULL_NAME_WIDTH = 170;

/** Above or below each group, where no partner stands and no other name; your own bubble first, then the largest. */
function hullNames(scene: Scene, viewport: Viewport, size: Size, measure: MeasureText): MapName[] {
  const rank = { mine: 0, collaboration: 1, named: 1, bubble: 1, community: 2, loners: 3 } as const;
  const discs = scene.nodes
    .filter((node) => node.emphasis !== 'hidden')
    .map((node) => discOnScreen(node, viewport));
  const names: MapName[] = [];
  const sorted = [...scene.hulls].sort((a, b) => rank[a.kind] - rank[b.kind] || b.size - a.size);
  for (const hull of sorted) {
    if (hull.label === '') continue;
    if (hull.kind === 'community' && hull.size < SMALLEST_NAMED_GROUP) continue;
    const lines = hull.kind === 'mine' ? [hull.label] : shortLines(hull.label, measure);
    const free = hullSpots(hull, lines, viewport, measure).find(
      (box) =>
        isOnCanvas(box, size) &&
        ![...discs, ...names.map((name) => name.box)].some((other) => boxesOverlap(other, box)),
    );
    if (free === undefined) continue;
    const kind = hull.kind === 'mine' ? 'hull-mine' : 'hull';
    names.push({ id: hull.id, lines, box: free, align: 'middle', kind, look: null });
  }
  return names;
}

function isOnCanvas(box: Box, size: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height;
}

function discOnScreen(node: SceneNode, viewport: Viewport): Box {
  const { x, y } = toScreen(node, viewport);
  const radius = (node.diameter / 2) * viewport.zoom;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** At most two lines; what does not fit ends in a mark that there is more. */
function shortLines(label: string, measure: MeasureText): readonly string[] {
  const [first = '', second, ...more] = wrapped(label, HULL_NAME_WIDTH, measure);
  if (second === undefined) return [first];
  return [first, more.length === 0 ? second : `${second}…`];
}

/** Above and below the outline, each also a little to the left and to the right. */
function hullSpots(
  hull: SceneHull,
  lines: readonly string[],
  viewport: Viewport,
  measure: MeasureText,
): readonly Box[] {
  const points = hull.outline.map((point) => toScreen(point, viewport));
  const [first] = points;
  if (first === undefined) return [];
  const top = points.reduce((best, point) => (point.y < best.y ? point : best), first);
  const bottom = points.reduce((best, point) => (point.y > best.y ? point : best), first);
  const half = (lines.length * NAME_LINE) / 2 + 3;
  return [0, -40, 40, -80, 80].flatMap((aside) => [
    centred(top.x + aside, top.y - half, lines, measure),
    centred(bottom.x + aside, bottom.y + half, lines, measure),
  ]);
}
