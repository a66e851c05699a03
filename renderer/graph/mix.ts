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
const SHORT_HEX = /^#([\da-f])([\da-f])([\da-f])$/i;

/** Red, green and blue; `null` for what is no "#rrggbb" nor "#rgb", as which a build may write it. */
function channelsOf(colour: string): readonly number[] | null {
  const long = HEX.exec(colour);
  if (long !== null) return long.slice(1).map((part) => Number.parseInt(part, 16));
  const short = SHORT_HEX.exec(colour);
  return short === null ? null : short.slice(1).map((digit) => 17 * Number.parseInt(digit, 16));
}

/** The colour between two "#rrggbb" or "#rgb" colours; the nearer of the two where one is written differently. */
export function mixColours(from: string, to: string, part: number): string {
  if (from === to) return to;
  const first = channelsOf(from);
  const second = channelsOf(to);
  if (first === null || second === null) return part < 0.5 ? from : to;
  const channels = first.map((channel, index) =>
    Math.round(mixNumbers(channel, second[index] ?? channel, part))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}
