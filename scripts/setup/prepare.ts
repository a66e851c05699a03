import { ensureRuntime } from '../electron-runtime/ensure-runtime.ts';
import { ensureAppBuild } from './app-build.ts';
import { displayIsHere } from './display.ts';
import { ensureSystemNeeds, virtualDisplayNeeds, windowNeeds } from './system-libraries.ts';

/** Everything between installed packages and an application that can be started; nothing that was done before. */
export async function prepareApplication(): Promise<void> {
  ensureSystemNeeds(displayIsHere() ? windowNeeds : [...windowNeeds, ...virtualDisplayNeeds]);
  await ensureRuntime();
  ensureAppBuild();
}
