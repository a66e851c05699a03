import { z } from 'zod';
import { isoDateSchema } from './calendar-date.ts';

/** Building blocks of the entities. The messages are codes; `shared/texts/errors.ts` holds the Dutch of each. */

/** A name that people read: trimmed, not empty, at most 200 characters. */
export const nameSchema = z.string().trim().min(1, 'required').max(200, 'too-long');
/** A short remark on one line; may be empty. */
export const lineSchema = z.string().trim().max(500, 'too-long');
/** Free text of any number of lines; may be empty. */
export const noteSchema = z.string().max(20_000, 'too-long');
/** Whole minutes, 1 to 1,440 (a day); `null` where nobody wrote them down. */
export const minutesSchema = z.int('not-whole').min(1, 'minutes-too-few').max(1440, 'minutes-too-many');
export const optionalDateSchema = isoDateSchema.nullable();

/** For `superRefine`: something cannot end before it starts. */
export function refuseEndBeforeStart(
  value: { readonly from: string | null; readonly until: string | null },
  context: z.core.$RefinementCtx,
): void {
  if (value.from !== null && value.until !== null && value.until < value.from) {
    context.addIssue({ code: 'custom', path: ['until'], message: 'ends-before-start' });
  }
}

/** Refuses a list in which something stands twice. */
export function uniqueList<T extends z.ZodType>(item: T, key: (value: z.output<T>) => string = String) {
  return z
    .array(item)
    .readonly()
    .refine((list) => new Set(list.map((value) => key(value))).size === list.length, 'listed-twice');
}
