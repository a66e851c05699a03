import { expect, test } from 'vitest';
import {
  librariesIn,
  type Machine,
  missingNeeds,
  packagesFor,
  type SystemNeed,
  virtualDisplayNeeds,
  windowNeeds,
} from '#scripts/setup/system-libraries.ts';

const emptyMachine: Machine = { libraries: new Set(), hasCommand: () => false, hasFolder: () => false };
const allNeeds = [...windowNeeds, ...virtualDisplayNeeds];

const machineWith = (needs: readonly SystemNeed[]): Machine => ({
  libraries: new Set(needs.filter((need) => need.kind === 'library').map((need) => need.name)),
  hasCommand: (name) => needs.some((need) => need.kind === 'command' && need.name === name),
  hasFolder: (name) => needs.some((need) => need.kind === 'folder' && need.name === name),
});

test('an empty machine misses everything, a complete one nothing', () => {
  expect(missingNeeds(allNeeds, emptyMachine)).toEqual(allNeeds);
  expect(missingNeeds(allNeeds, machineWith(allNeeds))).toEqual([]);
});

test.for(allNeeds)('a machine without $kind $name misses just that', (absent) => {
  const machine = machineWith(allNeeds.filter((need) => need !== absent));
  expect(missingNeeds(allNeeds, machine)).toEqual([absent]);
});

test('the libraries of ldconfig are read, its heading is not', () => {
  const output = [
    "2 libs found in cache `/etc/ld.so.cache'",
    '\tlibnss3.so (libc6,x86-64) => /lib/x86_64-linux-gnu/libnss3.so',
    '\tlibgtk-3.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgtk-3.so.0',
  ].join('\n');
  expect(librariesIn(output)).toEqual(new Set(['libnss3.so', 'libgtk-3.so.0']));
});

test('of the names of one package, the one on offer is installed, and each package once', () => {
  const gtk: SystemNeed = {
    kind: 'library',
    name: 'libgtk-3.so.0',
    packages: ['libgtk-3-0t64', 'libgtk-3-0'],
  };
  const missing = [gtk, ...virtualDisplayNeeds];
  const onDebian12 = (name: string) => !name.endsWith('t64');
  expect(packagesFor(missing, onDebian12)).toEqual(['libgtk-3-0', 'xvfb', 'xauth']);
  expect(packagesFor(missing, () => true)).toEqual(['libgtk-3-0t64', 'xvfb', 'xauth']);
});

test('a list of packages that cannot be read still gives a name to install', () => {
  const gtk: SystemNeed = {
    kind: 'library',
    name: 'libgtk-3.so.0',
    packages: ['libgtk-3-0t64', 'libgtk-3-0'],
  };
  expect(packagesFor([gtk], () => false)).toEqual(['libgtk-3-0']);
});
