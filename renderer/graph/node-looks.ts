import type { CategoryIcon } from '#shared/domain/category.ts';
import { type Box, type Point, TURN } from './layouts/geometry.ts';
import type { Palette } from './palette.ts';
import type { SceneEdge, SceneFill, SceneNode, SceneRingStyle } from './scene.ts';
import { mixColours } from './mix.ts';

/** Size of the labels in CSS pixels; in the model it is divided by the zoom, so that it stays so on the screen. */
export const LABEL_SIZE = 13;
export const LABEL_WEIGHT = 500;

/** Inside of the SVG of each icon, on a grid of 24 by 24, drawn with strokes. */
export type Glyphs = Readonly<Partial<Record<CategoryIcon, string>>>;

/** How one node is drawn: the values that the style sheet asks for, as few as will do (each costs at the first frame). */
export interface NodeLook {
  /** Diameter of the outermost circle: the ring, or the disc where there is no ring. */
  readonly outer: number;
  readonly outerFill: string;
  /** Diameter of the disc drawn inside it; 0 for none. */
  readonly inner: number;
  readonly innerFill: string;
  readonly ringWidth: number;
  readonly ringColour: string;
  readonly ringDashes: readonly number[];
  readonly icon: string;
}

/** How one link is drawn. */
export interface EdgeLook {
  readonly width: number;
  readonly opacity: number;
  /** Stands in the middle of the line; empty for none. */
  readonly label: string;
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
  /** Parts of the circumference, in percent; none: unbroken. */
  readonly dashes: readonly number[];
}

/** The rings of `ui/StandingRing.tsx`. A canvas starts its dashes at three o'clock; these begin a quarter earlier. */
const RING_SHAPES: Readonly<Record<Exclude<SceneRingStyle, 'expected' | 'none'>, RingShape>> = {
  'on-time': { width: 2.25, dashes: [] },
  lapsing: { width: 1, dashes: [] },
  neglected: { width: 2.25, dashes: [17, 8] },
  cold: { width: 2.25, dashes: [5, 70, 25, 0] },
  'never-met': { width: 1.5, dashes: [5, 5] },
  'no-rhythm': { width: 0, dashes: [] },
  bridge: { width: 2.25, dashes: [] },
  fading: { width: 1.75, dashes: [3, 5] },
};
/** One dash that is longer than any ring: short dashes without gaps look the same and take ten times as long to draw. */
const UNBROKEN: readonly number[] = [10_000, 1];

/** How far a disc that has stepped back lets the paper through. */
const QUIET = 0.3;
/** What goes beyond what is expected stands pale beside what is. */
const PALE = 0.62;

/** How a node looks in light or dark. */
export function nodeLook(node: SceneNode, palette: Palette, glyphs: Glyphs): NodeLook {
  const { paper } = palette;
  const isMuted = node.fill.kind === 'muted';
  const fill =
    node.emphasis === 'quiet' ? mixColours(fillOf(node, palette), paper, QUIET) : fillOf(node, palette);
  const glyph = isMuted || node.diameter < SMALLEST_WITH_ICON ? undefined : glyphs[node.icon];
  const icon = (colour: string): string => (glyph === undefined ? 'none' : glyphUrl(glyph, colour));
  if (node.fill.kind === 'container') {
    return {
      outer: node.diameter,
      outerFill: paper,
      inner: 0,
      innerFill: fill,
      ringWidth: 1.5,
      ringColour: fill,
      ringDashes: UNBROKEN,
      icon: 'none',
    };
  }
  if (node.ring === 'expected') {
    const hasMore = node.diameter >= node.expectedDiameter;
    return {
      outer: Math.max(node.diameter, node.expectedDiameter),
      outerFill: hasMore ? mixColours(fill, paper, PALE) : paper,
      inner: Math.min(node.diameter, node.expectedDiameter),
      innerFill: fill,
      ringWidth: 1,
      ringColour: fill,
      ringDashes: UNBROKEN,
      icon: icon(paper),
    };
  }
  if (node.ring === 'never-met' && !isMuted) {
    return {
      ...ringLook('never-met', node.diameter, fill),
      outer: node.diameter,
      outerFill: paper,
      inner: 0,
      innerFill: fill,
      icon: icon(fill),
    };
  }
  const width = node.ring === 'none' ? 0 : RING_SHAPES[node.ring].width;
  const outer = node.diameter + (width === 0 ? 0 : 2 * RING_GAP + width);
  return {
    ...(node.ring === 'none'
      ? { ringWidth: 0, ringColour: fill, ringDashes: UNBROKEN }
      : ringLook(node.ring, outer, fill)),
    outer,
    outerFill: width === 0 ? fill : paper,
    inner: node.diameter,
    innerFill: fill,
    icon: icon(paper),
  };
}

function fillOf(node: SceneNode, palette: Palette): string {
  return fillColour(node.fill, palette);
}

function fillColour(fill: SceneFill, palette: Palette): string {
  switch (fill.kind) {
    case 'category':
      return palette.category.get(fill.mark) ?? palette.muted;
    case 'standing':
      return palette.standing[fill.standing];
    case 'change':
      return palette.change[fill.change];
    case 'muted':
      return palette.muted;
    case 'container':
      return fillColour(fill.of, palette);
    case 'person':
      return palette.subtle;
    case 'collaboration':
      return palette.accent;
  }
}

function ringLook(
  style: keyof typeof RING_SHAPES,
  diameter: number,
  colour: string,
): Pick<NodeLook, 'ringWidth' | 'ringColour' | 'ringDashes'> {
  const { width, dashes } = RING_SHAPES[style];
  const circumference = (TURN / 2) * diameter;
  return {
    ringWidth: width,
    ringColour: colour,
    ringDashes: dashes.length === 0 ? UNBROKEN : dashes.map((part) => (part / 100) * circumference),
  };
}

/** Whether two looks draw the same. */
export function isSameLook(first: NodeLook, second: NodeLook): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

/** How a link looks: the stronger, the more there is of it. */
export function edgeLook(edge: SceneEdge, isFocused: boolean): EdgeLook {
  if (edge.chance !== undefined) return { width: 2.2, opacity: 1, label: edge.label ?? '' };
  const strength = edge.atOdds ? Math.max(0.5, edge.strength) : edge.strength;
  return {
    label: '',
    width: 0.7 + 2 * strength,
    opacity: isFocused ? 0.45 + 0.45 * strength : 0.14 + 0.4 * strength,
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
