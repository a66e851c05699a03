import type { Place } from './place.ts';
import { goTo, lookThrough } from './user.ts';

/** Ways to look at the network beyond a lens alone; each leaves the screen as it was found by the next. */
export const LENS_PLACES: readonly Place[] = [
  {
    name: 'netwerk-verbindingskansen',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Verbindingskansen');
      await page
        .getByText(/^Beide werken aan|^Beide zijn actief in/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'netwerk-kern-groeit',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Usual suspects');
      await page.getByRole('slider', { name: /krijgt/ }).fill('80');
    },
  },
  {
    name: 'netwerk-opgelicht',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Kaart');
      await page.getByRole('button', { name: 'verkild' }).click();
    },
  },
  {
    name: 'netwerk-witte-vlekken',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Verwaarloosd');
      await page.getByRole('button', { name: 'Per opgave ernaast' }).click();
      await page
        .getByRole('button', { name: /witte vlek/ })
        .first()
        .click();
    },
  },
  {
    name: 'netwerk-tijd',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      const everybody = page.getByRole('button', { name: 'Toon weer iedereen' });
      if (await everybody.isVisible()) await everybody.click();
      await lookThrough(page, 'Kaart');
      await page.getByRole('button', { name: 'Tijd', exact: true }).click();
      await page.getByRole('slider', { name: 'Op welke dag' }).fill('36');
    },
  },
  {
    name: 'netwerk-vergelijken',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await page.getByRole('radio', { name: 'Vergelijken' }).check({ force: true });
      await page.getByRole('heading', { name: /weg$/ }).first().waitFor();
    },
  },
  {
    name: 'netwerk-naast-elkaar',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await page.getByRole('radio', { name: 'Naast elkaar' }).check({ force: true });
    },
  },
  {
    name: 'netwerk-weer-vandaag',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await page.getByRole('button', { name: 'Terug naar vandaag' }).click();
      await lookThrough(page, 'Kaart');
    },
  },
];
