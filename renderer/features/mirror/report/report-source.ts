import type { MirrorAspect } from '#shared/analysis/mirror/mirror.ts';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { Reflection } from '#shared/domain/mirror.ts';
import type { HeardObservation, MirrorWords } from '#shared/ipc/requests/mirror.ts';
import type { ReportBlock } from '#shared/reports/report-document.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { aspectLabel, mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { mirrorReportTexts } from '#renderer/i18n/texts/mirror-report.ts';
import { isWritten } from '../mirror-reading.ts';

/** All that the quarterly mirror may speak of. */
export interface MirrorMaterial {
  readonly report: MirrorReport;
  readonly words: MirrorWords;
  /** About this period, newest first. */
  readonly reflections: readonly Reflection[];
  readonly names: NetworkNames;
  readonly today: IsoDate;
}

/** What goes along beside the figures; nothing unless somebody asks for it. */
export interface MirrorChoices {
  readonly answers: boolean;
  readonly words: boolean;
  readonly confidential: boolean;
}
export const NO_CHOICES: MirrorChoices = { answers: false, words: false, confidential: false };

/** The material with what may go into the report. */
export interface ReportSource extends MirrorMaterial {
  readonly choices: MirrorChoices;
  /** Whether a name may stand there that comes from these encounters: one of them at least is not confidential. */
  readonly mayName: (encounterIds: readonly EncounterId[]) => boolean;
}

/** The words that may go along. */
export function heardFor({ words, choices }: ReportSource): readonly HeardObservation[] {
  if (!choices.words) return [];
  return words.observations.filter(
    ({ confidentiality }) => choices.confidential || confidentiality === 'normal',
  );
}

/** How often each value of a characteristic occurred, as a table. */
export function sharesTable(report: MirrorReport, aspect: MirrorAspect): ReportBlock {
  const label = mirrorTexts.aspects[aspect];
  const shares = report.mirror.shares[aspect];
  const unknown = shares.find(({ value }) => value === null)?.encounters ?? 0;
  const before = (value: string | null): number | null | undefined =>
    report.previousMirror.shares[aspect].find((share) => share.value === value)?.shareOfEncounters;
  if (!isWritten(shares) && !isWritten(report.previousMirror.shares[aspect])) {
    const text = `${label}: ${mirrorTexts.shares.noneWritten.toLowerCase()} ${formatFigure(unknown, 'count')}.`;
    return { kind: 'paragraph', text, small: false };
  }
  return {
    kind: 'table',
    caption: mirrorTexts.shares.caption(label, report.mirror.encounterCount, unknown),
    columns: [
      { label, isNumber: false },
      ...mirrorReportTexts.shares.columns.map((column) => ({ label: column, isNumber: true })),
    ],
    rows: shares
      .filter(({ encounters, value }) => encounters > 0 || value !== null)
      .map(({ value, encounters, shareOfEncounters, shareOfMinutes }) => [
        sentenceCase(aspectLabel(aspect, value)),
        formatFigure(encounters, 'count'),
        formatFigure(shareOfEncounters, 'share'),
        formatFigure(shareOfMinutes, 'share'),
        formatFigure(before(value), 'share'),
      ]),
  };
}
