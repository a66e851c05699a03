import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportBlock, ReportDocument, ReportPicture } from '#shared/reports/report-document.ts';

/** A4 with margins of 20 mm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** As wide as the text, in the pixels of which a picture has 96 to the inch. */
const PICTURE_WIDTH = Math.round((TEXT_WIDTH / 1440) * 96);
const FONT = 'Calibri';
const LIST = 'lijst';

type Child = Paragraph | Table;

/** The report as a .docx: headings, tables with a heading row that comes back on each page, pictures with their words, Dutch. */
export async function writeReportDocx(
  report: ReportDocument,
  pictures: readonly ReportPicture[],
): Promise<Uint8Array> {
  let picture = 0;
  const children = report.blocks.flatMap((block): readonly Child[] => {
    if (block.kind !== 'chart') return childrenOf(block);
    const drawn = pictures[picture];
    picture += 1;
    return chartChildren(block, drawn);
  });
  const document = new Document({
    title: report.title,
    description: report.subtitle,
    creator: 'Netwerkkaart',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { font: FONT, size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading1: { run: { font: FONT, size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
        heading2: {
          run: { font: FONT, size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
        },
        heading3: {
          run: { font: FONT, size: 23, bold: true },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: 17,
                    children: [
                      `${report.title}, bladzijde `,
                      PageNumber.CURRENT,
                      ' van ',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: report.title }),
          new Paragraph({ children: [new TextRun({ text: report.subtitle, color: '555555' })] }),
          ...children,
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function childrenOf(block: Exclude<ReportBlock, { kind: 'chart' }>): readonly Child[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          text: block.text,
        }),
      ];
    case 'paragraph':
      return block.text.split('\n').map(
        (text) =>
          new Paragraph({
            children: [new TextRun({ text, ...(block.small ? { size: 18, color: '444444' } : {}) })],
          }),
      );
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ text, numbering: { reference: LIST, level: 0 }, spacing: { after: 40 } }),
      );
    case 'figures':
      return [
        table(
          null,
          block.items.map(({ label, value, note }) => [label, note === '' ? value : `${value} (${note})`]),
          [false, true],
        ),
        gap(),
      ];
    case 'table':
      return [
        new Paragraph({
          keepNext: true,
          children: [new TextRun({ text: block.caption, size: 18, color: '444444' })],
        }),
        table(
          block.columns.map(({ label }) => label),
          block.rows,
          block.columns.map(({ isNumber }) => isNumber),
          block.columns.map(({ width }) => width),
        ),
        gap(),
      ];
  }
}

/** Two tables that touch are read as one. */
function gap(): Paragraph {
  return new Paragraph({ text: '', spacing: { after: 60 } });
}

function chartChildren(
  chart: Extract<ReportBlock, { kind: 'chart' }>,
  drawn: ReportPicture | undefined,
): readonly Child[] {
  const title = new Paragraph({ keepNext: true, children: [new TextRun({ text: chart.title, bold: true })] });
  if (drawn === undefined) return [title, new Paragraph({ text: chart.description })];
  return [
    title,
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: drawn.bytes,
          transformation: {
            width: PICTURE_WIDTH,
            height: Math.round((PICTURE_WIDTH * drawn.height) / drawn.width),
          },
          altText: { name: chart.title, title: chart.title, description: chart.description },
        }),
      ],
    }),
    new Paragraph({
      children: [
        new TextRun({
          size: 18,
          color: '444444',
          text: `Van links naar rechts of van onder naar boven: ${chart.series.map(({ label }) => label).join(', ')}.`,
        }),
      ],
    }),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;

function table(
  heads: readonly string[] | null,
  rows: readonly (readonly string[])[],
  numbers: readonly boolean[],
  parts: readonly (number | undefined)[] = [],
): Table {
  // The first column names the row and takes the room that numbers do not need.
  const first = Math.max(0.28, 1 - 0.17 * (numbers.length - 1));
  const all = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const widths = numbers.map((_, index) =>
    Math.floor(
      TEXT_WIDTH *
        (all > 0 ? (parts[index] ?? 0) / all : index === 0 ? first : (1 - first) / (numbers.length - 1)),
    ),
  );
  const cell = (text: string, index: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 1000, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      ...(bold ? { shading: { type: ShadingType.CLEAR, fill: 'F0F0EC' } } : {}),
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            spacing: { after: 0 },
            alignment: numbers[index] === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: [new TextRun({ text: line, size: 19, bold })],
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: LINE,
      bottom: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: LINE,
      insideVertical: NO_LINE,
    },
    rows: [
      ...(heads === null
        ? []
        : [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: heads.map((text, index) => cell(text, index, true)),
            }),
          ]),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: numbers.map((_, index) => cell(row[index] ?? '', index, false)),
          }),
      ),
    ],
  });
}
