import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeDataFolder, removeDataFolder, startApp } from '../e2e/support/launch.ts';
import { goTo } from '../e2e/support/user.ts';
import { makeMapNetwork } from './support/map-network.ts';
import { windowProfile } from './support/window-profile.ts';

/**
 * Eighteen months played in the real window: how long that takes, frames each second while it plays, the longest time that the
 * window was held up and how often it was for more than 50 ms, and the processor time of the window. Prints a table, asserts
 * nothing.
 *
 * Usage: `npm run bench -- replay`, with sizes `NETWORK_SIZES=example,2000 npm run bench -- replay`, and with `PROFILE=1` the
 * functions that take the most time.
 */
const SIZES = (process.env['NETWORK_SIZES'] ?? 'example,500,2000').split(',');
const MOST_SECONDS = 180;

interface Played {
  readonly seconds: number;
  readonly frames: number;
  readonly blocks: readonly number[];
}

/** Presses play and waits until the last day has been reached. */
async function play(page: Page): Promise<Played> {
  await page.evaluate(() => {
    const played = { started: performance.now(), frames: 0, blocks: [] as number[], isOver: false };
    new PerformanceObserver((list) => {
      if (!played.isOver) played.blocks.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
    const next = (): void => {
      played.frames += 1;
      if (!played.isOver) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(globalThis, { played });
  });
  await page.getByRole('button', { name: 'Speel anderhalf jaar af' }).click();
  await page
    .getByRole('button', { name: 'Houd stil' })
    .waitFor({ state: 'detached', timeout: 1000 * MOST_SECONDS });
  return page.evaluate(() => {
    const { played } = globalThis as unknown as {
      played: { started: number; frames: number; blocks: number[]; isOver: boolean };
    };
    played.isOver = true;
    return { ...played, seconds: (performance.now() - played.started) / 1000 };
  });
}

const number = (value: number, digits = 0): string => value.toFixed(digits).padStart(9);
process.stdout.write(
  'network    18 months (s)   frames/s  block (ms)   blocks > 50 ms  processor (s)  of that page (s)\n',
);
for (const size of SIZES) {
  const dataFolder = makeDataFolder();
  const file = path.join(dataFolder, 'Meting.netwerk');
  makeMapNetwork(size, file);
  const app = await startApp({ dataFolder, args: [file] });
  const { page } = app;
  await goTo(page, 'Netwerk');
  await page.waitForFunction(() => performance.getEntriesByName('map-first-paint').length > 0);
  await page.getByRole('button', { name: 'Tijd', exact: true }).click();
  const day = page.getByRole('slider', { name: 'Op welke dag' });
  await day.waitFor();
  await day.press('Home');
  await page.waitForTimeout(2000);
  const profile = await windowProfile(page);
  const { seconds, frames, blocks } = await play(page);
  const { processorSeconds, layoutSeconds, busiest } = await profile.end();
  const longest = number(Math.max(0, ...blocks));
  process.stdout.write(
    `${size.padEnd(9)}    ${number(seconds, 1)}  ${number(frames / seconds)}   ${longest}        ${number(blocks.length)}      ${number(processorSeconds, 1)}         ${number(layoutSeconds, 1)}\n`,
  );
  if (process.env['PROFILE'] === '1') process.stdout.write(`${busiest.join('\n')}\n`);
  await app.close();
  removeDataFolder(dataFolder);
}
