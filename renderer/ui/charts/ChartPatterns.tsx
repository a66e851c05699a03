import type { ReactNode } from 'react';
import { CHART_LOOKS, type ChartLook } from './chart-series.ts';

/** Lines in the colour of the paper, over the colour of the series: they stay apart in black and white. */
const MARKS: Readonly<Record<ChartLook, string>> = {
  one: '',
  two: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  three: 'M2 2h1.6v1.6h-1.6zM6 6h1.6v1.6h-1.6z',
  four: 'M0 2H8M0 6H8',
  five: 'M0 0L8 8M8 0L0 8',
  six: 'M2 0V8M6 0V8',
  unknown: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
};

/** The value of `fill` for a look, within a drawing that holds `ChartPatterns` of this id. */
export function fillOf(id: string, look: ChartLook): string {
  return `url(#${id}-${look})`;
}

/** The patterns of all looks; once in each drawing, because a drawing may be copied out on its own. */
export function ChartPatterns({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      {CHART_LOOKS.map((look) => (
        <pattern
          key={look}
          id={`${id}-${look}`}
          className={`chart-look chart-look--${look}`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
        >
          <rect className="chart-look__ground" width={8} height={8} />
          {MARKS[look] === '' ? null : <path className="chart-look__mark" d={MARKS[look]} />}
        </pattern>
      ))}
    </defs>
  );
}
