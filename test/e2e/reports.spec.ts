import path from 'node:path';
import { addDays } from '#shared/domain/calendar-date.ts';
import { readDocx } from '../support/docx-file.ts';
import {
  affiliationDraft,
  assessmentDraft,
  collaborationDraft,
  encounterDraft,
  organisationDraft,
  personDraft,
} from '../support/drafts.ts';
import { lettersOf, readPdf } from '../support/pdf-file.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';
import { briefingAbout, openReport, releaseAll, REPORT_PLACES, saveReport } from './support/reports.ts';
import { goTo, startEmpty } from './support/user.ts';

/** Sixty letters, most of them in one word that no hyphen may break by itself. */
const PARTNER = 'Stichting Ouderenhuisvestingssamenwerkingsverbandsbureau Oost';
const TABLE = 'Bestuurlijkoverleghuisvestingaandachtsgroepenregionaleopgave';
const PERSON = 'Wilhelmina-Alexandrina van Sandwijk tot Nederhorst den Bergh';

async function expectWellMade(pdf: string): Promise<Awaited<ReturnType<typeof readPdf>>> {
  const read = await readPdf(pdf);
  expect(read.pages).toBeGreaterThan(0);
  expect(read.isDutch).toBe(true);
  expect([...read.tags]).toEqual(expect.arrayContaining(['H1', 'H2']));
  expect(read.fonts).toBeGreaterThan(0);
  expect(read.fontsLeftOut).toBe(0);
  expect(read.overTheEdge).toEqual([]);
  return read;
}

test('every report of an empty network and of one with the longest names: tagged, in Dutch, with its fonts, whole, and logged', async ({
  start,
  dataFolder,
}) => {
  const { electron, page } = await start();
  await startEmpty(page);
  for (const report of REPORT_PLACES) {
    await openReport(page, report);
    const [pdf] = await saveReport(page, electron, path.join(dataFolder, `leeg-${report.name}`));
    await expectWellMade(pdf);
  }

  const { today } = await askMain(page, 'app.status');
  const [category] = await askMain(page, 'categories.list');
  if (category === undefined) throw new Error('a new network has categories');
  const partner = await askMain(
    page,
    'organisations.create',
    organisationDraft({ categoryId: category.id, name: PARTNER, tier: 'core' }),
  );
  await askMain(
    page,
    'persons.create',
    personDraft({ name: PERSON, affiliations: [affiliationDraft(partner.id)] }),
  );
  const table = await askMain(page, 'collaborations.create', {
    draft: collaborationDraft({
      name: TABLE,
      meetingsPerYear: 1,
      members: [{ organisationId: partner.id, role: '', from: null, until: null }],
    }),
    newMembers: [],
  });
  await askMain(
    page,
    'assessments.create',
    assessmentDraft({ collaborationId: table.id, date: today, note: 'Alleen voor mij.' }),
  );
  // In each of the last hundred days: whatever the day, the last quarter has some.
  for (let ago = 1; ago <= 100; ago += 9) {
    await askMain(
      page,
      'encounters.create',
      encounterDraft([partner.id], {
        date: addDays(today, -ago),
        collaborationId: table.id,
        confidentiality: ago === 1 ? 'confidential' : 'normal',
        subject: ago === 1 ? 'Vertrouwelijk onderwerp' : 'Openbaar onderwerp',
      }),
    );
  }
  const named: Readonly<Record<string, readonly string[]>> = {
    kwartaalspiegel: [PARTNER],
    samenwerking: [TABLE, PARTNER],
    overdrachtsdossier: [PARTNER, PERSON, TABLE],
    'openbare-agenda': [PARTNER],
    briefing: [PARTNER, PERSON, TABLE],
  };
  for (const report of [...REPORT_PLACES, briefingAbout(PARTNER)]) {
    await openReport(page, report);
    const [pdf, docx] = await saveReport(page, electron, path.join(dataFolder, report.name));
    const { letters, pages } = await expectWellMade(pdf);
    // The briefing is one sheet, whatever was printed before it.
    if (report.name === 'briefing') expect(pages).toBe(1);
    const { text } = await readDocx(docx);
    for (const name of named[report.name] ?? ['?']) {
      expect(letters, `${report.name} as PDF`).toContain(lettersOf(name));
      expect(text, `${report.name} as document`).toContain(name);
    }
    for (const secret of ['Alleen voor mij', 'Vertrouwelijk onderwerp']) {
      expect(letters, report.name).not.toContain(lettersOf(secret));
      expect(text, report.name).not.toContain(secret);
    }
  }

  // Released, it goes along; the next time it is asked anew.
  const handOver = REPORT_PLACES.find(({ name }) => name === 'overdrachtsdossier');
  if (handOver === undefined) throw new Error('there is a hand-over file');
  await openReport(page, handOver);
  await releaseAll(page, /^Mijn laatste peilingen/);
  await expect(page.getByRole('article')).toContainText('Alleen voor mij.');
  const [pdf] = await saveReport(page, electron, path.join(dataFolder, 'vrijgegeven'));
  expect((await readPdf(pdf)).letters).toContain(lettersOf('Alleen voor mij.'));
  await page.getByRole('button', { name: 'Terug naar de verslagen' }).click();
  await page.getByRole('button', { name: 'Overdrachtsdossier maken' }).click();
  await expect(page.getByRole('checkbox', { name: /^Mijn laatste peilingen/ })).not.toBeChecked();
  const log = await askMain(page, 'privacyEvents.list');
  expect(log).toHaveLength(4 * 2 + 5 * 2 + 2);
  expect(log.filter(({ detail }) => detail.includes('met 1 vrijgegeven onderdeel'))).toHaveLength(2);

  // The other ways to them: from the list of collaborations and from the log.
  await goTo(page, 'Samenwerking');
  await page.getByRole('button', { name: 'Overzicht maken' }).click();
  await expect(page.getByRole('article', { name: /^Overzicht/ })).toBeVisible();
  await goTo(page, 'Ontmoetingen');
  await page.getByRole('button', { name: 'Openbare agenda maken' }).click();
  await expect(page.getByRole('article', { name: /^Openbare agenda/ })).toBeVisible();
});
