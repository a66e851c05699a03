import { z } from 'zod';
import { areaIdSchema, categoryIdSchema } from './ids.ts';

/** What is asked about every category and every area, in this order. */
export const MISSING_QUESTIONS = ['first-named', 'forgotten', 'through-others', 'new', 'no-seat'] as const;
export type MissingQuestion = (typeof MISSING_QUESTIONS)[number];

/** One prompt: a question about one category or one area. */
export const missingPromptSchema = z.strictObject({
  place: z.union([
    z.strictObject({ kind: z.literal('category'), id: categoryIdSchema }),
    z.strictObject({ kind: z.literal('area'), id: areaIdSchema }),
  ]),
  question: z.enum(MISSING_QUESTIONS),
});
export type MissingPrompt = z.infer<typeof missingPromptSchema>;

/** `answered`: somebody was named; `skipped`: nobody came to mind. */
export const missingOutcomeSchema = z.enum(['answered', 'skipped']);
export type MissingOutcome = z.infer<typeof missingOutcomeSchema>;

/** Prompts that were dealt with, by `missingPromptKey`. */
export const missingOutcomesSchema = z.record(z.string().max(100), missingOutcomeSchema);
export type MissingOutcomes = Readonly<z.infer<typeof missingOutcomesSchema>>;

/** Name of a prompt in what is remembered. */
export function missingPromptKey({ place, question }: MissingPrompt): string {
  return `${place.kind}:${place.id}:${question}`;
}
