import { mixColours, mixNumbers } from './mix.ts';
import type { NodeLook } from './node-looks.ts';

/** Slow at both ends, so that the eye can take hold of what moves. @param part of the time, 0 to 1. */
export function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

/** The look between two looks. What has no between (dashes, icons) is that of the second from the start. */
export function mixLooks(from: NodeLook, to: NodeLook, part: number): NodeLook {
  return {
    ...to,
    outer: mixNumbers(from.outer, to.outer, part),
    outerFill: mixColours(from.outerFill, to.outerFill, part),
    inner: mixNumbers(from.inner, to.inner, part),
    innerFill: mixColours(from.innerFill, to.innerFill, part),
    ringWidth: mixNumbers(from.ringWidth, to.ringWidth, part),
    ringColour: mixColours(from.ringColour, to.ringColour, part),
  };
}
