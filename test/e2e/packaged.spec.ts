import { globSync } from 'node:fs';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { closeDatabase } from '#db/handle.ts';
import { openForReading } from '#db/open.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { packagedExecutable } from '#scripts/packaging/packaged-app.ts';
import { makeDataFolder, removeDataFolder } from './support/launch.ts';
import { startPackagedApp } from './support/packaged-app.ts';

const expectedFuses = [
  ['RunAsNode', FuseState.DISABLE],
  ['EnableCookieEncryption', FuseState.ENABLE],
  ['EnableNodeOptionsEnvironmentVariable', FuseState.DISABLE],
  ['EnableNodeCliInspectArguments', FuseState.DISABLE],
  ['EnableEmbeddedAsarIntegrityValidation', FuseState.ENABLE],
  ['OnlyLoadAppFromAsar', FuseState.ENABLE],
  ['LoadBrowserProcessSpecificV8Snapshot', FuseState.DISABLE],
  ['GrantFileProtocolExtraPrivileges', FuseState.DISABLE],
] as const;

test('the fuses are those of a release', async () => {
  const wire = await getCurrentFuseWire(packagedExecutable());
  expect(expectedFuses.map(([name]) => [name, wire[FuseV1Options[name]]])).toEqual(expectedFuses);
});

test('the package holds the built program and the driver for this platform, and no sources', () => {
  const archive = path.join(path.dirname(packagedExecutable()), 'resources', 'app.asar');
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  const addons = files.filter((file) => file.endsWith('.node')).map((file) => path.posix.basename(file));
  expect(files).toContain('/out/app/main/index.cjs');
  expect(files).toContain('/out/app/main/analysis-worker.cjs');
  expect(addons).toContain(`${process.platform}-${process.arch}.node`);
  expect(addons.filter((name) => /^(linux|linuxmusl|darwin|win32)-/.test(name))).toHaveLength(1);
  expect(files.filter((file) => /\.(ts|tsx|map|c|cpp|gyp)$/.test(file))).toEqual([]);
});

test('the packaged program opens the example network, and has it on disk', async () => {
  const dataFolder = makeDataFolder();
  const app = await startPackagedApp(dataFolder);
  try {
    await app.page.getByRole('button', { name: 'Voorbeeldnetwerk bekijken' }).click();
    await app.page.getByRole('button', { name: 'Partners', exact: true }).click();
    await expect(app.page.getByRole('button', { name: 'Partners', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(app.problems).toEqual([]);
  } finally {
    await app.close();
  }
  const [file = ''] = globSync('**/*.netwerk', { cwd: dataFolder });
  const db = openForReading(path.join(dataFolder, file));
  expect(listOrganisations(db).length).toBeGreaterThan(100);
  closeDatabase(db);
  removeDataFolder(dataFolder);
});
