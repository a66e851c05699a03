import { lstatSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inProject, packageVersion } from '../support/project.ts';

const electronPackage = inProject('node_modules', 'electron');

/** Where Electron's package, Playwright and the packager look for the runtime. */
export const runtimeFolder = path.join(electronPackage, 'dist');

/** The file in which Electron's package reads the name of its executable. */
export const executableNameFile = path.join(electronPackage, 'path.txt');

/** Electron's own installer, which downloads the runtime. */
export const officialInstaller = path.join(electronPackage, 'install.js');

/** The version that package.json asks for. */
export function wantedVersion(): string {
  return packageVersion(electronPackage);
}

/** The version of the runtime that is there; `null` without one, or when it was not completely written. */
export function installedVersion(): string | null {
  try {
    readFileSync(executableNameFile);
    return readFileSync(path.join(runtimeFolder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return null;
  }
}

/** The stand-in is a link to the cache; Electron's own runtime is a folder. */
export function isStandIn(): boolean {
  return lstatSync(runtimeFolder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Takes the runtime away; of a stand-in only the link, so that nothing is ever unpacked into the cache. */
export function removeRuntime(): void {
  rmSync(runtimeFolder, { recursive: true, force: true });
  rmSync(executableNameFile, { force: true });
}
