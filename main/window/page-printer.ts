import type { BrowserWindow } from 'electron';
import { AppError } from '#shared/errors.ts';

/** Puts what the window shows on paper, as its print styles lay it out. */
export interface PagePrinter {
  /** Tagged, with headings and language, on A4. */
  asPdf(pageNumbers?: boolean): Promise<Uint8Array>;
  /** Through the dialog of the system; false when cancelled or without a printer. */
  onPaper(): Promise<boolean>;
}

/** At the foot of each page, in the margin; the system fills in the numbers. */
const PAGE_NUMBERS = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<p style="width: 100%; margin: 0 16mm; font: 8pt sans-serif; text-align: right">bladzijde <span class="pageNumber"></span> van <span class="totalPages"></span></p>',
} as const;

/** Prints our own window. */
export function windowPrinter(window: () => BrowserWindow | null): PagePrinter {
  const contents = () => {
    const owner = window();
    if (owner === null) throw new AppError('unexpected');
    return owner.webContents;
  };
  return {
    asPdf: (pageNumbers = false) =>
      contents().printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        ...(pageNumbers ? PAGE_NUMBERS : {}),
      }),
    onPaper: () =>
      new Promise((resolve) => {
        contents().print({ silent: false, printBackground: true }, (printed) => {
          resolve(printed);
        });
      }),
  };
}
