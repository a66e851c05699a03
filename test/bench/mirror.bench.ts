import path from 'node:path';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { isoWeekOf, localDay } from '#shared/domain/calendar-date.ts';
import { askMain } from '../e2e/support/bridge.ts';
import { makeDataFolder, removeDataFolder, startApp } from '../e2e/support/launch.ts';
import { answerDialogs } from '../e2e/support/lists.ts';
import { goTo } from '../e2e/support/user.ts';
import { printFigure } from './support/figures.ts';
import { fillMirrorNetwork, MIRROR_SIZE } from './support/mirror-network.ts';
import { prepareMeasuring, textPainted } from './support/painted.ts';

/**
 * The Spiegel of a file with a thousand partners in the real window: each page from the click to its figures on the screen, and the
 * quarterly mirror from the click to the file. Prints, asserts nothing: `npm run bench -- mirror`.
 */

const RUNS = 5;
const PAGE_BAR = 300;
const REPORT_BAR = 5000;
/** What only stands on this page. */
const PAGES = [
  ['Tijd', 'Waar je tijd bleef'],
  ['Toneel', 'De plattegrond van je podia'],
  ['Taal', 'Met wie je welke toon aanslaat'],
  ['Reflectie', 'Antwoorden gaan nergens heen'],
] as const;

const dataFolder = makeDataFolder();
const file = path.join(dataFolder, 'Groot.netwerk');
const db = createDatabase(file);
fillMirrorNetwork(db, localDay(new Date()));
closeDatabase(db);
const { partners, encounters } = MIRROR_SIZE;
process.stdout.write(`in the window: ${String(partners)} partners, ${String(encounters)} encounters\n`);

const { page, electron, close } = await startApp({ dataFolder, args: [file] });
await page.getByRole('navigation', { name: 'Schermen' }).waitFor();
await page.waitForTimeout(6000);
await prepareMeasuring(page);

const times = new Map<string, number[]>();
const note = (what: string, time: number): void => {
  times.set(what, [...(times.get(what) ?? []), time]);
};
const open = (): Promise<number> =>
  textPainted(page, 'Je kijkt naar', () =>
    page.getByRole('navigation', { name: 'Schermen' }).getByRole('button', { name: 'Spiegel' }).click(),
  );
const stepToYear = (): Promise<number> =>
  textPainted(page, 'Je kijkt naar 01-01-', () =>
    page.getByRole('radio', { name: 'Dit jaar' }).check({ force: true }),
  );
const stepBack = async (): Promise<void> => {
  await page.getByRole('radio', { name: 'Dit kwartaal' }).check({ force: true });
  await page.waitForTimeout(500);
};

await goTo(page, 'Beheer');
note('opening the Spiegel, the first time', await open());
note('another period, right after the first opening', await stepToYear());
await stepBack();
// What was read ahead is of before the change: this is what it takes when nothing of it is there.
await goTo(page, 'Beheer');
await askMain(page, 'timeWeeks.save', {
  ...isoWeekOf(localDay(new Date())),
  collegeHours: 12,
  organisationHours: 20,
  outsideHours: 8,
});
note('opening the Spiegel, right after a change', await open());
note('another period, right after that', await stepToYear());
await stepBack();
for (let run = 0; run < RUNS; run += 1) {
  await goTo(page, 'Beheer');
  note('opening the Spiegel', await open());
  for (const [tab, words] of PAGES.toReversed()) {
    note(tab, await textPainted(page, words, () => page.getByRole('tab', { name: tab }).click()));
  }
  note('another period', await stepToYear());
  await stepBack();
}
for (const [what, found] of times) printFigure(`  ${what}`, found, 'ms', PAGE_BAR);

await page.getByRole('radio', { name: 'Vorig kwartaal' }).check({ force: true });
await page.waitForTimeout(500);
await page.getByRole('button', { name: 'Kwartaalspiegel maken' }).click();
for (const [button, name] of [
  ['Bewaren als PDF', 'spiegel.pdf'],
  ['Bewaren als Word-document', 'spiegel.docx'],
] as const) {
  const place = path.join(dataFolder, name);
  await answerDialogs(electron, { save: place });
  const time = await textPainted(page, `Bewaard: ${place}`, () =>
    page.getByRole('button', { name: button }).click(),
  );
  printFigure(`  the quarterly mirror, ${button.toLowerCase()}`, [time], 'ms', REPORT_BAR);
}
await close();
removeDataFolder(dataFolder);
