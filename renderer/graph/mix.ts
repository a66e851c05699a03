import type { Point } from './layouts/geometry.ts';

/** The number between two numbers; `part` 0 is the first, 1 the second. */
export function mixNumbers(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** The place between two places. */
export function mixPoints(from: Point, to: Point, part: number): Point {
  return { x: mixNumbers(from.x, to.x, part), y: mixNumbers(from.y, to.y, part) };
}

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** The colour between two "#rrggbb" colours; the nearer of the two where one is written differently. */
export function mixColours(from: string, to: string, part: number): string {
  if (from === to) return to;
  const first = HEX.exec(from);
  const second = HEX.exec(to);
  if (first === null || second === null) return part < 0.5 ? from : to;
  const channels = [1, 2, 3].map((index) => {
    const value = mixNumbers(
      Number.parseInt(first[index] ?? '0', 16),
      Number.parseInt(second[index] ?? '0', 16),
      part,
    );
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
