import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { billOfMaterials, licenceList } from '#scripts/compliance/bill-of-materials.ts';
import {
  importedPackages,
  type LockFile,
  packageOfImport,
  readLockFile,
  shippedPackages,
} from '#scripts/compliance/shipped-packages.ts';
import { inProject } from '#scripts/support/project.ts';

/** Licences that a work under the EUPL may carry along. */
const ALLOWED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'BlueOak-1.0.0',
];
/** Packages that run something of their own when they are installed, and why they may. */
const MAY_RUN_AT_INSTALL = {
  'node_modules/better-sqlite3': 'finds the driver for this machine; npm is told not to run it',
  'node_modules/electron-winstaller': 'makes installers for Windows; npm is told not to run it',
  'node_modules/node': 'puts the Node of the project in its place',
} as const;

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});
const manifest = manifestSchema.parse(JSON.parse(readFileSync(inProject('package.json'), 'utf8')));
const lock = readLockFile();
const shipped = shippedPackages(lock);

/** What is wrong with the versions that a manifest asks for. */
function loose(wanted: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(wanted)
    .filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name]) => name);
}

function withoutSum(packages: LockFile['packages']): readonly string[] {
  return Object.entries(packages)
    .filter(([folder, { integrity }]) => folder !== '' && !/^sha512-[\w+/]+=*$/.test(integrity ?? ''))
    .map(([folder]) => folder);
}

describe('what is installed', () => {
  test('has an exact version', () => {
    expect(loose({ ...manifest.dependencies, ...manifest.devDependencies })).toEqual([]);
    expect(loose({ a: '^1.2.3', b: 'latest', c: '1.2.3', d: 'git+ssh://x' })).toEqual(['a', 'b', 'd']);
  });
  test('has a sum of its content in the lock file', () => {
    expect(withoutSum(lock.packages)).toEqual([]);
    expect(withoutSum({ 'node_modules/x': { version: '1.0.0' } })).toEqual(['node_modules/x']);
  });
  test('runs nothing at installation, but for what is known', () => {
    const running = Object.entries(lock.packages).filter(
      ([, { hasInstallScript }]) => hasInstallScript === true,
    );
    expect(running.map(([folder]) => folder).toSorted()).toEqual(Object.keys(MAY_RUN_AT_INSTALL).toSorted());
    expect(manifest.allowScripts).toEqual({ node: true });
  });
});

describe('what is shipped', () => {
  test('is found from the sources: what they import, and what that needs', () => {
    const names = shipped.map(({ name }) => name);
    for (const name of ['react', 'react-dom', 'zod', 'cytoscape', 'electron', 'fflate', 'scheduler'])
      expect(names, name).toContain(name);
    expect(names).toContain('better-sqlite3-multiple-ciphers');
    for (const tool of ['vitest', 'typescript', '@playwright/test', 'electron-builder', 'jsdom'])
      expect(names, tool).not.toContain(tool);
  });
  test('may be passed on under its licence', () => {
    const refused = shipped.filter(
      ({ licence }) => !licence.split(/ OR |[()]/).some((part) => ALLOWED.includes(part)),
    );
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });
  test('stands in the list with the text of its licence, each package once', () => {
    const list = licenceList(shipped);
    for (const { name, version } of shipped) expect(list.split(`${name} ${version} (`).length, name).toBe(2);
    expect(list).toContain('Permission is hereby granted');
  });
});

test('an import of types or of our own files ships nothing', () => {
  const text = [
    "import type { A } from 'only-types';",
    "import { b } from '@scope/part/deep';",
    "import './own.css';",
    "import path from 'node:path';",
    "import { c } from '#shared/c.ts';",
    "const d = await import('late');",
    "export { e } from 'passed-on/e';",
    "import {\n  f,\n} from 'many-lines';",
  ].join('\n');
  expect(importedPackages(text).toSorted()).toEqual(['@scope/part', 'late', 'many-lines', 'passed-on']);
  expect(packageOfImport('#main/x.ts')).toBe(null);
});

const materialsSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z
    .string()
    .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  version: z.literal(1),
  components: z
    .array(
      z.object({
        type: z.literal('library'),
        name: z.string().min(1),
        version: z.string().regex(/^\d/),
        purl: z.string().startsWith('pkg:npm/'),
        licenses: z.array(z.unknown()).length(1),
        hashes: z
          .array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) }))
          .length(1),
      }),
    )
    .min(20),
});

test('the bill of materials has the form of CycloneDX, and is the same each time', () => {
  const materials = billOfMaterials(shipped);
  expect(materialsSchema.safeParse(materials).error).toBeUndefined();
  expect(billOfMaterials(shippedPackages())).toEqual(materials);
  expect(billOfMaterials(shipped.slice(1))).not.toEqual(materials);
});
