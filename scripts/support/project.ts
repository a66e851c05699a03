import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder of package.json. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export function inProject(...parts: readonly string[]): string {
  return path.join(projectRoot, ...parts);
}

/** What is costly to make and the same for every clone, kept outside node_modules so that `npm ci` leaves it alone. */
export function cacheFolder(): string {
  const caches = process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache');
  return path.join(caches, 'netwerkkaart');
}

/** The version in a package.json. */
export function packageVersion(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  ) {
    return manifest.version;
  }
  throw new Error(`${folder}/package.json names no version`);
}
