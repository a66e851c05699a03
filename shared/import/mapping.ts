import { z } from 'zod';
import { categoryIdSchema } from '#shared/domain/ids.ts';
import { importFieldSchema, importKindSchema } from './import-fields.ts';

/** More columns than any list has; a spreadsheet has at most 16,384. */
const MOST_COLUMNS = 500;
const MOST_TABLES = 100;

export const tableMappingSchema = z.strictObject({
  /** `null`: the table is not taken. */
  kind: importKindSchema.nullable(),
  /** What each column holds, by its place; `null`: nothing that is taken. Several columns may hold the same field. */
  columns: z.array(importFieldSchema.nullable()).max(MOST_COLUMNS).readonly(),
});
export type TableMapping = Readonly<z.infer<typeof tableMappingSchema>>;

export const importMappingSchema = z.strictObject({
  /** In the order of the tables of the reading. */
  tables: z.array(tableMappingSchema).max(MOST_TABLES).readonly(),
  /** Which category a word of the list means, where the network does not know it; by the word, folded. */
  categoryWords: z.record(z.string().max(500), categoryIdSchema),
  /** Category of partners whose row names none; `null` refuses those rows. */
  defaultCategoryId: categoryIdSchema.nullable(),
  /** In which category to make partners that rows point at and nobody knows; `null` leaves them out, with a remark. */
  missingPartnersCategoryId: categoryIdSchema.nullable(),
  /**
   * What to do with rows whose number in Netwerkkaart this network does not know, because the list is from another one: `ask`
   * leaves them doubtful, `by-name` takes them as rows of any other list.
   */
  unknownNumbers: z.enum(['ask', 'by-name']).default('ask'),
});
export type ImportMapping = Readonly<z.infer<typeof importMappingSchema>>;
