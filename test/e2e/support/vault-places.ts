import type { Place } from './place.ts';
import { goTo } from './user.ts';

/** Password and lock. */
export const VAULT_PLACES: readonly Place[] = [
  {
    name: 'wachtwoord-en-slot',
    reach: async (page) => {
      await goTo(page, 'Beheer');
      await page.getByRole('button', { name: 'Wachtwoord en slot…' }).click();
      await page.getByRole('heading', { level: 1, name: 'Wachtwoord en slot' }).waitFor();
    },
  },
  {
    name: 'secretariaatsstand',
    reach: async (page) => {
      await goTo(page, 'Beheer');
      await page.getByRole('button', { name: 'Secretariaatsstand…' }).click();
      await page.getByRole('heading', { level: 1, name: 'Secretariaatsstand' }).waitFor();
    },
  },
  {
    name: 'overdragen-en-samenvoegen',
    reach: async (page) => {
      await goTo(page, 'Beheer');
      await page.getByRole('button', { name: 'Overdragen en samenvoegen…' }).click();
      await page.getByText(/^[\d.]+ partners, /).waitFor();
    },
  },
];
