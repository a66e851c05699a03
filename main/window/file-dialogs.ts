import path from 'node:path';
import { type BrowserWindow, dialog, type FileFilter, shell } from 'electron';

/** What only the system can ask or show. */
export interface FileDialogs {
  /** A network that exists; `null` when cancelled. */
  chooseNetwork(): Promise<string | null>;
  /** Lists to import; empty when cancelled. */
  chooseLists(): Promise<readonly string[]>;
  /** Calendars to read; empty when cancelled. */
  chooseCalendars(): Promise<readonly string[]>;
  /** A folder in which calendars appear; `null` when cancelled. */
  chooseCalendarFolder(): Promise<string | null>;
  /** Where an export goes; `null` when cancelled. */
  chooseExport(proposal: string): Promise<string | null>;
  /** The folder in which an export of several files makes a folder of its own; `null` when cancelled. */
  chooseExportFolder(): Promise<string | null>;
  /** The folder in which back-ups get a folder of their own; `null` when cancelled. */
  chooseBackUpFolder(): Promise<string | null>;
  showInFolder(file: string): void;
}

/** What the dialog calls a file, by the end of its proposed name. */
const EXPORT_FILTERS: Readonly<Record<string, FileFilter>> = {
  '.cyjs': { name: 'Cytoscape', extensions: ['cyjs'] },
  '.gexf': { name: 'GEXF (Gephi)', extensions: ['gexf'] },
  '.graphml': { name: 'GraphML', extensions: ['graphml'] },
  '.png': { name: 'PNG', extensions: ['png'] },
  '.svg': { name: 'SVG', extensions: ['svg'] },
  '.netwerk': { name: 'Netwerk', extensions: ['netwerk'] },
  '.json': { name: 'JSON', extensions: ['json'] },
  '.csv': { name: 'CSV', extensions: ['csv'] },
  '.ics': { name: 'Agenda', extensions: ['ics'] },
  '.docx': { name: 'Word', extensions: ['docx'] },
  '.pdf': { name: 'PDF', extensions: ['pdf'] },
  '.xlsx': { name: 'Excel', extensions: ['xlsx'] },
};

const LIST_EXTENSIONS = ['csv', 'txt', 'tsv', 'xlsx', 'vcf', 'json'];

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
    chooseLists: async () => {
      const owner = window();
      if (owner === null) return [];
      const { filePaths } = await dialog.showOpenDialog(owner, {
        title: 'Lijsten inlezen',
        buttonLabel: 'Inlezen',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Lijsten, visitekaartjes en kaarten', extensions: LIST_EXTENSIONS },
          { name: 'Alle bestanden', extensions: ['*'] },
        ],
      });
      return filePaths;
    },
    chooseCalendars: async () => {
      const owner = window();
      if (owner === null) return [];
      const { filePaths } = await dialog.showOpenDialog(owner, {
        title: 'Agenda lezen',
        buttonLabel: 'Lezen',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Agenda (.ics)', extensions: ['ics'] },
          { name: 'Alle bestanden', extensions: ['*'] },
        ],
      });
      return filePaths;
    },
    chooseCalendarFolder: async () => {
      const owner = window();
      if (owner === null) return null;
      const { filePaths } = await dialog.showOpenDialog(owner, {
        title: 'Map met agenda’s',
        buttonLabel: 'Deze map volgen',
        properties: ['openDirectory'],
      });
      return filePaths[0] ?? null;
    },
    chooseExport: async (proposal) => {
      const owner = window();
      if (owner === null) return null;
      const filter = EXPORT_FILTERS[path.extname(proposal)];
      const { filePath } = await dialog.showSaveDialog(owner, {
        title: 'Uitvoer bewaren',
        buttonLabel: 'Bewaren',
        defaultPath: path.join(documents, proposal),
        filters: filter === undefined ? [] : [filter],
      });
      return filePath === '' ? null : filePath;
    },
    chooseExportFolder: async () => {
      const owner = window();
      if (owner === null) return null;
      const { filePaths } = await dialog.showOpenDialog(owner, {
        title: 'Map voor de uitvoer',
        buttonLabel: 'Hier bewaren',
        defaultPath: documents,
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    },
    chooseBackUpFolder: async () => {
      const owner = window();
      if (owner === null) return null;
      const { filePaths } = await dialog.showOpenDialog(owner, {
        title: 'Map voor reservekopieën',
        buttonLabel: 'Hier bewaren',
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    },
    showInFolder: (file) => {
      shell.showItemInFolder(file);
    },
  };
}
