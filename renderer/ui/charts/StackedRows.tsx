import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { formatShare } from '#renderer/i18n/format.ts';
import { ChartFrame, ChartLegend } from './ChartFrame.tsx';
import { ChartPart } from './ChartPart.tsx';
import type { ChartSeries } from './chart-series.ts';
import { useChartWidth } from './use-chart-width.ts';

interface ShareRow {
  readonly id: string;
  readonly label: string;
  /** Shares for each series, together at most 1; `null`: unknown. */
  readonly values: readonly number[] | null;
  /** What the row is taken from, behind its name: "12 van 40 weken". */
  readonly note: string;
}

interface StackedRowsProps {
  readonly title: string;
  readonly description: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ShareRow[];
  readonly unknownLabel: string;
  readonly table: ReactNode;
}

const ROW = 44;
const BAR = 18;
/** A share is written in its part of the bar when it fits there. */
const ROOM_FOR_SHARE = 38;

/** Divisions of a whole under each other, so that they can be compared. */
export function StackedRows(props: StackedRowsProps): ReactNode {
  const { series, rows } = props;
  const [room, width] = useChartWidth();
  const across = scaleLinear().domain([0, 1]).range([0, width]);
  return (
    <div ref={room}>
      <ChartFrame
        title={props.title}
        description={props.description}
        size={{ width, height: rows.length * ROW + 4 }}
        legend={<ChartLegend series={series} />}
        table={props.table}
      >
        {rows.map((row, index) => {
          const top = index * ROW;
          return (
            <g key={row.id}>
              <text x={0} y={top + 14}>
                {row.label}
                {row.note === '' ? null : <tspan className="chart__note">{`  ${row.note}`}</tspan>}
              </text>
              {row.values === null ? (
                <>
                  <ChartPart look="unknown" x={0.5} y={top + 20} width={width - 1} height={BAR} />
                  <text className="chart__value--boxed" x={8} y={top + 34}>
                    {props.unknownLabel}
                  </text>
                </>
              ) : (
                row.values.map((value, place) => {
                  const from = sum(row.values?.slice(0, place) ?? []);
                  const length = across(value);
                  const look = series[place]?.look ?? 'one';
                  return (
                    <g key={series[place]?.id ?? place}>
                      <ChartPart look={look} x={across(from)} y={top + 20} width={length} height={BAR} />
                      {length < ROOM_FOR_SHARE ? null : (
                        <text className="chart__value--boxed" x={across(from) + 6} y={top + 34}>
                          {formatShare(value)}
                        </text>
                      )}
                    </g>
                  );
                })
              )}
            </g>
          );
        })}
      </ChartFrame>
    </div>
  );
}
