import type { Place } from './place.ts';
import { goTo } from './user.ts';

/** What opens on the map and beside it. */
export const MAP_PLACES: readonly Place[] = [
  {
    name: 'netwerk-schikking',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await page.getByRole('button', { name: 'Schikking', exact: true }).click();
      await page.getByRole('menuitemradio', { name: 'per wijk' }).click();
      await page.getByRole('button', { name: 'Schikking', exact: true }).click();
    },
  },
  {
    name: 'netwerk-beelden',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await goTo(page, 'Netwerk');
      await page.getByRole('button', { name: 'Schikking', exact: true }).click();
      await page.getByRole('menuitemradio', { name: 'zoals deze blik hem legt' }).click();
      await page.getByRole('button', { name: 'Beelden', exact: true }).click();
      await page.getByRole('heading', { name: 'Bewaarde beelden' }).waitFor();
    },
  },
  {
    name: 'netwerk-meenemen',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await page.getByRole('button', { name: 'Meenemen', exact: true }).click();
      await page.getByRole('heading', { name: 'De kaart meenemen' }).waitFor();
    },
  },
];
