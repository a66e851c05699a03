import path from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';

/** What only the system can ask or show. */
export interface FileDialogs {
  /** A network that exists; `null` when cancelled. */
  chooseNetwork(): Promise<string | null>;
  /** Where an export goes; `null` when cancelled. */
  chooseExport(proposal: string): Promise<string | null>;
  showInFolder(file: string): void;
}

/** The dialogs of the operating system, on top of our window. */
export function systemFileDialogs(window: () => BrowserWindow | null, documents: string): FileDialogs {
  return {
    chooseNetwork: async () => {
      const owner = window();
      if (owner === null) return null;
      const { filePaths } = await dialog.showOpenDialog(owner, {
        title: 'Netwerk openen',
        buttonLabel: 'Openen',
        properties: ['openFile'],
        filters: [{ name: 'Netwerk', extensions: ['netwerk'] }],
      });
      return filePaths[0] ?? null;
    },
    chooseExport: async (proposal) => {
      const owner = window();
      if (owner === null) return null;
      const { filePath } = await dialog.showSaveDialog(owner, {
        title: 'Uitvoer bewaren',
        buttonLabel: 'Bewaren',
        defaultPath: path.join(documents, proposal),
        filters: [{ name: 'JSON', extensions: ['json'] }],
      });
      return filePath === '' ? null : filePath;
    },
    showInFolder: (file) => {
      shell.showItemInFolder(file);
    },
  };
}
