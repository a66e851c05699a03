import type { z } from 'zod';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';

/** A draft that fits, or the code of what was refused per field. */
export type CheckedDraft<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fields: FieldErrors };

/** Checks a draft with the schema that main uses too; the first refusal of a field counts. */
export function checkDraft<Schema extends z.ZodType>(
  schema: Schema,
  draft: unknown,
): CheckedDraft<z.output<Schema>> {
  const result = schema.safeParse(draft);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, fields: fieldErrorsOf(result.error) };
}
