import type { Page } from '@playwright/test';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { stopTheClock } from './support/fixed-day.ts';
import { goTo, type Lens, lookThrough, openExample } from './support/user.ts';

const LENSES: readonly Lens[] = ['Kaart', 'Usual suspects', 'Bubbels', 'Verwaarloosd', 'Verbindingskansen'];

/** A few pixels of smoothed edges may differ; a disc that moved, or the colour of a few rings, may not. */
const TOLERANCE = { maxDiffPixelRatio: 0.0002, threshold: 0.1, animations: 'disabled' } as const;

/** Compares what is shown now with what it was, in light and in dark. */
async function pictures(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const views = page.locator('.network__views');
  await expect(views).toHaveScreenshot(`${name}.png`, TOLERANCE);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(views).toHaveScreenshot(`${name}-donker.png`, TOLERANCE);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('each lens, a past day and a comparison look as they did, in light and in dark', async ({ start }) => {
  const app = await start();
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stopTheClock(app);
  await openExample(page);
  await goTo(page, 'Netwerk');
  for (const lens of LENSES) {
    await lookThrough(page, lens);
    if (lens === 'Verbindingskansen')
      await expect(page.getByRole('button', { name: /^Voornemen: / })).toHaveCount(5);
    await pictures(page, `lens-${lens.toLowerCase().replace(' ', '-')}`);
  }
  await lookThrough(page, 'Kaart');
  await page.getByRole('button', { name: 'Tijd', exact: true }).click();
  const slider = page.getByRole('slider', { name: 'Op welke dag' });
  await slider.focus();
  for (let month = 0; month < 9; month += 1) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Op 22-02-2026');
  await pictures(page, 'lens-tijd');
  await page.getByRole('radio', { name: 'Vergelijken' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('weg');
  await pictures(page, 'lens-vergelijken');
});

test('the lenses by mouse and by keyboard: the core grows, marks light, white spots and map know each other', async ({
  start,
}) => {
  const { page } = await start();
  const heading = page.getByRole('heading', { level: 1 });
  await openExample(page);
  await goTo(page, 'Netwerk');

  await lookThrough(page, 'Usual suspects');
  const share = page.getByRole('slider', { name: /krijgt/ });
  await share.focus();
  await page.keyboard.press('End');
  await expect(heading).toContainText('90% van je tijd gaat naar');
  const core = page.getByRole('complementary').getByRole('region', { name: /usual suspects/i });
  const grown = await core.getByRole('listitem').count();
  await page.getByRole('button', { name: 'Terug naar de helft' }).click();
  await expect(heading).toContainText('De helft van je tijd gaat naar');
  expect(await core.getByRole('listitem').count()).toBeLessThan(grown);

  await lookThrough(page, 'Verwaarloosd');
  const cold = page.getByRole('button', { name: 'meer dan twee keer zo lang' });
  await cold.focus();
  await page.keyboard.press('Space');
  await expect(cold).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/^Opgelicht: wie verkild is\. \d+ van \d+ partners\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Toon weer iedereen' }).click();
  await expect(cold).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('button', { name: 'Per opgave ernaast' }).click();
  const matrix = page.getByRole('table', { name: 'Soorten en opgaven' });
  const spot = matrix.getByRole('button', { name: /witte vlek/ }).first();
  await spot.focus();
  await page.keyboard.press('Enter');
  await expect(spot).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/^Opgelicht: alleen .+ en alleen .+\. \d+ van \d+ partners\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Toon weer iedereen' }).click();
  const search = page.getByRole('combobox', { name: 'Zoek een partner op de kaart' });
  await search.fill('nieuwe kaai');
  await search.press('Enter');
  await expect(matrix.getByRole('button', { name: /hier staat De Nieuwe Kaai/ }).first()).toBeVisible();
});

test('a chance to introduce becomes an intention, goes aside, comes back; and time goes back and forth', async ({
  start,
}) => {
  const { page } = await start();
  const heading = page.getByRole('heading', { level: 1 });
  await openExample(page);
  await goTo(page, 'Netwerk');
  await lookThrough(page, 'Verbindingskansen');
  const accept = page.getByRole('button', { name: /^Voornemen: / });
  await expect(accept).toHaveCount(5);
  const before = (await askMain(page, 'intentions.list')).length;
  const first = await accept.first().getAttribute('aria-label');
  await accept.first().press('Enter');
  await expect(page.getByText('Voornemen toegevoegd')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Eén al voorgenomen' })).toBeVisible();
  const intentions = await askMain(page, 'intentions.list');
  expect(intentions).toHaveLength(before + 1);
  expect(intentions.filter(({ organisationIds }) => organisationIds.length === 2)).not.toHaveLength(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(accept.first()).toHaveAttribute('aria-label', first ?? '');

  await page
    .getByRole('button', { name: /^Zet .+ opzij$/ })
    .first()
    .click();
  await expect(page.getByText('Verbindingskans opzij gezet')).toBeVisible();
  await expect(page.getByText('Eén opzij gezet')).toBeVisible();
  await expect(accept.first()).not.toHaveAttribute('aria-label', first ?? '');
  await page.getByText('Eén opzij gezet').click();
  await page.getByRole('button', { name: /^Haal terug: / }).click();
  await expect(accept.first()).toHaveAttribute('aria-label', first ?? '');

  await page
    .getByRole('button', { name: /^Toon een andere kans/ })
    .first()
    .click();
  await expect(accept.first()).not.toHaveAttribute('aria-label', first ?? '');
  await page.getByRole('button', { name: 'Vorige kans terug' }).click();
  await expect(accept.first()).toHaveAttribute('aria-label', first ?? '');

  await lookThrough(page, 'Kaart');
  await page.getByRole('button', { name: 'Tijd', exact: true }).click();
  const day = page.getByRole('slider', { name: 'Op welke dag' });
  await day.focus();
  await page.keyboard.press('Home');
  await expect(heading).toContainText(/^\d\d-\d\d-\d{4}: je sprak/);
  await page.getByRole('button', { name: 'Speel anderhalf jaar af' }).click();
  await expect(day).not.toHaveValue('0');
  await page.getByRole('button', { name: 'Houd stil' }).click();
  await page.getByRole('radio', { name: 'Vergelijken' }).check({ force: true });
  await expect(page.getByRole('heading', { name: /nieuw$/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Naast elkaar' }).check({ force: true });
  await expect(page.getByRole('application')).toHaveCount(2);
  await page.getByRole('button', { name: 'Terug naar vandaag' }).click();
  await expect(page.getByRole('application')).toHaveCount(1);
});
