import { max, sum } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { ChartFrame, ChartLegend } from './ChartFrame.tsx';
import { ChartPart } from './ChartPart.tsx';
import { type ChartColumn, type ChartSeries, labelStep } from './chart-series.ts';
import { useChartWidth } from './use-chart-width.ts';
import { ValueAxis } from './ValueAxis.tsx';

interface StackedColumnsProps {
  readonly title: string;
  readonly description: string;
  /** From the foot of a column upwards. */
  readonly series: readonly ChartSeries[];
  readonly columns: readonly ChartColumn[];
  readonly formatTick: (value: number) => string;
  /** What a place of which nothing is known is called; also in the legend when there is one. */
  readonly unknownLabel: string;
  readonly table: ReactNode;
}

const HEIGHT = 220;
const EDGE = { left: 44, right: 8, top: 10, bottom: 26 } as const;
const LABEL_WIDTH = 44;

/** Amounts over weeks, months or quarters, one on top of the other. */
export function StackedColumns(props: StackedColumnsProps): ReactNode {
  const { series, columns, formatTick } = props;
  const [room, width] = useChartWidth();
  const across = scaleBand()
    .domain(columns.map(({ id }) => id))
    .range([EDGE.left, width - EDGE.right])
    .paddingInner(columns.length > 40 ? 0.1 : 0.25)
    .paddingOuter(0.1);
  const most = max(columns, ({ values }) => (values === null ? 0 : sum(values))) ?? 0;
  const down = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const step = labelStep(columns.length, width - EDGE.left - EDGE.right, LABEL_WIDTH);
  const hasUnknown = columns.some(({ values }) => values === null);
  const legend: readonly ChartSeries[] = hasUnknown
    ? [...series, { id: 'unknown', label: props.unknownLabel, look: 'unknown' }]
    : series;
  return (
    <div ref={room}>
      <ChartFrame
        title={props.title}
        description={props.description}
        size={{ width, height: HEIGHT }}
        legend={<ChartLegend series={legend} />}
        table={props.table}
      >
        <>
          <ValueAxis down={down} left={EDGE.left} right={width - EDGE.right} format={formatTick} />
          {columns.map((column, index) => {
            const left = across(column.id) ?? 0;
            return (
              <g key={column.id}>
                <Column column={column} series={series} left={left} width={across.bandwidth()} down={down} />
                {index % step === 0 ? (
                  <text
                    className="chart__tick"
                    x={left + across.bandwidth() / 2}
                    y={HEIGHT - EDGE.bottom + 17}
                    textAnchor="middle"
                  >
                    {column.shortLabel}
                  </text>
                ) : null}
              </g>
            );
          })}
          <line className="chart__axis" x1={EDGE.left} x2={width - EDGE.right} y1={down(0)} y2={down(0)} />
        </>
      </ChartFrame>
    </div>
  );
}

interface ColumnProps {
  readonly column: ChartColumn;
  readonly series: readonly ChartSeries[];
  readonly left: number;
  readonly width: number;
  readonly down: (value: number) => number;
}

/** What is unknown is drawn as a low, empty place: not as nothing, and not as an amount. */
const UNKNOWN_HEIGHT = 14;

function Column({ column, series, left, width, down }: ColumnProps): ReactNode {
  if (column.values === null) {
    return (
      <ChartPart look="unknown" x={left} y={down(0) - UNKNOWN_HEIGHT} width={width} height={UNKNOWN_HEIGHT} />
    );
  }
  const values = column.values;
  return series.map(({ id, look }, index) => {
    const foot = sum(values.slice(0, index));
    const value = values[index] ?? 0;
    return (
      <ChartPart
        key={id}
        look={look}
        x={left}
        y={down(foot + value)}
        width={width}
        height={down(foot) - down(foot + value)}
      />
    );
  });
}
