import { z } from 'zod';
import { importKindSchema } from '#shared/import/import-fields.ts';
import { importMappingSchema } from '#shared/import/mapping.ts';
import {
  importChoiceSchema,
  type ImportDone,
  importOutcomeSchema,
  type ImportPlan,
  type ImportReading,
  importRowKeySchema,
  type PlannedRow,
} from '#shared/import/plan.ts';
import { nothing, request } from './request.ts';

const plannedRowsQuerySchema = z.strictObject({
  /** `null`: of any kind, with any outcome. */
  kind: importKindSchema.nullable(),
  outcome: importOutcomeSchema.nullable(),
  /** Only rows that are taken with a remark. */
  remarkedOnly: z.boolean(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
});
export type PlannedRowsQuery = Readonly<z.infer<typeof plannedRowsQuerySchema>>;
export interface PlannedRowsPage {
  readonly rows: readonly PlannedRow[];
  /** Rows that fit in all, over every page. */
  readonly total: number;
}

/**
 * One import at a time: read, plan as often as needed, apply or cancel. What was read and planned stays in main; another
 * reading takes its place, and so does another network. While a step takes long, `import-progress` tells of it.
 */
export const IMPORT_REQUESTS = {
  /** Asks for files with the system's dialog and reads them; `null` when cancelled. */
  'import.choose': request<ImportReading | null>()(nothing),
  /** Reads what was dropped on the window: names and bytes, never a path. */
  'import.readDropped': request<ImportReading>()(
    z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }))
        .min(1),
    }),
  ),
  /** What was read last and not applied or cancelled yet; `null` when there is nothing. */
  'import.reading': request<ImportReading | null>()(nothing),
  /** A dry run: nothing is written. Choices that were made for the same rows stay. */
  'import.plan': request<ImportPlan>()(importMappingSchema),
  'import.plannedRows': request<PlannedRowsPage>()(plannedRowsQuerySchema),
  /** Decides about doubtful rows; `null` takes a choice back. The plan is made again. */
  'import.decide': request<ImportPlan>()(
    z.strictObject({
      rows: z.array(importRowKeySchema).min(1).max(10_000),
      choice: importChoiceSchema.nullable(),
    }),
  ),
  /** Writes the plan as one step of undo. Refused as `import-outdated` when the network changed since the plan. */
  'import.apply': request<ImportDone>()(nothing),
  /** Stops what is running and forgets what was read; nothing of it stays in the network. */
  'import.cancel': request<void>()(nothing),
} as const;
