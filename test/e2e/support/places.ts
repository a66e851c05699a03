import type { Page } from '@playwright/test';
import { BACK_UP_PLACES } from './back-up-places.ts';
import { CALENDAR_PLACES } from './calendar-places.ts';
import { IMPORT_PLACES } from './import-places.ts';
import { LENS_PLACES } from './lens-places.ts';
import { LOG_PLACES } from './log-places.ts';
import { MIRROR_PLACES } from './mirror-places.ts';
import { MAP_PLACES } from './map-places.ts';
import type { Place } from './place.ts';
import { PRIVACY_PLACES } from './privacy-places.ts';
import { REPORT_SCREENS } from './report-places.ts';
import { TODAY_PLACES } from './today-places.ts';
import { VAULT_PLACES } from './vault-places.ts';
import { goTo, lookThrough, startEncounter } from './user.ts';

/** Finds a partner in the list and opens its page. */
async function openPartner(page: Page, name: string): Promise<void> {
  await goTo(page, 'Partners');
  await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill(name);
  await page.getByRole('row', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Finds a person in the list and opens their page. */
async function openPerson(page: Page, name: string): Promise<void> {
  await goTo(page, 'Personen');
  await page.getByRole('searchbox', { name: 'Zoeken in personen' }).fill(name);
  await page.getByRole('row', { name }).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) }).waitFor();
}

/** Every screen, lens and form; pictures and the accessibility test go through all of them. */
export const PLACES: readonly Place[] = [
  ...TODAY_PLACES,
  {
    name: 'snel-vastleggen',
    reach: async (page) => {
      await goTo(page, 'Vandaag');
      await page
        .getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' })
        .fill(
          'gisteren werkbezoek de nieuwe kaai met femke en jan pietersen, 2u #wonen ! te weinig monteurs, afspraak: ik stuur de nota voor vrijdag',
        );
      await page.getByRole('list', { name: 'Wat begrepen is' }).waitFor();
    },
  },
  {
    name: 'snel-vastleggen-keuzes',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await page.keyboard.press('Control+j');
      const line = page.getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' });
      await line.fill('koffie met hanneke over de huisartsenpost');
      await page.getByRole('list', { name: 'Wat begrepen is' }).waitFor();
      await line.press('Enter');
      await page.getByRole('group', { name: /^Keuzes voor/ }).waitFor();
    },
  },
  {
    name: 'snel-vastleggen-daarna',
    reach: async (page) => {
      await goTo(page, 'Vandaag');
      const line = page.getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' });
      await line.fill('belde ggd');
      await page.getByRole('list', { name: 'Wat begrepen is' }).waitFor();
      await line.press('Enter');
      await page.getByRole('heading', { name: /^Vastgelegd/ }).waitFor();
    },
  },
  {
    name: 'netwerk-kaart',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Kaart');
    },
  },
  ...MAP_PLACES,
  {
    name: 'netwerk-usual-suspects',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Usual suspects');
    },
  },
  {
    name: 'netwerk-bubbels',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Bubbels');
    },
  },
  {
    name: 'netwerk-verwaarloosd',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Verwaarloosd');
    },
  },
  ...LENS_PLACES,
  {
    name: 'netwerk-tabel',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Verwaarloosd');
      await page.getByRole('radio', { name: 'Beeld en tabel' }).check({ force: true });
    },
  },
  { name: 'partners', reach: (page) => goTo(page, 'Partners') },
  {
    name: 'partner',
    reach: (page) => openPartner(page, 'Veiligheidsregio'),
  },
  {
    name: 'partner-bewerken',
    reach: async (page) => {
      await goTo(page, 'Partners');
      await page.getByRole('button', { name: 'Partner toevoegen' }).first().click();
      await page.getByRole('textbox', { name: /^Naam/ }).waitFor();
    },
  },
  {
    name: 'partner-peilen',
    reach: async (page) => {
      await openPartner(page, 'Veiligheidsregio');
      await page.getByRole('button', { name: 'Peilen' }).click();
      await page.getByRole('textbox', { name: 'Notitie' }).waitFor();
    },
  },
  {
    name: 'partner-briefing',
    reach: async (page) => {
      await openPartner(page, 'Veiligheidsregio');
      await page.getByRole('button', { name: 'Briefing' }).click();
      await page.getByRole('article', { name: /^Briefing/ }).waitFor();
    },
  },
  {
    name: 'wie-ontbreekt',
    reach: async (page) => {
      await goTo(page, 'Partners');
      await page.getByRole('button', { name: 'Wie ontbreekt er?' }).click();
      await page.getByRole('textbox', { name: 'Naam' }).waitFor();
    },
  },
  { name: 'personen', reach: (page) => goTo(page, 'Personen') },
  { name: 'persoon', reach: (page) => openPerson(page, 'Femke') },
  {
    name: 'werkt-nu-elders',
    reach: async (page) => {
      await openPerson(page, 'Femke');
      await page.getByRole('button', { name: 'Werkt nu elders' }).click();
      await page.getByRole('heading', { name: /via deze persoon liep$/ }).waitFor();
    },
  },
  {
    name: 'samenvoegen-met',
    reach: async (page) => {
      await openPerson(page, 'Femke');
      await page.getByRole('button', { name: 'Samenvoegen met…' }).click();
      await page.getByRole('combobox', { name: /^Met welke persoon/ }).waitFor();
    },
  },
  {
    name: 'samenvoegen',
    reach: async (page) => {
      await goTo(page, 'Partners');
      await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill('woon');
      const boxes = page.getByRole('checkbox', { name: /^Kies / });
      await boxes.nth(1).check();
      await boxes.nth(2).check();
      await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
      await page.getByRole('button', { name: 'Samenvoegen', exact: true }).waitFor();
    },
  },
  {
    name: 'mogelijk-dubbel',
    reach: async (page) => {
      await goTo(page, 'Personen');
      await page.getByRole('button', { name: 'Mogelijk dubbel' }).click();
      await page.getByRole('heading', { level: 1, name: /dubbel$/ }).waitFor();
    },
  },
  {
    name: 'wat-je-deed',
    reach: async (page) => {
      await goTo(page, 'Beheer');
      await page.getByRole('button', { name: 'Wat je deed' }).click();
      await page.getByRole('complementary', { name: 'Wat je deed' }).waitFor();
    },
  },
  { name: 'samenwerking', reach: (page) => goTo(page, 'Samenwerking') },
  {
    name: 'samenwerkingsverband',
    reach: async (page) => {
      await goTo(page, 'Samenwerking');
      await page.getByRole('row').nth(1).click();
      await page.getByRole('button', { name: 'Alle samenwerkingsverbanden' }).waitFor();
    },
  },
  {
    name: 'samenwerkingsverband-bewerken',
    reach: async (page) => {
      await goTo(page, 'Samenwerking');
      await page.getByRole('button', { name: 'Samenwerkingsverband toevoegen' }).first().click();
      await page.getByRole('textbox', { name: /^Naam/ }).fill('Wijktafel Zuid');
      await page.getByRole('button', { name: 'Leden plakken' }).click();
      await page
        .getByRole('textbox', { name: 'Plak hier de leden' })
        .fill('- Woonhart, voorzitter\n- Huurdersraad Zuid (lid)');
      await page.getByRole('combobox', { name: /Wie is Huurdersraad Zuid/ }).waitFor();
    },
  },
  {
    name: 'partner-relatie',
    reach: async (page) => {
      await openPartner(page, 'Veiligheidsregio');
      await page.getByRole('button', { name: 'Relatie leggen' }).click();
      await page.getByRole('button', { name: 'Relatie bewaren' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'netwerk-relatie',
    reach: async (page) => {
      await goTo(page, 'Netwerk');
      await lookThrough(page, 'Kaart');
      await page.getByRole('application').focus();
      await page.keyboard.press('r');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Relatie bewaren' }).waitFor();
    },
  },
  {
    name: 'partners-samen-wijzigen',
    reach: async (page) => {
      await goTo(page, 'Partners');
      await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill('woon');
      await page.getByRole('checkbox', { name: 'Kies alle partners die hier staan' }).check();
      await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
      await page.getByRole('combobox', { name: 'Belang' }).last().waitFor();
    },
  },
  { name: 'ontmoetingen', reach: (page) => goTo(page, 'Ontmoetingen') },
  {
    name: 'ontmoeting-vastleggen',
    reach: async (page) => {
      await goTo(page, 'Ontmoetingen');
      await startEncounter(page, 'Nieuwe Kaai');
      await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Rondje langs de nieuwbouw');
    },
  },
  ...LOG_PLACES,
  ...MIRROR_PLACES,
  ...REPORT_SCREENS,
  ...CALENDAR_PLACES,
  ...IMPORT_PLACES,
  ...PRIVACY_PLACES,
  ...BACK_UP_PLACES,
  {
    name: 'zoeken',
    reach: async (page) => {
      await goTo(page, 'Partners');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Wat zoek je?' }).fill('energie');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  { name: 'beheer', reach: (page) => goTo(page, 'Beheer') },
  {
    name: 'beheer-soorten',
    reach: async (page) => {
      await goTo(page, 'Beheer');
      const edit = page.getByRole('button', { name: /bewerken$/ }).first();
      await edit.scrollIntoViewIfNeeded();
      await edit.click();
    },
  },
  ...VAULT_PLACES,
  // Last: the screen of the partners stays a field of forces until one goes back to the list.
  {
    name: 'krachtenveld',
    reach: async (page) => {
      await goTo(page, 'Partners');
      await page.getByRole('button', { name: 'Filters wissen' }).click();
      await page.getByRole('button', { name: 'Niets kiezen' }).click();
      await page.getByRole('button', { name: 'Krachtenveld' }).click();
      await page.getByRole('figure', { name: /^Krachtenveld/ }).waitFor();
    },
  },
];

/** Closes what stands open on the right, so that the next place starts clean. */
export async function leave(page: Page): Promise<void> {
  // The first one may only empty a search.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}
