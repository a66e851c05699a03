import { z } from 'zod';
import { requiredTextSchema } from './fields.ts';
import { anyIdSchema } from './ids.ts';

/** Kinds of things that lists of others have ids for. */
export const externalIdKindSchema = z.enum(['organisation', 'person', 'collaboration', 'encounter']);
export type ExternalIdKind = z.infer<typeof externalIdKindSchema>;

export const externalIdSchema = z.strictObject({
  kind: externalIdKindSchema,
  /** Names the list by its columns: number 12 of one list is not number 12 of another. */
  source: z.string().max(500),
  externalId: requiredTextSchema(200),
  /** The thing of ours. */
  id: anyIdSchema,
});
/** How a list that was imported calls a thing of ours, so that a newer one finds it again under another name. */
export type ExternalId = Readonly<z.infer<typeof externalIdSchema>>;
