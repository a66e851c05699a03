import { z } from 'zod';

/**
 * A report as it is described once: what the window lays out for paper and what is written as a document for a word processor are
 * made from this, so that both say the same. Plain text only, and of bounded size.
 */
const lineSchema = z.string().max(500);
const textSchema = z.string().max(20_000);

const figureSchema = z.strictObject({ label: lineSchema, value: lineSchema, note: lineSchema });

const columnSchema = z.strictObject({
  label: lineSchema,
  /** Stands right, under the others. */
  isNumber: z.boolean(),
  /** Its part of the width, against that of the other columns; given for all columns or for none. */
  width: z.number().min(0.1).max(20).optional(),
});

const lookSchema = z.enum(['one', 'two', 'three', 'four', 'five', 'six', 'unknown']);

const chartSchema = z.strictObject({
  kind: z.literal('chart'),
  /** `rows`: divisions of a whole under each other; `columns`: amounts over time. */
  form: z.enum(['rows', 'columns']),
  title: lineSchema,
  /** What is to be seen in it, in words: what a screen reader reads. */
  description: textSchema,
  series: z.array(z.strictObject({ id: lineSchema, label: lineSchema, look: lookSchema })).max(12),
  places: z
    .array(
      z.strictObject({
        id: lineSchema,
        label: lineSchema,
        shortLabel: lineSchema,
        note: lineSchema,
        /** One for each series; `null`: unknown. */
        values: z.array(z.number()).max(12).nullable(),
      }),
    )
    .max(400),
  /** Behind the amounts along the axis: " u". */
  unit: lineSchema,
  unknownLabel: lineSchema,
});

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: lineSchema,
  }),
  z.strictObject({ kind: z.literal('paragraph'), text: textSchema, small: z.boolean() }),
  z.strictObject({ kind: z.literal('figures'), items: z.array(figureSchema).max(40) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(textSchema).max(500) }),
  z.strictObject({
    kind: z.literal('table'),
    caption: lineSchema,
    columns: z.array(columnSchema).min(1).max(12),
    /** As many cells as there are columns; the first names the row. */
    rows: z.array(z.array(textSchema).max(12)).max(2000),
  }),
  chartSchema,
]);

export const reportDocumentSchema = z.strictObject({
  title: lineSchema,
  /** Of whom, over which days, made when. */
  subtitle: lineSchema,
  blocks: z.array(blockSchema).max(500),
});
export type ReportBlock = Readonly<z.infer<typeof blockSchema>>;
export type ReportChart = Readonly<z.infer<typeof chartSchema>>;
export type ReportDocument = Readonly<z.infer<typeof reportDocumentSchema>>;

/** A chart as it was drawn, in the order of the charts of the document. */
export const reportPictureSchema = z.strictObject({
  /** PNG. */
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 8_000_000),
  /** In points of the page, 1 to 2000. */
  width: z.int().min(1).max(2000),
  height: z.int().min(1).max(4000),
});
export type ReportPicture = Readonly<z.infer<typeof reportPictureSchema>>;
