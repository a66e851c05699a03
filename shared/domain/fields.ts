import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { onOneLine } from '#shared/texts/hidden-characters.ts';
import { isoDateSchema } from './calendar-date.ts';

/** Building blocks of the entities. The messages are codes; `shared/texts/errors.ts` holds the Dutch of each. */

/** Text that must be there: trimmed, not empty, at most `longest` characters. */
export function requiredTextSchema(longest: number) {
  return z.string().trim().min(1, refusal('required')).max(longest, refusal('too-long'));
}

/** A name that people read: on one line, and nothing in it that hides. */
export const nameSchema = z
  .string()
  .overwrite(onOneLine)
  .trim()
  .min(1, refusal('required'))
  .max(200, refusal('too-long'));
/** A short remark on one line; may be empty. */
export const lineSchema = z.string().overwrite(onOneLine).trim().max(500, refusal('too-long'));
/** Free text of any number of lines; may be empty. */
export const noteSchema = z.string().max(20_000, refusal('too-long'));
/** Whole minutes, 1 to 1,440 (a day); `null` where nobody wrote them down. */
export const minutesSchema = z
  .int(refusal('not-whole'))
  .min(1, refusal('minutes-too-few'))
  .max(1440, refusal('minutes-too-many'));
export const optionalDateSchema = isoDateSchema.nullable();

/** For `superRefine`: something cannot end before it starts. */
export function refuseEndBeforeStart(
  value: { readonly from: string | null; readonly until: string | null },
  context: z.core.$RefinementCtx,
): void {
  if (value.from !== null && value.until !== null && value.until < value.from) {
    context.addIssue({ code: 'custom', path: ['until'], message: refusal('ends-before-start') });
  }
}

/** Refuses a list in which something stands twice. */
export function uniqueList<T extends z.ZodType>(item: T, key: (value: z.output<T>) => string = String) {
  return z
    .array(item)
    .readonly()
    .refine((list) => new Set(list.map((value) => key(value))).size === list.length, refusal('listed-twice'));
}
