import type { Page } from '@playwright/test';
import type { Place } from './place.ts';
import { goTo } from './user.ts';

async function openPerson(page: Page, name: string): Promise<void> {
  await goTo(page, 'Personen');
  await page.getByRole('searchbox', { name: 'Zoeken in personen' }).fill(name);
  await page.getByRole('row', { name }).first().click();
  await page.getByRole('heading', { name: 'Waarom en waarvandaan' }).waitFor();
}

/** AVG and Woo: the place in Beheer, and what can be done about one person. */
export const PRIVACY_PLACES: readonly Place[] = [
  {
    name: 'privacy',
    reach: async (page) => {
      await goTo(page, 'Beheer');
      await page.getByRole('button', { name: 'Privacy: AVG en Woo' }).click();
      await page.getByRole('heading', { level: 1, name: 'Privacy: AVG en Woo' }).waitFor();
    },
  },
  {
    name: 'privacy-bewaartermijnen',
    reach: async (page) => {
      await goTo(page, 'Beheer');
      await page.getByRole('button', { name: 'Privacy: AVG en Woo' }).click();
      await page.getByRole('button', { name: 'Bewaartermijnen bekijken' }).click();
      await page.getByRole('combobox', { name: 'Peilingen' }).selectOption('3');
      await page
        .getByText(/^Bekijk de/)
        .first()
        .click();
    },
  },
  {
    name: 'persoon-dossier',
    reach: async (page) => {
      await openPerson(page, 'Femke Aalbers');
      await page.getByRole('button', { name: 'Dossier (inzage)' }).click();
      await page.getByRole('article', { name: /^Dossier van/ }).waitFor();
    },
  },
  {
    name: 'persoon-verwijderen',
    reach: async (page) => {
      await openPerson(page, 'Femke Aalbers');
      await page.getByRole('button', { name: 'Persoon verwijderen…' }).click();
      await page.getByRole('button', { name: 'Voorgoed verwijderen' }).waitFor();
    },
  },
  {
    name: 'persoon-doel-en-herkomst',
    reach: async (page) => {
      await openPerson(page, 'Femke Aalbers');
      await page.getByRole('button', { name: 'Doel en herkomst wijzigen' }).click();
      await page.getByRole('combobox', { name: 'Waarom bewaar je dit?' }).waitFor();
    },
  },
  {
    name: 'persoon-verzoek-om-verbetering',
    reach: async (page) => {
      await openPerson(page, 'Femke Aalbers');
      await page.getByRole('button', { name: 'Verzoek om verbetering noteren' }).click();
      await page.getByRole('textbox', { name: /^Wat klopt er/ }).waitFor();
    },
  },
  {
    name: 'privacy-woo',
    reach: async (page) => {
      await goTo(page, 'Beheer');
      await page.getByRole('button', { name: 'Privacy: AVG en Woo' }).click();
      await page.getByRole('button', { name: 'Woo-export maken' }).click();
      await page
        .getByText(/ontmoetingen$/)
        .first()
        .waitFor();
    },
  },
];
