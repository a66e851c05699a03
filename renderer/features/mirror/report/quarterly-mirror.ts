import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { ReportBlock, ReportDocument } from '#shared/reports/report-document.ts';
import { REFLECTION_SUBJECTS } from '#shared/texts/reflection-questions.ts';
import { type FigureUnit, formatFigure } from '#renderer/i18n/format-figure.ts';
import { formatDate, sentenceCase } from '#renderer/i18n/format.ts';
import { aspectLabel } from '#renderer/i18n/texts/mirror.ts';
import { mirrorReportTexts } from '#renderer/i18n/texts/mirror-report.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { languageBlocks } from './report-language.ts';
import type { MirrorChoices, MirrorMaterial, ReportSource } from './report-source.ts';
import { stageBlocks } from './report-stage.ts';
import { timeBlocks } from './report-time.ts';

/** The quarterly mirror, described once for paper and for a word processor. */
export function quarterlyMirror(material: MirrorMaterial, choices: MirrorChoices): ReportDocument {
  const t = mirrorReportTexts;
  const { report, words, today } = material;
  const confidential = new Set(words.confidentialEncounterIds);
  const source: ReportSource = {
    ...material,
    choices,
    mayName: (encounterIds) => choices.confidential || encounterIds.some((id) => !confidential.has(id)),
  };
  return {
    title: t.title,
    subtitle: t.subtitle(report.period, report.previousPeriod, today),
    blocks: [
      ...briefBlocks(report),
      ...timeBlocks(source),
      ...stageBlocks(source),
      ...languageBlocks(source),
      ...reflectionBlocks(source),
      { kind: 'heading', level: 2, text: t.method.heading },
      { kind: 'list', items: [...t.method.items] },
    ],
  };
}

function briefBlocks(report: MirrorReport): readonly ReportBlock[] {
  const t = mirrorReportTexts;
  const { mirror, previousMirror, practice, measures } = report;
  const measured = (id: string, label: string, unit: FigureUnit) => {
    const measure = measures[id];
    return {
      label,
      value: formatFigure(measure?.value, unit),
      note: t.figures.before(formatFigure(measure?.previous, unit)),
    };
  };
  const { columns } = mirrorTimeTexts.split;
  return [
    { kind: 'heading', level: 2, text: t.brief },
    {
      kind: 'figures',
      items: [
        {
          label: t.figures.encounters,
          value: formatFigure(mirror.encounterCount, 'count'),
          note: t.figures.before(formatFigure(previousMirror.encounterCount, 'count')),
        },
        {
          label: t.figures.partners,
          value: formatFigure(practice.present.length, 'count'),
          note: t.figures.of(report.population),
        },
        measured('time-outside', `${columns.hours}: ${mirrorTimeTexts.parts.outside.toLowerCase()}`, 'share'),
        measured('script-recurring', sentenceCase(aspectLabel('script', 'recurring')), 'share'),
        measured('script-unexpected', sentenceCase(aspectLabel('script', 'unexpected')), 'share'),
        measured('podium-town-hall', sentenceCase(aspectLabel('podium', 'town-hall')), 'share'),
        measured('orientation-chance', sentenceCase(aspectLabel('orientation', 'chance')), 'share'),
        measured('orientation-risk', sentenceCase(aspectLabel('orientation', 'risk')), 'share'),
        measured('inside-out', 'Van buiten naar binnen', 'share'),
      ],
    },
  ];
}

function reflectionBlocks({ choices, reflections }: ReportSource): readonly ReportBlock[] {
  const t = mirrorReportTexts.reflection;
  return [
    { kind: 'heading', level: 2, text: t.heading },
    {
      kind: 'list',
      items: REFLECTION_SUBJECTS.map(({ label, questions }) => `${label}: ${questions[0] ?? ''}`),
    },
    ...(choices.answers && reflections.length > 0
      ? ([
          { kind: 'heading', level: 3, text: t.answers },
          ...reflections.map(
            ({ question, answer, writtenOn }) =>
              ({
                kind: 'paragraph',
                text: `${formatDate(writtenOn)}. ${t.answer(question, answer)}`.slice(0, 20_000),
                small: false,
              }) as const,
          ),
        ] as const)
      : []),
  ];
}
