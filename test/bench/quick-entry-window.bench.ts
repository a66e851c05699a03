import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeDataFolder, removeDataFolder, startApp } from '../e2e/support/launch.ts';
import { goTo } from '../e2e/support/user.ts';
import { printFigure } from './support/figures.ts';
import { writeLargeNames } from './support/large-names-file.ts';

/** The quick entry in the real window, with 5,000 partners and 20,000 persons. Prints, asserts nothing. */
const SAVES = 7;
const LINES = [
  'gisteren werkbezoek de nieuwe kaai met femke en jan pietersen, 2u #wonen ! te weinig monteurs',
  'belde ggd over de wachtlijst, afspraak: ik stuur de nota voor vrijdag',
  'koffie met hanneke bij de lift, anderhalf uur',
];

interface Key {
  /** From the input until what was understood stands in the page, and from the next frame until it is painted. */
  readonly work: number;
  /** Between the two: nothing to do but wait for the screen's next frame. */
  readonly waiting: number;
}

/** Notes of each key what it cost, until the collecting function is called. */
async function watchKeys(page: Page): Promise<() => Promise<readonly Key[]>> {
  await page.evaluate(() => {
    const keys: { work: number; waiting: number }[] = [];
    Object.assign(globalThis, { measuredKeys: keys });
    let began = 0;
    let changed = 0;
    const note = (): void => {
      const frame = performance.now();
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => {
        const painted = performance.now();
        keys.push({ work: changed - began + (painted - frame), waiting: Math.max(0, frame - changed) });
      });
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    addEventListener(
      'input',
      () => {
        began = performance.now();
        changed = began;
        requestAnimationFrame(note);
      },
      { capture: true },
    );
    new MutationObserver(() => {
      changed = performance.now();
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { measuredKeys: Key[] }).measuredKeys);
}

/** From the Enter key until the encounter stands in the log, painted. */
async function saveUntilVisible(page: Page, word: string): Promise<number> {
  const line = page.getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' });
  await line.fill(`gisteren overleg met ggd ! ${word}, over ${word}`);
  await page.getByRole('list', { name: 'Wat begrepen is' }).waitFor();
  const before = await page.getByRole('main').locator('.encounter-entry').count();
  const visible = page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        let asked = 0;
        addEventListener(
          'keydown',
          (event) => {
            asked = event.timeStamp;
          },
          { capture: true, once: true },
        );
        const observer = new MutationObserver(() => {
          if (asked === 0 || document.querySelectorAll('main .encounter-entry').length <= count) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - asked), 0));
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
    before,
  );
  await line.press('Enter');
  const took = await visible;
  await page.getByRole('button', { name: 'Klaar' }).click();
  return took;
}

const dataFolder = makeDataFolder();
const file = path.join(dataFolder, 'groot.netwerk');
writeLargeNames(file, 5000, 20_000);
const { page, close } = await startApp({ dataFolder, args: [file] });
await goTo(page, 'Ontmoetingen');
await page.keyboard.press('Control+j');
const line = page.getByRole('textbox', { name: 'Leg in één regel vast wie je sprak' });
await line.fill('gisteren overleg met ggd');
await page.getByRole('list', { name: 'Wat begrepen is' }).waitFor();
await line.fill('');

const collect = await watchKeys(page);
for (const text of LINES) {
  await line.pressSequentially(text, { delay: 60 });
  await line.fill('');
}
const keys = await collect();
const sorted = keys.map(({ work }) => work).toSorted((one, other) => one - other);
printFigure(
  'key to painted chips, work',
  keys.map(({ work }) => work),
  'ms',
  16,
);
process.stdout.write(
  `  95% within ${(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN).toFixed(1)} ms\n`,
);
printFigure(
  'key to painted chips, waiting for the next frame',
  keys.map(({ waiting }) => waiting),
  'ms',
);

const saves: number[] = [];
for (let run = 0; run < SAVES; run += 1) saves.push(await saveUntilVisible(page, `meting${String(run)}`));
printFigure('quick entry, from Enter to visible in the log', saves, 'ms', 100);
await close();
removeDataFolder(dataFolder);
