import type { Page } from '@playwright/test';

/** When something is on the screen: measured in the window itself, from the event of the user to the end of the frame. */

interface Measuring {
  readonly paintedAfter: (isThere: () => boolean, event: string) => void;
  /** What was asked for last. */
  readonly painted: Promise<number>;
}

/** To be called once for a page, before anything is measured in it. */
export async function prepareMeasuring(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paintedAfter: Measuring['paintedAfter'] = (isThere, event) => {
      const painted = new Promise<number>((resolve) => {
        addEventListener(
          event,
          ({ timeStamp }) => {
            const look = (): void => {
              if (!isThere()) {
                requestAnimationFrame(look);
                return;
              }
              // A message waits until the frame in which it was sent is drawn.
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => {
                resolve(performance.now() - timeStamp);
              });
              port1.start();
              port2.postMessage(null);
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      });
      Object.assign(globalThis, { painted });
    };
    Object.assign(globalThis, { paintedAfter });
  });
}

function whenPainted(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Measuring).painted);
}

/** Milliseconds from the next key until what was found for the text that then stands in the field is painted. */
export async function findsPainted(page: Page, text: string, press: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => {
    const { paintedAfter } = globalThis as unknown as Measuring;
    paintedAfter(() => {
      const field = document.querySelector<HTMLInputElement>('.search input');
      const list = document.querySelector('.search [role="listbox"]');
      return field?.value === wanted && list?.getAttribute('aria-busy') === 'false';
    }, 'keydown');
  }, text);
  await press();
  return whenPainted(page);
}

/** Milliseconds from the next click until this text stands somewhere, painted. */
export async function textPainted(page: Page, text: string, click: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => {
    const { paintedAfter } = globalThis as unknown as Measuring;
    paintedAfter(() => document.body.textContent.includes(wanted), 'click');
  }, text);
  await click();
  return whenPainted(page);
}

/** Times between the frames that the window drew while something went on, in milliseconds. */
export async function framesDuring(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    const state = { frames, isOn: true };
    let last = performance.now();
    const next = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (state.isOn) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(globalThis, { framesSeen: state });
  });
  await work();
  return page.evaluate(() => {
    const { framesSeen } = globalThis as unknown as { framesSeen: { frames: number[]; isOn: boolean } };
    framesSeen.isOn = false;
    return framesSeen.frames.slice(1);
  });
}
