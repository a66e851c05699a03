import type { Page } from '@playwright/test';
import { packagedExecutable } from '#scripts/packaging/packaged-app.ts';
import { sandboxArguments } from '#scripts/setup/display.ts';
import { startRemoteWindow } from './remote-window.ts';

/** The packaged program with its window. */
export interface PackagedApp {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the packaged program as it would be released: its fuses forbid everything but Chromium's remote control. */
export async function startPackagedApp(dataFolder: string): Promise<PackagedApp> {
  const { page, close } = await startRemoteWindow(packagedExecutable(), [
    ...sandboxArguments(),
    `--data-folder=${dataFolder}`,
  ]);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return { page, problems, close };
}
