import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { formatShare } from '#renderer/i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { type ChartSeries, labelStep } from './chart-series.ts';
import { useChartWidth } from './use-chart-width.ts';
import { ValueAxis } from './ValueAxis.tsx';

interface LineChartProps {
  readonly title: string;
  readonly description: string;
  readonly series: readonly ChartSeries[];
  readonly columns: readonly { readonly id: string; readonly shortLabel: string }[];
  /** Shares for each series and each column; `null`: there is none, and the line is broken there. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly table: ReactNode;
}

const HEIGHT = 200;
const EDGE = { left: 44, right: 16, top: 10, bottom: 26 } as const;
const LABEL_WIDTH = 44;
/** Lines are told apart by their strokes as well. */
const DASHES: Readonly<Record<ChartSeries['look'], string>> = {
  one: '',
  two: '7 3',
  three: '2 3',
  four: '10 3 2 3',
  five: '5 2 2 2 2 2',
  six: '1 2',
  unknown: '1 4',
};

/** Shares over time, one line each, from 0 to the highest there is. */
export function LineChart(props: LineChartProps): ReactNode {
  const { series, columns, values } = props;
  const [room, width] = useChartWidth();
  const across = scalePoint()
    .domain(columns.map(({ id }) => id))
    .range([EDGE.left, width - EDGE.right])
    .padding(0.5);
  const most = Math.max(0.1, ...values.flat().map((value) => value ?? 0));
  const down = scaleLinear()
    .domain([0, Math.min(1, most)])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const step = labelStep(columns.length, width - EDGE.left - EDGE.right, LABEL_WIDTH);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => across(columns[index]?.id ?? '') ?? 0)
    .y((value) => down(value ?? 0));
  return (
    <div ref={room}>
      <ChartFrame
        title={props.title}
        description={props.description}
        size={{ width, height: HEIGHT }}
        legend={<LineLegend series={series} />}
        table={props.table}
      >
        <>
          <ValueAxis down={down} left={EDGE.left} right={width - EDGE.right} format={formatShare} />
          {columns.map(({ id, shortLabel }, index) =>
            index % step === 0 ? (
              <text
                key={id}
                className="chart__tick"
                x={across(id)}
                y={HEIGHT - EDGE.bottom + 17}
                textAnchor="middle"
              >
                {shortLabel}
              </text>
            ) : null,
          )}
          {series.map(({ id, look }, index) => {
            const points = values[index] ?? [];
            return (
              <g key={id} className={`chart-line chart-line--${look}`}>
                <path d={path([...points]) ?? ''} strokeDasharray={DASHES[look]} />
                {points.map((value, column) =>
                  value === null ? null : (
                    <circle
                      key={columns[column]?.id ?? column}
                      cx={across(columns[column]?.id ?? '')}
                      cy={down(value)}
                      r={2.5}
                    />
                  ),
                )}
              </g>
            );
          })}
        </>
      </ChartFrame>
    </div>
  );
}

function LineLegend({ series }: { readonly series: readonly ChartSeries[] }): ReactNode {
  return (
    <ul className="chart-legend">
      {series.map(({ id, label, look }) => (
        <li key={id}>
          <svg className="chart-legend__line" viewBox="0 0 28 12" aria-hidden="true">
            <g className={`chart-line chart-line--${look}`}>
              <path d="M0 6H28" strokeDasharray={DASHES[look]} />
              <circle cx={14} cy={6} r={2.5} />
            </g>
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
