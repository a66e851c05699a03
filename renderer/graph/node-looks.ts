import type { CategoryMark } from '#shared/domain/category.ts';
import { type Box, type Point, TURN } from './layouts/geometry.ts';
import type { Palette } from './palette.ts';
import type { SceneEdge, SceneNode, SceneRingStyle } from './scene.ts';

/** Size of the labels in CSS pixels; in the model it is divided by the zoom, so that it stays so on the screen. */
export const LABEL_SIZE = 13;
export const LABEL_WEIGHT = 500;

/** Inside of the SVG of each category's icon, on a grid of 24 by 24, drawn with strokes. */
export type Glyphs = Readonly<Partial<Record<CategoryMark, string>>>;

/** How one node is drawn: the values that the style sheet reads from its data. */
export interface NodeLook {
  /** Diameter of the outermost circle: the ring, or the disc where there is no ring. */
  readonly outer: number;
  readonly outerFill: string;
  readonly outerOpacity: number;
  /** Diameter of the disc drawn inside it; 0 for none. */
  readonly inner: number;
  readonly innerFill: string;
  readonly innerShown: 0 | 100;
  readonly ringWidth: number;
  readonly ringColour: string;
  readonly ringDashes: readonly number[];
  readonly ringDashOffset: number;
  readonly icon: string;
  readonly iconSize: number;
  readonly opacity: number;
  readonly inkOpacity: number;
}

/** How one link is drawn. */
export interface EdgeLook {
  readonly width: number;
  readonly opacity: number;
  readonly line: 'solid' | 'dashed';
}

/** How one label is drawn, in model units. */
export interface LabelLook {
  readonly text: string;
  readonly size: number;
  /** From the middle of the node to the middle of the text. */
  readonly dx: number;
  readonly dy: number;
  /** Width of the edge that keeps it apart from the lines behind it. */
  readonly halo: number;
}

/** Discs smaller than this hold no icon: it would be a speck. In model units. */
const SMALLEST_WITH_ICON = 19;
/** Room between the disc and its ring. */
const RING_GAP = 2.5;

interface RingShape {
  readonly width: number;
  /** Parts of the circumference, in percent; as in `ui/StandingRing.tsx`. None: unbroken. */
  readonly dashes: readonly number[];
}

const RING_SHAPES: Readonly<Record<Exclude<SceneRingStyle, 'expected' | 'none'>, RingShape>> = {
  'on-time': { width: 2.25, dashes: [] },
  lapsing: { width: 1, dashes: [] },
  neglected: { width: 2.25, dashes: [17, 8] },
  cold: { width: 2.25, dashes: [30, 70] },
  'never-met': { width: 1.5, dashes: [5, 5] },
  'no-rhythm': { width: 0, dashes: [] },
};

/** How a node looks in light or dark. */
export function nodeLook(node: SceneNode, palette: Palette, glyphs: Glyphs): NodeLook {
  const fill = fillOf(node, palette);
  const isMuted = node.fill.kind === 'muted';
  const common = {
    opacity: node.emphasis === 'hidden' ? 0 : 1,
    inkOpacity: node.emphasis === 'quiet' ? 0.7 : 1,
    ringDashes: [1, 0],
    ringDashOffset: 0,
  };
  const glyph = glyphs[node.mark];
  const hasIcon = !isMuted && glyph !== undefined && node.diameter >= SMALLEST_WITH_ICON;
  const icon = (colour: string): string => (hasIcon ? glyphUrl(glyph, colour) : 'none');
  const iconSize = Math.min(node.diameter * 0.62, 26);
  if (node.ring === 'expected')
    return { ...common, ...expectedLook(node, fill, palette), icon: icon(palette.paper), iconSize };
  if (node.ring === 'never-met' && !isMuted) {
    return {
      ...common,
      ...ringOf('never-met', node.diameter, fill),
      outer: node.diameter,
      outerFill: palette.paper,
      outerOpacity: 1,
      inner: 0,
      innerFill: fill,
      innerShown: 0,
      icon: icon(fill),
      iconSize,
    };
  }
  const shape = node.ring === 'none' ? undefined : RING_SHAPES[node.ring];
  const outer = node.diameter + (shape === undefined || shape.width === 0 ? 0 : 2 * RING_GAP + shape.width);
  return {
    ...common,
    ...(node.ring === 'none' ? { ringWidth: 0, ringColour: fill } : ringOf(node.ring, outer, fill)),
    outer,
    outerFill: palette.paper,
    outerOpacity: 1,
    inner: node.diameter,
    innerFill: fill,
    innerShown: 100,
    icon: icon(palette.paper),
    iconSize,
  };
}

function fillOf(node: SceneNode, palette: Palette): string {
  switch (node.fill.kind) {
    case 'category':
      return palette.category.get(node.fill.mark) ?? palette.muted;
    case 'standing':
      return palette.standing[node.fill.standing];
    case 'muted':
      return palette.muted;
  }
}

function ringOf(
  style: keyof typeof RING_SHAPES,
  diameter: number,
  colour: string,
): Pick<NodeLook, 'ringWidth' | 'ringColour' | 'ringDashes' | 'ringDashOffset'> {
  const { width, dashes } = RING_SHAPES[style];
  const circumference = (TURN / 2) * diameter;
  return {
    ringWidth: width,
    ringColour: colour,
    ringDashes: dashes.length === 0 ? [1, 0] : dashes.map((part) => (part / 100) * circumference),
    // Dashes start at noon, as they do in the legend; a canvas starts them at three o'clock.
    ringDashOffset: circumference / 4,
  };
}

/** What is asked in full colour, what goes beyond it pale; what is lacking empty within its line. */
function expectedLook(
  node: SceneNode,
  fill: string,
  palette: Palette,
): Omit<NodeLook, 'icon' | 'iconSize' | 'opacity' | 'inkOpacity' | 'ringDashes' | 'ringDashOffset'> {
  const hasMore = node.diameter >= node.expectedDiameter;
  return {
    outer: Math.max(node.diameter, node.expectedDiameter),
    outerFill: hasMore ? fill : palette.paper,
    outerOpacity: hasMore ? 0.38 : 1,
    inner: Math.min(node.diameter, node.expectedDiameter),
    innerFill: fill,
    innerShown: 100,
    ringWidth: 1,
    ringColour: fill,
  };
}

/** How a link looks: the stronger, the more there is of it. */
export function edgeLook(edge: SceneEdge, isFocused: boolean): EdgeLook {
  const strength = edge.atOdds ? Math.max(0.5, edge.strength) : edge.strength;
  return {
    width: 0.7 + 2 * strength,
    opacity: isFocused ? 0.45 + 0.45 * strength : 0.14 + 0.4 * strength,
    line: edge.atOdds ? 'dashed' : 'solid',
  };
}

/** CSS pixels of paper around a label. */
const HALO = 2.5;

/** A label in the box that was found for it; it keeps its size on the screen. */
export function labelLook(text: string, box: Box, node: Point, zoom: number): LabelLook {
  return {
    text,
    size: LABEL_SIZE / zoom,
    dx: (box.left + box.right) / 2 - node.x,
    dy: (box.top + box.bottom) / 2 - node.y,
    halo: HALO / zoom,
  };
}

const urls = new Map<string, string>();

/** An icon as an image that a canvas can draw, in one colour. */
function glyphUrl(inside: string, colour: string): string {
  const key = `${colour} ${inside}`;
  const known = urls.get(key);
  if (known !== undefined) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${inside}</svg>`;
  const url = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  urls.set(key, url);
  return url;
}
