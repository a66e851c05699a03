import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from '@playwright/test';
import { z } from 'zod';
import { packagedExecutable } from '#scripts/packaging/packaged-app.ts';
import { sandboxArguments } from '#scripts/setup/display.ts';

const targetsSchema = z.array(z.object({ type: z.string(), url: z.string() }));

/** The packaged program with its window. */
export interface PackagedApp {
  readonly page: Page;
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** The address of Chromium's remote control, which the program prints when it is ready for it. */
async function remoteControlOf(program: ChildProcess): Promise<URL> {
  let printed = '';
  for await (const part of program.stderr ?? []) {
    printed += String(part);
    const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
    if (address !== undefined) return new URL(address);
  }
  throw new Error(`The packaged program ended before its window could be reached:\n${printed}`);
}

/** Waits for the window: Chromium hangs when it is taken over while its first page is still on its way. */
async function windowIsListed(remoteControl: URL): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(`http://${remoteControl.host}/json/list`);
    const targets = targetsSchema.parse(await answer.json());
    if (targets.some((target) => target.type === 'page' && target.url.startsWith('app://'))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The packaged program opened no window.');
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The packaged program has no browser context.');
  return context.pages()[0] ?? (await context.waitForEvent('page'));
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
}

/** Starts the packaged program as it would be released: its fuses forbid everything but Chromium's remote control. */
export async function startPackagedApp(dataFolder: string): Promise<PackagedApp> {
  const program = spawn(
    packagedExecutable(),
    [...sandboxArguments(), '--remote-debugging-port=0', `--data-folder=${dataFolder}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const remoteControl = await remoteControlOf(program);
    await windowIsListed(remoteControl);
    const browser = await chromium.connectOverCDP(remoteControl.href);
    const page = await firstPage(browser);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    return { page, problems, close: () => end(program) };
  } catch (error) {
    await end(program);
    throw error;
  }
}
