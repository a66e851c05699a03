import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { maySkipGraphics, rememberGraphics } from '#main/window/graphics.ts';
import { openPreferences } from '#main/preferences.ts';

const RUNTIME = 'Electron 45.4.1';
const NOON = new Date(2026, 10, 22, 12);
const daysLater = (days: number): Date => new Date(2026, 10, 22 + days, 12);

function findingAfter(compositing: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-graphics-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  rememberGraphics(openPreferences(folder), compositing, RUNTIME, NOON);
  return openPreferences(folder).read().graphics;
}

test('nothing is skipped before anything was found out', () => {
  expect(maySkipGraphics(null, RUNTIME, NOON)).toBe(false);
});

test('a machine that draws by processor does not search for a graphics card at the next start', () => {
  expect(maySkipGraphics(findingAfter('disabled_software'), RUNTIME, daysLater(1))).toBe(true);
});

test('a machine with a graphics card goes on using it', () => {
  expect(maySkipGraphics(findingAfter('enabled'), RUNTIME, daysLater(1))).toBe(false);
  expect(maySkipGraphics(findingAfter('enabled_on'), RUNTIME, daysLater(1))).toBe(false);
});

test('it is tried again after a month, with another runtime, and when the clock was set back', () => {
  const finding = findingAfter('disabled_software');
  expect(maySkipGraphics(finding, RUNTIME, daysLater(29))).toBe(true);
  expect(maySkipGraphics(finding, RUNTIME, daysLater(30))).toBe(false);
  expect(maySkipGraphics(finding, 'Electron 46.0.0', daysLater(1))).toBe(false);
  expect(maySkipGraphics(finding, RUNTIME, daysLater(-1))).toBe(false);
});
