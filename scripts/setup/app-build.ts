import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeCompliance } from '../compliance/bill-of-materials.ts';
import { inProject, packageCommand, projectRoot } from '../support/project.ts';
import { run, say } from '../support/run.ts';

/** Everything that ends up in the application or decides how it is built. */
const sources = [
  'main/**/*',
  'db/**/*',
  'shared/**/*',
  'renderer/**/*',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

/** A sum over names and contents: a renamed, changed, added or removed file gives another one. */
export function fingerprint(
  files: Iterable<{ readonly name: string; readonly content: Uint8Array }>,
): string {
  const hash = createHash('sha256');
  for (const { name, content } of files) {
    // The lengths keep the end of one name or content apart from the beginning of the next.
    hash.update(`${name.length} ${name} ${content.length} `).update(content);
  }
  return hash.digest('hex');
}

function fingerprintOfSources(): string {
  const names = globSync(sources, { cwd: projectRoot, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  return fingerprint(names.map((name) => ({ name, content: readFileSync(name) })));
}

const stampFile = inProject('out', 'app', 'built-from.txt');

/** The fingerprint of the sources that out/app was built from; `null` without a complete build. */
export function builtFrom(): string | null {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
}

/** Builds the application into out/app, unless it was built from exactly these sources. */
export function ensureAppBuild(): void {
  const wanted = fingerprintOfSources();
  if (builtFrom() === wanted) return;
  say('Building the application ...');
  rmSync(inProject('out', 'app'), { recursive: true, force: true });
  run([...packageCommand('electron-vite', 'electron-vite'), 'build', '--logLevel', 'warn']);
  writeCompliance(inProject('out', 'app'));
  writeFileSync(stampFile, wanted);
}
