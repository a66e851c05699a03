import {
  addPartner,
  goTo,
  lookThrough,
  openExample,
  saveEncounter,
  startEmpty,
  startEncounter,
} from './support/user.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';

test('from an empty machine: add a partner, log an encounter, see it in a lens, restart, and all is there', async ({
  start,
}) => {
  const first = await start();
  const { page } = first;
  await startEmpty(page);
  // The first thing that a new user sees stands in its margins, before any other screen was ever opened.
  const work = await page.getByRole('main').boundingBox();
  const heading = await page.getByRole('heading', { level: 1, name: /niemand op je kaart/ }).boundingBox();
  expect((heading?.x ?? 0) - (work?.x ?? 0)).toBeGreaterThanOrEqual(16);
  await addPartner(page, 'Wijkraad Het Zand, noord & zuid', 'Inwonersinitiatieven');
  await addPartner(page, 'Bakkerij Öztürk', 'Bedrijven en ondernemers');

  await goTo(page, 'Netwerk');
  await lookThrough(page, 'Verwaarloosd');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sprak je nooit');

  await startEncounter(page, 'wijkraad');
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Speelplek aan de Kade');
  await saveEncounter(page);

  await lookThrough(page, 'Usual suspects');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('één partner');
  await page.getByRole('radio', { name: 'Beeld en tabel' }).check({ force: true });
  const row = page.getByRole('row', { name: /Wijkraad Het Zand/ });
  await expect(row).toContainText('100%');

  await goTo(page, 'Ontmoetingen');
  await expect(page.getByText('Speelplek aan de Kade')).toBeVisible();
  await first.close();

  const { page: again } = await start();
  await goTo(again, 'Ontmoetingen');
  await expect(again.getByText('Speelplek aan de Kade')).toBeVisible();
  await goTo(again, 'Partners');
  await expect(again.getByText('Wijkraad Het Zand, noord & zuid')).toBeVisible();
  await expect(again.getByText('Bakkerij Öztürk')).toBeVisible();
});

test('a change is taken back and done again with the keyboard, on the screen and in the file', async ({
  start,
}) => {
  const { page } = await start();
  await startEmpty(page);
  await addPartner(page, 'Buurthuis De Spil', 'Zorg en welzijn');
  await goTo(page, 'Partners');
  await expect(page.getByRole('row', { name: /Buurthuis De Spil/ })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog geen partners');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('row', { name: /Buurthuis De Spil/ })).toBeVisible();
});

test('what was being typed survives a crash', async ({ start }) => {
  const first = await start();
  await openExample(first.page);
  await startEncounter(first.page, 'woon');
  await first.page.getByRole('textbox', { name: 'Onderwerp' }).fill('Half verteld verhaal');
  const written = first.page.getByRole('textbox', { name: 'Notitie' });
  await written.fill('Dit mag niet weg zijn.');
  // The draft is written shortly after typing stops: wait until main has it.
  await expect
    .poll(() => askMain(first.page, 'drafts.read', { key: 'encounter:new' }))
    .toContain('Dit mag niet weg zijn.');
  const gone = new Promise((resolve) => first.electron.process().once('exit', resolve));
  first.electron.process().kill('SIGKILL');
  await gone;

  const { page } = await start();
  await expect(page.getByRole('navigation', { name: 'Schermen' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Onderwerp' })).toHaveValue('Half verteld verhaal');
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toHaveValue('Dit mag niet weg zijn.');
});

test('the lenses name the plot of the example network', async ({ start }) => {
  const { page } = await start();
  await openExample(page);
  await goTo(page, 'Netwerk');
  await lookThrough(page, 'Usual suspects');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('De helft van je tijd gaat naar');
  await lookThrough(page, 'Bubbels');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Je bubbel');
  await lookThrough(page, 'Verwaarloosd');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sprak je nooit');
});
