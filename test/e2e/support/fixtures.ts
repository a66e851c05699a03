import { test as base, expect } from '@playwright/test';
import { makeDataFolder, type RunningApp, removeDataFolder, type StartOptions, startApp } from './launch.ts';

interface Fixtures {
  /** A folder of its own for each test; everything that the program writes stands below it. */
  readonly dataFolder: string;
  /** Starts the program on that folder, as often as a test wants; all of them are closed at the end. */
  readonly start: (options?: Omit<StartOptions, 'dataFolder'>) => Promise<RunningApp>;
}

/** Tests in the real window. A test fails when the page reported an error that it did not expect. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the pattern to know what a fixture needs
  dataFolder: async ({}, use) => {
    const folder = makeDataFolder();
    await use(folder);
    removeDataFolder(folder);
  },
  start: async ({ dataFolder }, use) => {
    const started: RunningApp[] = [];
    await use(async (options = {}) => {
      const app = await startApp({ dataFolder, ...options });
      started.push(app);
      return app;
    });
    for (const app of started) await app.close().catch(() => undefined);
    expect(started.flatMap((app) => app.problems())).toEqual([]);
  },
});
export { expect };
