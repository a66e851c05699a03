import { type Screen, goTo } from '../e2e/support/user.ts';
import { printFigure } from './support/figures.ts';
import { onLargeNetwork } from './support/large-network-window.ts';
import { framesDuring, textPainted } from './support/painted.ts';

/**
 * The lists of a large file in the real window: opening, scrolling, and changing five thousand partners as one step, with its
 * undo. Prints, asserts nothing: `npm run bench -- lists`.
 */

/** A frame that takes longer is seen as a stutter. */
const STUTTER_MILLISECONDS = 50;
const TURNS = 120;

await onLargeNetwork(async (page) => {
  const scroller = page.locator('.list-table');

  /** As a wheel does, a few rows at a time, and as a dragged bar does, far at once. */
  async function measureScrolling(screen: Screen): Promise<void> {
    await goTo(page, screen);
    await scroller.hover();
    for (const [what, distance] of [
      ['by the wheel', 300],
      ['by the bar', 12_000],
    ] as const) {
      const frames = await framesDuring(page, async () => {
        for (let turn = 0; turn < TURNS; turn += 1) {
          const way = turn < TURNS / 2 ? 1 : -1;
          if (distance === 300) await page.mouse.wheel(0, way * distance);
          else {
            await scroller.evaluate((element, step) => {
              element.scrollTop += step;
            }, way * distance);
          }
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        }
      });
      printFigure(`  ${screen}, scrolling ${what}, time of a frame`, frames, 'ms', STUTTER_MILLISECONDS);
      const late = frames.filter((frame) => frame >= STUTTER_MILLISECONDS).length;
      process.stdout.write(
        `  ${screen}, scrolling ${what}: ${String(late)} of ${String(frames.length)} frames over ${String(STUTTER_MILLISECONDS)} ms\n`,
      );
    }
  }

  await measureScrolling('Partners');
  await measureScrolling('Personen');
  await goTo(page, 'Partners');
  const tick = await textPainted(page, '5.000 partners gekozen', () =>
    page.getByRole('checkbox', { name: 'Kies alle partners die hier staan' }).click(),
  );
  printFigure('  choosing all partners', [tick], 'ms');
  await page
    .getByRole('button', { name: /wijzigen/i })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Belang' }).last().selectOption({ label: 'Kern' });
  const saved = await textPainted(page, '5.000 partners gewijzigd', () =>
    page.getByRole('button', { name: /^Bewaren/ }).click(),
  );
  printFigure('  changing 5,000 partners as one step, from click to told', [saved], 'ms');
  const undone = await textPainted(page, 'Ongedaan gemaakt', () =>
    page.getByRole('button', { name: 'Ongedaan maken' }).click(),
  );
  printFigure('  taking that back, from click to told', [undone], 'ms');
});
