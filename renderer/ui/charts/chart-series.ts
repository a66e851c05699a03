/** How a series looks: a colour with a pattern of its own. What is unknown is no series but an empty, outlined place. */
export const CHART_LOOKS = ['one', 'two', 'three', 'four', 'five', 'six', 'unknown'] as const;
export type ChartLook = (typeof CHART_LOOKS)[number];

/** One kind of thing that a chart shows, with the same look everywhere on a page. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly look: ChartLook;
}

/** A place of a chart along its axis: a week, a month, a quarter. */
export interface ChartColumn {
  readonly id: string;
  /** In the table and read out: "maart 2026". */
  readonly label: string;
  /** Below the column, where there is little room: "mrt". */
  readonly shortLabel: string;
  /** One for each series; `null`: nothing is known of this place. */
  readonly values: readonly number[] | null;
}

/** Which labels fit below an axis: all, or each second, third, ... so that none touches the next. */
export function labelStep(count: number, room: number, labelWidth: number): number {
  return Math.max(1, Math.ceil((count * labelWidth) / Math.max(1, room)));
}
