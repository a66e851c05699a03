import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { addPartner, goTo, lookThrough, startEmpty } from './support/user.ts';

test('a tie is laid on the map with the keyboard alone', async ({ start }) => {
  const { page } = await start();
  await startEmpty(page);
  await addPartner(page, 'Woonstichting De Haven', 'Woningcorporaties');
  await addPartner(page, 'Huurdersraad Zuid', 'Inwonersinitiatieven');
  await goTo(page, 'Netwerk');
  await lookThrough(page, 'Kaart');
  await page.getByRole('application').focus();
  await page.keyboard.press('r');
  await expect(page.getByText('Relatie leggen: kies de eerste partner')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/kies nu de tweede partner/)).toBeVisible();
  // Wherever the second lies from the first, one of the arrows leads there.
  const form = page.getByRole('button', { name: 'Relatie bewaren' });
  // Its panel stands there at once; its fields come when what was kept of them is known.
  const panel = page.getByRole('heading', { name: /De Haven.*Huurdersraad|Huurdersraad.*De Haven/ });
  for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
    if (await panel.isVisible()) break;
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  await expect(form).toBeVisible();
  await expect(page.getByRole('combobox', { name: /…$/ })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Relatie gelegd')).toBeVisible();
  const ties = await askMain(page, 'ties.list');
  expect(ties).toHaveLength(1);
  expect(ties[0]).toMatchObject({ kind: 'works-with', strength: 2 });
});

test('a collaboration with pasted members: the known are found, the new become partners, one undo takes all back', async ({
  start,
}) => {
  const { page } = await start();
  await startEmpty(page);
  await addPartner(page, 'Woonstichting De Haven', 'Woningcorporaties');
  await goTo(page, 'Samenwerking');
  await page.getByRole('button', { name: 'Samenwerkingsverband toevoegen' }).click();
  await page.getByRole('textbox', { name: /^Naam/ }).fill('Wijktafel Zuid');
  await page.getByRole('button', { name: 'Leden plakken' }).click();
  await page
    .getByRole('textbox', { name: 'Plak hier de leden' })
    .fill('- Woonstichting De Haven, voorzitter\n- Huurdersraad Zuid (lid)\n- Buurtgroep De Brug');
  await page.getByRole('button', { name: 'Alle onbekende als nieuwe partner' }).click();
  await page
    .getByRole('combobox', { name: /^Soort van de nieuwe partners/ })
    .selectOption('Inwonersinitiatieven');
  await page.getByRole('button', { name: '3 leden toevoegen' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Samenwerkingsverband toegevoegd')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wijktafel Zuid');
  await expect(page.getByRole('heading', { name: '3 partners doen mee' })).toBeVisible();
  expect(await askMain(page, 'organisations.list')).toHaveLength(3);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog geen samenwerkingsverbanden');
  expect(await askMain(page, 'organisations.list')).toHaveLength(1);
});
