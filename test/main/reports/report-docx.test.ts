import { expect, test } from 'vitest';
import { writeReportDocx } from '#main/reports/report-docx.ts';
import { type ReportDocument, reportDocumentSchema } from '#shared/reports/report-document.ts';
import { readDocx } from '#test/support/docx-file.ts';

const LONG = 'Stichting Bewonersinitiatieven en Buurtkracht Overkapelland-West';

const REPORT: ReportDocument = reportDocumentSchema.parse({
  title: 'Spiegel <van> Jansen & Jansen',
  subtitle: 'Over een kwartaal',
  blocks: [
    { kind: 'heading', level: 2, text: 'Tijd' },
    {
      kind: 'chart',
      form: 'rows',
      title: 'Verdeling',
      description: 'College 40%, omgeving 16%.',
      series: [{ id: 'college', label: 'College', look: 'one' }],
      places: [{ id: 'nu', label: 'Nu', shortLabel: '', note: '', values: null }],
      unit: '',
      unknownLabel: 'onbekend',
    },
    {
      kind: 'table',
      caption: 'Partners',
      columns: [
        { label: 'Partner', isNumber: false },
        { label: 'Keer', isNumber: true },
      ],
      rows: [[LONG, '12']],
    },
    { kind: 'heading', level: 3, text: 'Nog iets' },
    { kind: 'figures', items: [{ label: 'Ontmoetingen', value: '0', note: 'vorige periode onbekend' }] },
    { kind: 'list', items: ['een', 'twee'] },
    { kind: 'paragraph', text: 'Eerste regel\nTweede regel', small: true },
  ],
});
/** One white point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

test('a report comes back from the document with its headings, tables, pictures in words, and language', async () => {
  const read = await readDocx(
    await writeReportDocx(REPORT, [{ bytes: new Uint8Array(PNG), width: 640, height: 200 }]),
  );
  expect(read.headings).toEqual(['Spiegel <van> Jansen & Jansen', 'Tijd', 'Nog iets']);
  expect(read.language).toBe('nl-NL');
  expect(read).toMatchObject({ tables: 2, headRows: 1, pictureTexts: ['College 40%, omgeving 16%.'] });
  for (const text of [LONG, '12', 'Ontmoetingen', '0 (vorige periode onbekend)', 'twee', 'Tweede regel'])
    expect(read.text).toContain(text);
});

test('a chart without a picture stands there in words', async () => {
  const read = await readDocx(await writeReportDocx(REPORT, []));
  expect(read.pictureTexts).toEqual([]);
  expect(read.text).toContain('College 40%, omgeving 16%.');
});
