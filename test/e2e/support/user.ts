import { expect, type Locator, type Page } from '@playwright/test';

export type Screen =
  | 'Vandaag'
  | 'Netwerk'
  | 'Partners'
  | 'Personen'
  | 'Samenwerking'
  | 'Ontmoetingen'
  | 'Agenda'
  | 'Spiegel'
  | 'Beheer';
export type Lens = 'Kaart' | 'Usual suspects' | 'Bubbels' | 'Verwaarloosd' | 'Verbindingskansen';

/** Looks around in the example network, from the welcome screen. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeldnetwerk bekijken' }).click();
  await expect(page.getByRole('navigation', { name: 'Schermen' })).toBeVisible();
}

/** Begins with nothing and without a password, from the welcome screen. */
export async function startEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leeg beginnen' }).click();
  await withoutPassword(page);
  await expect(page.getByRole('navigation', { name: 'Schermen' })).toBeVisible();
}

/** Leaves the question for a password behind. */
export async function withoutPassword(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zonder wachtwoord…' }).click();
  await page.getByRole('button', { name: 'Toch zonder wachtwoord beginnen' }).click();
}

export async function goTo(page: Page, screen: Screen): Promise<void> {
  const entry = page
    .getByRole('navigation', { name: 'Schermen' })
    .getByRole('button', { name: screen, exact: true });
  await entry.click();
  await expect(entry).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

export async function lookThrough(page: Page, lens: Lens): Promise<void> {
  await page.getByRole('tab', { name: lens, exact: true }).click();
  await expect(page.getByRole('tab', { name: lens, exact: true })).toHaveAttribute('aria-selected', 'true');
}

/** The panel on the right: what is selected, or a form. */
function panel(page: Page): Locator {
  return page.getByRole('complementary').last();
}

/** Adds a partner with the fields that must be filled. */
export async function addPartner(page: Page, name: string, category: string): Promise<void> {
  await goTo(page, 'Partners');
  await page.getByRole('button', { name: 'Partner toevoegen' }).first().click();
  await page.getByRole('textbox', { name: /^Naam/ }).fill(name);
  await panel(page)
    .getByRole('combobox', { name: /^Soort/ })
    .selectOption(category);
  await page.getByRole('button', { name: /^Bewaren/ }).click();
  await expect(page.getByText('Partner toegevoegd')).toBeVisible();
}

/** Opens the form for a new encounter with the keyboard, and names who was there. */
export async function startEncounter(page: Page, ...names: string[]): Promise<void> {
  await page.keyboard.press('Control+n');
  const who = page.getByRole('combobox', { name: /Wie was erbij/ });
  await expect(who).toBeFocused();
  for (const name of names) {
    await who.pressSequentially(name);
    await page
      .getByRole('option', { name: new RegExp(name, 'i') })
      .first()
      .waitFor();
    await who.press('Enter');
  }
}

export async function saveEncounter(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ontmoeting vastgelegd')).toBeVisible();
}
