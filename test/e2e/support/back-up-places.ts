import type { Page } from '@playwright/test';
import type { Place } from './place.ts';
import { goTo } from './user.ts';

async function openBackUps(page: Page): Promise<void> {
  await goTo(page, 'Beheer');
  await page.getByRole('button', { name: 'Alle reservekopieën, en terugzetten' }).click();
  await page.getByRole('heading', { level: 2, name: 'Waar je naar terug kunt' }).waitFor();
}

/** The copies, and what going back to one of them would do. */
export const BACK_UP_PLACES: readonly Place[] = [
  {
    name: 'reservekopieen',
    reach: async (page) => {
      await openBackUps(page);
      await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
      await page.getByText(/^Reservekopie gemaakt/).waitFor();
    },
  },
  {
    name: 'reservekopie-terugzetten',
    reach: async (page) => {
      await openBackUps(page);
      await page
        .getByRole('button', { name: /^Wat verschilt er\? Kopie/ })
        .last()
        .click();
      await page.getByRole('heading', { level: 1, name: /^Terug naar .*\?$/ }).waitFor();
      await page.getByText(/^Er is geen verschil|^Het netwerk zoals het nu is/).waitFor();
    },
  },
];
