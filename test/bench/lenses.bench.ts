import type { Page } from '@playwright/test';
import { makeDataFolder, removeDataFolder, startApp } from '../e2e/support/launch.ts';
import { goTo, type Lens, lookThrough, openExample } from '../e2e/support/user.ts';
import { printFigure } from './support/figures.ts';
import { pressLens } from './support/press.ts';

/** How long a lens takes in the real window, on the example network. Prints, asserts nothing. */
const ROUNDS = 7;
const LENSES: readonly Lens[] = ['Usual suspects', 'Bubbels', 'Verwaarloosd', 'Verbindingskansen', 'Kaart'];

/** What this reads of the map that the window shows to tests. */
interface DrawnMap {
  on(event: 'render', listener: () => void): void;
  off(event: 'render', listener: () => void): void;
}

interface Painting {
  /** Milliseconds until the map was drawn for the first time after the event. */
  readonly first: number;
  /** Until it was drawn for the last time: nothing moves any more. */
  readonly last: number;
}

/** From the next event of this kind in the window until the map has been drawn, and until it is at rest. */
async function mapPainted(page: Page, event: string, act: () => Promise<void>): Promise<Painting> {
  await page.evaluate((kind) => {
    const painting = new Promise<{ first: number; last: number }>((resolve) => {
      addEventListener(
        kind,
        ({ timeStamp }) => {
          const drawn: number[] = [];
          const map = (globalThis as unknown as { netwerkkaartMap?: DrawnMap }).netwerkkaartMap;
          const onDrawn = (): void => {
            drawn.push(performance.now() - timeStamp);
          };
          map?.on('render', onDrawn);
          setTimeout(() => {
            map?.off('render', onDrawn);
            resolve({ first: drawn[0] ?? Number.NaN, last: drawn.at(-1) ?? Number.NaN });
          }, 900);
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { painting });
  }, event);
  await act();
  return page.evaluate(() => (globalThis as unknown as { painting: Promise<Painting> }).painting);
}

async function measure(reducedMotion: 'reduce' | 'no-preference'): Promise<void> {
  const dataFolder = makeDataFolder();
  const { page, close } = await startApp({ dataFolder });
  await page.emulateMedia({ reducedMotion });
  await openExample(page);
  await goTo(page, 'Netwerk');
  await page.waitForTimeout(2000);
  const suffix = reducedMotion === 'reduce' ? ', without motion' : '';
  const figures = new Map<Lens, Painting[]>(LENSES.map((lens) => [lens, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const lens of LENSES) {
      const painting = await mapPainted(page, 'click', () => pressLens(page, lens));
      // The first round asks main for what the later ones have.
      if (round > 0) figures.get(lens)?.push(painting);
    }
  }
  for (const [lens, paintings] of figures) {
    printFigure(
      `${lens}${suffix}: from click to the first frame of the lens`,
      paintings.map(({ first }) => first),
      'ms',
      100,
    );
    printFigure(
      `${lens}${suffix}: from click to rest`,
      paintings.map(({ last }) => last),
      'ms',
    );
  }
  await lookThrough(page, 'Usual suspects');
  const slider = page.getByRole('slider');
  await slider.focus();
  const grown: number[] = [];
  for (let step = 0; step < 3 * ROUNDS; step += 1) {
    grown.push((await mapPainted(page, 'keydown', () => page.keyboard.press('ArrowRight'))).first);
  }
  printFigure(`the core grows${suffix}: from key to painted`, grown, 'ms', 100);
  await lookThrough(page, 'Kaart');
  await page.getByRole('button', { name: 'Tijd', exact: true }).click();
  const day = page.getByRole('slider', { name: 'Op welke dag' });
  await day.focus();
  const stepped: number[] = [];
  for (let step = 0; step < 2 * ROUNDS; step += 1) {
    stepped.push((await mapPainted(page, 'keydown', () => page.keyboard.press('ArrowLeft'))).first);
  }
  printFigure(`a month back in time${suffix}: from key to painted`, stepped, 'ms', 100);
  await close();
  removeDataFolder(dataFolder);
}

await measure('no-preference');
await measure('reduce');
