import { z } from 'zod';
import type { BackUpOverview, RestorePreview, SetAsideResult } from '#shared/back-ups/back-up-state.ts';
import { nothing, request } from './request.ts';

/** As `NetworkCopy.id`; main looks it up among the copies that there are, and never takes it for a path. */
const copySchema = z.strictObject({ id: z.string().min(1).max(300) });
/** `bringBack`: also whoever was erased since; else they are erased again. */
const restoreSchema = copySchema.extend({ bringBack: z.boolean() });
const placeSchema = z.enum(['own', 'second']);

export const BACK_UP_REQUESTS = {
  'backUps.list': request<BackUpOverview>()(nothing),
  /** Looks at all of every copy again. Answers how many are damaged. */
  'backUps.check': request<{ readonly damaged: number }>()(nothing),
  /** Asks with the system's dialog; `false` when cancelled. */
  'backUps.chooseFolder': request<boolean>()(z.strictObject({ place: placeSchema })),
  /** From now on back-ups stand beside the file again, or in one place only. */
  'backUps.forgetFolder': request<void>()(z.strictObject({ place: placeSchema })),
  'backUps.showFolder': request<void>()(z.strictObject({ place: placeSchema })),
  /** What putting a copy back would change. */
  'backUps.preview': request<RestorePreview>()(restoreSchema),
  'backUps.restore': request<SetAsideResult>()(restoreSchema),
} as const;
