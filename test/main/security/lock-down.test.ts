import { expect, test } from 'vitest';
import type { App } from 'electron';
import { closeNetwork, isAllowedRequest, lockDownAll } from '#main/security/lock-down.ts';

test.each([
  'app://netwerkkaart/assets/index.js',
  'blob:app://netwerkkaart/1234',
  'data:image/png;base64,AAAA',
])('%s is ours', (url) => {
  expect(isAllowedRequest(url)).toBe(true);
});

test.each([
  'https://example.org/',
  'http://127.0.0.1/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'blob:https://example.org/1234',
  'app://netwerkkaart.example/',
  'app://elsewhere/index.html',
  'devtools://devtools/bundled/inspector.html',
  'chrome://version',
  '',
])('%j is refused', (url) => {
  expect(isAllowedRequest(url)).toBe(false);
});

/** What the program tells Chromium, and what it hooks on, noted down. */
function notedApp() {
  const switches = new Map<string, string>();
  const heard = new Map<string, (...args: never[]) => void>();
  const app = {
    commandLine: { appendSwitch: (name: string, value = '') => switches.set(name, value) },
    on: (name: string, listener: (...args: never[]) => void) => heard.set(name, listener),
  };
  return { app: app as unknown as App, switches, heard };
}

test('no name resolves, and nothing works in the background', () => {
  const { app, switches } = notedApp();
  closeNetwork(app);
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'disable-sync',
  ])
    expect(switches.has(name), name).toBe(true);
  expect(switches.get('disable-features')).toContain('NetworkTimeServiceQuerying');
});

/** A thing of Electron on which every call is noted; what it is given as a handler can be asked. */
function noted() {
  const calls: [string, readonly unknown[]][] = [];
  const thing: object = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'webRequest'
          ? thing
          : (...args: unknown[]) => {
              calls.push([String(name), args]);
            },
    },
  );
  return {
    thing,
    handler: (name: string, first?: string) =>
      calls
        .find(([called, args]) => called === name && (first === undefined || args[0] === first))?.[1]
        .at(-1) as (...args: unknown[]) => unknown,
  };
}

test('every session that comes into being is locked: requests, permissions, devices, downloads, spelling', () => {
  const { app, heard } = notedApp();
  lockDownAll(app);
  const { thing, handler } = noted();
  heard.get('session-created')?.(thing as never);
  const answers: unknown[] = [];
  const answer = (given: unknown) => answers.push(given);
  handler('onBeforeRequest')({ url: 'https://example.org/', resourceType: 'xhr' }, answer);
  handler('onBeforeRequest')({ url: 'app://netwerkkaart/index.html', resourceType: 'mainFrame' }, answer);
  handler('setPermissionRequestHandler')(null, 'geolocation', answer);
  expect(answers).toEqual([{ cancel: true }, { cancel: false }, false]);
  expect(handler('setPermissionCheckHandler')()).toBe(false);
  expect(handler('setDevicePermissionHandler')()).toBe(false);
  expect(handler('setSpellCheckerEnabled')).toBe(false);
  let stopped = 0;
  handler('on', 'will-download')({ preventDefault: () => (stopped += 1) });
  expect(stopped).toBe(1);
});

test('every page that comes into being stays where it is and alone', () => {
  const { app, heard } = notedApp();
  lockDownAll(app);
  const { thing, handler } = noted();
  heard.get('web-contents-created')?.(...([null, thing] as never[]));
  let stopped = 0;
  const names = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'];
  for (const name of names) handler('on', name)({ preventDefault: () => (stopped += 1) });
  expect(stopped).toBe(names.length);
  expect(handler('setWindowOpenHandler')({ url: 'https://example.org' })).toEqual({ action: 'deny' });
});
