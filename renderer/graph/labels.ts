import { BoxGrid } from './box-grid.ts';
import type { LabelCandidate, LabelOptions, PlacedLabel } from './label.ts';
import { alongLine, boxesAtEnd, labelBox, SIDES } from './label-places.ts';
import { type Box, type Point, TURN } from './layouts/geometry.ts';

/** How far from its disc a label with a line stands, in CSS pixels, and in how many directions it is tried. */
const LEADER_LENGTHS = [12, 20, 30, 42, 56] as const;
const LONG_LEADER_LENGTHS = [72, 90, 110, 130, 150] as const;
const LEADER_DIRECTIONS = 24;
/** What a line across somebody's disc costs, as if it were so much longer, in CSS pixels. */
const CROSSING = { large: 60, small: 12 } as const;

/** A disc up to this radius on the screen, in CSS pixels, is a dot: a name that matters more may cover it, and so many of them. */
const DOT_RADIUS = 8;
const MOST_COVERED = 10;
/** A larger disc keeps names from its circle, a smaller one from the square around it. In CSS pixels. */
const ROUND_FROM = 10;

/** Those that come later than so many times the limit are not named, also where there is room: it would say that they matter. */
const DEPTH = 3;

/**
 * Chooses which labels are shown and on which side, so that none overlaps another, a disc of somebody else or an
 * obstacle; only a disc that has stepped back is covered where there is no other place. Greedy by importance: what
 * matters most at this zoom is labelled first, the rest only where room is left. The few that matter most are labelled
 * also where they stand in a crowd: farther off, with a line; over mere dots; or with a line across others.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  options: LabelOptions,
): ReadonlyMap<string, PlacedLabel> {
  const inOrder = byImportance(candidates.filter((candidate) => isInSight(candidate, options.sight)));
  const foremost = inOrder.slice(0, Math.min(options.leaders, options.limit));
  const ground = groundOf(candidates, new Set(foremost.map(({ id }) => id)), options);
  const placed = new Map<string, PlacedLabel>();
  const place = (candidate: LabelCandidate, wayToPlace: typeof besideDisc): void => {
    if (placed.has(candidate.id)) return;
    const found = wayToPlace(candidate, ground);
    if (found === undefined) return;
    ground.words.add(found.box, null);
    if (found.leader !== null)
      for (const box of alongLine(found.leader, options)) ground.words.add(box, null);
    placed.set(candidate.id, found);
  };
  for (const wayToPlace of [besideDisc, apartFromDisc, farFromDisc, overDots, acrossOthers]) {
    for (const candidate of foremost) place(candidate, wayToPlace);
  }
  for (const candidate of inOrder.slice(foremost.length, DEPTH * options.limit)) {
    if (placed.size >= options.limit) break;
    place(candidate, besideDisc);
  }
  return placed;
}

/** What lies where. */
interface Ground {
  /** Obstacles, and labels with their lines. */
  readonly words: BoxGrid;
  /** Discs that no label covers. */
  readonly large: BoxGrid;
  readonly small: BoxGrid;
  /** Discs that have stepped back. */
  readonly quiet: BoxGrid;
  readonly options: LabelOptions;
}

function groundOf(
  candidates: readonly LabelCandidate[],
  foremost: ReadonlySet<string>,
  options: LabelOptions,
): Ground {
  const { zoom, obstacles } = options;
  const grid = (): BoxGrid => new BoxGrid(Math.max(40, 120 / zoom));
  const ground: Ground = { words: grid(), large: grid(), small: grid(), quiet: grid(), options };
  for (const candidate of candidates) {
    if (candidate.isContainer === true) continue;
    const isDot = candidate.radius * zoom <= DOT_RADIUS && !foremost.has(candidate.id);
    const its = candidate.isQuiet ? ground.quiet : isDot ? ground.small : ground.large;
    for (const box of discBoxes(candidate, zoom)) its.add(box, candidate.id);
  }
  for (const obstacle of obstacles) ground.words.add(obstacle, null);
  return ground;
}

/** Whether a label may stand here: nothing is covered but discs that have stepped back. */
function isFree(box: Box, id: string, { words, large, small, options }: Ground): boolean {
  return (
    isInside(box, options.sight) && !words.meets(box, id) && !large.meets(box, id) && !small.meets(box, id)
  );
}

/** The first side that is free; else the first where only a disc that has stepped back is covered. */
function besideDisc(candidate: LabelCandidate, ground: Ground): PlacedLabel | undefined {
  let place: PlacedLabel | undefined;
  for (const side of SIDES) {
    const box = labelBox(candidate, side, ground.options);
    if (!isFree(box, candidate.id, ground)) continue;
    if (!ground.quiet.meets(box, candidate.id)) return { side, box, leader: null };
    place ??= { side, box, leader: null };
  }
  return place;
}

/** The nearest free place around, from which a line reaches the disc without crossing anything. */
function apartFromDisc(candidate: LabelCandidate, ground: Ground): PlacedLabel | undefined {
  return uncrossed(linesFrom(candidate, LEADER_LENGTHS, ground));
}

function farFromDisc(candidate: LabelCandidate, ground: Ground): PlacedLabel | undefined {
  return uncrossed(linesFrom(candidate, LONG_LEADER_LENGTHS, ground));
}

function uncrossed(lines: Iterable<PossibleLine>): PlacedLabel | undefined {
  for (const { place, crossed } of lines) if (crossed.large + crossed.small === 0) return place;
  return undefined;
}

/** The side where it covers the fewest dots, and nothing else. */
function overDots(
  candidate: LabelCandidate,
  { words, large, small, options }: Ground,
): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let fewest = MOST_COVERED + 1;
  for (const side of SIDES) {
    const box = labelBox(candidate, side, options);
    if (!isInside(box, options.sight) || words.meets(box, candidate.id) || large.meets(box, candidate.id))
      continue;
    const covered = small.count(box, candidate.id);
    if (covered >= fewest) continue;
    best = { side, box, leader: null };
    fewest = covered;
  }
  return best;
}

/** A free place with a line as short as can be that crosses as few others as can be. */
function acrossOthers(candidate: LabelCandidate, ground: Ground): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = Infinity;
  for (const { place, length, crossed } of linesFrom(
    candidate,
    [...LEADER_LENGTHS, ...LONG_LEADER_LENGTHS],
    ground,
  )) {
    // Those that follow are at least as long.
    if (length >= least) break;
    const cost = length + CROSSING.large * crossed.large + CROSSING.small * crossed.small;
    if (cost >= least) continue;
    best = place;
    least = cost;
  }
  return best;
}

interface PossibleLine {
  readonly place: PlacedLabel;
  /** In CSS pixels. */
  readonly length: number;
  /** How many discs the line crosses. */
  readonly crossed: { readonly large: number; readonly small: number };
}

/** Free places around a disc at the end of a line that crosses no other label, the nearest first. */
function* linesFrom(
  candidate: LabelCandidate,
  lengths: readonly number[],
  ground: Ground,
): Generator<PossibleLine, undefined> {
  const { id, x, y, radius } = candidate;
  const { words, large, small, options } = ground;
  for (const length of lengths) {
    for (let step = 0; step < LEADER_DIRECTIONS; step += 1) {
      const angle = (TURN * step) / LEADER_DIRECTIONS;
      const [along, down] = [Math.cos(angle), Math.sin(angle)];
      const away = radius + length / options.zoom;
      const leader = [
        { x: x + along * radius, y: y + down * radius },
        { x: x + along * away, y: y + down * away },
      ] as const;
      const box = boxesAtEnd(leader[1], angle, candidate, options).find((each) => isFree(each, id, ground));
      if (box === undefined) continue;
      const spots = alongLine(leader, options);
      if (spots.some((spot) => words.meets(spot, id))) continue;
      const crossed = { large: large.countAlong(spots, id), small: small.countAlong(spots, id) };
      yield { place: { side: 'apart', box, leader }, length, crossed };
    }
  }
  return undefined;
}

function isInside(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
  );
}

function isInSight({ x, y }: Point, sight: Box): boolean {
  return x >= sight.left && x <= sight.right && y >= sight.top && y <= sight.bottom;
}

function byImportance(candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  return candidates
    .filter((candidate) => candidate.importance > 0)
    .sort((first, second) => second.importance - first.importance || (first.id < second.id ? -1 : 1));
}

/** The sine and the cosine of 30 degrees: three boxes with these parts of a radius cover a circle and little more. */
const [HALF, MOST] = [0.5, Math.sqrt(3) / 2];

/** Boxes that together cover a disc; the corners of the square around a large one are free. */
function discBoxes({ x, y, radius }: LabelCandidate, zoom: number): readonly Box[] {
  const box = (across: number, down: number): Box => ({
    left: x - across * radius,
    top: y - down * radius,
    right: x + across * radius,
    bottom: y + down * radius,
  });
  return radius * zoom < ROUND_FROM ? [box(1, 1)] : [box(1, HALF), box(MOST, MOST), box(HALF, 1)];
}
