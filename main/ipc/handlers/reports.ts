import type { AppContext } from '../../app-context.ts';
import { fileNameOf } from '../../file-name.ts';
import { writeWholeFile } from '../../write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Reports as documents for a word processor; on paper and as PDF they go as the window shows them. */
export function reportHandlers({ dialogs, session }: AppContext): HandlersOf<'reports'> {
  return {
    'reports.saveDocx': async ({ name, document, pictures }) => {
      session.network();
      const path = await dialogs.chooseExport(`${fileNameOf(name)}.docx`);
      if (path === null) return null;
      // Large, and needed by few: read when somebody asks for it.
      const { writeReportDocx } = await import('../../reports/report-docx.ts');
      writeWholeFile(path, await writeReportDocx(document, pictures));
      return { path };
    },
  };
}
