import type { z } from 'zod';
import { type FieldErrorCode, type FieldErrors, isFieldErrorCode } from '#shared/errors.ts';

/** Per field the first reason for which a schema refused it; the path is joined with dots: "affiliations.0.until". */
export function fieldErrorsOf(error: z.ZodError): FieldErrors {
  const fields: Record<string, FieldErrorCode> = {};
  for (const issue of error.issues) {
    fields[issue.path.map(String).join('.')] ??= isFieldErrorCode(issue.message) ? issue.message : 'other';
  }
  return fields;
}
