import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractText } from 'unpdf';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { goTo, openExample } from './support/user.ts';

test('work on the map by keyboard: walk, pin, hide, choose, keep the view and present it', async ({
  start,
}) => {
  const { page } = await start();
  await openExample(page);
  await goTo(page, 'Netwerk');
  const settings = page.getByRole('button', { name: 'Schikking', exact: true });
  await settings.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: /zoals deze blik/ })).toBeFocused();
  await page.keyboard.press('w');
  await page.keyboard.press('Enter');
  await expect(page.getByText('De kaart wordt geschikt…')).toBeHidden();
  await expect(async () => {
    expect((await askMain(page, 'mapPlaces.list')).places.length).toBeGreaterThan(100);
  }).toPass();

  const map = page.getByRole('application');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('.map > output[aria-live]');
  await expect(said).toContainText(/band/);
  await page.keyboard.press('p');
  await expect(page.getByText('Plek op de kaart vastgezet')).toBeVisible();
  await map.focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(async () => (await askMain(page, 'mapPlaces.list')).pins.length).toBe(1);

  await map.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: /^Wat kun je met/ })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Weg naar een ander zoeken' }).press('Enter');
  const search = page.getByRole('combobox', { name: 'Zoek een partner op de kaart' });
  await search.fill('poppodium');
  await search.press('Enter');
  await expect(page.getByText(/^Van .+ naar Poppodium .+ in \d+ stappen, via .+\.$/)).toBeVisible();
  // All along the way stand in full, so nobody of them is chosen any more.
  await expect(page.getByRole('heading', { name: /Poppodium/ })).toBeHidden();
  await page.getByRole('button', { name: 'Hele netwerk' }).press('Enter');
  await map.focus();
  await page.keyboard.press('ArrowRight');

  await map.focus();
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Escape');
  await expect(map).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 partner gekozen')).toBeVisible();
  await page.keyboard.press('v');
  await expect(page.getByText('1 verborgen')).toBeVisible();

  await page.getByRole('button', { name: 'Beelden' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Zonder deze');
  await page.getByRole('textbox', { name: 'Notitie' }).fill('Kijk wie er overblijft.');
  await page.getByRole('button', { name: 'Dit beeld bewaren' }).click();
  await expect(page.getByText('Beeld bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Weer tonen' }).click();
  await expect(page.getByText('1 verborgen')).toBeHidden();
  await page.getByRole('button', { name: 'Presenteren' }).click();
  await expect(page.getByRole('heading', { name: 'Zonder deze' })).toBeVisible();
  await expect(page.getByText('Kijk wie er overblijft.').last()).toBeVisible();
  const presentation = page.getByRole('region', { name: 'Presentatie' });
  await expect(presentation.getByText('groter is meer tijd')).toBeVisible();
  await expect(presentation.getByText(/^Je sprak .+ \(\d\d-\d\d-\d{4} t\/m/)).toBeVisible();
  await expect(page.getByText('1 verborgen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Presentatie' })).toBeHidden();
});

test('take the map along: a picture with its words as text, one on the clipboard, and data without names of persons', async ({
  start,
  dataFolder,
}) => {
  const { electron, page } = await start();
  await openExample(page);
  await goTo(page, 'Netwerk');
  const saveTo = async (name: string): Promise<string> => {
    const file = path.join(dataFolder, name);
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    return file;
  };
  await page.getByRole('button', { name: 'Meenemen' }).click();
  const svg = await saveTo('kaart.svg');
  await page.getByRole('button', { name: 'SVG bewaren' }).click();
  await expect(page.getByText('Bewaard als')).toBeVisible();
  const drawn = readFileSync(svg, 'utf8');
  expect(drawn).toContain('>jij</text>');
  expect(drawn).toContain('groter is meer tijd');
  expect(drawn).not.toMatch(/<script|<foreignObject|\bhref=|\bon\w+=/i);

  const png = await saveTo('kaart.png');
  await page.getByRole('combobox', { name: 'Grootte' }).selectOption('7680');
  await page.getByRole('button', { name: 'PNG bewaren' }).click();
  await expect(page.getByText('kaart.png')).toBeVisible();
  const header = readFileSync(png).subarray(16, 24);
  expect(Math.max(header.readUInt32BE(0), header.readUInt32BE(4))).toBe(7680);

  await page.getByRole('combobox', { name: 'Grootte' }).selectOption('screen');
  await page.getByRole('button', { name: 'Kopieer als plaatje' }).click();
  await expect(page.getByText('De kaart staat op het klembord.')).toBeVisible();

  const pdf = await saveTo('kaart.pdf');
  await page.getByRole('button', { name: 'PDF bewaren' }).click();
  await expect(page.getByText('kaart.pdf')).toBeVisible();
  const { text } = await extractText(new Uint8Array(readFileSync(pdf)), { mergePages: true });
  for (const words of ['Je sprak', 'jij', 'groter is meer tijd']) expect(text).toContain(words);

  const gexf = await saveTo('netwerk.gexf');
  await page.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(page.getByText('netwerk.gexf')).toBeVisible();
  const persons = await askMain(page, 'persons.list');
  const data = readFileSync(gexf, 'utf8');
  expect(data).toContain('http://gexf.net/1.3');
  expect(persons.filter(({ name }) => data.includes(`label="${name}"`))).toEqual([]);
});
