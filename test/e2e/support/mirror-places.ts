import type { Page } from '@playwright/test';
import type { Place } from './place.ts';
import { goTo } from './user.ts';

/** One side of the Spiegel, over the whole year. */
async function openMirror(page: Page, tab: string): Promise<void> {
  await goTo(page, 'Spiegel');
  await page.getByRole('radio', { name: 'Dit jaar' }).check({ force: true });
  await page.getByRole('tab', { name: tab }).click();
  await page.getByText('Je kijkt naar 01-01-').waitFor();
}

/** The four pages of the Spiegel, an answer that is being written, and the report. */
export const MIRROR_PLACES: readonly Place[] = [
  { name: 'spiegel-tijd', reach: (page) => openMirror(page, 'Tijd') },
  { name: 'spiegel-toneel', reach: (page) => openMirror(page, 'Toneel') },
  { name: 'spiegel-taal', reach: (page) => openMirror(page, 'Taal') },
  {
    name: 'spiegel-reflectie',
    reach: async (page) => {
      await openMirror(page, 'Reflectie');
      await page.getByRole('button', { name: 'Antwoord schrijven: Timing' }).click();
      await page.getByRole('textbox', { name: 'Je antwoord' }).waitFor();
    },
  },
  {
    name: 'spiegel-verslag',
    reach: async (page) => {
      await openMirror(page, 'Tijd');
      await page.getByRole('button', { name: 'Kwartaalspiegel maken' }).click();
      await page.getByRole('article', { name: /^Spiegel/ }).waitFor();
    },
  },
];
