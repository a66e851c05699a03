import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { AgendaLine } from '#shared/ipc/requests/reports.ts';
import type { ReportBlock, ReportDocument } from '#shared/reports/report-document.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { compareNames, formatDate, formatMonth, sentenceCase } from '#renderer/i18n/format.ts';
import { openAgendaTexts } from '#renderer/i18n/texts/open-agenda.ts';
import { isReleased, type Released, type ReleaseGroup } from '#renderer/ui/report/releases.ts';
import { LONGEST_TABLE, LONGEST_TEXT } from './report-limits.ts';

export interface AgendaMaterial {
  readonly period: Period;
  /** Oldest first; none is confidential. */
  readonly lines: readonly AgendaLine[];
  readonly partnerName: (id: string) => string;
  readonly themeName: (id: string) => string;
  readonly today: IsoDate;
}

/** Months that a report has room for, each with its heading and table. */
const MOST_MONTHS = 200;
/** Of the columns: day, form, with whom, themes, subject. */
const WIDTHS = [2.4, 3, 6, 4, 5];

/** What may go along when it is released. */
export function agendaReleases({ lines }: AgendaMaterial): readonly ReleaseGroup[] {
  const t = openAgendaTexts.choices;
  const items = lines
    .filter(({ subject }) => subject !== '')
    .map(({ id, date, subject }) => ({ id, label: t.subject(date, subject) }));
  return [{ id: 'subjects', label: t.subjects(items.length), items }];
}

/** The open agenda of a period, described once for paper and for a word processor. */
export function openAgenda(material: AgendaMaterial, released: Released): ReportDocument {
  const t = openAgendaTexts;
  const { period, lines, today } = material;
  const withSubjects = lines.some(({ id }) => isReleased(released, 'subjects', id));
  const months = new Map<string, AgendaLine[]>();
  for (const line of lines) {
    const month = line.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), line]);
  }
  return {
    title: t.title,
    subtitle: t.subtitle(period, today),
    blocks: [
      { kind: 'paragraph', text: lines.length === 0 ? t.empty : `${t.count(lines.length)}.`, small: false },
      ...[...months.values()]
        .slice(0, MOST_MONTHS)
        .flatMap((those) => monthBlocks(those, withSubjects, material, released)),
      { kind: 'heading', level: 2, text: t.method.heading },
      { kind: 'list', items: [...t.method.items] },
    ],
  };
}

function monthBlocks(
  lines: readonly AgendaLine[],
  withSubjects: boolean,
  { partnerName, themeName }: AgendaMaterial,
  released: Released,
): readonly ReportBlock[] {
  const t = openAgendaTexts;
  const [first] = lines;
  if (first === undefined) return [];
  const month = sentenceCase(formatMonth(first.date));
  const left = lines.length - LONGEST_TABLE;
  return [
    { kind: 'heading', level: 2, text: month },
    {
      kind: 'table',
      caption: t.count(lines.length),
      columns: [...t.columns, ...(withSubjects ? [t.subjectColumn] : [])].map((label, index) => ({
        label,
        isNumber: false,
        width: WIDTHS[index] ?? 1,
      })),
      rows: lines
        .slice(0, LONGEST_TABLE)
        .map((line) => [
          formatDate(line.date),
          sentenceCase(ENCOUNTER_FORM_LABELS[line.form]),
          (line.partnerIds.length === 0 ? t.person : names(line.partnerIds, partnerName)).slice(
            0,
            LONGEST_TEXT,
          ),
          names(line.themeIds, themeName).slice(0, LONGEST_TEXT),
          ...(withSubjects ? [isReleased(released, 'subjects', line.id) ? line.subject : ''] : []),
        ]),
    },
    ...(left > 0 ? [{ kind: 'paragraph', text: t.more(left), small: true } as const] : []),
  ];
}

function names(ids: readonly string[], nameOf: (id: string) => string): string {
  return ids
    .map((id) => nameOf(id))
    .toSorted((one, other) => compareNames(one, other))
    .join(', ');
}
