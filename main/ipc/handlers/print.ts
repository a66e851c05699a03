import type { AppContext } from '../../app-context.ts';
import { writeWholeFile } from '../../write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Signs that some system refuses in a file name. */
const REFUSED = /[<>:"/\\|?*\p{Cc}]/gu;
const LONGEST_NAME = 120;

/** A name that every system takes. */
function fileNameOf(name: string): string {
  const plain = name.replaceAll(REFUSED, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return plain.replaceAll(/^\.+|[. ]+$/g, '') || 'Afdruk';
}

/** What the window shows, on paper or as a file. */
export function printHandlers({ dialogs, printer, session }: AppContext): HandlersOf<'print'> {
  return {
    'print.savePdf': async ({ name }) => {
      session.network();
      // Drawn first: the dialog may lie over what is printed.
      const bytes = await printer.asPdf();
      const path = await dialogs.chooseExport(`${fileNameOf(name)}.pdf`);
      if (path === null) return null;
      writeWholeFile(path, bytes);
      return { path };
    },
    'print.paper': () => printer.onPaper(),
  };
}
