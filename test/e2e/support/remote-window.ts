import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from '@playwright/test';
import { z } from 'zod';

const targetsSchema = z.array(z.object({ type: z.string(), url: z.string() }));

/** A program with its window, started as a user starts it and reached through Chromium's remote control only. */
export interface RemoteWindow {
  readonly program: ChildProcess;
  readonly page: Page;
  /** When the program was asked for, in milliseconds since 1970. */
  readonly spawnedAt: number;
  readonly close: () => Promise<void>;
}

/** The address of Chromium's remote control, which the program prints when it is ready for it. */
async function remoteControlOf(program: ChildProcess): Promise<URL> {
  let printed = '';
  for await (const part of program.stderr ?? []) {
    printed += String(part);
    const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
    if (address !== undefined) return new URL(address);
  }
  throw new Error(`The program ended before its window could be reached:\n${printed}`);
}

/** Waits for the window: Chromium hangs when it is taken over while its first page is still on its way. */
async function windowIsListed(remoteControl: URL): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answer = await fetch(`http://${remoteControl.host}/json/list`);
    const targets = targetsSchema.parse(await answer.json());
    if (targets.some(({ type, url }) => type === 'page' && /^(app|file):/.test(url))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The program opened no window.');
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The program has no browser context.');
  return context.pages()[0] ?? (await context.waitForEvent('page'));
}

/** Asks the program to end, as closing its window does: a killed one leaves locks behind that slow the next start. */
async function endProperly(browser: Browser, program: ChildProcess): Promise<void> {
  const ended = once(program, 'exit');
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined); // the line is gone before the answer comes
  await ended;
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
}

/**
 * Starts a program and takes hold of its first window; needs nothing of it that a release forbids.
 *
 * @param aloneFor milliseconds before it is taken hold of: what is taken over while it starts, starts more slowly
 */
export async function startRemoteWindow(
  executable: string,
  args: readonly string[],
  aloneFor = 0,
): Promise<RemoteWindow> {
  const spawnedAt = performance.timeOrigin + performance.now();
  const program = spawn(executable, [...args, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const remoteControl = await remoteControlOf(program);
    if (aloneFor > 0) await new Promise((resolve) => setTimeout(resolve, aloneFor));
    await windowIsListed(remoteControl);
    const browser = await chromium.connectOverCDP(remoteControl.href);
    return { program, page: await firstPage(browser), spawnedAt, close: () => endProperly(browser, program) };
  } catch (error) {
    await end(program);
    throw error;
  }
}
