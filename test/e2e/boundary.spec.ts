import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readReply } from '#shared/ipc/reply.ts';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';

/** Refusals make the browser speak up in the console; those lines are the proof here, not a problem. */
const REFUSALS = /Refused to|Failed to load resource|ERR_|Not allowed to|violates the following/;

test('the window has no Node, and reaches outside itself through one bridge only', async ({ start }) => {
  const { page } = await start();
  const seen = await page.evaluate(() => ({
    process: typeof Reflect.get(globalThis, 'process'),
    require: typeof Reflect.get(globalThis, 'require'),
    bridge: Object.keys(Reflect.get(globalThis, 'netwerkkaart') as object).sort(),
    secure: globalThis.isSecureContext,
    origin: location.origin,
  }));
  expect(seen).toEqual({
    process: 'undefined',
    require: 'undefined',
    bridge: ['invoke', 'subscribe'],
    secure: true,
    origin: 'app://netwerkkaart',
  });
});

test('isolation and sandbox are on', async ({ start }) => {
  const { electron } = await start();
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the type definitions, but the only way to see what is in force.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

test('eval and inline script do not run', async ({ start }) => {
  const app = await start();
  app.expectProblems(REFUSALS);
  const seen = await app.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineRan = true';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="x" onerror="globalThis.inlineRan = true">';
    document.body.append(image);
    // In a task of its own: what the test itself evaluates may use eval, by way of the debugger.
    const evaluated = await new Promise<boolean>((resolve) => {
      setTimeout(() => {
        try {
          // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- whether this is refused is the question
          new Function('return 1')();
          resolve(true);
        } catch {
          resolve(false);
        }
      }, 0);
    });
    return { evaluated, inlineRan: Reflect.get(globalThis, 'inlineRan') as unknown };
  });
  expect(seen).toEqual({ evaluated: false, inlineRan: undefined });
});

test('no request leaves the window, by whatever road', async ({ start }) => {
  let visits = 0;
  const server = createServer((_, response) => {
    visits += 1;
    response.end('here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const app = await start();
  app.expectProblems(REFUSALS);
  const outcome = await app.page.evaluate(
    async (address) => {
      const fetched = await fetch(`http://${address}/fetch`).then(
        () => 'answered',
        () => 'refused',
      );
      const loaded = await new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('answered');
        image.onerror = () => resolve('refused');
        image.src = `http://${address}/image.png`;
      });
      const socket = await new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(`ws://${address}/socket`);
          opened.onopen = () => resolve('answered');
          opened.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      const beacon = navigator.sendBeacon(`http://${address}/beacon`, 'x');
      return { fetched, loaded, socket, beacon };
    },
    `127.0.0.1:${String(port)}`,
  );
  expect(outcome).toMatchObject({ fetched: 'refused', loaded: 'refused', socket: 'refused' });
  // The session itself refuses too, where no Content Security Policy helps.
  const fromSession = await app.electron.evaluate(
    ({ session }, url) =>
      session.defaultSession.fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    `http://127.0.0.1:${String(port)}/session`,
  );
  expect(fromSession).toBe('refused');
  expect(visits).toBe(0);
  await new Promise((done) => server.close(done));
});

test('our own files are served, and nothing beside them', async ({ start }) => {
  const app = await start();
  app.expectProblems(REFUSALS);
  const statuses = await app.page.evaluate(async () => {
    const status = async (url: string): Promise<number> => (await fetch(url)).status;
    return {
      own: await status('/index.html'),
      above: await status('/..%2f..%2f..%2fpackage.json'),
      missing: await status('/nothing.js'),
    };
  });
  expect(statuses).toEqual({ own: 200, above: 404, missing: 404 });
  const file = await app.page.evaluate(() =>
    fetch('file:///etc/hostname').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(file).toBe('refused');
});

test('the window stays where it is and alone', async ({ start }) => {
  const app = await start();
  app.expectProblems(REFUSALS);
  const before = app.page.url();
  const opened = await app.page.evaluate(() => window.open('https://example.org/') === null);
  expect(opened).toBe(true);
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
    link.target = '_blank';
    link.click();
    link.remove();
    location.href = 'data:text/html,elsewhere';
  });
  const windows = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
  expect(await app.page.evaluate(() => location.href)).toBe(before);
});

test('every permission is refused', async ({ start }) => {
  const { page } = await start();
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    const found: Record<string, string> = {};
    for (const name of names) {
      found[name] = await navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state,
        () => 'unknown here',
      );
    }
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'refused',
    );
    return { ...found, media };
  });
  expect(Object.values(states)).not.toContain('granted');
  expect(states).toMatchObject({ media: 'refused', geolocation: 'denied' });
});

test('another window that loads our page is a stranger to main', async ({ start }) => {
  const { electron, page } = await start();
  const ask = (target: string) =>
    electron.evaluate(async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('app://netwerkkaart/index.html');
      const reply: unknown = await stranger.webContents.executeJavaScript(
        "netwerkkaart.invoke('app.status').then(JSON.parse)",
      );
      stranger.destroy();
      return reply;
    }, target);
  const preload = await electron.evaluate(({ app }) => `${app.getAppPath()}/out/app/preload/preload.cjs`);
  expect(await ask(preload)).toMatchObject({ ok: false, error: { code: 'untrusted-sender' } });
  expect(await askMain(page, 'app.status')).toMatchObject({ file: null });
});

test('what the contract does not know or allow is refused over the bridge', async ({ start }) => {
  const { page } = await start();
  const replies = await page.evaluate(async () => {
    const bridge = (
      globalThis as unknown as { netwerkkaart: { invoke(name: unknown, input?: unknown): Promise<string> } }
    ).netwerkkaart;
    return [
      await bridge.invoke('no.such'),
      await bridge.invoke('__proto__'),
      await bridge.invoke('organisations.story', { id: "' OR 1=1 --" }),
      await bridge.invoke('themes.findOrCreate', { name: '' }),
      await bridge.invoke('organisations.list'),
    ];
  });
  expect(replies.map((text) => readReply(text))).toMatchObject([
    { ok: false, error: { code: 'unknown-method' } },
    { ok: false, error: { code: 'unknown-method' } },
    { ok: false, error: { code: 'invalid-input', fields: { id: 'invalid-id' } } },
    { ok: false, error: { code: 'invalid-input', fields: { name: 'required' } } },
    { ok: false, error: { code: 'no-file-open' } },
  ]);
});
