import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The program as a user starts it: no test runner in between, looked at from outside afterwards. */
export interface StartedApp {
  readonly process: ChildProcess;
  readonly page: Page;
  /** When the process was asked for, in milliseconds since 1970. */
  readonly spawnedAt: number;
  stop(): Promise<void>;
}

/** Resolves with the address at which the program lets itself be looked at. */
function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${String(code)}: ${text}`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the program has no window');
  return context.pages()[0] ?? (await context.waitForEvent('page'));
}

/** Starts the built program on a data folder. */
export async function startMeasuredApp(dataFolder: string): Promise<StartedApp> {
  const executable = String(createRequire(import.meta.url)('electron'));
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn(
    executable,
    ['--no-sandbox', '--remote-debugging-port=0', ROOT, '--test', `--data-folder=${dataFolder}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await debuggerAddress(child));
  return {
    process: child,
    page: await firstPage(browser),
    spawnedAt,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}
