import path from 'node:path';
import type { Page } from '@playwright/test';
import { newEncounter } from '#shared/domain/encounter.ts';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { answerDialogs } from './support/lists.ts';
import { goTo, openExample } from './support/user.ts';

const PASSWORD = 'vier losse woorden samen';
const SECRET = 'Kwestie Zwaluwstaart';
const LOG = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  personId: null,
  categoryId: null,
  areaId: null,
  script: null,
  podium: null,
  tone: null,
  commitments: null,
  text: '',
  limit: 1,
  after: null,
} as const;

async function setPassword(page: Page): Promise<void> {
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Nog een keer', { exact: true }).fill(PASSWORD);
}

/** How many encounters there are to see. */
async function encounterCount(page: Page): Promise<number> {
  return (await askMain(page, 'encounters.list', LOG)).total;
}

test('a secretariat works in the network without what only the owner may see, until the owner’s password', async ({
  start,
}) => {
  const { page } = await start();
  await openExample(page);
  const [partner] = await askMain(page, 'organisations.list');
  if (partner === undefined) throw new Error('the example has partners');
  const today = isoDateSchema.parse((await askMain(page, 'app.status')).today);
  await askMain(page, 'encounters.create', {
    ...newEncounter(today),
    organisationIds: [partner.id],
    subject: SECRET,
    confidentiality: 'confidential',
  });
  const seenByOwner = await encounterCount(page);
  await goTo(page, 'Ontmoetingen');
  await expect(page.getByText(SECRET).first()).toBeVisible();

  await goTo(page, 'Beheer');
  await page.getByRole('button', { name: 'Secretariaatsstand…' }).click();
  await setPassword(page);
  await page.getByRole('button', { name: 'Wachtwoord instellen' }).click();
  await page.getByRole('button', { name: 'Secretariaatsstand beginnen' }).click();

  const mark = page.getByRole('region', { name: 'Secretariaatsstand staat aan' });
  await expect(mark).toContainText('vertrouwelijke ontmoetingen, signalen en oordelen zijn verborgen');
  const rail = page.getByRole('navigation', { name: 'Schermen' });
  for (const name of ['Vandaag', 'Spiegel'])
    await expect(rail.getByRole('button', { name, exact: true })).toHaveCount(0);
  expect(await encounterCount(page)).toBeLessThan(seenByOwner);
  await goTo(page, 'Ontmoetingen');
  await expect(page.getByRole('button', { name: 'Signalen' })).toHaveCount(0);
  await expect(page.getByText(SECRET)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Wat zoek je?' }).fill('Zwaluwstaart');
  await expect(page.getByText(/Niets gevonden/)).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Partners');
  await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill(partner.name);
  await page.getByRole('row', { name: partner.name }).first().click();
  await page.getByRole('heading', { level: 1, name: partner.name }).waitFor();
  await expect(page.getByText(SECRET)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Peilen' })).toHaveCount(0);
  await goTo(page, 'Beheer');
  await expect(page.getByRole('button', { name: /Secretariaatsstand…|Lijst|Privacy/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /Exporteren|Meenemen/ })).toHaveCount(0);

  await mark.getByRole('button', { name: 'Verlaten…' }).click();
  await mark.getByLabel('Wachtwoord van de eigenaar', { exact: true }).fill('verkeerd');
  await mark.getByRole('button', { name: 'Verlaten' }).click();
  await expect(mark.getByText(/Dit wachtwoord klopt niet/)).toBeVisible();
  await mark.getByLabel('Wachtwoord van de eigenaar', { exact: true }).fill(PASSWORD);
  await mark.getByRole('button', { name: 'Verlaten' }).click();
  await expect(mark).toHaveCount(0);
  expect(await encounterCount(page)).toBe(seenByOwner);
  await goTo(page, 'Vandaag');
});

test('a chosen part goes along under its own password, and what was changed in it comes back after choosing', async ({
  start,
  dataFolder,
}) => {
  const { page, electron } = await start();
  await openExample(page);
  const [partner] = await askMain(page, 'organisations.list');
  if (partner === undefined) throw new Error('the example has partners');
  const { id, archived: _, ...draft } = partner;
  const part = path.join(dataFolder, 'deel.netwerk');
  await goTo(page, 'Beheer');
  await page.getByRole('button', { name: 'Overdragen en samenvoegen…' }).click();
  await page.getByRole('radio', { name: 'Alleen wat ik kies' }).check({ force: true });
  await expect(page.getByText('Kies eerst wie of wat meegaat.').first()).toBeVisible();
  await page.getByRole('combobox', { name: /Wie en wat/ }).fill(partner.name);
  await page.getByRole('option', { name: partner.name }).first().click();
  await expect(page.getByText(/^1 partner,/)).toBeVisible();
  await setPassword(page);
  await answerDialogs(electron, { save: part, open: [part] });
  await page.getByRole('button', { name: 'Deel bewaren…' }).click();
  await expect(page.getByText(/^Deel bewaard: /)).toBeVisible();

  // Somebody else works on in the part, and so do we in ours.
  await askMain(page, 'organisations.update', { id, draft: { ...draft, shortName: 'Hier', website: '' } });
  const own = (await askMain(page, 'app.status')).file?.path ?? '';
  await askMain(page, 'file.open');
  await askMain(page, 'vault.unlock', { password: PASSWORD });
  await askMain(page, 'organisations.update', {
    id,
    draft: { ...draft, note: '', shortName: 'Daar', desiredIntervalDays: 77 },
  });
  await answerDialogs(electron, { open: [own] });
  await askMain(page, 'file.open');
  await answerDialogs(electron, { open: [part] });

  await goTo(page, 'Beheer');
  await page.getByRole('button', { name: 'Overdragen en samenvoegen…' }).click();
  await page.getByRole('button', { name: 'Netwerk kiezen…' }).click();
  await page.getByLabel('Wachtwoord van deel', { exact: true }).fill('mis');
  await page.getByRole('button', { name: 'Bekijken' }).click();
  await expect(page.getByText(/Dit wachtwoord klopt niet/)).toBeVisible();
  await page.getByLabel('Wachtwoord van deel', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Bekijken' }).click();
  await expect(page.getByRole('heading', { name: 'deel samenvoegen' })).toBeVisible();
  const line = page.getByRole('group', { name: /korte naam/ });
  await expect(line).toContainText('Hier: Hier');
  await line.getByRole('radio', { name: /^Daar/ }).check({ force: true });
  await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(page.getByText(/^Samengevoegd: /)).toBeVisible();
  const merged = (await askMain(page, 'organisations.list')).find((one) => one.id === id);
  expect(merged).toMatchObject({ shortName: 'Daar', website: '', desiredIntervalDays: 77, note: draft.note });
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect
    .poll(async () => (await askMain(page, 'organisations.list')).find((one) => one.id === id))
    .toMatchObject({ shortName: 'Hier' });
});
