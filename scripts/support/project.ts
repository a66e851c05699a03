import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

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

const manifestSchema = z.object({
  version: z.string(),
  // A package with one command may leave its name out: it is the package's own.
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
});

function manifestOf(packageFolder: string): z.infer<typeof manifestSchema> {
  return manifestSchema.parse(JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')));
}

/** The version of an installed package. */
export function packageVersion(packageFolder: string): string {
  return manifestOf(packageFolder).version;
}

/**
 * A command of an installed package as a command line for Node: unlike the entries of node_modules/.bin it is the same
 * on every platform.
 */
export function packageCommand(packageName: string, command: string): readonly string[] {
  const { bin } = manifestOf(inProject('node_modules', packageName));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new Error(`The package ${packageName} has no command ${command}`);
  return [process.execPath, inProject('node_modules', packageName, file)];
}

/** npm as a command line: by its own script when npm started us, which works on every platform. */
export function npmCommand(): readonly string[] {
  const script = process.env['npm_execpath'];
  return script === undefined ? ['npm'] : [process.execPath, script];
}
