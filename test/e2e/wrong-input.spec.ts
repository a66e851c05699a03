import {
  copyFileSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { goTo, openExample, startEmpty, startEncounter, withoutPassword } from './support/user.ts';
import { newEncounter } from '#shared/domain/encounter.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';

test.describe('in the encounter form', () => {
  for (const { what, field, typed, message } of [
    { what: 'no date', field: 'Wanneer', typed: '', message: /Vul|datum/ },
    {
      what: 'a day that does not exist',
      field: 'Wanneer',
      typed: '31-02-2026',
      message: /geen dag op de kalender/,
    },
    { what: 'negative minutes', field: 'Minuten', typed: '-5', message: /minstens 1 minuut|duur/ },
  ]) {
    test(`${what}: a Dutch sentence at the field, and what was typed stays`, async ({ start }) => {
      const { page } = await start();
      await openExample(page);
      await startEncounter(page, 'woon');
      await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Blijft staan');
      const wrong = page.getByRole('textbox', { name: new RegExp(field) });
      await wrong.fill(typed);
      await page.keyboard.press('Control+Enter');
      await expect(wrong).toHaveAttribute('aria-invalid', 'true');
      await expect(wrong).toBeFocused();
      await expect(wrong).toHaveValue(typed);
      await expect(wrong).toHaveAccessibleDescription(message);
      await expect(page.getByRole('textbox', { name: 'Onderwerp' })).toHaveValue('Blijft staan');
      await expect(page.getByText('Ontmoeting vastgelegd')).toHaveCount(0);
    });
  }

  test('nobody there: a Dutch sentence at the field', async ({ start }) => {
    const { page } = await start();
    await openExample(page);
    await startEncounter(page);
    await page.keyboard.press('Control+Enter');
    const who = page.getByRole('combobox', { name: /Wie was erbij/ });
    await expect(who).toBeFocused();
    await expect(who).toHaveAccessibleDescription(/minstens één partner of persoon/);
  });
});

test('an unknown partner over the bridge is refused, and nothing is half written', async ({ start }) => {
  const { page } = await start();
  await startEmpty(page);
  const draft = {
    ...newEncounter(isoDate('2026-11-20')),
    organisationIds: ['01938f00-0000-7000-8000-0000000000ff'],
  } as const;
  await expect(askMain(page, 'encounters.create', draft)).rejects.toThrow('not-found');
  const query = {
    from: null,
    until: null,
    organisationId: null,
    themeId: null,
    form: null,
    text: '',
    limit: 10,
    after: null,
  };
  expect((await askMain(page, 'encounters.list', query)).total).toBe(0);
});

test.describe('a file that will not open is left as it is, and the user reads why', () => {
  for (const { what, make, message, wayBack } of [
    {
      what: 'a file that is no database',
      make: (file: string) => {
        writeFileSync(file, 'geen netwerk '.repeat(1000));
      },
      message: /geen netwerkbestand/,
      wayBack: null,
    },
    {
      what: 'half a database',
      make: (file: string, good: string) => {
        copyFileSync(good, file);
        truncateSync(file, Math.floor(readFileSync(good).length / 2));
      },
      message: /beschadigd/,
      wayBack: 'Nu niet: naar het beginscherm',
    },
  ]) {
    test(what, async ({ start, dataFolder }) => {
      const first = await start();
      const status = await askMain(first.page, 'file.createExample');
      await first.close();
      const wrong = path.join(dataFolder, 'fout.netwerk');
      make(wrong, status.file?.path ?? '');
      const before = readFileSync(wrong);
      const { page } = await start({ args: [wrong] });
      await expect(page.getByText(message)).toBeVisible();
      if (wayBack !== null) await page.getByRole('button', { name: wayBack }).click();
      await expect(page.getByRole('button', { name: 'Voorbeeldnetwerk bekijken' })).toBeVisible();
      expect(readFileSync(wrong).equals(before)).toBe(true);
      await page
        .getByRole('button', { name: /Voorbeeldstad/ })
        .first()
        .click();
      await expect(page.getByRole('navigation', { name: 'Schermen' })).toBeVisible();
    });
  }
});

test('a folder that may not be written: a Dutch sentence, nothing lost, and one can try again', async ({
  start,
  dataFolder,
}) => {
  // A folder of the system in which nobody may make a file, not even its administrator.
  const folder = path.join(dataFolder, 'Netwerkkaart');
  symlinkSync('/sys', folder);
  const { page } = await start();
  await page.getByRole('button', { name: 'Leeg beginnen' }).click();
  await withoutPassword(page);
  await expect(page.getByText(/mag je niet schrijven/)).toBeVisible();
  unlinkSync(folder);
  await page.getByRole('button', { name: 'Toch zonder wachtwoord beginnen' }).click();
  await goTo(page, 'Partners');
  expect(readdirSync(folder)).toContain('Mijn netwerk.netwerk');
});
