import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { localDay } from '#shared/domain/calendar-date.ts';
import { askMain } from './support/bridge.ts';
import { exampleCalendar, writtenCalendar } from './support/calendar-file.ts';
import { expect, test } from './support/fixtures.ts';
import { answerDialogs } from './support/lists.ts';
import { goTo, openExample } from './support/user.ts';

test('from a calendar to the log, by keyboard: two are accepted, and read again nothing is new', async ({
  start,
  dataFolder,
}) => {
  const file = path.join(dataFolder, 'agenda.ics');
  const today = localDay(new Date());
  writeFileSync(file, exampleCalendar(today));
  const { electron, page } = await start();
  await openExample(page);
  await answerDialogs(electron, { open: [file] });
  const before = (await askMain(page, 'calendar.list')).proposals;
  expect(before).toEqual([]);

  await goTo(page, 'Agenda');
  await page.getByRole('button', { name: 'Agenda lezen…' }).press('Enter');
  await expect(page.getByText(/^Gelezen: agenda.ics/)).toBeVisible();
  await expect(page.getByText('Overgeslagen: 1 privé-item.')).toBeVisible();
  await expect(page.getByText('Tandarts')).toHaveCount(0);
  const waiting = (await askMain(page, 'calendar.list')).proposals.length;

  // The first row, and the one that took its place: Enter, Enter.
  await page.getByRole('button', { name: /^Vastleggen Werkbezoek De Lift/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ontmoeting vastgelegd uit de agenda.')).toBeVisible();
  const next = page.getByRole('button', { name: /^Vastleggen Kennismaken/ });
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(next).toHaveCount(0);

  await goTo(page, 'Ontmoetingen');
  await expect(page.getByRole('button', { name: 'Werkbezoek De Lift' }).first()).toBeVisible();
  await goTo(page, 'Agenda');
  await page.getByRole('button', { name: 'Agenda lezen…' }).click();
  await expect(page.getByText('Gelezen: agenda.ics. Niets nieuws.')).toBeVisible();
  expect((await askMain(page, 'calendar.list')).proposals).toHaveLength(waiting - 2);

  // Moved afterwards: the log is asked, not changed.
  writeFileSync(
    file,
    writtenCalendar(today, [
      { uid: 'lift', subject: 'Werkbezoek De Lift', daysAgo: 1, start: '11:00', end: '13:00' },
    ]),
  );
  await page.getByRole('button', { name: 'Agenda lezen…' }).click();
  await page.getByRole('button', { name: 'Overnemen: Werkbezoek De Lift' }).click();
  await expect(page.getByText('Ontmoeting verplaatst.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Overnemen: Werkbezoek De Lift' })).toHaveCount(0);
});

test('put right in the form, with what was typed kept for that item alone', async ({ start, dataFolder }) => {
  const file = path.join(dataFolder, 'agenda.ics');
  writeFileSync(file, exampleCalendar(localDay(new Date())));
  const { electron, page } = await start();
  await openExample(page);
  await answerDialogs(electron, { open: [file] });
  await goTo(page, 'Agenda');
  await page.getByRole('button', { name: 'Agenda lezen…' }).click();
  const row = page.getByRole('button', { name: /^Vastleggen Bila politie/ });
  await row.focus();
  await page.keyboard.press('a');
  const subject = page.getByRole('textbox', { name: 'Onderwerp' });
  await expect(subject).toHaveValue('Bila politie');
  await subject.fill('Bila politie en veiligheid');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+n');
  await expect(subject).toHaveValue('');
  await page.keyboard.press('Escape');
  await row.focus();
  await page.keyboard.press('a');
  await expect(subject).toHaveValue('Bila politie en veiligheid');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Uit de agenda vastgelegd.')).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});
