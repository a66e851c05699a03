import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject, packageCommand, packageVersion } from '#scripts/support/project.ts';

test.for([
  ['electron-vite', 'electron-vite'],
  ['electron-builder', 'electron-builder'],
  ['@playwright/test', 'playwright'],
  ['node-gyp', 'node-gyp'],
] as const)('%s brings the command %s as a script for Node', ([packageName, command]) => {
  const [node, script = ''] = packageCommand(packageName, command);
  expect(node).toBe(process.execPath);
  expect(existsSync(script)).toBe(true);
});

test('a command that a package does not have is refused by name', () => {
  expect(() => packageCommand('@playwright/test', 'theatre')).toThrow('has no command theatre');
});

test('the version of a package is read from its manifest', () => {
  expect(packageVersion(inProject('node_modules', 'zod'))).toMatch(/^\d+\.\d+\.\d+$/);
});
