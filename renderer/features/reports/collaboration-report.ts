import { isValidOn, type IsoDate, type Period, periodEnding } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import { phaseSchema } from '#shared/domain/vocabulary.ts';
import type { MeetingCount } from '#shared/ipc/requests/reports.ts';
import {
  type Advice,
  collaborationAdvice,
  type CollaborationAdvice,
  type Judgement,
  judgementOf,
  MEETING_DAYS,
  meetingRhythm,
  type MeetingRhythm,
} from '#shared/reports/collaboration-advice.ts';
import type { ReportBlock, ReportDocument } from '#shared/reports/report-document.ts';
import { COLLABORATION_FORM_LABELS, OWN_ROLE_LABELS, PHASE_LABELS } from '#shared/texts/vocabulary.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { compareNames, formatDate } from '#renderer/i18n/format.ts';
import { collaborationReportTexts } from '#renderer/i18n/texts/collaboration-report.ts';
import { isReleased, type Released, type ReleaseGroup } from '#renderer/ui/report/releases.ts';
import { LONGEST_LIST, LONGEST_TABLE, LONGEST_TEXT } from './report-limits.ts';

export interface CollaborationMaterial {
  readonly collaborations: readonly Collaboration[];
  /** Of all time, newest first. */
  readonly assessments: readonly Assessment[];
  /** Over the days of `meetingPeriod`. */
  readonly meetings: readonly MeetingCount[];
  readonly partnerName: (id: string) => string;
  readonly today: IsoDate;
}

/** The days in which meetings are counted. */
export function meetingPeriod(today: IsoDate): Period {
  return periodEnding(today, MEETING_DAYS);
}

function currentOf({ collaborations, today }: CollaborationMaterial): readonly Collaboration[] {
  return collaborations
    .filter(({ archived, from, until }) => !archived && isValidOn(today, from, until))
    .toSorted((one, other) => compareNames(one.name, other.name));
}

function lastAssessment(material: CollaborationMaterial, id: string): Assessment | undefined {
  return material.assessments.find(
    (assessment) =>
      assessment.collaborationId === id &&
      assessment.date <= material.today &&
      judgementOf(assessment, material.today) !== null,
  );
}

/** What may go along when it is released. */
export function collaborationReleases(material: CollaborationMaterial): readonly ReleaseGroup[] {
  const t = collaborationReportTexts.choices;
  const current = currentOf(material);
  const items = (fits: (collaboration: Collaboration) => boolean): ReleaseGroup['items'] =>
    current.filter((one) => fits(one)).map(({ id, name }) => ({ id, label: name }));
  const hiddenDates = new Set(
    material.meetings
      .filter(({ last, lastOpen }) => last !== lastOpen)
      .map(({ collaborationId }) => collaborationId),
  );
  const judgements = items(({ id }) => lastAssessment(material, id) !== undefined);
  const notes = items(({ note }) => note.trim() !== '');
  const dates = items(({ id }) => hiddenDates.has(id));
  return [
    { id: 'judgements', label: t.judgements(judgements.length), items: judgements },
    { id: 'notes', label: t.notes(notes.length), items: notes },
    { id: 'dates', label: t.dates(dates.length), items: dates },
  ];
}

interface Row {
  readonly collaboration: Collaboration;
  readonly rhythm: MeetingRhythm;
  readonly lastText: string;
  /** Only when it was released. */
  readonly judgement: Judgement | null;
  readonly judgementText: string;
  readonly advised: CollaborationAdvice;
}

/** Every current collaboration with its advice, made of what goes along: what stays behind cannot be read back from it. */
function rowsOf(material: CollaborationMaterial, released: Released): readonly Row[] {
  const t = collaborationReportTexts;
  const { today } = material;
  const meetings = new Map(material.meetings.map((count) => [count.collaborationId, count]));
  return currentOf(material).map((collaboration) => {
    const { id } = collaboration;
    const counted = meetings.get(id);
    const assessment = lastAssessment(material, id);
    const judgement = isReleased(released, 'judgements', id) ? judgementOf(assessment, today) : null;
    const rhythm = meetingRhythm(collaboration, counted?.held ?? 0, today);
    const lastDate = isReleased(released, 'dates', id) ? counted?.last : counted?.lastOpen;
    return {
      collaboration,
      rhythm,
      lastText:
        counted === undefined
          ? t.noMeeting
          : lastDate === null || lastDate === undefined
            ? t.hiddenDate
            : formatDate(lastDate),
      judgement,
      judgementText:
        judgement !== null ? t.judgement(judgement) : assessment === undefined ? t.notJudged : t.notReleased,
      advised: collaborationAdvice(collaboration, rhythm, judgement, today),
    };
  });
}

/** The overview of the collaborations, described once for paper and for a word processor. */
export function collaborationReport(material: CollaborationMaterial, released: Released): ReportDocument {
  const t = collaborationReportTexts;
  const { today } = material;
  const period = meetingPeriod(today);
  const rows = rowsOf(material, released);
  const head = { title: t.title, subtitle: t.subtitle(period, today) };
  const method: readonly ReportBlock[] = [
    { kind: 'heading', level: 2, text: t.method.heading },
    { kind: 'list', items: [...t.method.items] },
  ];
  if (rows.length === 0) {
    return { ...head, blocks: [{ kind: 'paragraph', text: t.empty, small: false }, ...method] };
  }
  return {
    ...head,
    blocks: [
      ...briefBlocks(material, rows),
      { kind: 'heading', level: 2, text: t.table },
      {
        kind: 'table',
        caption: t.tableCaption(period),
        columns: t.columns.map((label, index) => ({
          label,
          isNumber: false,
          width: [6, 3, 3, 3, 4, 3][index] ?? 1,
        })),
        rows: rows
          .slice(0, LONGEST_TABLE)
          .map(({ collaboration, rhythm, lastText, judgementText, advised }) => [
            collaboration.name,
            PHASE_LABELS[collaboration.phase],
            t.rhythm(rhythm),
            lastText,
            judgementText,
            advised.advice === null ? t.noAdvice : t.advice[advised.advice],
          ]),
      },
      ...adviceBlocks(rows),
      { kind: 'heading', level: 2, text: t.facts },
      {
        kind: 'table',
        caption: t.factCaption,
        columns: t.factColumns.map((label, index) => ({
          label,
          isNumber: false,
          width: [4, 3.8, 2.7, 7][index] ?? 1,
        })),
        rows: rows.slice(0, LONGEST_TABLE).map(({ collaboration }) => factsOf(collaboration, material)),
      },
      ...noteBlocks(rows, released),
      ...method,
    ],
  };
}

function briefBlocks(material: CollaborationMaterial, rows: readonly Row[]): readonly ReportBlock[] {
  const t = collaborationReportTexts.figures;
  const known = rows.flatMap(({ collaboration }) => collaboration.meetingsPerYear ?? []);
  const held = rows.reduce((sum, { rhythm }) => sum + rhythm.held, 0);
  return [
    { kind: 'heading', level: 2, text: collaborationReportTexts.brief },
    {
      kind: 'figures',
      items: [
        {
          label: t.current,
          value: formatFigure(rows.length, 'count'),
          note: t.ended(material.collaborations.length - rows.length),
        },
        {
          label: t.planned,
          value: formatFigure(
            known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
            'count',
          ),
          note: t.plannedOf(known.length, rows.length),
        },
        { label: t.held, value: formatFigure(held, 'count'), note: t.heldIn(meetingPeriod(material.today)) },
        ...phaseSchema.options.map((phase) => ({
          label: t.phase(PHASE_LABELS[phase]),
          value: formatFigure(
            rows.filter(({ collaboration }) => collaboration.phase === phase).length,
            'count',
          ),
          note: '',
        })),
      ],
    },
  ];
}

const ADVICES: readonly (Advice | null)[] = ['build', 'continue', 'wind-down', null];

function adviceBlocks(rows: readonly Row[]): readonly ReportBlock[] {
  const t = collaborationReportTexts;
  return ADVICES.flatMap((advice): readonly ReportBlock[] => {
    const those = rows.filter(({ advised }) => advised.advice === advice);
    if (those.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: t.headings[advice ?? 'none'] },
      {
        kind: 'list',
        items: those
          .slice(0, LONGEST_LIST)
          .map(({ collaboration, advised }) => t.reasons(collaboration.name, advised.reasons)),
      },
    ];
  });
}

function factsOf(collaboration: Collaboration, { partnerName, today }: CollaborationMaterial): string[] {
  const members = collaboration.members
    .filter(({ from, until }) => isValidOn(today, from, until))
    .map(({ organisationId }) => partnerName(organisationId))
    .toSorted((one, other) => compareNames(one, other));
  return [
    collaboration.name,
    COLLABORATION_FORM_LABELS[collaboration.form],
    OWN_ROLE_LABELS[collaboration.ownRole],
    members.join(', ').slice(0, LONGEST_TEXT),
  ];
}

function noteBlocks(rows: readonly Row[], released: Released): readonly ReportBlock[] {
  const t = collaborationReportTexts;
  const notes = rows.filter(({ collaboration }) => isReleased(released, 'notes', collaboration.id));
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t.notes },
    ...notes.slice(0, 100).map(
      ({ collaboration: { name, note } }) =>
        ({
          kind: 'paragraph',
          text: t.note(name, note.trim()).slice(0, LONGEST_TEXT),
          small: false,
        }) as const,
    ),
  ];
}
