import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { addPartner, goTo, startEncounter } from './support/user.ts';

const PASSWORD = 'vier paarden in de regen';
/** Words that exist nowhere else: in a name, a note, a half-typed form and a search. */
const WORDS = ['Kwartelhoekhuis', 'tuinbonenruzie', 'zeepkistenplan', 'mosterdpotgraf'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Every file below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Files in which one of the words can be read, as bytes of one or of two per letter, whatever its capitals. */
function filesWithWords(folder: string): readonly string[] {
  return filesBelow(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    const narrow = bytes.toString('latin1').toLowerCase();
    const wide = bytes.toString('latin1').replaceAll('\0', '').toLowerCase();
    const found = WORDS.filter(
      (word) => narrow.includes(word.toLowerCase()) || wide.includes(word.toLowerCase()),
    );
    return found.length === 0 ? [] : [`${path.relative(folder, file)}: ${found.join(', ')}`];
  });
}

/**
 * The least entropy of any 4,096 bytes, in bits per byte: random ones have some 7.95, SQLite's own pages of text far less. The first
 * 24 bytes of an encrypted file are readable, which is not noticed here.
 */
function leastEntropyOf(bytes: Buffer): number {
  const pages = Array.from({ length: Math.floor(bytes.length / 4096) }, (_, page) =>
    bytes.subarray(page * 4096, (page + 1) * 4096),
  );
  return Math.min(
    ...pages.map((page) => {
      const counts = new Map<number, number>();
      for (const byte of page) counts.set(byte, (counts.get(byte) ?? 0) + 1);
      return -[...counts.values()].reduce((sum, count) => sum + (count / 4096) * Math.log2(count / 4096), 0);
    }),
  );
}

test('a network with a password: made, worked in, locked, opened again, and nowhere on the disk to be read', async ({
  start,
  dataFolder,
}) => {
  // What the program puts in the temporary folder of the system, or in the home of the user, is looked through too.
  const { TMPDIR, HOME } = process.env;
  const own = { TMPDIR: path.join(dataFolder, 'tijdelijk'), HOME: path.join(dataFolder, 'thuis') };
  for (const folder of Object.values(own)) mkdirSync(folder);
  Object.assign(process.env, own);
  const { electron, page } = await start();
  for (const [name, before] of Object.entries({ TMPDIR, HOME })) {
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }

  // Made with a password, after one that will not do.
  await page.getByRole('button', { name: /^Leeg beginnen/ }).click();
  const next = page.getByRole('textbox', { name: 'Nieuw wachtwoord', exact: true });
  await next.fill('geheim');
  await page.getByRole('button', { name: 'Netwerk maken' }).click();
  await expect(page.getByText(/^Neem minstens 12 tekens/)).toBeVisible();
  await expectAccessible(page);
  await next.fill(PASSWORD);
  await page.getByRole('textbox', { name: 'Nog een keer', exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Herstelsleutel' }).getByRole('listitem')).toHaveCount(13);
  await expectAccessible(page);
  const groups = await page.locator('.recovery__group').allTextContents();
  await page.getByRole('button', { name: 'Verder' }).click();

  // Worked in.
  await addPartner(page, WORDS[0] ?? '', 'Media');
  await startEncounter(page, WORDS[0] ?? '');
  await page
    .getByRole('textbox', { name: 'Notitie', exact: true })
    .fill(`Er is een ${WORDS[1] ?? ''} gaande.`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Ontmoeting vastgelegd')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Wat zoek je?' }).fill(WORDS[3] ?? '');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await goTo(page, 'Partners');
  await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill(WORDS[0] ?? '');
  await page.getByRole('row', { name: WORDS[0] ?? '' }).click();
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill(`Het ${WORDS[2] ?? ''}`);

  // Open, with all of it in the log: that is noise too.
  const log = readFileSync(path.join(dataFolder, 'Netwerkkaart', 'Mijn netwerk.netwerk-wal'));
  expect(log.length).toBeGreaterThan(50_000);
  expect(leastEntropyOf(log)).toBeGreaterThan(7.9);
  expect(filesWithWords(dataFolder)).toEqual([]);

  // Locked in the middle of typing.
  await page.keyboard.press('Control+l');
  const password = page.getByRole('textbox', { name: 'Wachtwoord', exact: true });
  await expect(password).toBeFocused();
  await expect(page).toHaveTitle('Netwerkkaart');
  expect(await page.content()).not.toMatch(new RegExp(WORDS.join('|'), 'i'));
  await expectAccessible(page);
  expect(filesWithWords(dataFolder)).toEqual([]);
  await expect(askMain(page, 'organisations.list')).rejects.toThrow(/no-file-open/);

  // A wrong password: said beside the field, and what was typed stays, chosen.
  await password.fill('vier paarden in de zon');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit wachtwoord klopt niet.')).toBeVisible();
  expect(await password.evaluate((field: HTMLInputElement) => field.selectionEnd)).toBe(22);
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');

  // The same place, with what was half typed.
  await expect(page.getByRole('heading', { level: 1, name: WORDS[0] ?? '' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Onderwerp' })).toHaveValue(`Het ${WORDS[2] ?? ''}`);
  await page.keyboard.press('Escape');

  // A back-up, and the sheet again from Beheer.
  await askMain(page, 'file.backUp');
  await goTo(page, 'Beheer');
  await page.getByRole('button', { name: 'Wachtwoord en slot…' }).click();
  await expect(page.getByText('Alle reservekopieën zijn versleuteld')).toBeVisible();
  await expect(page.getByText(/kan het wachtwoord niet veilig onthouden worden/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+l');

  // Without the password, with the sheet.
  await page.getByRole('button', { name: 'Herstelsleutel gebruiken' }).click();
  const recovery = page.getByRole('textbox', { name: 'Herstelsleutel' });
  await recovery.fill(groups.with(4, 'AAAAA').join(' '));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kijk groep 5 nog eens na.')).toBeVisible();
  await recovery.fill(groups.join(' ').toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Wachtwoord en slot' })).toBeVisible();
  const inUse = leastEntropyOf(readFileSync(path.join(dataFolder, 'Netwerkkaart', 'Mijn netwerk.netwerk')));
  expect(filesWithWords(dataFolder)).toEqual([]);
  await electron.close();

  // Closed: file and back-up are noise, and nothing else on this machine that is ours knows a word of it.
  expect(filesWithWords(dataFolder)).toEqual([]);
  const networks = filesBelow(dataFolder).filter((file) => file.endsWith('.netwerk'));
  expect(networks).toHaveLength(2);
  const entropies = networks.map((file) => leastEntropyOf(readFileSync(file)));
  expect(Math.min(inUse, ...entropies)).toBeGreaterThan(7.9);
});
