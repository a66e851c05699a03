import type { ReactNode } from 'react';
import { marksOf } from './chart-marks.ts';
import type { ChartLook } from './chart-series.ts';

interface ChartPartProps {
  readonly look: ChartLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a bar: its colour, with marks of its own in the colour of the paper. */
export function ChartPart({ look, ...box }: ChartPartProps): ReactNode {
  if (box.width <= 0 || box.height <= 0) return null;
  const marks = marksOf(look, box);
  return (
    <g className={`chart-look chart-look--${look}`}>
      <rect className="chart-look__ground" {...box} />
      {marks === '' ? null : <path className="chart-look__mark" d={marks} />}
      <rect className="chart-look__edge" {...box} />
    </g>
  );
}
