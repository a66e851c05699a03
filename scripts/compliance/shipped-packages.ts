import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { inProject, projectRoot } from '../support/project.ts';

/** A package of somebody else that is in what users get. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression, "MIT" or "Apache-2.0". */
  readonly licence: string;
  /** Of the archive that npm fetched: "sha512-...". */
  readonly integrity: string;
  /** The whole text, as its makers ask to pass on; empty when the package brings none. */
  readonly licenceText: string;
}

const lockedSchema = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  name: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), lockedSchema) });
export type LockFile = z.infer<typeof lockSchema>;

export function readLockFile(): LockFile {
  return lockSchema.parse(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')));
}

/** An import that stays when types are taken away. */
const IMPORTS =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
const CSS_IMPORTS = /@import\s+(?:url\()?['"]([^'"]+)['"]/g;

/** The package that an import names; `null` for our own files and for Node's. */
export function packageOfImport(specifier: string): string | null {
  if (/^[.#/]|^node:/.test(specifier)) return null;
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Packages that a source of the program imports itself. */
export function importedPackages(text: string): readonly string[] {
  const found = [...text.matchAll(IMPORTS), ...text.matchAll(CSS_IMPORTS)].map(
    ([, whole, dynamic]) => whole ?? dynamic ?? '',
  );
  return found.flatMap((specifier) => packageOfImport(specifier) ?? []).filter((name) => name !== '');
}

/** The folder in which a package that stands at `from` finds another one; nearest first, as Node looks. */
function folderOf(lock: LockFile, name: string, from: string): string | null {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const folder = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (lock.packages[folder] !== undefined) return folder;
    if (place === '') return null;
  }
}

function licenceTextIn(folder: string): string {
  const names = globSync('{LICENSE,LICENCE,license,licence,COPYING}*', { cwd: inProject(folder) }).sort();
  const texts = names.filter((name) => !/\.(js|ts|json)$/.test(name)).map((name) => inProject(folder, name));
  return texts.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
}

/** What the driver is called where we name it otherwise: the lock file keeps the true name. */
function shippedAt(lock: LockFile, folder: string): ShippedPackage {
  const locked = lock.packages[folder];
  return {
    name: locked?.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: locked?.version ?? '',
    licence: locked?.license ?? '',
    integrity: locked?.integrity ?? '',
    licenceText: existsSync(inProject(folder)) ? licenceTextIn(folder) : '',
  };
}

/**
 * Everything of others that the package holds, by name: what the sources of the program import and what that needs in its turn.
 * What the bundler leaves out of a package because nobody calls it still counts. Electron carries Chromium and Node, whose
 * licences lie beside the program in a file of its own.
 */
export function shippedPackages(lock: LockFile = readLockFile()): readonly ShippedPackage[] {
  const sources = globSync('{main,renderer,shared,db}/**/*.{ts,tsx,css}', { cwd: projectRoot });
  const named = sources.flatMap((file) =>
    importedPackages(readFileSync(path.join(projectRoot, file), 'utf8')),
  );
  const waiting = [...new Set(named)].map((name) => folderOf(lock, name, ''));
  const folders = new Set<string>();
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (folder === null || folders.has(folder)) continue;
    folders.add(folder);
    // Electron's own dependencies fetch its binary; they are not in it. The driver is taken without what compiles it.
    if (folder === 'node_modules/electron' || folder === 'node_modules/better-sqlite3') continue;
    const needed = Object.keys(lock.packages[folder]?.dependencies ?? {});
    waiting.push(...needed.map((name) => folderOf(lock, name, folder)));
  }
  return [...folders]
    .map((folder) => shippedAt(lock, folder))
    .toSorted((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version));
}
