import { compareText, type Point, polar, spreadOf, TURN } from './geometry.ts';
import { type MovableDisc, relax } from './relax.ts';

/** Something that forces place. */
export interface ForceItem<Id extends string = string> {
  readonly id: Id;
  /** Half the room that its disc needs, gap included. */
  readonly radius: number;
  /** Where it stood last; `null` when it is new. */
  readonly place: Point | null;
  /** Where the user put it: there it stays. */
  readonly pin: Point | null;
}

export interface ForceLink {
  readonly first: string;
  readonly second: string;
  /** Above 0. */
  readonly weight: number;
}

export interface ForcePlan<Id extends string = string> {
  readonly positions: ReadonlyMap<Id, Point>;
}

/** Places everything anew. Items and links come in one order, whatever order they were given in. */
export type FreshLayout = (
  items: readonly ForceItem[],
  links: readonly ForceLink[],
) => ReadonlyMap<string, Point>;

/** With fewer of them placed before than this, keeping would be patchwork: everything is placed anew. */
const LEAST_KEPT = 0.5;
const RELAX_ROUNDS = 400;
/** How far out newcomers without links stand, as a part of the way from the middle to the farthest. */
const RIM = 1.05;

/**
 * Places linked items near each other. What stood somewhere stays there; newcomers come to stand among those that they
 * are linked to, and only who is in the way moves a little. Without places from before all is laid out anew, from a
 * fixed seed: the same items, links and places give the same picture.
 */
export function layoutByForce<Id extends string>(
  items: readonly ForceItem<Id>[],
  links: readonly ForceLink[],
  fresh: FreshLayout,
): ForcePlan<Id> {
  const sorted = [...items].sort((first, second) => compareText(first.id, second.id));
  const known = new Set<string>(sorted.map((item) => item.id));
  const inOrder = links
    .filter((link) => known.has(link.first) && known.has(link.second) && link.first !== link.second)
    .map((link) =>
      link.first < link.second ? link : { first: link.second, second: link.first, weight: link.weight },
    )
    .sort((one, other) => compareText(one.first, other.first) || compareText(one.second, other.second));
  const kept = sorted.filter((item) => item.pin !== null || item.place !== null);
  const start =
    kept.length > 0 && kept.length >= LEAST_KEPT * sorted.length
      ? amongTheOthers(sorted, inOrder)
      : fresh(sorted, inOrder);
  return { positions: apart(sorted, start) };
}

/** Newcomers between those they are linked to; one after the other, so that they can lean on each other. */
function amongTheOthers(
  items: readonly ForceItem[],
  links: readonly ForceLink[],
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, pin, place } of items) {
    const stood = pin ?? place;
    if (stood !== null) places.set(id, stood);
  }
  const newcomers = items.filter((item) => !places.has(item.id));
  if (newcomers.length === 0) return places;
  const linksOf = new Map<string, { other: string; weight: number }[]>();
  const note = (id: string, other: string, weight: number): void => {
    const list = linksOf.get(id);
    if (list === undefined) linksOf.set(id, [{ other, weight }]);
    else list.push({ other, weight });
  };
  for (const { first, second, weight } of links) {
    note(first, second, weight);
    note(second, first, weight);
  }
  const middle = middleOf([...places.values()]);
  const reach = [...places.values()].reduce(
    (most, { x, y }) => Math.max(most, Math.hypot(x - middle.x, y - middle.y)),
    60,
  );
  const loners: ForceItem[] = [];
  let waiting = newcomers;
  while (waiting.length > 0) {
    const placed = waiting.filter((item) => {
      const near = (linksOf.get(item.id) ?? []).flatMap(({ other, weight }) => {
        const place = places.get(other);
        return place === undefined ? [] : [{ ...place, weight }];
      });
      if (near.length === 0) return false;
      const total = near.reduce((sum, { weight }) => sum + weight, 0);
      const aside = polar(item.radius + 4, spreadOf(item.id) * TURN);
      places.set(item.id, {
        x: near.reduce((sum, { x, weight }) => sum + x * weight, 0) / total + aside.x,
        y: near.reduce((sum, { y, weight }) => sum + y * weight, 0) / total + aside.y,
      });
      return true;
    });
    if (placed.length === 0) {
      loners.push(...waiting);
      break;
    }
    const now = new Set(placed);
    waiting = waiting.filter((item) => !now.has(item));
  }
  for (const item of loners) {
    const out = polar(reach * RIM, spreadOf(item.id) * TURN);
    places.set(item.id, { x: middle.x + out.x, y: middle.y + out.y });
  }
  return places;
}

/** Nobody on anybody; who was pinned does not move. */
function apart<Id extends string>(
  items: readonly ForceItem<Id>[],
  start: ReadonlyMap<string, Point>,
): ReadonlyMap<Id, Point> {
  const discs = items.map((item): MovableDisc => {
    const place = item.pin ?? start.get(item.id) ?? { x: 0, y: 0 };
    return { x: place.x, y: place.y, radius: item.radius };
  });
  relax(
    discs,
    (disc, index) => {
      const pin = items[index]?.pin;
      if (pin === null || pin === undefined) return;
      disc.x = pin.x;
      disc.y = pin.y;
    },
    RELAX_ROUNDS,
  );
  return new Map(items.map((item, index) => [item.id, { x: discs[index]?.x ?? 0, y: discs[index]?.y ?? 0 }]));
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, point) => sum + point.x, 0) / count,
    y: points.reduce((sum, point) => sum + point.y, 0) / count,
  };
}
