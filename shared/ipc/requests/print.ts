import { z } from 'zod';
import { reportExportSchema } from '#shared/reports/report-export.ts';
import { request } from './request.ts';

export const PRINT_REQUESTS = {
  /** What the window shows now, laid out for paper. Asks where; `null` when cancelled. */
  'print.savePdf': request<{ readonly path: string } | null>()(
    z.strictObject({
      name: z.string().max(200),
      /** A number at the foot of each page. */
      pageNumbers: z.boolean().optional(),
      /** It is a report, and stands in the log when it was saved. */
      report: reportExportSchema.optional(),
    }),
  ),
  /** The same, through the dialog of the printer; false when it was not printed. */
  'print.paper': request<boolean>()(z.strictObject({ report: reportExportSchema }).optional()),
} as const;
