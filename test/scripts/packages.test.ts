import { expect, test } from 'vitest';
import { differencesFromLock } from '#scripts/setup/packages.mjs';
import { isOldNode } from '#scripts/setup/project-node.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const locked = { '': { version: '0.1.0' }, 'node_modules/zod': zod };

test('packages that are what the lock file says need nothing', () => {
  expect(differencesFromLock(locked, { 'node_modules/zod': { ...zod } })).toEqual([]);
});

test.for([
  ['is missing', {}],
  ['has another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
  ['has another content', { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }],
] as const)('a package that %s is to be installed', ([, installed]) => {
  expect(differencesFromLock(locked, installed)).toEqual(['node_modules/zod']);
});

test('a package that left the lock file is a difference too', () => {
  const installed = { 'node_modules/zod': zod, 'node_modules/left': zod };
  expect(differencesFromLock(locked, installed)).toEqual(['node_modules/left']);
});

test('a package for another platform may be absent, but not of another version', () => {
  const forMac = { 'node_modules/only-mac': { version: '1.0.0', optional: true } };
  expect(differencesFromLock(forMac, {})).toEqual([]);
  expect(differencesFromLock(forMac, { 'node_modules/only-mac': { version: '2.0.0' } })).toEqual([
    'node_modules/only-mac',
  ]);
});

test.for([
  ['18.20.8', true],
  ['20.10.0', true],
  ['20.11.0', false],
  ['20.20.2', false],
  ['22.0.0', false],
  ['24.21.0', false],
] as const)('Node %s is too old for the set-up: %s', ([version, expected]) => {
  expect(isOldNode(version)).toBe(expected);
});
