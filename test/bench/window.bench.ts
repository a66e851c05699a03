import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { askMain } from '../e2e/support/bridge.ts';
import { makeDataFolder, removeDataFolder, startApp } from '../e2e/support/launch.ts';
import { startRemoteWindow } from '../e2e/support/remote-window.ts';
import { goTo, openExample, startEncounter } from '../e2e/support/user.ts';
import { makeBareWindow } from './support/bare-window.ts';
import { printFigure } from './support/figures.ts';
import { proportionalMegabytes } from './support/processes.ts';

/** Times and memory in the real window, on the example network. Prints, asserts nothing. */
const RUNS = 7;
const ROOT = path.resolve(import.meta.dirname, '../..');
const ELECTRON = String(createRequire(import.meta.url)('electron'));
/** Nobody looks at a window before it has been at rest for a while. */
const REST_MILLISECONDS = 4500;

/** When the map was first painted, in milliseconds since 1970. */
async function momentOfFirstMap(page: Page): Promise<number> {
  const mark = await page.waitForFunction(() => {
    const [first] = performance.getEntriesByName('map-first-paint');
    return first === undefined ? null : performance.timeOrigin + first.startTime;
  });
  return (await mark.jsonValue()) ?? Number.NaN;
}

interface Start {
  readonly seconds: number;
  readonly megabytes: number;
}

/** One start of a program, left alone until it is at rest: seconds to the first map, and its memory then. */
async function measureStart(program: string, dataFolder: string): Promise<Start> {
  const app = await startRemoteWindow(
    ELECTRON,
    ['--no-sandbox', program, `--data-folder=${dataFolder}`],
    REST_MILLISECONDS,
  );
  const painted = await momentOfFirstMap(app.page);
  const megabytes = proportionalMegabytes(app.program.pid ?? 0);
  await app.close();
  return { seconds: (painted - app.spawnedAt) / 1000, megabytes };
}

/** Ours and a bare window in turn, so that both see the same machine. */
async function measureStarts(dataFolder: string): Promise<void> {
  const bareWindow = makeBareWindow();
  const ours: Start[] = [];
  const bare: Start[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const own = await measureStart(ROOT, dataFolder);
    const reference = await measureStart(bareWindow, dataFolder);
    // The first start reads from a cold disk.
    if (run === 0) continue;
    ours.push(own);
    bare.push(reference);
  }
  rmSync(bareWindow, { recursive: true, force: true });
  const secondsOf = (starts: readonly Start[]) => starts.map(({ seconds }) => seconds);
  printFigure('start, from spawn to the first painted map, warm', secondsOf(ours), 's', 0.9);
  printFigure('the same of a bare window with 200 points, in turn', secondsOf(bare), 's');
  const ratios = ours.map(({ seconds }, run) => seconds / (bare[run]?.seconds ?? Number.NaN));
  printFigure('start, ours against the bare window', ratios, 'times');
  const megabytes = ours.map((start) => start.megabytes);
  printFigure('memory at rest on the map, proportional, all processes', megabytes, 'MB', 420);
}

/** From the click on the rail until the map's first frame, with its figures known. */
async function firstDraw(page: Page): Promise<number> {
  await goTo(page, 'Beheer');
  await page.evaluate(() => {
    performance.clearMarks('map-first-paint');
    addEventListener('click', (event) => performance.mark('asked', { startTime: event.timeStamp }), {
      capture: true,
      once: true,
    });
  });
  await page.getByRole('button', { name: 'Netwerk', exact: true }).click();
  const duration = await page.waitForFunction(() => {
    const [painted] = performance.getEntriesByName('map-first-paint');
    const asked = performance.getEntriesByName('asked').at(-1);
    return painted === undefined || asked === undefined ? null : painted.startTime - asked.startTime;
  });
  return (await duration.jsonValue()) ?? Number.NaN;
}

/** From the click on the button until the encounter stands in the log, painted. */
async function saveUntilVisible(page: Page, subject: string): Promise<number> {
  await startEncounter(page, 'Nieuwe Kaai');
  await page.getByRole('textbox', { name: 'Onderwerp' }).fill(subject);
  const visible = page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        let asked = 0;
        addEventListener(
          'click',
          (event) => {
            asked = event.timeStamp;
          },
          { capture: true, once: true },
        );
        const observer = new MutationObserver(() => {
          if (asked === 0 || document.querySelector('main')?.textContent.includes(text) !== true) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - asked), 0));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    subject,
  );
  await page.getByRole('button', { name: /^Bewaren/ }).click();
  return visible;
}

async function measureWork(dataFolder: string): Promise<void> {
  const { page, close } = await startApp({ dataFolder });
  const draws: number[] = [];
  for (let run = 0; run < RUNS; run += 1) draws.push(await firstDraw(page));
  printFigure('first draw of the map, from click to first frame', draws, 'ms', 400);
  await goTo(page, 'Ontmoetingen');
  const saves: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    saves.push(await saveUntilVisible(page, `Meting nummer ${String(run)} van vandaag`));
  }
  printFigure('saving an encounter, from click to visible in the log', saves, 'ms', 100);
  await close();
}

const dataFolder = makeDataFolder();
const first = await startApp({ dataFolder });
await openExample(first.page);
await goTo(first.page, 'Netwerk');
const partners = await askMain(first.page, 'organisations.list');
await first.close();
process.stdout.write(`example network, ${String(partners.length)} partners, ${String(RUNS)} runs each\n`);
await measureStarts(dataFolder);
await measureWork(dataFolder);
removeDataFolder(dataFolder);
