import { z } from 'zod';
import { refusal } from '#shared/errors.ts';

/** A part of the working time, 0 to 1. */
const partSchema = z.number().min(0, refusal('negative')).max(1, refusal('out-of-range'));

export const mirrorSettingsSchema = z.strictObject({
  /** How one wants to divide the working time, together 1; `null`: no target set. */
  timeTarget: z
    .strictObject({ college: partSchema, organisation: partSchema, outside: partSchema })
    .refine(({ college, organisation, outside }) => Math.abs(college + organisation + outside - 1) < 1e-9, {
      message: refusal('out-of-range'),
      path: ['outside'],
    })
    .nullable(),
  /** The last quarter, such as 2026-Q3, for which the invitation to reflect was put away; `null`: none. */
  promptDismissed: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .nullable(),
});
export type MirrorSettings = Readonly<z.infer<typeof mirrorSettingsSchema>>;

export const NO_MIRROR_SETTINGS: MirrorSettings = { timeTarget: null, promptDismissed: null };
