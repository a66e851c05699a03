import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { answerDialogs } from './support/lists.ts';
import { goTo, openExample, startEncounter } from './support/user.ts';
import { newEncounter } from '#shared/domain/encounter.ts';

test('one key finds a person with a slip of the pen, and their page tells what runs through them', async ({
  start,
}) => {
  const { page } = await start();
  await openExample(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Wat zoek je?' }).fill('femke albers');
  await page
    .getByRole('option', { name: /Femke Aalbers/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Femke Aalbers sprak je');
  await expect(page.getByRole('heading', { name: /via deze persoon$/ })).toBeVisible();
});

test('somebody works elsewhere now: noted beside the page of the partner, and both pages tell it', async ({
  start,
}) => {
  const { page } = await start();
  await openExample(page);
  await goTo(page, 'Partners');
  await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill('Veiligheidsregio');
  await page.getByRole('row', { name: 'Veiligheidsregio' }).first().click();
  await page.getByRole('button', { name: 'Petra Boogaard werkt nu elders' }).click();
  const form = page.getByRole('complementary', { name: 'Petra Boogaard werkt nu elders' });
  await form.getByRole('combobox', { name: /^Nieuwe partner/ }).pressSequentially('nieuwe kaai');
  await form.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await form.getByRole('radio', { name: 'Iemand die nieuw is' }).check();
  await form.getByRole('textbox', { name: /^Naam van de opvolger/ }).fill('Cora Smitshuizen');
  await form.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Overstap vastgelegd')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cora Smitshuizen', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Petra Boogaard', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Werkt nu bij' })).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('button', { name: 'Woonstichting De Nieuwe Kaai', exact: true }),
  ).toBeVisible();
});

test('two that are chosen by hand become one, and the encounter that is being written follows', async ({
  start,
}) => {
  const { page } = await start();
  await openExample(page);
  await goTo(page, 'Partners');
  await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill('Gedeelde Trap');
  await page
    .getByRole('row', { name: /Gedeelde Trap/ })
    .first()
    .click();
  await startEncounter(page, 'Gedeelde Trap');
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill('Trap en Kaai');
  await page.getByRole('button', { name: 'Samenvoegen met…' }).click();
  await page.getByRole('combobox', { name: /^Met welke partner/ }).pressSequentially('nieuwe kaai');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Naast elkaar zetten' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Woonstichting De Nieuwe Kaai ontmoette je',
  );
  await expect(page.getByRole('list', { name: 'Gekozen deelnemers' })).toHaveText(/^De Nieuwe Kaai/);
  await page.getByRole('textbox', { name: 'Onderwerp' }).press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Trap en Kaai' })).toBeVisible();
});

test('who was missing is named at a question, counts at once, and one undo takes the name back', async ({
  start,
}) => {
  const { page } = await start();
  await openExample(page);
  await goTo(page, 'Partners');
  await page.getByRole('button', { name: 'Wie ontbreekt er?' }).click();
  const name = page.getByRole('textbox', { name: 'Naam' });
  await expect(name).toBeFocused();
  await name.fill('Dorpsgenootschap De Vergeten Hoek');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: /^Dorpsgenootschap/ })).toBeVisible();
  await expect(name).toHaveValue('');
  await goTo(page, 'Partners');
  await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill('Vergeten Hoek');
  await expect(page.getByRole('row', { name: /Vergeten Hoek/ })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Vergeten Hoek/ })).toHaveCount(0);
});

const BLANK = newEncounter(isoDate('2026-01-12'));
const LONG = 'Veel besproken en nog meer gehoord over de kade en wat daar komt. ';

test('a briefing is one page, however much there is to tell and however long the names', async ({
  start,
  dataFolder,
}) => {
  const { page, electron } = await start();
  await openExample(page);
  const name = 'Coöperatieve Vereniging voor Wonen, Zorg en Welzijn Zuidrand';
  const [category] = await askMain(page, 'categories.list');
  if (category === undefined) throw new Error('the example has categories');
  const partner = await askMain(page, 'organisations.create', {
    name,
    shortName: '',
    categoryId: category.id,
    tier: 'core',
    scale: 'local',
    themeIds: [],
    areaIds: [],
    desiredIntervalDays: null,
    website: '',
    note: LONG.repeat(12),
    from: null,
    until: null,
  });
  for (let index = 0; index < 8; index += 1) {
    await askMain(page, 'persons.create', {
      name: `Johanna Wilhelmina van der Bruggenhoofd-Terpstra de Jongere ${String(index)}`,
      nickname: '',
      email: '',
      phone: '06 0000 0000',
      note: '',
      affiliations: [{ organisationId: partner.id, role: LONG, from: null, until: null }],
    });
  }
  await askMain(page, 'encounters.create', {
    ...BLANK,
    organisationIds: [partner.id],
    subject: LONG.repeat(2),
    note: LONG.repeat(9),
    observations: Array.from({ length: 4 }, () => ({
      kind: 'signal' as const,
      text: LONG.repeat(4),
      toldOn: null,
      toldWhere: '',
    })),
    commitments: Array.from({ length: 8 }, (_, index) => ({
      text: `${String(index)} ${LONG.repeat(3)}`,
      owner: 'us' as const,
      organisationId: partner.id,
      due: isoDate('2026-02-01'),
      doneOn: null,
    })),
  });
  await goTo(page, 'Partners');
  await page.getByRole('searchbox', { name: 'Zoeken in partners' }).fill('Zuidrand');
  await page.getByRole('row', { name }).first().click();
  await page.getByRole('button', { name: 'Briefing' }).click();
  await page
    .getByRole('textbox', { name: 'Wat je wilt noemen' })
    .fill(Array(6).fill(LONG.repeat(3)).join('\n'));
  const file = path.join(dataFolder, 'briefing.pdf');
  await answerDialogs(electron, { save: file });
  await page.getByRole('button', { name: 'Bewaren als PDF' }).click();
  await expect(page.getByText(/^Bewaard: /)).toBeVisible();
  const pdf = readFileSync(file, 'latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  expect(pdf).toContain('/StructTreeRoot');
  await expect(page.getByRole('article', { name: `Briefing ${name}` })).toContainText('Gemaakt op');
});
