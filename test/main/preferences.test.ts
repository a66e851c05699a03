import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPreferences } from '#main/preferences.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-preferences-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

test('a new machine has the defaults', () => {
  expect(openPreferences(folder).read()).toEqual({
    preferences: { appearance: 'system' },
    recentFiles: [],
    calendarFolders: {},
    rememberedKeys: {},
    attempts: {},
    backUpFolders: {},
    window: null,
    graphics: null,
  });
});

test('choices are there the next time', () => {
  openPreferences(folder).update({
    preferences: { appearance: 'dark' },
    window: { width: 900, height: 700, maximized: false },
  });
  expect(openPreferences(folder).read()).toMatchObject({
    preferences: { appearance: 'dark' },
    window: { width: 900 },
  });
});

test('the file opened last stands first, once, and at most eight are kept', () => {
  const store = openPreferences(folder);
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 3]) store.rememberFile(`/${String(number)}.netwerk`);
  expect(
    openPreferences(folder)
      .read()
      .recentFiles.map((file) => file.slice(1, 2)),
  ).toEqual(['3', '9', '8', '7', '6', '5', '4', '2']);
});

test.each(['', '{', '[]', '{"preferences":{"appearance":"pink"},"recentFiles":[],"window":null}'])(
  'a broken file %j gives the defaults and can be written again',
  (text) => {
    writeFileSync(path.join(folder, 'voorkeuren.json'), text);
    const store = openPreferences(folder);
    expect(store.read().preferences.appearance).toBe('system');
    store.update({ preferences: { appearance: 'light' } });
    expect(JSON.parse(readFileSync(path.join(folder, 'voorkeuren.json'), 'utf8'))).toMatchObject({
      preferences: { appearance: 'light' },
    });
  },
);

test('where nothing can be written the choice holds until the end', () => {
  const store = openPreferences(path.join(folder, 'voorkeuren.json', 'not-a-folder'));
  writeFileSync(path.join(folder, 'voorkeuren.json'), '{}');
  store.update({ preferences: { appearance: 'dark' } });
  expect(store.read().preferences.appearance).toBe('dark');
});
