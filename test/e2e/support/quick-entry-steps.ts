import type { Page } from '@playwright/test';
import type { Place } from './place.ts';
import { goTo } from './user.ts';

const LINE = 'Leg in één regel vast wie je sprak';

async function type(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: LINE }).pressSequentially(words);
}

/** One werkbezoek put down in one line, step by step: each begins where the one before ended. */
export const QUICK_ENTRY_STEPS: readonly Place[] = [
  {
    name: 'stap-1-ctrl-j',
    reach: async (page) => {
      await goTo(page, 'Personen');
      await page.keyboard.press('Control+j');
      await page.getByRole('textbox', { name: LINE }).waitFor();
    },
  },
  {
    name: 'stap-2-wie-en-wanneer',
    reach: async (page) => {
      await type(page, 'gisteren wb ggd de lift met hanneke, anderhalf uur');
      await page.getByRole('list', { name: 'Wat begrepen is' }).getByText('welke van de 2').waitFor();
    },
  },
  {
    name: 'stap-3-welke-hanneke',
    reach: async (page) => {
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Hanneke Hofstede/ }).waitFor();
    },
  },
  {
    name: 'stap-4-gehoord-en-beloofd',
    reach: async (page) => {
      await page.getByRole('button', { name: /^Hanneke Hofstede/ }).press('Enter');
      await type(page, ' #wonen ! wachtlijst groeit, afspraak: ik bel voor vrijdag');
      await page.getByRole('list', { name: 'Wat begrepen is' }).getByText('ik bel').waitFor();
    },
  },
  {
    name: 'stap-5-vastgelegd',
    reach: async (page) => {
      await page.keyboard.press('Enter');
      await page.getByText('Ontmoeting vastgelegd').waitFor();
    },
  },
  {
    name: 'stap-6-in-het-logboek',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Ontmoeting openen' }).click();
      await page.getByRole('complementary').last().getByText('wachtlijst groeit').waitFor();
    },
  },
];
