import { compareText, type Point, polar, TURN } from './geometry.ts';
import { type MovableDisc, relax } from './relax.ts';

/** Something to be placed in a ring (how near) and a sector (which kind). */
export interface RingItem<Id extends string = string> {
  readonly id: Id;
  readonly sectorId: string;
  /** Which ring, 0 the innermost. */
  readonly ring: number;
  /** Where in that ring, 0 at its inner edge to 1 at its outer edge; only a wish. */
  readonly depth: number;
  /** Half the room that its disc needs, gap included. */
  readonly radius: number;
}

export interface RingOptions {
  readonly ringCount: number;
  /** Sectors clockwise from noon; those without items take no room. */
  readonly sectorIds: readonly string[];
  /** Radius of the empty middle. */
  readonly coreRadius: number;
  /** Half the width of the strip at noon that stays free for the names of the rings. */
  readonly corridor: number;
}

export interface RingBand {
  readonly inner: number;
  readonly outer: number;
}

export interface RingSector {
  readonly id: string;
  /** Angle of its middle, at the rim. */
  readonly angle: number;
  /** Angle that it spans at the rim. */
  readonly span: number;
}

export interface RingPlan<Id extends string = string> {
  readonly positions: ReadonlyMap<Id, Point>;
  readonly bands: readonly RingBand[];
  readonly sectors: readonly RingSector[];
}

interface SectorShare {
  readonly id: string;
  readonly from: number;
  readonly width: number;
}

const EMPTY_BAND = 20;
/** Room that discs take when they lie loosely, as a multiple of the squares around them. */
const LOOSENESS = 1.25;
/** Part of the circle that each sector gets before the rest is divided by need. */
const SECTOR_FLOOR = 0.25;
const NOON = -TURN / 4;
const ROUNDS = 100;
/** How far a disc that leans out of its sector is drawn back in the first round, as a part of the way; ever less. */
const DRAW_BACK = 0.3;

/**
 * Places items on rings around an empty middle, each kind in its own sector. A ring is as thick as its fullest
 * sector asks; sectors are as wide as what they hold, so that the whole stays small.
 *
 * The order of the input has no influence, and every step is plain arithmetic: the same items stand in the same
 * places, and one item more or less shifts the others a little.
 */
export function layoutRings<Id extends string>(
  items: readonly RingItem<Id>[],
  options: RingOptions,
): RingPlan<Id> {
  const sorted = [...items].sort((first, second) => compareText(first.id, second.id));
  const present = options.sectorIds.filter((id) => sorted.some((item) => item.sectorId === id));
  for (let attempt = 0; ; attempt += 1) {
    const looseness = LOOSENESS * 1.08 ** attempt;
    const { shares, bands } = divide(sorted, present, options, looseness);
    const discs = startPlaces(sorted, shares, bands, options);
    const bounds = sorted.map((item) => boundsFor(item, shares, bands));
    const apart = relax(
      discs,
      (disc, index, warmth) => {
        const bound = bounds[index];
        if (bound !== undefined) keepInBand(disc, bound, options.corridor, DRAW_BACK * warmth);
      },
      ROUNDS,
    );
    if (apart || attempt >= 8) return planOf(sorted, discs, shares, bands, options);
  }
}

function areaNeeded(items: readonly RingItem[], looseness: number): number {
  return items.reduce((sum, item) => sum + (2 * item.radius) ** 2, 0) * looseness;
}

/** Half the angle of the strip at noon, at a radius. */
function corridorAngle(radius: number, corridor: number): number {
  return Math.asin(Math.min(0.9, corridor / Math.max(radius, 1)));
}

function angleOf(fraction: number, radius: number, corridor: number): number {
  const free = corridorAngle(radius, corridor);
  return NOON + free + fraction * (TURN - 2 * free);
}

function fractionOf(point: Point, radius: number, corridor: number): number {
  const free = corridorAngle(radius, corridor);
  const sinceNoon = (((Math.atan2(point.y, point.x) - NOON) % TURN) + TURN) % TURN;
  return (sinceNoon - free) / (TURN - 2 * free);
}

/** Divides the circle over the sectors and the radius over the rings, until all sectors are about equally full. */
function divide(
  items: readonly RingItem[],
  sectorIds: readonly string[],
  options: RingOptions,
  looseness: number,
): { shares: SectorShare[]; bands: RingBand[] } {
  const cells = sectorIds.map((sectorId) =>
    Array.from({ length: options.ringCount }, (_, ring) =>
      areaNeeded(
        items.filter((item) => item.sectorId === sectorId && item.ring === ring),
        looseness,
      ),
    ),
  );
  let widths = normalised(cells.map((rings) => rings.reduce((sum, need) => sum + need, 0)));
  let bands: RingBand[] = [];
  for (let round = 0; round < 8; round += 1) {
    const current = widths;
    bands = bandsFor(items, cells, current, options);
    const pressures = cells.map((rings, index) =>
      rings.reduce(
        (sum, need, ring) => sum + thickness(need, current[index] ?? 1, bands[ring]?.inner ?? 0),
        0,
      ),
    );
    const mean = pressures.reduce((sum, value) => sum + value, 0) / Math.max(1, pressures.length);
    widths = normalised(
      current.map((width, index) => width * Math.sqrt((pressures[index] ?? mean) / Math.max(mean, 1e-9))),
    );
  }
  bands = bandsFor(items, cells, widths, options);
  let from = 0;
  const shares = sectorIds.map((id, index) => {
    const share = { id, from, width: widths[index] ?? 0 };
    from += share.width;
    return share;
  });
  return { shares, bands };
}

function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const floor = SECTOR_FLOOR / Math.max(1, weights.length);
  return weights.map((weight) =>
    total === 0 ? 1 / weights.length : floor + (1 - SECTOR_FLOOR) * (weight / total),
  );
}

/** How thick a ring must be for an area to fit in a part of its circle. */
function thickness(area: number, width: number, inner: number): number {
  return Math.sqrt(inner ** 2 + (2 * area) / (TURN * width)) - inner;
}

function bandsFor(
  items: readonly RingItem[],
  cells: readonly (readonly number[])[],
  widths: readonly number[],
  options: RingOptions,
): RingBand[] {
  const bands: RingBand[] = [];
  let inner = options.coreRadius;
  for (let ring = 0; ring < options.ringCount; ring += 1) {
    const start = inner;
    const largest = items.reduce(
      (most, item) => (item.ring === ring ? Math.max(most, item.radius) : most),
      0,
    );
    const asked = cells.map((rings, index) => thickness(rings[ring] ?? 0, widths[index] ?? 1, start));
    const outer = start + Math.max(largest === 0 ? EMPTY_BAND : 2 * largest + 6, ...asked);
    bands.push({ inner: start, outer });
    inner = outer;
  }
  return bands;
}

function radiusRange(item: RingItem, bands: readonly RingBand[]): { low: number; high: number } {
  const band = bands[item.ring] ?? { inner: 0, outer: 0 };
  const low = band.inner + item.radius;
  return { low, high: Math.max(low, band.outer - item.radius) };
}

function startPlaces(
  items: readonly RingItem[],
  shares: readonly SectorShare[],
  bands: readonly RingBand[],
  options: RingOptions,
): MovableDisc[] {
  const cells = new Map<string, RingItem[]>();
  for (const item of items) {
    const key = `${item.ring} ${item.sectorId}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [item]);
    else cell.push(item);
  }
  const places = new Map<string, Point>();
  for (const cell of cells.values()) {
    const [first] = cell;
    const share = shares.find((candidate) => candidate.id === first?.sectorId) ?? { from: 0, width: 1 };
    const band = bands[first?.ring ?? 0] ?? { inner: 0, outer: 0 };
    const rows = rowsOf(cell, share.width, band);
    for (const [row, members] of rows.entries()) {
      for (const [place, item] of members.entries()) {
        const { low, high } = radiusRange(item, bands);
        const depth = rows.length === 1 ? item.depth : row / (rows.length - 1);
        const radius = low + Math.min(1, Math.max(0, depth)) * (high - low);
        const fraction = share.from + (share.width * (place + 0.5)) / members.length;
        places.set(item.id, polar(radius, angleOf(fraction, radius, options.corridor)));
      }
    }
  }
  return items.map((item) => ({ ...(places.get(item.id) ?? { x: 0, y: 0 }), radius: item.radius }));
}

/** One row where all fit beside each other; otherwise several, the inner ones for who wishes to be near. */
function rowsOf(cell: readonly RingItem[], width: number, band: RingBand): readonly (readonly RingItem[])[] {
  const total = cell.reduce((sum, item) => sum + 2 * item.radius, 0);
  const arcAt = (radius: number): number => TURN * radius * width;
  if (total <= arcAt((band.inner + band.outer) / 2)) return [cell];
  const byDepth = [...cell].sort((a, b) => a.depth - b.depth || compareText(a.id, b.id));
  const mean = total / cell.length;
  const rowCount = Math.max(2, Math.floor((band.outer - band.inner) / mean));
  const radii = Array.from(
    { length: rowCount },
    (_, row) => band.inner + ((row + 0.5) / rowCount) * (band.outer - band.inner),
  );
  const room = radii.reduce((sum, radius) => sum + arcAt(radius), 0);
  const rows: RingItem[][] = radii.map(() => []);
  let row = 0;
  let filled = 0;
  for (const item of byDepth) {
    const capacity = (arcAt(radii[row] ?? 0) / room) * total;
    if (row < rowCount - 1 && filled + item.radius > capacity) {
      row += 1;
      filled = 0;
    }
    rows[row]?.push(item);
    filled += 2 * item.radius;
  }
  return rows.map((members) => members.sort((a, b) => compareText(a.id, b.id)));
}

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly radius: number;
  readonly from: number;
  readonly width: number;
}

function boundsFor(item: RingItem, shares: readonly SectorShare[], bands: readonly RingBand[]): Bounds {
  const share = shares.find((candidate) => candidate.id === item.sectorId) ?? { from: 0, width: 1 };
  return { ...radiusRange(item, bands), radius: item.radius, from: share.from, width: share.width };
}

/** The ring is kept to the letter; out of its sector a disc may lean where there is no room, and is drawn back. */
function keepInBand(disc: MovableDisc, bounds: Bounds, corridor: number, drawBack: number): void {
  const distance = Math.sqrt(disc.x * disc.x + disc.y * disc.y);
  const radius = Math.min(bounds.high, Math.max(bounds.low, distance));
  const margin = Math.min(bounds.width / 2, bounds.radius / (TURN * radius));
  const fraction = fractionOf(disc, radius, corridor);
  const wanted = Math.min(bounds.from + bounds.width - margin, Math.max(bounds.from + margin, fraction));
  if (radius === distance && wanted === fraction) return;
  const leant = Math.min(1, Math.max(0, fraction + drawBack * (wanted - fraction)));
  const place = polar(radius, angleOf(leant, radius, corridor));
  disc.x = place.x;
  disc.y = place.y;
}

function planOf<Id extends string>(
  items: readonly RingItem<Id>[],
  discs: readonly MovableDisc[],
  shares: readonly SectorShare[],
  bands: readonly RingBand[],
  options: RingOptions,
): RingPlan<Id> {
  const rim = bands.at(-1)?.outer ?? options.coreRadius;
  return {
    positions: new Map(
      items.map((item, index) => [item.id, { x: discs[index]?.x ?? 0, y: discs[index]?.y ?? 0 }]),
    ),
    bands,
    sectors: shares.map((share) => ({
      id: share.id,
      angle: angleOf(share.from + share.width / 2, rim, options.corridor),
      span: share.width * (TURN - 2 * corridorAngle(rim, options.corridor)),
    })),
  };
}
