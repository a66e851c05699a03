import type { RunningApp } from './launch.ts';

/** The day on which pictures are taken, so that they stay the same. */
const FIXED_DAY = '2026-11-22T10:00:00';

/** From now on the program believes that it is ten o'clock on 22-11-2026; timers go on as they do. */
export async function stopTheClock({ electron }: RunningApp): Promise<void> {
  await electron.evaluate((_, moment) => {
    const now = Date.parse(moment);
    const RealDate = Date;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given: unknown[]) =>
        Reflect.construct(target, given.length === 0 ? [now] : given) as Date,
      get: (target, key) => (key === 'now' ? () => now : (Reflect.get(target, key) as unknown)),
    });
  }, FIXED_DAY);
}
