import type { Glyph, Glyphs } from './glyphs.ts';
import type { PlacedLabel } from './label.ts';
import { type Point, TURN } from './layouts/geometry.ts';
import type { Palette } from './palette.ts';
import type { SceneEdge, SceneFill, SceneNode, SceneRingStyle } from './scene.ts';
import { mixColours } from './mix.ts';

/** Size of the labels in CSS pixels; in the model it is divided by the zoom, so that it stays so on the screen. */
export const LABEL_SIZE = 13;
export const LABEL_WEIGHT = 500;

/** The icon on a disc. */
export interface IconLook {
  readonly glyph: Glyph;
  readonly colour: string;
  /** Part of the outermost circle that it takes, across. */
  readonly part: number;
}

/** Part of a disc that its icon takes, across. */
const ICON_PART = 0.52;
/** Where a pale or empty rim leaves only the inner disc, the icon takes more of that. */
const INNER_ICON_PART = 0.68;
/** Width of the strokes of an icon, on its grid of 24 by 24. */
export const ICON_STROKE = 2.4;

/** How one node is drawn. */
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
  readonly icon: IconLook | null;
}

/** The lengths of dashes and gaps of a line, in model units; none: unbroken. */
export const LINE_DASHES = { solid: [], dashed: [6, 3], dotted: [2, 3] } as const;

/** How one link is drawn. */
export interface EdgeLook {
  readonly width: number;
  readonly opacity: number;
  readonly colour: 'subtle' | 'accent' | 'ink';
  readonly line: keyof typeof LINE_DASHES;
  /** Never thinner on the screen than it is said here: what it tells must be seen from far too. */
  readonly isKept: boolean;
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
  /** From the edge of the disc to the text, reckoned from the middle of the node; `null` where it stands beside its disc. */
  readonly leader: { readonly from: Point; readonly to: Point; readonly width: number } | null;
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
  const icon = (colour: string, part = ICON_PART): IconLook | null =>
    glyph === undefined ? null : { glyph, colour, part };
  if (node.fill.kind === 'container') {
    return {
      outer: node.diameter,
      outerFill: paper,
      inner: 0,
      innerFill: fill,
      ringWidth: 1.5,
      ringColour: fill,
      ringDashes: UNBROKEN,
      icon: null,
    };
  }
  if (node.ring === 'expected') {
    const hasMore = node.diameter >= node.expectedDiameter;
    const outer = Math.max(node.diameter, node.expectedDiameter);
    const inner = Math.min(node.diameter, node.expectedDiameter);
    return {
      outer,
      outerFill: hasMore ? mixColours(fill, paper, PALE) : paper,
      inner,
      innerFill: fill,
      ringWidth: 1,
      ringColour: fill,
      ringDashes: UNBROKEN,
      // On the inner disc alone: across its edge a light icon would be cut off by a light rim.
      icon: icon(paper, Math.min(ICON_PART, (INNER_ICON_PART * inner) / outer)),
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

/** How a link looks: the stronger, the more there is of it. */
export function edgeLook(edge: SceneEdge, isFocused: boolean): EdgeLook {
  if (edge.chance !== undefined) {
    const isPlanned = edge.chance === 'planned';
    return {
      width: 2.2,
      opacity: 1,
      colour: isFocused || !isPlanned ? 'accent' : 'ink',
      line: isPlanned ? 'dashed' : 'dotted',
      isKept: true,
    };
  }
  const strength = edge.atOdds ? Math.max(0.5, edge.strength) : edge.strength;
  return {
    isKept: false,
    width: 0.7 + 2 * strength,
    opacity: isFocused ? 0.45 + 0.45 * strength : 0.14 + 0.4 * strength,
    colour: isFocused ? 'accent' : 'subtle',
    line: edge.atOdds ? 'dashed' : 'solid',
  };
}

/** CSS pixels of paper around a label. */
const HALO = 2.5;

/** Width of the line from a disc to a label that stands apart, in CSS pixels. */
const LEADER_WIDTH = 1;

/** A label in the place that was found for it; it keeps its size on the screen. */
export function labelLook(text: string, { box, leader }: PlacedLabel, node: Point, zoom: number): LabelLook {
  const seenFromNode = ({ x, y }: Point): Point => ({ x: x - node.x, y: y - node.y });
  return {
    text,
    size: LABEL_SIZE / zoom,
    dx: (box.left + box.right) / 2 - node.x,
    dy: (box.top + box.bottom) / 2 - node.y,
    halo: HALO / zoom,
    leader:
      leader === null
        ? null
        : { from: seenFromNode(leader[0]), to: seenFromNode(leader[1]), width: LEADER_WIDTH / zoom },
  };
}
