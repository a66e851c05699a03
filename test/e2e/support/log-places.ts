import type { Page } from '@playwright/test';
import type { Place } from './place.ts';
import { goTo } from './user.ts';

/** The list beside the log: commitments or intentions. */
async function goBesideLog(page: Page, name: 'Afspraken' | 'Voornemens' | 'Signalen'): Promise<void> {
  await goTo(page, 'Ontmoetingen');
  await page
    .getByRole('navigation', { name: 'Ontmoetingen, signalen, afspraken en voornemens' })
    .getByRole('button', { name })
    .click();
  const heading = page.getByRole('heading', { level: 1, name: TITLES[name] });
  await heading.waitFor();
}

const TITLES = { Afspraken: /afspra/, Voornemens: /voornemen/, Signalen: /signa/ } as const;

async function goToTable(page: Page): Promise<void> {
  await goTo(page, 'Ontmoetingen');
  await page.getByRole('tab', { name: 'Tabel' }).click();
}

/** The log in all its forms, and what stands beside it. */
export const LOG_PLACES: readonly Place[] = [
  {
    name: 'ontmoetingen-filters',
    reach: async (page) => {
      await goTo(page, 'Ontmoetingen');
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await page.getByRole('combobox', { name: 'Afspraken' }).selectOption('Met open afspraken');
      await page.getByRole('list', { name: 'Filters die nu gelden' }).waitFor();
    },
  },
  {
    name: 'ontmoetingen-tabel',
    reach: async (page) => {
      await goTo(page, 'Ontmoetingen');
      await page.getByRole('button', { name: 'Filters wissen' }).click();
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await goToTable(page);
      await page.getByRole('button', { name: 'In de tabel wijzigen' }).click();
      await page
        .getByRole('button', { name: /^Vorm van/ })
        .first()
        .click();
    },
  },
  {
    name: 'ontmoetingen-samen-wijzigen',
    reach: async (page) => {
      await goToTable(page);
      await page.getByRole('button', { name: 'In de tabel wijzigen' }).click();
      await page.getByRole('checkbox', { name: 'Kies alle ontmoetingen die hier staan' }).check();
      await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
      await page.getByRole('combobox', { name: 'Partners erbij' }).waitFor();
    },
  },
  { name: 'signalen', reach: (page) => goBesideLog(page, 'Signalen') },
  {
    name: 'signaal-verteld',
    reach: async (page) => {
      await goBesideLog(page, 'Signalen');
      await page
        .getByRole('button', { name: /^Binnen verteld/ })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Aan wie' }).fill('de directeuren');
    },
  },
  { name: 'afspraken', reach: (page) => goBesideLog(page, 'Afspraken') },
  {
    name: 'afspraak-toevoegen',
    reach: async (page) => {
      await goBesideLog(page, 'Afspraken');
      await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
      await page.getByRole('textbox', { name: 'Vóór of op' }).fill('voor de zomer');
    },
  },
  {
    name: 'voornemen-toevoegen',
    reach: async (page) => {
      await goBesideLog(page, 'Voornemens');
      await page.getByRole('button', { name: 'Voornemen toevoegen' }).click();
      await page.getByRole('textbox', { name: /^Waarover/ }).fill('Wonen op het bedrijventerrein');
      await page.getByRole('textbox', { name: 'Vóór wanneer' }).fill('voor de kerst');
    },
  },
  {
    name: 'voornemens',
    reach: async (page) => {
      await goBesideLog(page, 'Voornemens');
      await page.getByRole('button', { name: 'Voornemen toevoegen' }).click();
      await page.getByRole('button', { name: 'Bewaren' }).click();
      await page
        .getByRole('button', { name: /^In de agenda/ })
        .first()
        .click();
      await page.getByRole('textbox', { name: /^Welke dag/ }).fill('volgende week donderdag');
    },
  },
];
