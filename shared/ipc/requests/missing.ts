import { z } from 'zod';
import { missingOutcomeSchema, type MissingOutcomes, missingPromptSchema } from '#shared/domain/missing.ts';
import { nothing, request } from './request.ts';

export const MISSING_REQUESTS = {
  /** Which prompts of "Wie ontbreekt er?" were dealt with. */
  'missing.list': request<MissingOutcomes>()(nothing),
  'missing.mark': request<MissingOutcomes>()(
    z.strictObject({ prompts: z.array(missingPromptSchema).min(1).max(10), outcome: missingOutcomeSchema }),
  ),
  /** Begins again: nothing was dealt with. Partners that were named stay. */
  'missing.restart': request<MissingOutcomes>()(nothing),
} as const;
