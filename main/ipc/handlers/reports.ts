import { countMeetings, listConfidentialEncounters, readOpenAgenda } from '#db/repos/report-material.ts';
import type { AppContext } from '../../app-context.ts';
import { fileNameOf } from '../../files/file-name.ts';
import { logReport } from '../../reports/log-report.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

/** What reports are made of, and reports as documents for a word processor; on paper and as PDF they go as the window shows them. */
export function reportHandlers({
  clock,
  dialogs,
  session,
}: AppContext): HandlersOf<'reports' | 'meetingRhythms' | 'confidentialEncounters' | 'openAgenda'> {
  return {
    'reports.saveDocx': async ({ name, document, pictures, report }) => {
      const { db } = session.network();
      const path = await dialogs.chooseExport(`${fileNameOf(name)}.docx`);
      if (path === null) return null;
      // Large, and needed by few: read when somebody asks for it.
      const { writeReportDocx } = await import('../../reports/report-docx.ts');
      writeWholeFile(path, await writeReportDocx(document, pictures));
      logReport(db, clock(), report, 'docx');
      return { path };
    },
    'meetingRhythms.list': (period) => countMeetings(session.network().db, period),
    'confidentialEncounters.list': () => listConfidentialEncounters(session.network().db),
    'openAgenda.list': (period) => readOpenAgenda(session.network().db, period),
  };
}
