import type { ReportBlock } from '#shared/reports/report-document.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { formatDate, sentenceCase } from '#renderer/i18n/format.ts';
import { aspectLabel, mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { mirrorLanguageTexts } from '#renderer/i18n/texts/mirror-language.ts';
import { mirrorReportTexts } from '#renderer/i18n/texts/mirror-report.ts';
import { CHART_LOOKS } from '#renderer/ui/charts/chart-series.ts';
import { heardFor, type ReportSource, sharesTable } from './report-source.ts';

/** Taal: the tones, the stories and the silences. */
export function languageBlocks(source: ReportSource): readonly ReportBlock[] {
  const t = mirrorReportTexts.language;
  const { report, names } = source;
  const heading: ReportBlock = { kind: 'heading', level: 2, text: t.heading };
  if (report.mirror.encounterCount === 0)
    return [heading, { kind: 'paragraph', text: mirrorTexts.noEncounters, small: false }];
  const { stories, silences } = report.practice.observations;
  const rows = report.practice.tonesByCategory;
  const values = report.mirror.shares.tone.map(({ value }) => value);
  const labels = values.map((value) => sentenceCase(aspectLabel('tone', value)));
  const nameOf = (id: string): string => names.categories.get(id)?.name ?? '?';
  const heard = heardFor(source);
  const said = (kind: 'story' | 'silence', text: string): readonly ReportBlock[] => {
    const items = heard
      .filter((each) => each.kind === kind)
      .map((each) => `${formatDate(each.date)}. ${each.text}`);
    return items.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text },
          { kind: 'list', items: items.slice(0, 200) },
        ];
  };
  return [
    heading,
    sharesTable(report, 'tone'),
    // The table first: it goes on over the page where the chart would leave half of one empty.
    {
      kind: 'table',
      caption: `${mirrorLanguageTexts.categories.caption}. ${t.tonesNote}`,
      columns: [
        { label: mirrorLanguageTexts.categories.category, isNumber: false },
        ...labels.map((label) => ({ label, isNumber: true })),
      ],
      rows: rows.map(({ categoryId, values: counted }) => [
        nameOf(categoryId),
        ...counted.map(({ encounters }) => formatFigure(encounters, 'count')),
      ]),
    },
    {
      kind: 'chart',
      form: 'rows',
      title: t.tones,
      description: mirrorLanguageTexts.categories.description,
      series: values.map((value, index) => ({
        id: value ?? 'null',
        label: labels[index] ?? '',
        look: value === null ? 'unknown' : (CHART_LOOKS[index] ?? 'six'),
      })),
      places: rows.map(({ categoryId, encounters, values: counted }) => ({
        id: categoryId,
        label: nameOf(categoryId),
        shortLabel: '',
        note: mirrorLanguageTexts.categories.note(encounters),
        values: counted.map((value) => value.encounters / encounters),
      })),
      unit: '',
      unknownLabel: mirrorTexts.unknownPlace,
    },
    { kind: 'paragraph', text: t.stories(stories.count, stories.told), small: false },
    ...(stories.places.length === 0
      ? []
      : ([
          {
            kind: 'table',
            caption: t.places,
            columns: t.placeColumns.map((label, index) => ({ label, isNumber: index > 0 })),
            rows: stories.places.map(({ place, count }) => [
              place === '' ? t.noPlace : place,
              formatFigure(count, 'count'),
            ]),
          },
        ] as const)),
    { kind: 'paragraph', text: t.silences(silences.count), small: false },
    {
      kind: 'paragraph',
      text: t.unheard(
        report.categories
          .filter(({ partnerCount, metCount }) => partnerCount > 0 && metCount === 0)
          .map(({ categoryId }) => nameOf(categoryId)),
      ),
      small: false,
    },
    ...said('story', t.storyWords),
    ...said('silence', t.silenceWords),
  ];
}
