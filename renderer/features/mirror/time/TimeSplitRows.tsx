import type { ReactNode } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import { PUBLISHED_TIME_SHARES, type TimeShares } from '#shared/analysis/mirror/time-split.ts';
import { formatShare } from '#renderer/i18n/format.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { StackedRows } from '#renderer/ui/charts/StackedRows.tsx';
import { Figure } from '../Figure.tsx';
import { TIME_PARTS } from './hours.ts';
import { TIME_SERIES } from '../time-series.ts';

const valuesOf = (shares: TimeShares | null): readonly number[] | null =>
  shares === null ? null : [shares.outside, shares.college, shares.organisation];

/** The division of the hours beside the period before, the own target and what others do. */
export function TimeSplitRows({ report }: { readonly report: MirrorReport }): ReactNode {
  const t = mirrorTimeTexts.split;
  const { period, previousPeriod, weeksInPeriod } = report.timeSplits;
  const missing = weeksInPeriod.length - period.weekCount;
  const rows = [
    { id: 'period', label: t.rows.period, values: valuesOf(period.shares), note: t.weeks(period.weekCount) },
    {
      id: 'previous',
      label: t.rows.previous,
      values: valuesOf(previousPeriod.shares),
      note: t.weeks(previousPeriod.weekCount),
    },
    ...(report.timeTarget === null
      ? []
      : [{ id: 'target', label: t.rows.target, values: valuesOf(report.timeTarget), note: '' }]),
    {
      id: 'published',
      label: t.rows.published,
      values: valuesOf(PUBLISHED_TIME_SHARES),
      note: t.publishedNote,
    },
  ];
  return (
    <>
      <StackedRows
        title={t.chart}
        description={t.description(period.shares)}
        series={TIME_SERIES}
        rows={rows}
        unknownLabel={t.unknown}
        table={<SplitTable report={report} />}
      />
      <p className="secondary-text">{t.missing(missing, weeksInPeriod.length)}</p>
    </>
  );
}

function SplitTable({ report }: { readonly report: MirrorReport }): ReactNode {
  const t = mirrorTimeTexts;
  const { period, previousPeriod } = report.timeSplits;
  const measured = [
    { row: 'period', split: period },
    { row: 'previous', split: previousPeriod },
  ] as const;
  const fixed = [
    { row: 'target', shares: report.timeTarget, against: period.againstTarget, key: 'againstTarget' },
    {
      row: 'published',
      shares: PUBLISHED_TIME_SHARES,
      against: period.againstPublished,
      key: 'againstPublished',
    },
  ] as const;
  return (
    <table className="table">
      <caption>{t.split.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.split.columns.row}</th>
          {TIME_PARTS.map((part) => (
            <th key={part} scope="col" className="table__number">
              {t.parts[part]}
            </th>
          ))}
          <th scope="col" className="table__number">
            {t.split.columns.hours}
          </th>
          <th scope="col" className="table__number">
            {t.split.columns.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {measured.map(({ row, split }) => {
          const path = `timeSplits/${row === 'period' ? 'period' : 'previousPeriod'}`;
          return (
            <tr key={row}>
              <th scope="row">{t.split.rows[row]}</th>
              {TIME_PARTS.map((part) => (
                <td key={part} className="table__number">
                  <Figure
                    path={`${path}/shares/${part}`}
                    value={split.shares?.[part]}
                    unit="share"
                    about={t.parts[part]}
                  />
                </td>
              ))}
              <td className="table__number">
                <Figure
                  path={`${path}/hours`}
                  value={split.weekCount === 0 ? null : split.hours}
                  unit="hours"
                  about={t.split.columns.hours}
                />
              </td>
              <td className="table__number">
                {row === 'period' ? '–' : <PreviousDifference report={report} />}
              </td>
            </tr>
          );
        })}
        {fixed.map(({ row, shares, against, key }) => (
          <tr key={row}>
            <th scope="row">{t.split.rows[row]}</th>
            {TIME_PARTS.map((part) => (
              <td key={part} className="table__number">
                {shares === null ? t.split.noTarget : formatShare(shares[part])}
              </td>
            ))}
            <td className="table__number">–</td>
            <td className="table__number">
              <Figure
                path={`timeSplits/period/${key}/outside`}
                value={against?.outside}
                unit="points"
                about={t.split.difference}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PreviousDifference({ report }: { readonly report: MirrorReport }): ReactNode {
  const measure = report.measures['time-outside'];
  const value =
    measure === undefined || measure.value === null || measure.previous === null
      ? null
      : measure.value - measure.previous;
  return (
    <Figure
      path="measures/time-outside/difference"
      value={value}
      unit="points"
      about={mirrorTimeTexts.split.difference}
    />
  );
}
