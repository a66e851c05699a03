import type { WriteDb } from '#db/handle.ts';
import type { ReportExport } from '#shared/reports/report-export.ts';
import { reportLogText } from '#shared/texts/reports.ts';
import { logPrivacy } from '../privacy-log.ts';

/** Writes in the log that a report left: which, how, and how much of what is confidential or one's own went along. */
export function logReport(db: WriteDb, now: Date, report: ReportExport, way: 'pdf' | 'docx' | 'paper'): void {
  logPrivacy(db, now, 'report', { count: 1, detail: reportLogText(report, way) });
}
