import type { ReactNode } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import { type Grain, labelsOf } from '#shared/analysis/mirror/time-labels.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { mirrorTexts, stretchName, stretchShortName } from '#renderer/i18n/texts/mirror.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { StackedColumns } from '#renderer/ui/charts/StackedColumns.tsx';
import { Figure } from '../Figure.tsx';
import { TIME_PARTS } from './hours.ts';
import { TIME_SERIES } from '../time-series.ts';

interface TimeCourseProps {
  readonly report: MirrorReport;
  readonly grain: Grain;
}

/** The hours per week, month or quarter; where none were written down the place stays empty and says so. */
export function TimeCourse({ report, grain }: TimeCourseProps): ReactNode {
  const t = mirrorTimeTexts.course;
  const { timeSplits, period } = report;
  const known = new Map(timeSplits[grain].map((split) => [split.label, split]));
  const labels = grain === 'weeks' ? timeSplits.weeksInPeriod : labelsOf(period, grain);
  const name = mirrorTexts.grain[grain];
  return (
    <StackedColumns
      title={t.chart(name)}
      description={t.description(known.size, labels.length, name)}
      series={TIME_SERIES}
      columns={labels.map((label) => {
        const split = known.get(label);
        return {
          id: label,
          label: stretchName(label),
          shortLabel: stretchShortName(label),
          values:
            split === undefined ? null : [split.outsideHours, split.collegeHours, split.organisationHours],
        };
      })}
      formatTick={(value) => `${formatFigure(value, 'hours')} u`}
      unknownLabel={t.unknown}
      table={
        <table className="table">
          <caption>{t.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{sentenceCase(name)}</th>
              {TIME_PARTS.map((part) => (
                <th key={part} scope="col" className="table__number">
                  {mirrorTimeTexts.parts[part]}
                </th>
              ))}
              <th scope="col" className="table__number">
                {t.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {labels.map((label) => {
              const split = known.get(label);
              const path = `timeSplits/${grain}/${label}`;
              return (
                <tr key={label}>
                  <th scope="row">{sentenceCase(stretchName(label))}</th>
                  {split === undefined ? (
                    <td colSpan={4}>{t.unknown}</td>
                  ) : (
                    <>
                      {TIME_PARTS.map((part) => (
                        <td key={part} className="table__number">
                          <Figure
                            path={`${path}/${part}Hours`}
                            value={split[`${part}Hours`]}
                            unit="hours"
                            about={mirrorTimeTexts.parts[part]}
                          />
                        </td>
                      ))}
                      <td className="table__number">
                        <Figure
                          path={`${path}/shares/outside`}
                          value={split.shares?.outside}
                          unit="share"
                          about={t.share}
                        />
                      </td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    />
  );
}
