import type { z } from 'zod';
import { type FieldErrorCode, type FieldErrors, isFieldErrorCode } from '#shared/errors.ts';

/** More than a form has; a list of thousands, each of them wrong, needs no answer for each. */
const MOST_FIELDS = 100;
/** Longer than any path of ours; a key of somebody else's may be. */
const LONGEST_PATH = 120;

/**
 * Per field the first reason for which a schema refused it; the path is joined with dots: "affiliations.0.until". At most 100 reasons
 * are looked at.
 */
export function fieldErrorsOf(error: z.ZodError): FieldErrors {
  const fields: Record<string, FieldErrorCode> = {};
  for (const issue of error.issues.slice(0, MOST_FIELDS)) {
    const path = issue.path.map(String).join('.').slice(0, LONGEST_PATH);
    fields[path] ??= isFieldErrorCode(issue.message) ? issue.message : 'other';
  }
  return fields;
}
