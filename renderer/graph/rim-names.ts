import { polar } from './layouts/geometry.ts';
import { type MapName, NAME_LINE } from './map-name.ts';
import type { SceneSector } from './scene.ts';
import { type MeasureText, wrapped } from './text-width.ts';
import { type Size, toScreen, type Viewport } from './viewport.ts';

/** Room that the icon of a category takes before its name. */
const ICON = 24;
/** Room between the rim and a name, and between a name and the edge of the canvas. */
const RIM_GAP = 8;
const EDGE = 6;
/** A name moves at most this far over its rim to stay on the canvas; farther it would cover partners. */
const LARGEST_NUDGE = 24;
/** Names break into lines of this width; narrower where the canvas is narrow. A long word stays whole. */
const WIDEST = 132;
const WIDEST_ON_NARROW = 86;
const NARROW_CANVAS = 600;

interface RimName {
  readonly sector: SceneSector;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Middle of the name on the screen, from top to bottom. */
  y: number;
}

function isRight(sector: SceneSector): boolean {
  return Math.cos(sector.angle) >= 0;
}

function sizedName(sector: SceneSector, y: number, canvasWidth: number, measure: MeasureText): RimName {
  const lines = wrapped(sector.label, canvasWidth < NARROW_CANVAS ? WIDEST_ON_NARROW : WIDEST, measure);
  const width = Math.max(0, ...lines.map((line) => measure(line))) + ICON;
  return { sector, lines, width, height: lines.length * NAME_LINE, y };
}

/** The largest zoom at which every name beside the rim still fits on the canvas, the rim in its middle. */
export function largestZoomWithNames(
  sectors: readonly SceneSector[],
  size: Size,
  measure: MeasureText,
): number {
  return sectors.reduce((zoom, sector) => {
    const { width } = sizedName(sector, 0, size.width, measure);
    const room = size.width / 2 - RIM_GAP - EDGE - width;
    const reach = sector.radius * Math.abs(Math.cos(sector.angle));
    return Math.min(zoom, Math.max(0, room) / Math.max(reach, 1));
  }, Infinity);
}

/** Outside the rim, beside the category's own part; moved up or down where neighbours would run into each other. */
export function sectorNames(
  sectors: readonly SceneSector[],
  viewport: Viewport,
  size: Size,
  measure: MeasureText,
): MapName[] {
  const named = (own: readonly SceneSector[]): RimName[] =>
    own
      .map((sector) =>
        sizedName(sector, toScreen(polar(sector.radius, sector.angle), viewport).y, size.width, measure),
      )
      .sort((first, second) => first.y - second.y);
  return [
    ...placedBeside(named(sectors.filter((sector) => isRight(sector))), 'start', viewport, size),
    ...placedBeside(named(sectors.filter((sector) => !isRight(sector))), 'end', viewport, size),
  ];
}

function placedBeside(
  names: readonly RimName[],
  align: 'start' | 'end',
  viewport: Viewport,
  size: Size,
): MapName[] {
  spread(names);
  const middle = toScreen({ x: 0, y: 0 }, viewport);
  return names.map(({ sector, lines, width, height, y }): MapName => {
    const reach = sector.radius * viewport.zoom + RIM_GAP;
    // The edge of the name that is nearest to the middle decides how far out it must stand.
    const near = Math.max(0, Math.abs(y - middle.y) - height / 2);
    const aside = Math.sqrt(Math.max(0, reach ** 2 - near ** 2));
    const rimEdge = align === 'start' ? middle.x + aside : middle.x - aside - width;
    const inside = Math.min(size.width - EDGE - width, Math.max(EDGE, rimEdge));
    const left = Math.abs(inside - rimEdge) <= LARGEST_NUDGE ? inside : rimEdge;
    return {
      id: `sector-${sector.categoryId}`,
      lines,
      box: { left, right: left + width, top: y - height / 2, bottom: y + height / 2 },
      align,
      kind: 'sector',
      look: sector.look,
    };
  });
}

/** Moves names on one side apart, half up and half down, until none runs into the next. */
function spread(names: readonly RimName[]): void {
  for (let round = 0; round < 40; round += 1) {
    let moved = false;
    for (const [index, name] of names.entries()) {
      const next = names[index + 1];
      if (next === undefined) continue;
      const overlap = name.y + name.height / 2 + 3 - (next.y - next.height / 2);
      if (overlap <= 0.1) continue;
      name.y -= overlap / 2;
      next.y += overlap / 2;
      moved = true;
    }
    if (!moved) return;
  }
}
