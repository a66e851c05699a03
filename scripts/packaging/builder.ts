import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isStandIn, runtimeFolder } from '../electron-runtime/installed-runtime.ts';
import { inProject, packageCommand } from '../support/project.ts';
import { runVisibly, SetupError, say } from '../support/run.ts';

/** The word with which a person says to know that a package of the stand-in is not to be released. */
export const allowStandInFlag = '--allow-stand-in';

interface StandIn {
  readonly folder: string;
  readonly version: string;
}

/**
 * What electron-builder is asked for.
 *
 * @param args what the person typed; without a target for it, the targets of electron-builder.yml are made.
 * @throws SetupError for the stand-in runtime, which is out of support, unless the person asked for that.
 */
export function builderArguments(args: readonly string[], standIn: StandIn | null): readonly string[] {
  const targets = args.filter((argument) => argument !== allowStandInFlag);
  if (standIn === null) return [...targets, '--publish', 'never'];
  if (!args.includes(allowStandInFlag)) {
    throw new SetupError(
      `The Electron here is a stand-in (${standIn.version}, out of support): a package of it is for testing only. ` +
        `To make one: npm run dist -- ${allowStandInFlag}`,
    );
  }
  return [
    // Of the targets in electron-builder.yml AppImage needs a download.
    ...(targets.length === 0 ? ['--linux', 'dir', 'tar.gz', 'deb'] : targets),
    '--publish',
    'never',
    `-c.electronDist=${standIn.folder}`,
    `-c.electronVersion=${standIn.version}`,
    '-c.artifactName=${name}-${version}-stand-in-${os}-${arch}.${ext}',
  ];
}

/** Debian's own tools in the place of those that electron-builder would download, and no time lost on compression. */
function environmentForStandIn(): NodeJS.ProcessEnv {
  const sevenZip = '/usr/bin/7zz';
  return {
    ...(existsSync(sevenZip) ? { ELECTRON_BUILDER_7ZIP_PATH: sevenZip } : {}),
    ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
    CUSTOM_FPM_PATH: path.join(import.meta.dirname, 'fpm.ts'),
    ...process.env,
  };
}

function standInHere(): StandIn | null {
  if (!isStandIn()) return null;
  const version = readFileSync(path.join(runtimeFolder, 'version'), 'utf8').trim();
  return { folder: runtimeFolder, version };
}

/** Refuses at once what `runBuilder` would refuse after the build. */
export function assertMayPackage(args: readonly string[]): void {
  builderArguments(args, standInHere());
}

/** Makes packages of the built application. Returns the exit code of electron-builder. */
export function runBuilder(args: readonly string[]): number {
  const standIn = standInHere();
  const builderArgs = builderArguments(args, standIn);
  if (standIn !== null) {
    say('Packaging with the stand-in Electron: for testing only, never to be released.');
    Object.assign(process.env, environmentForStandIn());
  }
  const builder = packageCommand('electron-builder', 'electron-builder');
  return runVisibly([...builder, '--config', inProject('electron-builder.yml'), ...builderArgs]);
}
