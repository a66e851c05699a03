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
];
