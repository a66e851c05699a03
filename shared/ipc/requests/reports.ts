import { z } from 'zod';
import { reportDocumentSchema, reportPictureSchema } from '#shared/reports/report-document.ts';
import { request } from './request.ts';

export const REPORT_REQUESTS = {
  /** A report as a document for a word processor. Asks where; `null` when cancelled. */
  'reports.saveDocx': request<{ readonly path: string } | null>()(
    z.strictObject({
      name: z.string().max(200),
      document: reportDocumentSchema,
      pictures: z.array(reportPictureSchema).max(40),
    }),
  ),
} as const;
