import type { Point } from './layouts/geometry.ts';
import type { NodeLook } from './node-looks.ts';

/** Slow at both ends, so that the eye can take hold of what moves. @param part of the time, 0 to 1. */
export function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

function mixed(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** The place between two places. */
export function mixPoints(from: Point, to: Point, part: number): Point {
  return { x: mixed(from.x, to.x, part), y: mixed(from.y, to.y, part) };
}

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** The colour between two "#rrggbb" colours; the nearer of the two where one is written differently. */
export function mixColours(from: string, to: string, part: number): string {
  if (from === to) return to;
  const first = HEX.exec(from);
  const second = HEX.exec(to);
  if (first === null || second === null) return part < 0.5 ? from : to;
  const channels = [1, 2, 3].map((index) => {
    const value = mixed(
      Number.parseInt(first[index] ?? '0', 16),
      Number.parseInt(second[index] ?? '0', 16),
      part,
    );
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** The look between two looks. What has no between (dashes, icons) is that of the second from the start. */
export function mixLooks(from: NodeLook, to: NodeLook, part: number): NodeLook {
  return {
    ...to,
    outer: mixed(from.outer, to.outer, part),
    outerFill: mixColours(from.outerFill, to.outerFill, part),
    outerOpacity: mixed(from.outerOpacity, to.outerOpacity, part),
    inner: mixed(from.inner, to.inner, part),
    innerFill: mixColours(from.innerFill, to.innerFill, part),
    ringWidth: mixed(from.ringWidth, to.ringWidth, part),
    ringColour: mixColours(from.ringColour, to.ringColour, part),
    opacity: mixed(from.opacity, to.opacity, part),
    inkOpacity: mixed(from.inkOpacity, to.inkOpacity, part),
  };
}
