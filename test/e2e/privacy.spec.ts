import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { dossierDocumentSchema } from '#shared/privacy/dossier-document.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { answerDialogs } from './support/lists.ts';
import { goTo, openExample } from './support/user.ts';

const NAME = 'Femke Aalbers';

async function openPerson(page: Page, name: string): Promise<void> {
  await goTo(page, 'Personen');
  await page.getByRole('searchbox', { name: 'Zoeken in personen' }).fill(name);
  await page.getByRole('row', { name }).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) }).waitFor();
}

test('somebody gets their dossier without others in it, and then is gone for good from file and back-ups', async ({
  start,
  dataFolder,
}) => {
  const { page, electron } = await start();
  await openExample(page);
  const persons = await askMain(page, 'persons.list');
  await askMain(page, 'file.backUp');
  await openPerson(page, NAME);
  await page.getByRole('button', { name: 'Dossier (inzage)' }).click();
  const dossier = page.getByRole('article', { name: `Dossier van ${NAME}` });
  await expect(dossier).toContainText('Ontmoetingen en wat daarbij is opgeschreven');

  const pdf = path.join(dataFolder, 'dossier.pdf');
  await answerDialogs(electron, { save: pdf });
  await page.getByRole('button', { name: 'Bewaren als PDF' }).click();
  await expect(page.getByText(/^Dossier bewaard: /)).toBeVisible();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(pdf))), {
    mergePages: true,
  });
  expect(text).toContain(NAME);
  const json = path.join(dataFolder, 'dossier.json');
  await answerDialogs(electron, { save: json });
  await page.getByRole('button', { name: 'Bewaren als JSON' }).click();
  await expect(page.getByText(/dossier\.json$/)).toBeVisible();
  const document = dossierDocumentSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  const whole = JSON.stringify(document);
  for (const { name } of persons.filter((one) => one.name !== NAME)) {
    expect(`${text} ${whole}`.includes(name), name).toBe(false);
  }

  await openPerson(page, NAME);
  await page.getByRole('button', { name: 'Persoon verwijderen…' }).click();
  await page.getByRole('textbox', { name: /^Waarom verwijder je/ }).fill('op verzoek');
  const confirmation = page.getByRole('textbox', { name: /^Typ de naam/ });
  await confirmation.fill('Iemand anders');
  await page.getByRole('button', { name: 'Voorgoed verwijderen' }).click();
  await expect(page.getByText('Dit is niet de naam.')).toBeVisible();
  await confirmation.fill(NAME);
  await page.getByRole('button', { name: 'Voorgoed verwijderen' }).click();
  await expect(page.getByText(/^Persoon verwijderd\./)).toBeVisible();
  await expect(page.getByRole('row', { name: NAME })).toHaveCount(0);
  expect(await askMain(page, 'history.list')).toEqual({ done: [], undone: [] });

  const folder = path.join(dataFolder, 'Netwerkkaart');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(1);
  for (const entry of files) {
    const bytes = readFileSync(path.join(entry.parentPath, entry.name), 'latin1').toLowerCase();
    for (const trace of [NAME.toLowerCase(), 'femke van buurdrecht'])
      expect(bytes.includes(trace), entry.name).toBe(false);
  }
  // The log with lines in it; the places of the accessibility test have none.
  await goTo(page, 'Beheer');
  await page.getByRole('button', { name: 'Privacy: AVG en Woo' }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(5);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const events = await askMain(page, 'privacyEvents.list');
  expect(events.map(({ action }) => action).toSorted()).toEqual([
    'back-ups',
    'dossier',
    'dossier',
    'erasure',
  ]);
  expect(JSON.stringify(events)).not.toMatch(/femke|aalbers/i);
});
