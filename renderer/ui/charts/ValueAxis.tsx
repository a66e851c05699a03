import type { ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';

interface ValueAxisProps {
  /** From a value to its height in the chart. */
  readonly down: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly format: (value: number) => string;
}

/** Lines across the chart at round values, each with its value on the left. */
export function ValueAxis({ down, left, right, format }: ValueAxisProps): ReactNode {
  return (
    <>
      {down.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="chart__grid" x1={left} x2={right} y1={down(tick)} y2={down(tick)} />
          <text className="chart__tick" x={left - 6} y={down(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
