import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The running program with its first window, and everything that went wrong in it. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Page errors and console errors so far, but for those that the test expects; a test fails when there are any. */
  readonly problems: () => readonly string[];
  /** From now on, and looking back, what matches is what the test is about. */
  readonly expectProblems: (pattern: RegExp) => void;
  readonly close: () => Promise<void>;
}

export interface StartOptions {
  /** Where preferences and new networks go; kept between two starts of one test. */
  readonly dataFolder: string;
  readonly args?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
}

/** A folder of its own for one test. */
export function makeDataFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'netwerkkaart-e2e-'));
}

export function removeDataFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the built program as a user would, on a data folder of its own. */
export async function startApp(options: StartOptions): Promise<RunningApp> {
  const electron = await _electron.launch({
    args: ['--no-sandbox', ROOT, '--test', `--data-folder=${options.dataFolder}`, ...(options.args ?? [])],
    colorScheme: options.colorScheme ?? 'light',
    timeout: 60_000,
  });
  const problems: string[] = [];
  const page = await electron.firstWindow();
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  await page.waitForLoadState('domcontentloaded');
  const expected: RegExp[] = [];
  return {
    electron,
    page,
    problems: () => problems.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
    expectProblems: (pattern) => {
      expected.push(pattern);
    },
    close: () => electron.close(),
  };
}
