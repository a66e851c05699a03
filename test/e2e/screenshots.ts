import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeDataFolder, removeDataFolder, startApp } from './support/launch.ts';
import { leave, PLACES } from './support/places.ts';
import { QUICK_ENTRY_STEPS } from './support/quick-entry-steps.ts';
import { openExample } from './support/user.ts';
import { inProject } from '#scripts/support/project.ts';
import { say } from '#scripts/support/run.ts';

/** Pictures of every screen for the README, light and dark, of the example network. */
const FOLDER = inProject('docs', 'screenshots');

/** Taken when nothing moves any more: layout, fonts and the change from one lens to the next. */
async function takePicture(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(900);
  await page.screenshot({ path: `${FOLDER}/${file}.png`, animations: 'disabled' });
}

mkdirSync(FOLDER, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const dataFolder = makeDataFolder();
  const app = await startApp({ dataFolder, colorScheme });
  const suffix = colorScheme === 'light' ? '' : '-donker';
  await takePicture(app.page, `welkom${suffix}`);
  await openExample(app.page);
  for (const { name, reach } of PLACES) {
    await reach(app.page);
    await takePicture(app.page, `${name}${suffix}`);
    await leave(app.page);
  }
  if (colorScheme === 'light') {
    for (const { name, reach } of QUICK_ENTRY_STEPS) {
      await reach(app.page);
      await takePicture(app.page, `snel-vastleggen-${name}`);
    }
  }
  await app.close();
  removeDataFolder(dataFolder);
  say(`${String(PLACES.length + 1)} pictures in docs/screenshots/, ${colorScheme}`);
}
