import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { builtFrom } from '../setup/app-build.ts';
import { inProject } from '../support/project.ts';
import { SetupError, say } from '../support/run.ts';
import { allowStandInFlag, runBuilder } from './builder.ts';

const output = ['out', 'packaged'] as const;
const stampFile = inProject(...output, 'built-from.txt');

/** Where electron-builder leaves the executable of an unpacked application, per platform. */
const executables: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'linux*-unpacked/netwerkkaart',
  win32: 'win*-unpacked/Netwerkkaart.exe',
  darwin: 'mac*/Netwerkkaart.app/Contents/MacOS/Netwerkkaart',
};

/** The executable of the packaged application. */
export function packagedExecutable(): string {
  const pattern = executables[process.platform];
  const [file] = pattern === undefined ? [] : globSync(pattern, { cwd: inProject(...output) });
  if (file === undefined)
    throw new SetupError('There is no packaged application; make one with: npm run smoke');
  return inProject(...output, file);
}

function wantedStamp(): string {
  const settings = createHash('sha256')
    .update(readFileSync(inProject('electron-builder.yml')))
    .digest('hex');
  return `${builtFrom() ?? ''} ${settings}`;
}

/** Packages the built application as a folder, to be tested, unless that was done with this build and these settings. */
export function ensurePackagedApp(): void {
  const wanted = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  say('Packaging the application for its test ...');
  rmSync(inProject(...output), { recursive: true, force: true });
  const code = runBuilder(['--dir', allowStandInFlag, `-c.directories.output=${output.join('/')}`]);
  if (code !== 0) throw new SetupError('The application could not be packaged.');
  writeFileSync(stampFile, wanted);
}
