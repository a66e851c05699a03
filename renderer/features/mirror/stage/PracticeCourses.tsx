import type { ReactNode } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { PracticeSlice, SeriesAspect } from '#shared/analysis/mirror/practice.ts';
import type { Grain } from '#shared/analysis/mirror/time-labels.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { aspectLabel, mirrorTexts, stretchName, stretchShortName } from '#renderer/i18n/texts/mirror.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { CHART_LOOKS, type ChartSeries } from '#renderer/ui/charts/chart-series.ts';
import { LineChart } from '#renderer/ui/charts/LineChart.tsx';
import { StackedColumns } from '#renderer/ui/charts/StackedColumns.tsx';
import { Figure } from '../Figure.tsx';
import { isWritten } from '../mirror-reading.ts';

interface CourseProps {
  readonly report: MirrorReport;
  readonly grain: Grain;
}

/** A series for each value of a characteristic, in its own order; what was not written down comes last. */
export function seriesOfAspect(aspect: SeriesAspect, report: MirrorReport): readonly ChartSeries[] {
  return report.mirror.shares[aspect].map(({ value }, index) => ({
    id: value ?? 'null',
    label: sentenceCase(aspectLabel(aspect, value)),
    look: value === null ? 'unknown' : (CHART_LOOKS[index] ?? 'six'),
  }));
}

function valueOf(slice: PracticeSlice, id: string) {
  return slice.values.find(({ value }) => (value ?? 'null') === id);
}

/** The time of encounters by script, over the period. */
export function ScriptCourse({ report, grain }: CourseProps): ReactNode {
  const t = mirrorTimeTexts.script;
  const series = seriesOfAspect('script', report);
  const slices = report.practice.series.script[grain];
  const name = mirrorTexts.grain[grain];
  return (
    <StackedColumns
      title={t.chart(name)}
      description={t.description}
      series={series}
      columns={slices.map((slice) => ({
        id: slice.label,
        label: stretchName(slice.label),
        shortLabel: stretchShortName(slice.label),
        values: series.map(({ id }) => (valueOf(slice, id)?.minutes ?? 0) / 60),
      }))}
      formatTick={(value) => `${formatFigure(value, 'hours')} u`}
      unknownLabel={mirrorTexts.unknownPlace}
      table={
        <CourseTable aspect="script" unit="minutes" caption={t.caption(name)} report={report} grain={grain} />
      }
    />
  );
}

/** How often one met for a chance and for a risk, over the period. */
export function OrientationCourse({ report, grain }: CourseProps): ReactNode {
  const t = mirrorTimeTexts.orientation;
  const name = mirrorTexts.grain[grain];
  return (
    <AspectLines
      aspect="orientation"
      title={t.chart(name)}
      description={t.description}
      report={report}
      grain={grain}
    />
  );
}

interface AspectLinesProps extends CourseProps {
  readonly aspect: SeriesAspect;
  readonly title: string;
  readonly description: string;
}

/** The share of the encounters of each stretch with each value that was written down. */
export function AspectLines({ aspect, title, description, report, grain }: AspectLinesProps): ReactNode {
  const series = seriesOfAspect(aspect, report).filter(({ look }) => look !== 'unknown');
  const slices = report.practice.series[aspect][grain];
  return (
    <LineChart
      title={title}
      description={description}
      series={series}
      columns={slices.map(({ label }) => ({ id: label, shortLabel: stretchShortName(label) }))}
      values={series.map(({ id }) =>
        slices.map((slice) =>
          // Where nothing was written down the line is broken: nobody knows how it was then.
          isWritten(slice.values) ? (valueOf(slice, id)?.encounters ?? 0) / slice.encounters : null,
        ),
      )}
      table={<CourseTable aspect={aspect} unit="count" caption={title} report={report} grain={grain} />}
    />
  );
}

interface CourseTableProps extends CourseProps {
  readonly aspect: SeriesAspect;
  readonly unit: 'count' | 'minutes';
  readonly caption: string;
}

function CourseTable({ aspect, unit, caption, report, grain }: CourseTableProps): ReactNode {
  const series = seriesOfAspect(aspect, report);
  const field = unit === 'count' ? 'encounters' : 'minutes';
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{sentenceCase(mirrorTexts.grain[grain])}</th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col" className="table__number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.practice.series[aspect][grain].map((slice) => (
          <tr key={slice.label}>
            <th scope="row">{sentenceCase(stretchName(slice.label))}</th>
            {series.map(({ id, label }) => {
              const value = valueOf(slice, id);
              return (
                <td key={id} className="table__number">
                  <Figure
                    path={`practice/series/${aspect}/${grain}/${slice.label}/values/${id}/${field}`}
                    value={value?.[field]}
                    unit={unit}
                    about={`${label}, ${stretchName(slice.label)}`}
                    encounterIds={value?.encounterIds ?? []}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
