import { existsSync } from 'node:fs';
import path from 'node:path';
import { attempt, SetupError, say } from '../support/run.ts';

/** Something that the operating system has to bring, and the Debian packages that may bring it, newest name first. */
export interface SystemNeed {
  readonly kind: 'library' | 'command' | 'folder';
  readonly name: string;
  readonly packages: readonly string[];
}

const library = (name: string, ...packages: readonly string[]): SystemNeed => ({
  kind: 'library',
  name,
  packages,
});
const command = (name: string, ...packages: readonly string[]): SystemNeed => ({
  kind: 'command',
  name,
  packages,
});

/** What Electron loads before it can open a window. */
export const windowNeeds: readonly SystemNeed[] = [
  library('libgtk-3.so.0', 'libgtk-3-0t64', 'libgtk-3-0'),
  library('libnss3.so', 'libnss3'),
  library('libasound.so.2', 'libasound2t64', 'libasound2'),
  library('libgbm.so.1', 'libgbm1'),
  library('libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'),
  library('libdrm.so.2', 'libdrm2'),
  { kind: 'folder', name: '/usr/share/fonts/truetype', packages: ['fonts-liberation2', 'fonts-liberation'] },
];

/** A screen in memory, for a machine that has none. */
export const virtualDisplayNeeds: readonly SystemNeed[] = [
  command('Xvfb', 'xvfb'),
  command('xvfb-run', 'xvfb'),
  command('xauth', 'xauth'),
];

/** Only where SQLite has to be compiled for the stand-in runtime. */
export const compilerNeeds: readonly SystemNeed[] = [
  command('g++', 'g++'),
  command('make', 'make'),
  command('python3', 'python3'),
];

/** What the machine has: names of shared libraries, and tests for commands and folders. */
export interface Machine {
  readonly libraries: ReadonlySet<string>;
  readonly hasCommand: (name: string) => boolean;
  readonly hasFolder: (name: string) => boolean;
}

/** The needs that the machine does not meet, in their own order. */
export function missingNeeds(needs: readonly SystemNeed[], machine: Machine): readonly SystemNeed[] {
  return needs.filter((need) => {
    if (need.kind === 'library') return !machine.libraries.has(need.name);
    return need.kind === 'command' ? !machine.hasCommand(need.name) : !machine.hasFolder(need.name);
  });
}

/** File names of the libraries in the answer of `ldconfig -p`; its first line is a heading. */
export function librariesIn(ldconfigOutput: string): ReadonlySet<string> {
  return new Set([...ldconfigOutput.matchAll(/^\s+(\S+) \(/gm)].map((match) => match[1] ?? ''));
}

/** The packages to install, each once: of the names of one package over the years, the first that is on offer. */
export function packagesFor(
  missing: readonly SystemNeed[],
  isOnOffer: (packageName: string) => boolean,
): readonly string[] {
  const chosen = missing.map((need) => need.packages.find(isOnOffer) ?? need.packages.at(-1) ?? need.name);
  return [...new Set(chosen)];
}

function hasCommand(name: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, name)));
}

function thisMachine(): Machine {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file)) ?? 'ldconfig';
  return { libraries: librariesIn(attempt([ldconfig, '-p']).output), hasCommand, hasFolder: existsSync };
}

function aptOffers(packageName: string): boolean {
  return /Candidate: (?!\(none\))/.test(attempt(['apt-cache', 'policy', packageName]).output);
}

function install(missing: readonly SystemNeed[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say('Reading the list of Debian packages (apt-get update) ...');
  const update = attempt(['apt-get', 'update'], { env });
  const packages = packagesFor(missing, aptOffers);
  say(`Installing ${packages.join(' ')} ...`);
  const installed = attempt(['apt-get', 'install', '--yes', '--no-install-recommends', ...packages], { env });
  if (!installed.ok) {
    throw new SetupError(
      `apt-get could not install them:\n${(update.ok ? '' : update.output) + installed.output.slice(-2000)}`,
    );
  }
}

/** Installs what is missing where that is allowed; otherwise one line says what to install. */
export function ensureSystemNeeds(needs: readonly SystemNeed[]): void {
  if (process.platform !== 'linux') return;
  const missing = missingNeeds(needs, thisMachine());
  if (missing.length === 0) return;
  if (!hasCommand('apt-get')) {
    throw new SetupError(`Missing on this machine: ${missing.map((need) => need.name).join(', ')}.`);
  }
  if (process.getuid?.() !== 0) {
    const packages = packagesFor(missing, aptOffers).join(' ');
    throw new SetupError(`Missing on this machine; run: sudo apt-get install ${packages}`);
  }
  install(missing);
  const stillMissing = missingNeeds(missing, thisMachine());
  if (stillMissing.length > 0) {
    throw new SetupError(`Still missing: ${stillMissing.map((need) => need.name).join(', ')}.`);
  }
}
