/**
 * What Electron's own default application does for `electron [-r module] [flags] folder`, without its welcome window.
 * An ES module that awaits at top level: Electron holds `ready` back until it is done, so that the application can
 * still register its scheme. Electron reads this from an archive of its own, so it imports only what is built in.
 */
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** @typedef {{ name?: string, productName?: string, version?: string, main?: string }} Manifest */

/**
 * Electron's default application names the application that it loads through two methods that its types leave out.
 * @typedef {import('electron').App & { setVersion(version: string): void, setAppPath(folder: string): void }} HostApp
 */
const host = /** @type {HostApp} */ (app);

/** @param {readonly string[]} args */
function readArguments(args) {
  /** @type {string[]} */
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '-r' || argument === '--require') {
      index += 1;
      preloads.push(args[index] ?? '');
    } else if (!argument.startsWith('-')) {
      return { preloads, folder: path.resolve(argument) };
    }
  }
  return { preloads, folder: null };
}

/** @param {string} folder */
async function loadApplication(folder) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  host.name = manifest.productName ?? manifest.name ?? host.name;
  if (manifest.version !== undefined) host.setVersion(manifest.version);
  host.setAppPath(folder);
  await import(pathToFileURL(path.join(folder, manifest.main ?? 'index.js')).href);
}

const { preloads, folder } = readArguments(process.argv.slice(1));
// Playwright hands its loader over in this way.
const require = Module.createRequire(import.meta.url);
for (const preload of preloads) require(preload);
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

if (folder === null) {
  console.error('usage: electron [options] folder-of-the-application');
  host.exit(1);
} else {
  try {
    await loadApplication(folder);
  } catch (error) {
    console.error('The application could not be loaded.', error);
    host.exit(1);
  }
}
