import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { answerDialogs, namesIn, REAL_LISTS } from './support/lists.ts';
import { goTo, lookThrough, startEmpty, withoutPassword } from './support/user.ts';

test.describe('the list that one is handed', () => {
  for (const encoding of ['utf8', 'latin1'] as const) {
    test(`goes from file to map in three clicks, whole, ${encoding}`, async ({ start, dataFolder }) => {
      const files = REAL_LISTS.map((list) => {
        const copy = path.join(dataFolder, path.basename(list));
        writeFileSync(copy, Buffer.from(readFileSync(list, 'utf8'), encoding));
        return copy;
      });
      const { electron, page } = await start();
      await answerDialogs(electron, { open: files });
      let clicks = 0;
      const click = async (name: RegExp): Promise<void> => {
        clicks += 1;
        await page.getByRole('button', { name }).click();
      };

      await click(/Een lijst overnemen/);
      // What protects a new network is asked first; that is no part of the way of the list.
      await withoutPassword(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        '87 partners en 10 samenwerkingsverbanden om over te nemen',
      );
      expect(await askMain(page, 'organisations.list')).toEqual([]);
      await click(/^97 overnemen/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        '87 partners en 10 samenwerkingsverbanden toegevoegd',
      );
      await expect(page.getByText('Lijst overgenomen.')).toBeVisible();
      await click(/Naar de kaart/);
      await expect(page.getByRole('tab', { name: 'Kaart', exact: true })).toBeVisible();
      expect(clicks).toBe(3);

      const [partners = '', collaborations = ''] = REAL_LISTS;
      const names = (things: readonly { readonly name: string }[]) =>
        things.map(({ name }) => name).toSorted();
      expect(names(await askMain(page, 'organisations.list'))).toEqual([...namesIn(partners)].toSorted());
      const taken = await askMain(page, 'collaborations.list');
      expect(names(taken)).toEqual([...namesIn(collaborations)].toSorted());
      expect(taken.every(({ members }) => members.length >= 2)).toBe(true);
    });
  }

  test('taken again changes nothing; with one step it is gone, and comes back with another', async ({
    start,
  }) => {
    const { electron, page } = await start();
    await answerDialogs(electron, { open: REAL_LISTS });
    await startEmpty(page);
    await goTo(page, 'Partners');
    await page.getByRole('button', { name: 'Lijst overnemen…' }).click();
    await page.getByRole('button', { name: '97 overnemen' }).click();
    await page.getByRole('button', { name: 'Naar de partners' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('87 partners');

    await goTo(page, 'Beheer');
    await page.getByRole('button', { name: 'Lijst overnemen…' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Alles uit deze lijst staat al in je netwerk',
    );
    await expect(page.getByRole('tab', { name: 'Gelijk (97)' })).toBeVisible();
    await expect(page.getByRole('button', { name: '0 overnemen' })).toBeDisabled();

    await page.keyboard.press('Control+z');
    await expect(
      page.getByText(
        'Ongedaan gemaakt: lijst overgenomen uit drechtsteden-partners.csv en drechtsteden-samenwerkingsverbanden.csv: 97 nieuw.',
      ),
    ).toBeVisible();
    expect(await askMain(page, 'organisations.list')).toEqual([]);
    await page.keyboard.press('Control+y');
    await expect(
      page.getByText(
        'Opnieuw gedaan: lijst overgenomen uit drechtsteden-partners.csv en drechtsteden-samenwerkingsverbanden.csv: 97 nieuw.',
      ),
    ).toBeVisible();
    expect(await askMain(page, 'organisations.list')).toHaveLength(87);
  });
});

test('a newer list, exported, edited and taken over again, by keyboard; what is decided stays', async ({
  start,
  dataFolder,
}) => {
  const exported = path.join(dataFolder, 'partners.csv');
  const { electron, page } = await start();
  await answerDialogs(electron, { open: REAL_LISTS, save: exported });
  await page.getByRole('button', { name: /Een lijst overnemen/ }).click();
  await withoutPassword(page);
  await page.getByRole('button', { name: '97 overnemen' }).click();
  await goTo(page, 'Beheer');
  await page.getByRole('combobox', { name: 'Welke lijst' }).selectOption('partners');
  await page.getByRole('button', { name: 'Exporteren als CSV…' }).click();
  await expect(page.getByText('Geëxporteerd: 87 partners')).toBeVisible();

  const edited = readFileSync(exported, 'utf8')
    // By its number the partner is known under another name; without it the name leaves doubt.
    .replace('Kadaster;;Medeoverheden;volgen op afstand', 'Kadaster NL;;Medeoverheden;kern')
    .replace(/^Trivire;(.*);[-0-9a-f]{36}\r$/m, 'Stichting Trivire;$1;\r');
  writeFileSync(exported, `${edited}=Nieuw & rekenend;;Media\r\n;;Media\r\n`);
  await answerDialogs(electron, { open: [exported] });
  await page.getByRole('button', { name: 'Lijst overnemen…' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Gewijzigd (1)' })).toBeVisible();
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByText('naam: Kadaster → Kadaster NL · belang: volgen op afstand → kern'),
  ).toBeVisible();

  await page.getByRole('tab', { name: 'Geweigerd (1)' }).click();
  await expect(page.getByText('De naam ontbreekt.')).toBeVisible();

  await page.getByRole('tab', { name: 'Twijfel (1)' }).click();
  const choice = page.getByRole('combobox', { name: 'Wie of wat is Stichting Trivire?' });
  await choice.selectOption({ index: 1 });
  await expect(page.getByRole('tab', { name: 'Twijfel (0)' })).toBeVisible();
  await goTo(page, 'Partners');
  await goTo(page, 'Beheer');
  await page.getByRole('button', { name: 'Lijst overnemen…' }).click();
  await expect(page.getByRole('tab', { name: 'Twijfel (0)' })).toBeVisible();
  await page
    .getByRole('button', { name: /overnemen$/ })
    .first()
    .click();
  await expect(page.getByText('De naam ontbreekt.')).toBeVisible();
  const names = (await askMain(page, 'organisations.list')).map(({ name }) => name);
  expect(names).toHaveLength(88);
  expect(names).toContain('=Nieuw & rekenend');
  await page.getByRole('button', { name: 'Naar de kaart' }).click();
  await lookThrough(page, 'Verwaarloosd');
});
