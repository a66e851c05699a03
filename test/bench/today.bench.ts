import path from 'node:path';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { NO_ASIDES } from '#shared/analysis/today/suggestions.ts';
import { todayFigures } from '#shared/analysis/today/today.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { moment } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { askMain } from '../e2e/support/bridge.ts';
import { goTo } from '../e2e/support/user.ts';
import { makeDataFolder, removeDataFolder, startApp } from '../e2e/support/launch.ts';
import { fillNetwork } from './support/today-network.ts';
import { printFigure } from './support/figures.ts';
import { prepareMeasuring, textPainted } from './support/painted.ts';

/**
 * Vandaag on a file of a thousand partners, in the real window: from the click on the rail until what needs no calculation is
 * painted, and until what is proposed is. Prints, asserts nothing: `npm run bench -- today`.
 */

const RUNS = 15;
const OPENS_IN_MILLISECONDS = 200;

/** Processor time of what the worker does for Vandaag, the analysis of the map apart. */
function measureComputing(): void {
  const input = randomNetwork(1, { partners: 1000, encounters: 10_000 });
  const analysis = analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS);
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    todayFigures(input, analysis, { ...NO_ASIDES, reshuffles: 0 });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  printFigure('what is proposed, 1,000 partners and 10,000 encounters, processor time', times, 'ms');
}

measureComputing();

const dataFolder = makeDataFolder();
const file = path.join(dataFolder, 'Duizend.netwerk');
const db = createDatabase(file);
fillNetwork(db, localDay(new Date()));
closeDatabase(db);
const app = await startApp({ dataFolder, args: [file] });
try {
  const { page } = app;
  await page.getByRole('navigation', { name: 'Schermen' }).waitFor();
  await prepareMeasuring(page);
  const rail = page.getByRole('navigation', { name: 'Schermen' });
  const open = (): Promise<void> => rail.getByRole('button', { name: 'Vandaag', exact: true }).click();
  await goTo(page, 'Netwerk');
  // The map is there, and with it the analysis that Vandaag shares.
  await page.getByRole('application').waitFor();
  await page.waitForTimeout(3000);
  const first = await textPainted(page, 'Rondje op de fiets', open);
  printFigure(
    'Vandaag for the first time since the file was opened, all of it',
    [first],
    'ms',
    OPENS_IN_MILLISECONDS,
  );
  // What was read ahead is of before the change: this is what it takes when nothing of it is there.
  await goTo(page, 'Netwerk');
  await askMain(page, 'areas.findOrCreate', { name: 'Nieuwe wijk' });
  const changed = await textPainted(page, 'Rondje op de fiets', open);
  printFigure('Vandaag right after a change elsewhere, all of it', [changed], 'ms');
  const [opened, complete] = [[], []] as [number[], number[]];
  for (let run = 0; run < RUNS; run += 1) {
    await goTo(page, 'Netwerk');
    opened.push(await textPainted(page, 'Afspraken:', open));
    await goTo(page, 'Netwerk');
    complete.push(await textPainted(page, 'Rondje op de fiets', open));
  }
  printFigure('Vandaag, from click to painted', opened, 'ms', OPENS_IN_MILLISECONDS);
  printFigure(
    'Vandaag with all that is proposed, from click to painted',
    complete,
    'ms',
    OPENS_IN_MILLISECONDS,
  );
  await goTo(page, 'Vandaag');
  await page
    .getByRole('button', { name: /^Niet nu: / })
    .first()
    .click();
  const dismissed = await textPainted(page, 'niet meer voorgesteld', () =>
    page.getByRole('button', { name: 'Nu is er geen aanleiding' }).click(),
  );
  printFigure('putting a suggestion aside, from click to told', [dismissed], 'ms');
} finally {
  await app.close();
  removeDataFolder(dataFolder);
}
