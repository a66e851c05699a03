import type { AppContext } from '../../app-context.ts';
import { fileNameOf } from '../../files/file-name.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { HandlersOf } from '../dispatch.ts';

/** Pictures that the window drew, and the screen on which it shows them. */
export function pictureHandlers({ dialogs, screen, session }: AppContext): HandlersOf<'pictures'> {
  return {
    'pictures.save': async ({ name, format, bytes }) => {
      session.network();
      const path = await dialogs.chooseExport(`${fileNameOf(name)}.${format}`);
      if (path === null) return null;
      writeWholeFile(path, bytes);
      return { path };
    },
    'pictures.copy': async ({ bytes }) => {
      session.network();
      await screen.copyPng(new Uint8Array(bytes));
    },
    'pictures.fullScreen': ({ on }) => {
      screen.fill(on);
    },
  };
}
