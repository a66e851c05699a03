import { z } from 'zod';
import { request } from './request.ts';

export const PRINT_REQUESTS = {
  /** What the window shows now, laid out for paper. Asks where; `null` when cancelled. */
  'print.savePdf': request<{ readonly path: string } | null>()(
    z.strictObject({
      name: z.string().max(200),
      /** A number at the foot of each page. */
      pageNumbers: z.boolean().optional(),
    }),
  ),
  /** The same, through the dialog of the printer; false when it was not printed. */
  'print.paper': request<boolean>()(z.undefined()),
} as const;
