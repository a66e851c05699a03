import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/lists');

/** The list that a gemeentesecretaris is handed on the first day. */
export const REAL_LISTS: readonly string[] = [
  path.join(FOLDER, 'drechtsteden-partners.csv'),
  path.join(FOLDER, 'drechtsteden-samenwerkingsverbanden.csv'),
];

/** Names in the first column of a list, as they stand there. */
export function namesIn(list: string): readonly string[] {
  const [, ...lines] = readFileSync(list, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) =>
    (/^"((?:[^"]|"")*)"/.exec(line)?.[1] ?? line.split(';')[0] ?? '').replaceAll('""', '"'),
  );
}

/** Lets the system's dialogs answer as a user would: these files when asked for files, this place when asked where to save. */
export async function answerDialogs(
  electron: ElectronApplication,
  answers: { readonly open?: readonly string[]; readonly save?: string },
): Promise<void> {
  await electron.evaluate(({ dialog }, { open = [], save = '' }) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: open.length === 0, filePaths: [...open], bookmarks: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === '', filePath: save, bookmark: '' });
  }, answers);
}

/** Hands a list to the program as if it was dropped on its window; the next visit to the import begins with it. */
export async function handOver(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([fileName, content]) => {
      const { netwerkkaart } = globalThis as unknown as {
        netwerkkaart: { invoke(method: string, input: unknown): Promise<unknown> };
      };
      const bytes = new TextEncoder().encode(content);
      await netwerkkaart.invoke('import.readDropped', { files: [{ name: fileName, bytes }] });
    },
    [name, text] as const,
  );
}
