import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogs } from './lists.ts';
import { goTo } from './user.ts';

/** A report with the way to it. */
export interface ReportPlace {
  /** Of its files. */
  readonly name: string;
  /** Of the sheet. */
  readonly title: RegExp;
  readonly reach: (page: Page) => Promise<void>;
}

/** One of the reports that are made in their own place. */
async function makeReport(page: Page, name: string): Promise<void> {
  await goTo(page, 'Spiegel');
  await page.getByRole('button', { name: 'Andere verslagen' }).click();
  await page.getByRole('button', { name: `${name} maken` }).click();
}

/** Those that every network has, be it empty. */
export const REPORT_PLACES: readonly ReportPlace[] = [
  {
    name: 'kwartaalspiegel',
    title: /^Spiegel van/,
    reach: async (page) => {
      await goTo(page, 'Spiegel');
      await page.getByRole('radio', { name: 'Vorig kwartaal' }).check({ force: true });
      await page.getByRole('button', { name: 'Kwartaalspiegel maken' }).click();
    },
  },
  {
    name: 'samenwerking',
    title: /^Overzicht van de samenwerking/,
    reach: async (page) => makeReport(page, 'Overzicht van de samenwerking'),
  },
  {
    name: 'overdrachtsdossier',
    title: /^Overdrachtsdossier/,
    reach: async (page) => makeReport(page, 'Overdrachtsdossier'),
  },
  {
    name: 'openbare-agenda',
    title: /^Openbare agenda/,
    reach: async (page) => makeReport(page, 'Openbare agenda'),
  },
];

/** The briefing about the partner that is found by a name. */
export function briefingAbout(partner: string): ReportPlace {
  return {
    name: 'briefing',
    title: /^Briefing/,
    reach: async (page) => {
      await goTo(page, 'Partners');
      await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill(partner);
      await page.getByRole('row', { name: partner }).first().click();
      await page.getByRole('button', { name: 'Briefing' }).click();
    },
  };
}

/** Opens a report, and waits until the sheet is there. */
export async function openReport(page: Page, { reach, title }: ReportPlace): Promise<void> {
  await reach(page);
  await page.getByRole('article', { name: title }).waitFor();
}

/** Ticks what may only go along when somebody releases it. */
export async function releaseAll(page: Page, label: RegExp): Promise<void> {
  await page.getByRole('checkbox', { name: label }).check({ force: true });
}

/** Saves the report that is open as both kinds of file. */
export async function saveReport(
  page: Page,
  electron: ElectronApplication,
  base: string,
): Promise<readonly [pdf: string, docx: string]> {
  const files = [`${base}.pdf`, `${base}.docx`] as const;
  for (const [place, button] of ['Bewaren als PDF', 'Bewaren als Word-document'].entries()) {
    const file = files[place] ?? '';
    await answerDialogs(electron, { save: file });
    await page.getByRole('button', { name: button }).click();
    await page.getByText(`Bewaard: ${file}`).waitFor();
  }
  return files;
}
