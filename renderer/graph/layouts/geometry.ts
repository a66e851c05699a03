/** A place on the map in model units; one unit is one CSS pixel at zoom 1. y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Axis-parallel box, `right` and `bottom` not smaller than `left` and `top`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A full turn in radians. */
export const TURN = 2 * Math.PI;

/** The point at a distance from the origin; angle 0 is three o'clock and grows clockwise, as on a screen. */
export function polar(radius: number, angle: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(first: Box, second: Box): boolean {
  return (
    first.left < second.right &&
    second.left < first.right &&
    first.top < second.bottom &&
    second.top < first.bottom
  );
}

/** The smallest box around discs; a point box at the origin without any. */
export function boundsOf(discs: readonly (Point & { readonly radius: number })[]): Box {
  if (discs.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return discs.reduce(
    (box, disc) => ({
      left: Math.min(box.left, disc.x - disc.radius),
      top: Math.min(box.top, disc.y - disc.radius),
      right: Math.max(box.right, disc.x + disc.radius),
      bottom: Math.max(box.bottom, disc.y + disc.radius),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
}

/**
 * A number in [0, 1) that belongs to a text: always the same, and unrelated for texts that look alike. Used where
 * places must differ without any meaning, so that no clock and no random source is needed.
 * @see Fowler-Noll-Vo hash, FNV-1a, 32 bits, followed by the finaliser of MurmurHash3
 */
export function spreadOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** Texts in the order of their code units: the same on every machine, whatever its language. */
export function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
