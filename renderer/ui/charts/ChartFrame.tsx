import { type ReactNode, useId } from 'react';
import { chartTexts } from '#renderer/i18n/texts/charts.ts';
import '../tables/table.css';
import './charts.css';
import { ChartPart } from './ChartPart.tsx';
import type { ChartSeries } from './chart-series.ts';

interface ChartFrameProps {
  /** What it is, with its period: read out first. */
  readonly title: string;
  /** What is to be seen in it, in words. */
  readonly description: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Marks with their words; `null` where the drawing names its parts itself. */
  readonly legend: ReactNode;
  /** The same figures as rows and columns; `null`: they stand beside the drawing already. */
  readonly table: ReactNode;
  /** What is drawn. */
  readonly children: ReactNode;
}

/** A drawing with its title, description and legend, and its figures as a table one click away. */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const { title, description, size, legend, table } = props;
  const id = useId();
  return (
    <figure className="chart">
      <figcaption className="chart__title">{title}</figcaption>
      <svg
        className="chart__drawing"
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot hold a drawing that follows the theme
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}description`}
        data-chart=""
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}description`}>{description}</desc>
        {props.children}
      </svg>
      {legend}
      {table === null ? null : (
        <details className="explain">
          <summary>{chartTexts.asTable}</summary>
          <div className="chart__scroll">{table}</div>
        </details>
      )}
    </figure>
  );
}

/** What each pattern stands for. */
export function ChartLegend({ series }: { readonly series: readonly ChartSeries[] }): ReactNode {
  return (
    <ul className="chart-legend">
      {series.map(({ id: seriesId, label, look }) => (
        <li key={seriesId}>
          <svg className="chart-legend__mark" viewBox="0 0 16 12" aria-hidden="true">
            <ChartPart look={look} x={0.5} y={0.5} width={15} height={11} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
