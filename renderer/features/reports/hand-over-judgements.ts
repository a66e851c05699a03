import type { Assessment } from '#shared/domain/mirror.ts';
import type { ReportBlock } from '#shared/reports/report-document.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { SCALE_IDS, SCALES, scaleValue } from '#renderer/i18n/texts/assessments.ts';
import { handOverReportTexts } from '#renderer/i18n/texts/hand-over-report.ts';
import { isReleased, type Released } from '#renderer/ui/report/releases.ts';
import { type HandOverMaterial, lastAssessments, notesOf } from './hand-over-material.ts';
import { LONGEST_LIST, LONGEST_TABLE, LONGEST_TEXT } from './report-limits.ts';

/** Notes that a report has room for, of each sort. */
const MOST_NOTES = 100;

/** What was judged, in words; a scale that was left open is left out. */
function scalesText(assessment: Assessment): string {
  return SCALE_IDS.filter((scale) => assessment[scale] !== null)
    .map((scale) => `${SCALES[scale].label.toLowerCase()} ${scaleValue(scale, assessment[scale])}`)
    .join(', ');
}

/** Own words and judgements: those that were released and nothing else, not even how many there are. */
export function judgementBlocks(material: HandOverMaterial, released: Released): readonly ReportBlock[] {
  const t = handOverReportTexts;
  const signals = material.signals.filter(({ observation }) =>
    isReleased(released, 'signals', observation.id),
  );
  const assessments = lastAssessments(material).filter(({ assessment }) =>
    isReleased(released, 'assessments', assessment.id),
  );
  const notes = notesOf(material);
  const noteBlocks = (['partnerNotes', 'personNotes', 'collaborationNotes'] as const).flatMap(
    (group): readonly ReportBlock[] => {
      const those = notes[group].filter(({ id }) => isReleased(released, group, id)).slice(0, MOST_NOTES);
      if (those.length === 0) return [];
      return [
        { kind: 'heading', level: 3, text: t.notes[group] },
        ...those.map(
          ({ name, note }) =>
            ({
              kind: 'paragraph',
              text: t.note(name, note.trim()).slice(0, LONGEST_TEXT),
              small: false,
            }) as const,
        ),
      ];
    },
  );
  const own: readonly ReportBlock[] = [
    ...(assessments.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: t.assessments,
            columns: t.assessmentColumns.map((label, index) => ({
              label,
              isNumber: false,
              width: [4, 2, 5, 5][index] ?? 1,
            })),
            rows: assessments
              .slice(0, LONGEST_TABLE)
              .map(({ about, assessment }) => [
                about,
                formatDate(assessment.date),
                scalesText(assessment),
                assessment.note.trim().slice(0, LONGEST_TEXT),
              ]),
          } as const,
        ]),
    ...noteBlocks,
  ];
  return [
    ...(signals.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: t.signals },
          {
            kind: 'list',
            items: signals
              .slice(0, LONGEST_LIST)
              .map(({ heardOn, observation }) => t.choices.dated(heardOn, observation.text)),
          },
        ] as const)),
    ...(own.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: t.judgements },
          { kind: 'paragraph', text: t.judgementsNote, small: false },
          ...own,
        ] as const)),
  ];
}
