import { expect, test } from 'vitest';
import { fingerprint } from '#scripts/setup/app-build.ts';
import { hasDisplay } from '#scripts/setup/display.ts';
import { closingLines } from '#scripts/support/steps.ts';

const file = (name: string, text: string) => ({ name, content: new TextEncoder().encode(text) });

test('the same sources have the same fingerprint', () => {
  expect(fingerprint([file('a.ts', 'x')])).toBe(fingerprint([file('a.ts', 'x')]));
});

test.for([
  ['changed', [file('a.ts', 'y'), file('b.ts', '')]],
  ['renamed', [file('c.ts', 'x'), file('b.ts', '')]],
  ['removed', [file('a.ts', 'x')]],
  ['added', [file('a.ts', 'x'), file('b.ts', ''), file('c.ts', '')]],
  ['merged with its neighbour', [file('a.ts', 'xb.ts')]],
] as const)('a file that is %s gives another fingerprint', ([, files]) => {
  expect(fingerprint(files)).not.toBe(fingerprint([file('a.ts', 'x'), file('b.ts', '')]));
});

test.for([
  [{ platform: 'linux', environment: {} }, false],
  [{ platform: 'linux', environment: { DISPLAY: '' } }, false],
  [{ platform: 'linux', environment: { DISPLAY: ':0' } }, true],
  [{ platform: 'linux', environment: { WAYLAND_DISPLAY: 'wayland-0' } }, true],
  [{ platform: 'win32', environment: {} }, true],
  [{ platform: 'darwin', environment: {} }, true],
] as const)('%j can show a window: %s', ([surroundings, expected]) => {
  expect(hasDisplay(surroundings)).toBe(expected);
});

const passedStep = { script: 'types', proves: 'TypeScript', passed: true, seconds: 1.25 };
const failedStep = { script: 'e2e', proves: 'a real window', passed: false, seconds: 61 };

test('the closing lines end with the verdict', () => {
  expect(closingLines([passedStep]).at(-1)).toBe('Everything passed.');
  expect(closingLines([passedStep, failedStep]).at(-1)).toBe('Not passed: e2e.');
});

test('the closing lines name every step with its time', () => {
  expect(closingLines([passedStep, failedStep]).slice(0, 2)).toEqual([
    'passed  types     1.3 s  TypeScript',
    'FAILED  e2e      61.0 s  a real window',
  ]);
});
