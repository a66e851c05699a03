import { labelsOf } from '#shared/analysis/mirror/time-labels.ts';
import { PUBLISHED_TIME_SHARES, type TimeShares } from '#shared/analysis/mirror/time-split.ts';
import type { ReportBlock, ReportChart } from '#shared/reports/report-document.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { mirrorTexts, stretchName, stretchShortName } from '#renderer/i18n/texts/mirror.ts';
import { mirrorReportTexts } from '#renderer/i18n/texts/mirror-report.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { type ReportSource, sharesTable } from './report-source.ts';
import { TIME_SERIES } from '../time-series.ts';

const numbers = (columns: readonly string[]) =>
  columns.map((label, index) => ({ label, isNumber: index > 0 }));

const shown = (shares: TimeShares | null): number[] | null =>
  shares === null ? null : [shares.outside, shares.college, shares.organisation];

/** Tijd: the hours, and what brought one outside. */
export function timeBlocks({ report }: ReportSource): readonly ReportBlock[] {
  const t = mirrorReportTexts.time;
  const own = mirrorTimeTexts;
  const { timeSplits } = report;
  const { period, previousPeriod, weeksInPeriod } = timeSplits;
  const rows = [
    { id: 'period', shares: period.shares, hours: period.hours, weeks: period.weekCount },
    {
      id: 'previous',
      shares: previousPeriod.shares,
      hours: previousPeriod.hours,
      weeks: previousPeriod.weekCount,
    },
    ...(report.timeTarget === null
      ? []
      : [{ id: 'target', shares: report.timeTarget, hours: null, weeks: null } as const]),
    { id: 'published', shares: PUBLISHED_TIME_SHARES, hours: null, weeks: null },
  ] as const;
  const series = TIME_SERIES.map(({ id, label, look }) => ({ id, label, look }));
  const chart: ReportChart = {
    kind: 'chart',
    form: 'rows',
    title: t.split,
    description: own.split.description(period.shares),
    series,
    places: rows.map(({ id, shares, weeks }) => ({
      id,
      label: own.split.rows[id],
      shortLabel: '',
      note: id === 'published' ? own.split.publishedNote : weeks === null ? '' : own.split.weeks(weeks),
      values: shown(shares),
    })),
    unit: '',
    unknownLabel: own.split.unknown,
  };
  const months = new Map(timeSplits.months.map((split) => [split.label, split]));
  const labels = labelsOf(report.period, 'months');
  const course: ReportChart = {
    kind: 'chart',
    form: 'columns',
    title: t.course,
    description: own.course.description(months.size, labels.length, 'maand'),
    series,
    places: labels.map((label) => {
      const split = months.get(label);
      return {
        id: label,
        label: stretchName(label),
        shortLabel: stretchShortName(label),
        note: '',
        values:
          split === undefined ? null : [split.outsideHours, split.collegeHours, split.organisationHours],
      };
    }),
    unit: ' u',
    unknownLabel: own.course.unknown,
  };
  const courseTable: ReportBlock = {
    kind: 'table',
    caption: t.course,
    columns: numbers(t.courseColumns),
    rows: labels.map((label) => {
      const split = months.get(label);
      return [
        sentenceCase(stretchName(label)),
        formatFigure(split?.collegeHours, 'hours'),
        formatFigure(split?.organisationHours, 'hours'),
        formatFigure(split?.outsideHours, 'hours'),
        formatFigure(split?.shares?.outside, 'share'),
      ];
    }),
  };
  return [
    { kind: 'heading', level: 2, text: t.heading },
    chart,
    {
      kind: 'table',
      caption: own.split.missing(weeksInPeriod.length - period.weekCount, weeksInPeriod.length),
      columns: numbers(t.columns),
      rows: rows.map(({ id, shares, hours, weeks }) => [
        own.split.rows[id],
        formatFigure(shares?.college, 'share'),
        formatFigure(shares?.organisation, 'share'),
        formatFigure(shares?.outside, 'share'),
        weeks === null ? '–' : formatFigure(weeks === 0 ? null : hours, 'hours'),
      ]),
    },
    ...(months.size === 0
      ? [{ kind: 'paragraph', text: own.course.none, small: false } as const]
      : [course, courseTable]),
    ...(report.mirror.encounterCount === 0 && report.previousMirror.encounterCount === 0
      ? [{ kind: 'paragraph', text: mirrorTexts.noEncounters, small: false } as const]
      : [sharesTable(report, 'script'), sharesTable(report, 'orientation')]),
  ];
}
