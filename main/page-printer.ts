import type { BrowserWindow } from 'electron';
import { AppError } from '#shared/errors.ts';

/** Puts what the window shows on paper, as its print styles lay it out. */
export interface PagePrinter {
  /** Tagged, with headings and language, on A4. */
  asPdf(): Promise<Uint8Array>;
  /** Through the dialog of the system; false when cancelled or without a printer. */
  onPaper(): Promise<boolean>;
}

/** Prints our own window. */
export function windowPrinter(window: () => BrowserWindow | null): PagePrinter {
  const contents = () => {
    const owner = window();
    if (owner === null) throw new AppError('unexpected');
    return owner.webContents;
  };
  return {
    asPdf: () =>
      contents().printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    onPaper: () =>
      new Promise((resolve) => {
        contents().print({ silent: false, printBackground: true }, (printed) => {
          resolve(printed);
        });
      }),
  };
}
