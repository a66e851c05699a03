import type { EncounterId } from '#shared/domain/ids.ts';
import type { ReportBlock } from '#shared/reports/report-document.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { formatDate, sentenceCase } from '#renderer/i18n/format.ts';
import { mirrorReportTexts } from '#renderer/i18n/texts/mirror-report.ts';
import { mirrorStageTexts } from '#renderer/i18n/texts/mirror-stage.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { type ReportSource, sharesTable } from './report-source.ts';

/** As many names as a reader takes in. */
const SHOWN = 12;

const numbers = (columns: readonly string[]) =>
  columns.map((label, index) => ({ label, isNumber: index > 0 }));

/** Toneel: where, with whom, and who was not there. */
export function stageBlocks(source: ReportSource): readonly ReportBlock[] {
  const t = mirrorReportTexts.stage;
  const { report, names } = source;
  const { practice, categories } = report;
  const heading: ReportBlock = { kind: 'heading', level: 2, text: t.heading };
  if (report.mirror.encounterCount === 0)
    return [heading, { kind: 'paragraph', text: mirrorTexts.noEncounters, small: false }];
  const nameOf = (id: string): string => names.organisations.get(id)?.name ?? '?';
  return [
    heading,
    {
      kind: 'table',
      caption: t.stages,
      columns: numbers(t.stageColumns),
      rows: practice.stages
        .slice(0, SHOWN)
        .map(({ podium, form, encounters, minutes }) => [
          sentenceCase(mirrorStageTexts.stages.name(podium, form)),
          formatFigure(encounters, 'count'),
          formatFigure(minutes, 'minutes'),
        ]),
    },
    sharesTable(report, 'podium'),
    sharesTable(report, 'form'),
    sharesTable(report, 'initiative'),
    sharesTable(report, 'company'),
    sharesTable(report, 'ground'),
    sharesTable(report, 'performance'),
    ...named(source, practice.present, (present) => ({
      kind: 'table',
      caption: t.present,
      columns: numbers(t.presentColumns),
      rows: present.map(({ partnerId, encounters, minutes }) => [
        nameOf(partnerId),
        formatFigure(encounters, 'count'),
        formatFigure(minutes, 'minutes'),
      ]),
    })),
    {
      kind: 'table',
      caption: t.categories,
      columns: numbers(t.categoryColumns),
      rows: categories
        .filter(({ partnerCount }) => partnerCount > 0)
        .map(({ categoryId, share, expectedShare, metCount, partnerCount }) => [
          names.categories.get(categoryId)?.name ?? '?',
          formatFigure(share, 'share'),
          formatFigure(expectedShare, 'share'),
          t.met(metCount, partnerCount),
        ]),
    },
    ...(practice.missed.length === 0
      ? ([{ kind: 'paragraph', text: mirrorStageTexts.absent.none, small: false }] as const)
      : named(source, practice.missed, (missed) => ({
          kind: 'table',
          caption: t.missed,
          columns: numbers(t.missedColumns),
          rows: missed.map(({ partnerId, times, present, metAfter }) => [
            nameOf(partnerId),
            formatFigure(times, 'count'),
            formatFigure(present, 'count'),
            metAfter === null ? mirrorStageTexts.absent.notYet : formatDate(metAfter.date),
          ]),
        }))),
  ];
}

/** A table of those who may be named, and how many may not. */
function named<Item extends { readonly encounterIds: readonly EncounterId[] }>(
  { mayName }: ReportSource,
  items: readonly Item[],
  tableOf: (items: readonly Item[]) => ReportBlock,
): readonly ReportBlock[] {
  const shown = items.slice(0, SHOWN);
  const open = shown.filter(({ encounterIds }) => mayName(encounterIds));
  const hidden = shown.length - open.length;
  return [
    ...(open.length === 0 ? [] : [tableOf(open)]),
    ...(hidden === 0
      ? []
      : [{ kind: 'paragraph', text: mirrorReportTexts.stage.leftOut(hidden), small: true } as const]),
  ];
}
