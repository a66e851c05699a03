import type { ChartLook } from './chart-series.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 7;
const DOT = 1.5;

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Lines that rise to the right, cut off at the edges of the box; all boxes share one raster. */
function rising({ x, y, width, height }: Box): string {
  let path = '';
  // On such a line the sum of both coordinates is the same everywhere.
  for (let sum = Math.ceil((x + y) / STEP) * STEP; sum < x + width + y + height; sum += STEP) {
    const left = Math.max(x, sum - y - height);
    const right = Math.min(x + width, sum - y);
    if (right > left) path += `M${point(left, sum - left)}L${point(right, sum - right)}`;
  }
  return path;
}

function falling({ x, y, width, height }: Box): string {
  let path = '';
  for (
    let difference = Math.ceil((x - y - height) / STEP) * STEP;
    difference < x + width - y;
    difference += STEP
  ) {
    const left = Math.max(x, difference + y);
    const right = Math.min(x + width, difference + y + height);
    if (right > left) path += `M${point(left, left - difference)}L${point(right, right - difference)}`;
  }
  return path;
}

function level({ x, y, width, height }: Box): string {
  let path = '';
  for (let line = Math.ceil(y / 4) * 4; line < y + height; line += 4)
    path += `M${point(x, line)}L${point(x + width, line)}`;
  return path;
}

function upright({ x, y, width, height }: Box): string {
  let path = '';
  for (let line = Math.ceil(x / 4) * 4; line < x + width; line += 4)
    path += `M${point(line, y)}L${point(line, y + height)}`;
  return path;
}

/** Dots as short strokes: those that do not fit whole are left out. */
function dots({ x, y, width, height }: Box): string {
  let path = '';
  for (let row = Math.ceil((y + DOT) / 5) * 5; row < y + height - DOT; row += 5) {
    const shift = (row / 5) % 2 === 0 ? 0 : 2.5;
    for (let column = Math.ceil((x + DOT - shift) / 5) * 5 + shift; column < x + width - DOT; column += 5)
      path += `M${point(column - DOT / 2, row)}h${DOT}`;
  }
  return path;
}

/**
 * The lines or dots of a look within a box, as a path: looks stay apart in black and white. Drawn out and not as a pattern of the
 * drawing, which becomes a picture of megabytes on its way to a PDF. Empty for a look without marks.
 */
export function marksOf(look: ChartLook, box: Box): string {
  switch (look) {
    case 'one':
      return '';
    case 'two':
    case 'unknown':
      return rising(box);
    case 'three':
      return dots(box);
    case 'four':
      return level(box);
    case 'five':
      return rising(box) + falling(box);
    case 'six':
      return upright(box);
  }
}
