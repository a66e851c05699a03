import { z } from 'zod';

/** The reports that there are. */
const REPORT_KINDS = ['mirror', 'briefing', 'collaborations', 'hand-over', 'open-agenda'] as const;

/** Which report leaves, and how many confidential or own things were released into it: what the log keeps of it. */
export const reportExportSchema = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  released: z.int().min(0).max(1_000_000),
});
export type ReportExport = Readonly<z.infer<typeof reportExportSchema>>;
export type ReportKind = ReportExport['kind'];
