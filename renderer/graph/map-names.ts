import { type Box, boxesOverlap, type Point, polar, TURN } from './layouts/geometry.ts';
import { BoxGrid } from './box-grid.ts';
import { EGO_RADIUS } from './ego.ts';
import { type MapName, NAME_LINE } from './map-name.ts';
import { sectorNames } from './rim-names.ts';
import type { Scene, SceneHull, SceneNode } from './scene.ts';
import { type MeasureText, wrapped } from './text-width.ts';
import { type Size, toScreen, type Viewport } from './viewport.ts';

/** The room that names keep from the mark that is you, in CSS pixels. */
const EGO_ROOM = 3;

interface NamesAt {
  readonly viewport: Viewport;
  readonly size: Size;
  readonly measure: MeasureText;
  readonly names: readonly MapName[];
}

/** Those of a scene that were placed last: they are asked for to be written, and to keep other names away. */
const placedLast = new WeakMap<Scene, NamesAt>();

/** The names of rings, categories and groups at a view: none overlaps another, none leaves the canvas unless its place does. */
export function placeNames(
  scene: Scene,
  viewport: Viewport,
  size: Size,
  measure: MeasureText,
  egoLabel: string,
): readonly MapName[] {
  const last = placedLast.get(scene);
  const isSame =
    last !== undefined &&
    last.measure === measure &&
    last.size.width === size.width &&
    last.size.height === size.height &&
    last.viewport.zoom === viewport.zoom &&
    last.viewport.pan.x === viewport.pan.x &&
    last.viewport.pan.y === viewport.pan.y;
  if (isSame) return last.names;
  const names = newNames(scene, viewport, size, measure, egoLabel);
  placedLast.set(scene, { viewport, size, measure, names });
  return names;
}

function newNames(
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
  const discsOnScreen = scene.nodes
    .filter((node) => node.emphasis !== 'hidden')
    .map((node) => ({ box: discOnScreen(node, viewport), isQuiet: node.emphasis === 'quiet' }));
  const discs = discsOnScreen.map(({ box }) => box);
  for (const name of hullNames(scene, viewport, size, measure, discs)) addIfFree(name);
  const hulls = names.map(({ box }) => box);
  for (const name of ringNames(scene, viewport, measure, discsOnScreen, hulls)) addIfFree(name);
  for (const name of sectorNames(scene.sectors, viewport, size, measure)) addIfFree(name);
  if (scene.ego !== null)
    addIfFree(egoName(scene.ego, viewport, measure, egoLabel, [...discs, ...names.map(({ box }) => box)]));
  return names;
}

/** What no name of a partner may touch at a view, in CSS pixels: the names that `placeNames` places, and the mark that is you. */
export function namesAndEgo(
  scene: Scene,
  viewport: Viewport,
  size: Size,
  measure: MeasureText,
  egoLabel: string,
): readonly Box[] {
  const boxes = placeNames(scene, viewport, size, measure, egoLabel).map(({ box }) => box);
  if (scene.ego === null) return boxes;
  const { x, y } = toScreen(scene.ego, viewport);
  const room = EGO_RADIUS * viewport.zoom + EGO_ROOM;
  return [...boxes, { left: x - room, top: y - room, right: x + room, bottom: y + room }];
}

function centred(x: number, y: number, lines: readonly string[], measure: MeasureText): Box {
  const width = Math.max(...lines.map((line) => measure(line)));
  const height = lines.length * NAME_LINE;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** From your mark to the nearest edge of your name, in CSS pixels: as near as there is room. */
const EGO_DISTANCES = [6, 14, 24, 36] as const;
/** Below, above, beside, then between. */
const EGO_DIRECTIONS = [90, -90, 0, 180, 45, 135, -45, -135] as const;

/** Below your mark, or where else no disc and no other name stands. */
function egoName(
  ego: Point,
  viewport: Viewport,
  measure: MeasureText,
  label: string,
  taken: readonly Box[],
): MapName {
  const { x, y } = toScreen(ego, viewport);
  const half = { width: measure(label) / 2, height: NAME_LINE / 2 };
  const places = EGO_DISTANCES.flatMap((distance) =>
    EGO_DIRECTIONS.map((degrees) => {
      const { x: along, y: down } = polar(1, (degrees / 360) * TURN);
      const middle = { x: x + along * (distance + half.width), y: y + down * (distance + half.height) };
      return centred(middle.x, middle.y, [label], measure);
    }),
  );
  const box = firstFree(places, taken) ?? centred(x, y + EGO_DISTANCES[0] + half.height, [label], measure);
  return { id: 'ego', lines: [label], box, align: 'middle', kind: 'ego', look: null };
}

function firstFree(boxes: readonly Box[], others: readonly Box[]): Box | undefined {
  return boxes.find((box) => !others.some((other) => boxesOverlap(other, box)));
}

/** Where on its ring a name may stand, in degrees from noon: on the strip that is kept free there, else as near to it as can be. */
const RING_PLACES = Array.from(
  { length: 72 },
  (_, step) => (step % 2 === 0 ? -2.5 : 2.5) * (step + (step % 2)),
);
/** Near noon a name may cover so many small discs where there is no other place: the ring of which nobody knows what it means is worse. */
const NEAR_NOON = 20;
const MOST_COVERED = 4;
/** What counts as small: a radius in CSS pixels. */
const SMALL = 8;
/** Of the grid in which discs are looked up, in CSS pixels. */
const CELL = 60;
const NOBODY = '';

interface DiscOnScreen {
  readonly box: Box;
  readonly isQuiet: boolean;
}

/**
 * On the outer edge of each ring, where it covers nobody; else where it covers only what has stepped back, or, near noon, a few
 * small discs; without such a place it is not there. No name covers another.
 */
function ringNames(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  discs: readonly DiscOnScreen[],
  others: readonly Box[],
): MapName[] {
  const names: MapName[] = [];
  const taken = new BoxGrid(CELL);
  const [quiet, small, large] = [new BoxGrid(CELL), new BoxGrid(CELL), new BoxGrid(CELL)];
  for (const box of others) taken.add(box, null);
  for (const [index, { box, isQuiet }] of discs.entries()) {
    const its = isQuiet ? quiet : box.right - box.left > 2 * SMALL ? large : small;
    its.add(box, String(index));
  }
  for (const [index, ring] of scene.rings.entries()) {
    const places = RING_PLACES.map((degrees) => {
      const { x, y } = toScreen(polar(ring.radius, ((degrees - 90) / 360) * TURN), viewport);
      return { degrees, box: centred(x, y, [ring.label], measure) };
    }).filter(({ box }) => !taken.meets(box, NOBODY) && !large.meets(box, NOBODY));
    const overQuiet = places.filter(({ box }) => !small.meets(box, NOBODY));
    const atNoon = places
      .filter(({ degrees }) => Math.abs(degrees) <= NEAR_NOON)
      .map((place) => ({ ...place, covered: small.count(place.box, NOBODY) }))
      .sort((one, other) => one.covered - other.covered);
    const found =
      overQuiet.find(({ box }) => !quiet.meets(box, NOBODY)) ??
      overQuiet[0] ??
      atNoon.find(({ covered }) => covered <= MOST_COVERED);
    if (found === undefined) continue;
    const { box } = found;
    taken.add(box, null);
    names.push({ id: `ring-${index}`, lines: [ring.label], box, align: 'middle', kind: 'ring', look: null });
  }
  return names;
}

/** The name of your own bubble is always there; those of pairs never are. */
const SMALLEST_NAMED_GROUP = 3;
const HULL_NAME_WIDTH = 170;

/** Above or below each group, where no partner stands and no other name; your own bubble first, then the largest. */
function hullNames(
  scene: Scene,
  viewport: Viewport,
  size: Size,
  measure: MeasureText,
  discs: readonly Box[],
): MapName[] {
  const rank = { mine: 0, collaboration: 1, named: 1, bubble: 1, community: 2, loners: 3 } as const;
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
