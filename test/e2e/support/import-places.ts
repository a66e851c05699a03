import type { Page } from '@playwright/test';
import { handOver } from './lists.ts';
import type { Place } from './place.ts';
import { goTo } from './user.ts';

/** Columns that nobody recognises. */
const STRANGE_LIST =
  'kol 1;kol 2;kol 3\nBuurthuis De Brug;zorg en welzijn;Noord\nRoeivereniging De Riemen;sport;Zuid\n';

/** A list of the example network a year later: something of everything. */
const NEWER_LIST = [
  'naam;categorie;belang;opgaven;gebied',
  'Roeivereniging De Riemen;cultuur en sport;overig;sport;Zuid',
  'Buurthuis De Brug;welzijnsclubs;overig;;Noord',
  'Veiligheidsregio Tussenwaarden;regionale organisaties;op afstand;;',
  'Stichting Woningbouwvereniging Goed Gestapeld;woningcorporaties;belangrijk;wonen;',
  ';media;overig;;',
  'Krant van Hier;media;heel erg;;',
].join('\n');

/** As the export of another network: numbers that nobody here has, one of them under a name that is known. */
const LIST_OF_OTHERS = [
  'naam;categorie;Nummer in Netwerkkaart',
  'Roeivereniging De Riemen;cultuur en sport;01890000-0000-7000-8000-000000000001',
  'Buurthuis De Brug;zorg en welzijn;01890000-0000-7000-8000-000000000002',
].join('\n');

/** Hands a list over and goes to where it is looked at. */
async function importList(page: Page, name: string, text: string): Promise<void> {
  await goTo(page, 'Beheer');
  await handOver(page, name, text);
  await page.getByRole('button', { name: 'Lijst overnemen…' }).click();
  await page.getByText(name).first().waitFor();
}

/** The steps of taking a list over. */
export const IMPORT_PLACES: readonly Place[] = [
  {
    name: 'lijst-kolommen',
    reach: (page) => importList(page, 'adressen.csv', STRANGE_LIST),
  },
  {
    name: 'lijst-voorbeeld',
    reach: async (page) => {
      await importList(page, 'partners 2027.csv', NEWER_LIST);
      await page.getByRole('tab', { name: /Twijfel/ }).click();
      await page
        .getByRole('combobox', { name: /Wie of wat is/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'lijst-ander-netwerk',
    reach: async (page) => {
      await importList(page, 'ander netwerk.csv', LIST_OF_OTHERS);
      await page.getByRole('button', { name: /De Riemen/ }).click();
      await page.getByRole('complementary', { name: /De Riemen/ }).waitFor();
    },
  },
  {
    name: 'lijst-overgenomen',
    reach: async (page) => {
      await importList(page, 'partners 2027.csv', NEWER_LIST);
      await page.getByRole('button', { name: /^\d+ overnemen$/ }).click();
      await page.getByRole('button', { name: 'Naar de kaart' }).waitFor();
    },
  },
];
