import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compilerNeeds, ensureSystemNeeds } from '../setup/system-libraries.ts';
import { cacheFolder, inProject, packageCommand, packageVersion } from '../support/project.ts';
import { run, SetupError, say } from '../support/run.ts';

const driverFolder = inProject('node_modules', 'better-sqlite3');
const addonName = 'better_sqlite3.node';

/** Where db/open.ts looks for the addon when the runtime speaks an older Node-API than the driver's own addon. */
const addonForStandIn = path.join(driverFolder, 'napi9', addonName);

/**
 * The build description for Node-API 9. The driver asks for version 10 because of references to strings, which version
 * 9 has as an experimental feature; compiled in this way node-addon-api also postpones its finalizers, as the
 * experimental mode demands. (Changing the version number of the finished addon is not enough: it aborts on garbage
 * collection.)
 *
 * @throws SetupError when the description has no version to replace: then this recipe needs another look.
 */
export function describeForNodeApi9(bindingDescription: string): string {
  const version10 = "'NAPI_VERSION=10'";
  if (!bindingDescription.includes(version10)) {
    throw new SetupError(`The build description of the SQLite driver no longer contains ${version10}.`);
  }
  return bindingDescription.replace(version10, "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NO_WARNING'");
}

/** Folders in which Node's C headers may lie; without any of them node-gyp downloads its own. */
function folderOfNodeHeaders(): string | null {
  const configured = process.env['npm_config_nodedir'];
  const platformPackage = `node-${process.platform}-${process.arch}`;
  const candidates = [
    ...(configured === undefined ? [] : [configured]),
    inProject('node_modules', 'node', 'node_modules', platformPackage),
    '/usr',
    '/usr/local',
  ];
  return candidates.find((folder) => existsSync(path.join(folder, 'include', 'node', 'node_api.h'))) ?? null;
}

function copySources(folder: string): void {
  cpSync(driverFolder, folder, {
    recursive: true,
    filter: (file) => !['prebuilds', 'build', 'napi9'].includes(path.relative(driverFolder, file)),
  });
  const headers = 'node-addon-api';
  cpSync(inProject('node_modules', headers), path.join(folder, 'node_modules', headers), { recursive: true });
  const description = path.join(folder, 'binding.gyp');
  writeFileSync(description, describeForNodeApi9(readFileSync(description, 'utf8')));
}

function compile(folder: string): string {
  const headers = folderOfNodeHeaders();
  const env = {
    ...process.env,
    MAKEFLAGS: `-j${os.availableParallelism()}`,
    ...(headers === null ? {} : { npm_config_nodedir: headers }),
  };
  run([...packageCommand('node-gyp', 'node-gyp'), 'rebuild', '--release', '--force_build=1'], {
    cwd: folder,
    env,
  });
  return path.join(folder, 'build', 'Release', addonName);
}

function fillCache(cached: string): void {
  ensureSystemNeeds(compilerNeeds);
  say('Compiling SQLite for the stand-in (once per machine, about a minute) ...');
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(path.join(cacheFolder(), 'compiling-'));
  try {
    copySources(folder);
    renameSync(compile(folder), cached);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts the SQLite addon for the stand-in beside the driver's own, after compiling it where the cache has none. */
export function ensureSqliteAddon(): void {
  const cached = path.join(cacheFolder(), `sqlite-${packageVersion(driverFolder)}-node-api-9.node`);
  if (!existsSync(cached)) fillCache(cached);
  if (existsSync(addonForStandIn) && readFileSync(addonForStandIn).equals(readFileSync(cached))) return;
  mkdirSync(path.dirname(addonForStandIn), { recursive: true });
  copyFileSync(cached, addonForStandIn);
}

/** Takes the stand-in's addon away, so that no package of the real runtime carries it. */
export function removeSqliteAddon(): void {
  rmSync(path.dirname(addonForStandIn), { recursive: true, force: true });
}
