import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { askMain } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TRAP = path.join(ROOT, 'test/fixtures/network-trap/trap.cjs');

const LIST = 'naam;categorie\nWoonhart;media\n';
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//NL',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTAMP:20261101T000000Z',
  'DTSTART:20261110T090000Z',
  'SUMMARY:Overleg',
  'URL:https://example.org/agenda',
  'ATTACH:https://example.org/bijlage.pdf',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('main, window and workers try to reach nobody, from start to end', async ({ dataFolder }) => {
  // Chromium's own account of what it asked for and whom it looked up, by whatever road.
  const account = path.join(dataFolder, 'chromium.json');
  const reached = () => [
    ...new Set(
      [...readFileSync(account, 'utf8').matchAll(/"(?:https?|wss?|ftp):\/\/([^/:"]+)/g)].map(
        ([, host]) => host,
      ),
    ),
  ];
  const notes = path.join(dataFolder, 'pogingen.txt');
  writeFileSync(notes, '');
  const attempts = () =>
    readFileSync(notes, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && line !== 'armed');
  const app = await _electron.launch({
    args: [
      '-r',
      TRAP,
      '--no-sandbox',
      ROOT,
      '--test',
      `--data-folder=${dataFolder}`,
      `--log-net-log=${account}`,
    ],
    env: { ...process.env, NETWERKKAART_TRAP: notes },
    timeout: 60_000,
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('button', { name: 'Voorbeeldnetwerk bekijken' }).click();
    for (const screen of ['Netwerk', 'Partners', 'Ontmoetingen', 'Beheer', 'Vandaag'])
      await page.getByRole('button', { name: screen, exact: true }).click();
    // The field in which a browser would spell, over a network.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('verkeert gespeld https://example.org');
    // Each worker once: figures, an import, a calendar, a back-up.
    await askMain(page, 'analysis.network', { asOf: null, from: null });
    await page.evaluate(
      async ([list, calendar]) => {
        const { netwerkkaart } = globalThis as unknown as {
          netwerkkaart: { invoke(method: string, input: unknown): Promise<string> };
        };
        const bytes = (text: string) => new TextEncoder().encode(text);
        await netwerkkaart.invoke('import.readDropped', { files: [{ name: 'a.csv', bytes: bytes(list) }] });
        await netwerkkaart.invoke('calendar.readDropped', {
          files: [{ name: 'a.ics', bytes: bytes(calendar) }],
        });
        await netwerkkaart.invoke('file.backUp', undefined);
      },
      [LIST, CALENDAR] as const,
    );
    expect(readFileSync(notes, 'utf8').split('armed').length - 1).toBeGreaterThanOrEqual(4);
    expect(attempts()).toEqual([]);
    // The traps do catch: an attempt of main, and one of Chromium with its lock taken off.
    await app.evaluate(({ session }) => {
      try {
        process
          .getBuiltinModule('node:http')
          .get('http://192.0.2.1/')
          .on('error', () => undefined);
      } catch {
        // As it should.
      }
      const open = session.defaultSession;
      open.webRequest.onBeforeRequest(null);
      return open.fetch('http://example.org/').catch(() => undefined);
    });
    expect(attempts()).toHaveLength(1);
  } finally {
    await app.close();
  }
  // The name that our switch gives to what does not exist.
  expect(reached().filter((host) => host !== '~notfound')).toEqual(['example.org']);
});
