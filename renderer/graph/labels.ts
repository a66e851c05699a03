import { type Box, boxesOverlap } from './layouts/geometry.ts';

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
  /** Boxes in model units that no label may touch: names of rings, sectors and hulls. */
  readonly obstacles: readonly Box[];
  /** What is in sight, in model units: a label outside it could only be read in part. */
  readonly sight: Box;
}

export interface PlacedLabel {
  readonly side: LabelSide;
  /** The box of the text, in model units. */
  readonly box: Box;
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

/**
 * Chooses which labels are shown and on which side, so that none overlaps another, a disc of somebody else or an
 * obstacle; only a disc that has stepped back is covered where there is no other place. Greedy by importance: what
 * matters most at this zoom is labelled first, the rest only where room is left.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  options: LabelOptions,
): ReadonlyMap<string, PlacedLabel> {
  const cell = Math.max(40, 120 / options.zoom);
  const taken = new BoxGrid(cell);
  const quiet = new BoxGrid(cell);
  for (const candidate of candidates) {
    if (candidate.isContainer === true) continue;
    (candidate.isQuiet ? quiet : taken).add(discBox(candidate), candidate.id);
  }
  for (const obstacle of options.obstacles) taken.add(obstacle, null);
  const placed = new Map<string, PlacedLabel>();
  for (const candidate of byImportance(candidates)) {
    if (placed.size >= options.limit) break;
    let place: PlacedLabel | undefined;
    for (const side of SIDES) {
      const box = labelBox(candidate, side, options);
      if (!isInside(box, options.sight) || taken.meets(box, candidate.id)) continue;
      const isFree = !quiet.meets(box, candidate.id);
      if (isFree || place === undefined) place = { side, box };
      if (isFree) break;
    }
    if (place === undefined) continue;
    taken.add(place.box, null);
    placed.set(candidate.id, place);
  }
  return placed;
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
