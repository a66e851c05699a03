import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathOfProjectNode } from './project-node.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages by folder, such as `node_modules/zod` */

/**
 * Folders in which the installed packages differ from the lock file; empty when nothing has to be installed. Packages
 * for other platforms are marked optional in the lock file and may be absent.
 *
 * @param {LockedPackages} locked `packages` of package-lock.json
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json, which npm writes after each install
 * @returns {string[]}
 */
export function differencesFromLock(locked, installed) {
  const wanted = Object.entries(locked).filter(([folder]) => folder !== '');
  const wrong = wanted
    .filter(([folder, entry]) => {
      const found = installed[folder];
      if (found === undefined) return entry.optional !== true;
      return found.version !== entry.version || found.integrity !== entry.integrity;
    })
    .map(([folder]) => folder);
  const surplus = Object.keys(installed).filter((folder) => folder !== '' && locked[folder] === undefined);
  return [...wrong, ...surplus];
}

/**
 * @param {string} file
 * @returns {LockedPackages | null} `null` when npm has not written the file
 */
function readLockedPackages(file) {
  if (!existsSync(file)) return null;
  /** @type {{ packages: LockedPackages }} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return lock.packages;
}

/** @param {string} root folder of the project */
function packagesAreComplete(root) {
  const locked = readLockedPackages(path.join(root, 'package-lock.json'));
  const installed = readLockedPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (locked === null || installed === null) return false;
  // npm keeps its list also when the install script that fetches Node was not allowed to run.
  return differencesFromLock(locked, installed).length === 0 && existsSync(pathOfProjectNode(root));
}

/**
 * Installs the packages of the lock file, unless exactly those are there.
 *
 * @param {string} root folder of the project
 */
export function ensurePackages(root) {
  if (packagesAreComplete(root)) return;
  console.error('Installing packages (npm ci) ...');
  const npmScript = process.env['npm_execpath'];
  const result =
    npmScript === undefined
      ? spawnSync('npm', ['ci', '--loglevel=error'], {
          cwd: root,
          stdio: ['ignore', 2, 2],
          shell: process.platform === 'win32',
        })
      : spawnSync(process.execPath, [npmScript, 'ci', '--loglevel=error'], {
          cwd: root,
          stdio: ['ignore', 2, 2],
        });
  if (result.status !== 0) {
    console.error('The packages could not be installed; see the messages of npm above.');
    process.exit(1);
  }
  if (!existsSync(pathOfProjectNode(root))) {
    console.error(
      'npm did not run the install script of the package "node"; allow it with: npm rebuild node',
    );
    process.exit(1);
  }
}
