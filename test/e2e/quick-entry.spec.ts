import { goTo, openExample } from './support/user.ts';
import { expect, test } from './support/fixtures.ts';

/** Forty words a minute is two hundred keys a minute: twenty seconds are 66 keys. */
const KEYS_IN_TWENTY_SECONDS = 66;

test('a site visit with two partners, a signal and a promise, wholly by keyboard, in fewer keys than twenty seconds hold', async ({
  start,
}) => {
  const { page } = await start();
  await openExample(page);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('Control+j');
  const line = page.getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' });
  await expect(line).toBeFocused();
  // With a slip and its correction, as people type.
  for (const key of 'wb ggd x') await press(key);
  await press('Backspace');
  for (const key of 'de lift ! wachtlijst afspraak: ik bel vrijdag') await press(key);
  const chips = page.getByRole('list', { name: 'Wat begrepen is' });
  await expect(chips).toContainText('ik bel');
  await press('Enter');
  await expect(page.getByText('Ontmoeting vastgelegd')).toBeVisible();
  expect(keys).toBeLessThan(KEYS_IN_TWENTY_SECONDS);
  await expect(line).toHaveValue('');

  await page.getByRole('button', { name: 'Ontmoeting openen' }).click();
  const told = page.getByRole('complementary').last();
  await expect(told).toContainText('wachtlijst');
  await expect(told).toContainText('de GGD');
  await expect(told).toContainText('De Lift');
  await expect(told).toContainText('ik bel');
  await expect(told).toContainText(/werkbezoek/i);
});

test('a name that two bear is chosen by keyboard, words are given back to the note, and nothing is lost in a crash', async ({
  start,
}) => {
  const first = await start();
  const { page } = first;
  await openExample(page);
  await goTo(page, 'Vandaag');
  const line = page.getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' });
  await line.fill('koffie met hanneke toevallig');
  const chips = page.getByRole('list', { name: 'Wat begrepen is' });
  await expect(chips).toContainText('welke van de 2');

  // Enter does not save what is open: it asks.
  await line.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Kies eerst');
  const choice = page.getByRole('button', { name: /^Hanneke Hofstede/ });
  await expect(choice).toBeVisible();
  await choice.focus();
  await page.keyboard.press('Enter');
  await expect(line).toBeFocused();
  await expect(chips).toContainText('Hanneke Hofstede');

  await page.keyboard.press('ArrowDown');
  await chips
    .getByRole('button', { name: /onverwacht/ })
    .first()
    .focus();
  await page.keyboard.press('Delete');
  await expect(line).toBeFocused();
  await expect(chips).not.toContainText('onverwacht');
  await expect(page.getByText('Notitie toevallig')).toBeVisible();

  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { netwerkkaart } = globalThis as unknown as {
          netwerkkaart: { invoke(method: string, input: unknown): Promise<unknown> };
        };
        return JSON.stringify(await netwerkkaart.invoke('drafts.read', { key: 'quick:entry' }));
      }),
    )
    .toContain('hanneke');
  const gone = new Promise((resolve) => first.electron.process().once('exit', resolve));
  first.electron.process().kill('SIGKILL');
  await gone;

  const { page: again } = await start();
  await goTo(again, 'Vandaag');
  await expect(again.getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' })).toHaveValue(
    'koffie met hanneke toevallig',
  );
  await expect(again.getByRole('list', { name: 'Wat begrepen is' })).toContainText('Hanneke Hofstede');
});

test('somebody new is made with the encounter, and one undo takes both back', async ({ start }) => {
  const { page } = await start();
  await openExample(page);
  await goTo(page, 'Vandaag');
  const line = page.getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' });
  await line.fill('koffie met mevrouw Zandstra-Kuipers');
  await expect(page.getByRole('list', { name: 'Wat begrepen is' })).toContainText('nieuw: ');
  await line.press('Enter');
  await expect(page.getByRole('heading', { name: /^Vastgelegd/ })).toContainText('Zandstra-Kuipers');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Ongedaan gemaakt')).toBeVisible();
  await goTo(page, 'Personen');
  await page.getByRole('searchbox').first().fill('Zandstra-Kuipers');
  await expect(page.getByRole('row', { name: /Zandstra-Kuipers/ })).toHaveCount(0);
});
