import { createRequire } from 'node:module';
import { displayIsHere, onSomeDisplay, sandboxArguments } from '../setup/display.ts';
import { prepareApplication } from '../setup/prepare.ts';
import { inProject, projectRoot } from '../support/project.ts';
import { runTask, runVisibly, say } from '../support/run.ts';

/** The path that Electron's package exports when Node loads it. */
function electronExecutable(): string {
  const executable: unknown = createRequire(import.meta.url)('electron');
  return String(executable);
}

function startInWindow(): number {
  return runVisibly([electronExecutable(), ...sandboxArguments(), projectRoot, ...process.argv.slice(2)]);
}

function walkOnVirtualDisplay(): number {
  say(
    'No display here: the example network is walked through on a virtual one, with screenshots in out/walk/.',
  );
  return runVisibly(onSomeDisplay([process.execPath, inProject('test', 'e2e', 'walk.ts')]));
}

await runTask(async () => {
  await prepareApplication();
  return displayIsHere() ? startInWindow() : walkOnVirtualDisplay();
});
