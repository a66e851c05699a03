import { z } from 'zod';
import { wooChoicesSchema, type WooCounts, wooScopeSchema } from '#shared/privacy/woo.ts';
import { request } from './request.ts';

export const WOO_REQUESTS = {
  /** How much an export would hold, and how much of it is personal view. */
  'woo.find': request<WooCounts>()(wooScopeSchema),
  /** Lists and a document for each part, in a new folder. Asks where; `null` when cancelled. */
  'woo.save': request<{ readonly path: string; readonly count: number } | null>()(
    z.strictObject({
      scope: wooScopeSchema,
      choices: wooChoicesSchema,
      reason: z.string().trim().max(500),
    }),
  ),
} as const;
