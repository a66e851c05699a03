import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeDataFolder, removeDataFolder, startApp } from '../e2e/support/launch.ts';
import { makeMapNetwork } from './support/map-network.ts';
import { pressLens, pressScreen } from './support/press.ts';
import { proportionalMegabytes } from './support/processes.ts';

/**
 * The map in the real window, for networks of several sizes: first draw, change of lens, panning, the longest time that the
 * window was held up, and memory. Prints a table, asserts nothing.
 *
 * Usage: `npm run bench -- map`, or with sizes: `NETWORK_SIZES=example,500 npm run bench -- map`.
 */
const SIZES = (process.env['NETWORK_SIZES'] ?? 'example,500,2000,10000').split(',');
/** From the click on the rail until the map's first frame, with its figures known, in milliseconds. */
async function firstDraw(page: Page): Promise<number> {
  await pressScreen(page, 'Beheer');
  await page.waitForSelector('.management');
  await page.evaluate(() => {
    performance.clearMarks('map-first-paint');
    addEventListener('click', (event) => performance.mark('asked', { startTime: event.timeStamp }), {
      capture: true,
      once: true,
    });
  });
  await pressScreen(page, 'Netwerk');
  const duration = await page.waitForFunction(() => {
    const [painted] = performance.getEntriesByName('map-first-paint');
    const asked = performance.getEntriesByName('asked').at(-1);
    return painted === undefined || asked === undefined ? null : painted.startTime - asked.startTime;
  });
  return (await duration.jsonValue()) ?? Number.NaN;
}

/** From the click on a tab until two frames later, in milliseconds. */
async function lensSwitch(page: Page, lens: 'Bubbels' | 'Kaart'): Promise<number> {
  await page.evaluate(() => {
    const switched = new Promise<number>((resolve) => {
      addEventListener(
        'click',
        ({ timeStamp }) => {
          requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - timeStamp)));
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { switched });
  });
  await pressLens(page, lens);
  return page.evaluate(() => (globalThis as unknown as { switched: Promise<number> }).switched);
}

/** Frames each second while the mouse drags the map. */
async function panning(page: Page): Promise<number> {
  const box = await page.locator('.map__canvas').boundingBox();
  if (box === null) return Number.NaN;
  const frames = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let count = 0;
        const next = (now: number): void => {
          count += 1;
          if (now - started < 2000) requestAnimationFrame(next);
          else resolve((1000 * count) / (now - started));
        };
        requestAnimationFrame(next);
      }),
  );
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const until = Date.now() + 2100;
  for (let step = 0; Date.now() < until; step += 1) {
    await page.mouse.move(x + 150 * Math.sin(step / 12), y - 100 + 100 * Math.cos(step / 12));
  }
  await page.mouse.up();
  return frames;
}

const number = (value: number, digits = 0): string => value.toFixed(digits).padStart(9);
process.stdout.write('network     open (s)  draw (ms)  lens (ms)  pan (fps)  block (ms)  memory (MB)\n');
for (const size of SIZES) {
  const dataFolder = makeDataFolder();
  const file = path.join(dataFolder, 'Meting.netwerk');
  makeMapNetwork(size, file);
  const started = performance.now();
  const app = await startApp({ dataFolder, args: [file] });
  const { page } = app;
  await page.evaluate(() => {
    const longTasks: PerformanceEntry[] = [];
    new PerformanceObserver((list) => {
      longTasks.push(...list.getEntries());
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(globalThis, { longTasks });
  });
  await pressScreen(page, 'Netwerk');
  await page.waitForFunction(() => performance.getEntriesByName('map-first-paint').length > 0, undefined, {
    timeout: 120_000,
  });
  const opened = (performance.now() - started) / 1000;
  const draw = await firstDraw(page);
  await lensSwitch(page, 'Bubbels');
  await page.waitForTimeout(1500);
  await lensSwitch(page, 'Kaart');
  await page.waitForTimeout(1500);
  const lens = await lensSwitch(page, 'Bubbels');
  await lensSwitch(page, 'Kaart');
  await page.waitForTimeout(1000);
  const frames = await panning(page);
  // Until something was painted there is no window to hold up; that time is part of the opening.
  const block = await page.evaluate(() => {
    const [painted] = performance.getEntriesByName('first-paint');
    const { longTasks } = globalThis as unknown as { longTasks: PerformanceEntry[] };
    const seen = longTasks.filter(({ startTime }) => painted !== undefined && startTime >= painted.startTime);
    return Math.max(0, ...seen.map(({ duration }) => duration));
  });
  const memory = proportionalMegabytes(app.electron.process().pid ?? 0);
  process.stdout.write(
    `${size.padEnd(9)} ${number(opened, 1)}  ${number(draw)}  ${number(lens)}  ${number(frames)}   ${number(block)}    ${number(memory)}\n`,
  );
  await app.close();
  removeDataFolder(dataFolder);
}
