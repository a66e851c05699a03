import type { Place } from './place.ts';
import { goTo } from './user.ts';

/** Vandaag as it opens, and with what is asked when a suggestion is put off or dismissed. */
export const TODAY_PLACES: readonly Place[] = [
  {
    name: 'vandaag',
    reach: async (page) => {
      await goTo(page, 'Vandaag');
      await page.getByRole('heading', { name: 'Rondje op de fiets' }).waitFor();
    },
  },
  {
    name: 'vandaag-later',
    reach: async (page) => {
      await goTo(page, 'Vandaag');
      await page
        .getByRole('button', { name: /^Niet nu: / })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Later: / })
        .first()
        .click();
    },
  },
];
