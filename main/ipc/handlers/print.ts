import type { AppContext } from '../../app-context.ts';
import { fileNameOf } from '../../files/file-name.ts';
import { logReport } from '../../reports/log-report.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

/** What the window shows, on paper or as a file. */
export function printHandlers({ clock, dialogs, printer, session }: AppContext): HandlersOf<'print'> {
  return {
    'print.savePdf': async ({ name, pageNumbers = false, report }) => {
      const { db } = session.network();
      // Drawn first: the dialog may lie over what is printed.
      const bytes = await printer.asPdf(pageNumbers);
      const path = await dialogs.chooseExport(`${fileNameOf(name)}.pdf`);
      if (path === null) return null;
      writeWholeFile(path, bytes);
      if (report !== undefined) logReport(db, clock(), report, 'pdf');
      return { path };
    },
    'print.paper': async (asked) => {
      const isPrinted = await printer.onPaper();
      if (isPrinted && asked !== undefined) logReport(session.network().db, clock(), asked.report, 'paper');
      return isPrinted;
    },
  };
}
