import { type Box, boxesOverlap, type Point, TURN } from './layouts/geometry.ts';

/** On which side of its disc a label stands. */
export type LabelSide =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'above-right'
  | 'below-right'
  | 'above-left'
  | 'below-left';

export interface LabelCandidate {
  readonly id: string;
  /** Middle of the disc, in model units. */
  readonly x: number;
  readonly y: number;
  /** Radius of the disc with its ring, in model units. */
  readonly radius: number;
  /** Width of the text in CSS pixels. */
  readonly textWidth: number;
  /** Higher comes first; 0 or less is never labelled, yet its disc keeps labels away. */
  readonly importance: number;
  /** It has stepped back: a label that finds no free place may cover its disc. */
  readonly isQuiet: boolean;
  /** It holds others, whose labels may lie on it. */
  readonly isContainer?: boolean;
}

export interface LabelOptions {
  /** CSS pixels per model unit, above 0. Labels keep their size on the screen. */
  readonly zoom: number;
  /** Height of a line in CSS pixels. */
  readonly lineHeight: number;
  /** Room between disc and text in CSS pixels. */
  readonly gap: number;
  /** How many labels at most. */
  readonly limit: number;
  /** So many of the most important stand farther off, with a line to their disc, where no side of it is free. */
  readonly leaders: number;
  /** Boxes in model units that no label may touch: names of rings, sectors and hulls. */
  readonly obstacles: readonly Box[];
  /** What is in sight, in model units: a label outside it could only be read in part. */
  readonly sight: Box;
}

export interface PlacedLabel {
  /** `apart`: farther off, at the end of its line. */
  readonly side: LabelSide | 'apart';
  /** The box of the text, in model units. */
  readonly box: Box;
  /** From the edge of the disc to the box, in model units; `null` for a label beside its disc. */
  readonly leader: readonly [Point, Point] | null;
}

/** In the order of how well people read them. @see Imhof (1975), Positioning names on maps */
const SIDES: readonly LabelSide[] = [
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

/** How far from its disc a label with a line stands, in CSS pixels, and in how many directions it is tried. */
const LEADER_LENGTHS = [12, 20, 30, 42, 56] as const;
const LEADER_DIRECTIONS = 24;
/** A line that rises less than this, of its length, is level. */
const LEVEL = 0.3;
/** Which part of the text may stand left of the end of a line that runs to the right, or straight up or down. */
const LEANING = [0.1, 0.4, 0.7] as const;
const UPRIGHT = [0.5, 0.25, 0.75, 0.1, 0.9] as const;
/** Room on both sides of a line, and from one place where it is tested to the next, in CSS pixels. */
const LEADER_ROOM = 2;
const LEADER_STEP = 4;

/**
 * Chooses which labels are shown and on which side, so that none overlaps another, a disc of somebody else or an
 * obstacle; only a disc that has stepped back is covered where there is no other place. Greedy by importance: what
 * matters most at this zoom is labelled first, the rest only where room is left. The few that matter most are labelled
 * also where they stand in a crowd: farther off, with a line.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  options: LabelOptions,
): ReadonlyMap<string, PlacedLabel> {
  const cell = Math.max(40, 120 / options.zoom);
  const ground: Ground = { taken: new BoxGrid(cell), quiet: new BoxGrid(cell), options };
  for (const candidate of candidates) {
    if (candidate.isContainer === true) continue;
    (candidate.isQuiet ? ground.quiet : ground.taken).add(discBox(candidate), candidate.id);
  }
  for (const obstacle of options.obstacles) ground.taken.add(obstacle, null);
  const placed = new Map<string, PlacedLabel>();
  const place = ({ id }: LabelCandidate, found: PlacedLabel | undefined): void => {
    if (found === undefined) return;
    ground.taken.add(found.box, null);
    if (found.leader !== null)
      for (const box of alongLine(found.leader, options)) ground.taken.add(box, null);
    placed.set(id, found);
  };
  const inOrder = byImportance(candidates);
  const foremost = inOrder.slice(0, Math.min(options.leaders, options.limit));
  for (const candidate of foremost) place(candidate, besideDisc(candidate, ground));
  for (const candidate of foremost) {
    if (!placed.has(candidate.id)) place(candidate, apartFromDisc(candidate, ground));
  }
  for (const candidate of inOrder.slice(foremost.length)) {
    if (placed.size >= options.limit) break;
    place(candidate, besideDisc(candidate, ground));
  }
  return placed;
}

/** What lies where. */
interface Ground {
  readonly taken: BoxGrid;
  /** Discs that have stepped back. */
  readonly quiet: BoxGrid;
  readonly options: LabelOptions;
}

/** The first side that is free; else the first where only a disc that has stepped back is covered. */
function besideDisc(candidate: LabelCandidate, { taken, quiet, options }: Ground): PlacedLabel | undefined {
  let place: PlacedLabel | undefined;
  for (const side of SIDES) {
    const box = labelBox(candidate, side, options);
    if (!isInside(box, options.sight) || taken.meets(box, candidate.id)) continue;
    const isFree = !quiet.meets(box, candidate.id);
    if (isFree) return { side, box, leader: null };
    place ??= { side, box, leader: null };
  }
  return place;
}

/** The nearest free place around, from which a line reaches the disc without crossing anything. */
function apartFromDisc(candidate: LabelCandidate, { taken, options }: Ground): PlacedLabel | undefined {
  const { id, x, y, radius } = candidate;
  for (const length of LEADER_LENGTHS) {
    for (let step = 0; step < LEADER_DIRECTIONS; step += 1) {
      const angle = (TURN * step) / LEADER_DIRECTIONS;
      const [along, down] = [Math.cos(angle), Math.sin(angle)];
      const away = radius + length / options.zoom;
      const leader = [
        { x: x + along * radius, y: y + down * radius },
        { x: x + along * away, y: y + down * away },
      ] as const;
      if (alongLine(leader, options).some((spot) => taken.meets(spot, id))) continue;
      const box = boxesAtEnd(leader[1], angle, candidate, options).find(
        (each) => isInside(each, options.sight) && !taken.meets(each, id),
      );
      if (box !== undefined) return { side: 'apart', box, leader };
    }
  }
  return undefined;
}

/** Where a text may stand at the end of a line: behind it where the line is level, else over or under it, also aside. */
function boxesAtEnd(
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
function alongLine([from, to]: readonly [Point, Point], { zoom }: LabelOptions): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(1, Math.ceil((length * zoom) / LEADER_STEP));
  const room = LEADER_ROOM / zoom;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps;
    const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
    return { left: x - room, top: y - room, right: x + room, bottom: y + room };
  });
}

function isInside(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
  );
}

function byImportance(candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  return candidates
    .filter((candidate) => candidate.importance > 0)
    .sort((first, second) => second.importance - first.importance || (first.id < second.id ? -1 : 1));
}

function discBox({ x, y, radius }: LabelCandidate): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function labelBox(
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

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** The cells of a grid that a box lies in, from the first to the last of both. */
interface Cells {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Boxes by the cells of a grid, so that a thousand labels are not compared with each other. Thousands of boxes are tried for
 * each picture, so that trying one makes as little as can be.
 */
class BoxGrid {
  readonly #cell: number;
  readonly #cells = new Map<number, { readonly box: Box; readonly owner: string | null }[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box, owner: string | null): void {
    const { left, right, top, bottom } = this.#cellsOf(box);
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        const here = this.#cells.get(cellKey(column, row));
        if (here === undefined) this.#cells.set(cellKey(column, row), [{ box, owner }]);
        else here.push({ box, owner });
      }
    }
  }

  /** Whether anything that is not the owner's own lies here. */
  meets(box: Box, owner: string): boolean {
    const { left, right, top, bottom } = this.#cellsOf(box);
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        for (const other of this.#cells.get(cellKey(column, row)) ?? []) {
          if (other.owner !== owner && boxesOverlap(other.box, box)) return true;
        }
      }
    }
    return false;
  }

  #cellsOf({ left, right, top, bottom }: Box): Cells {
    return {
      left: Math.floor(left / this.#cell),
      right: Math.floor(right / this.#cell),
      top: Math.floor(top / this.#cell),
      bottom: Math.floor(bottom / this.#cell),
    };
  }
}

function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row;
}
