import os from 'node:os';
import { readFileSync } from 'node:fs';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Whether a window can be shown; only on Linux may that need more than the operating system itself. */
export function hasDisplay({ platform, environment }: Surroundings): boolean {
  if (platform !== 'linux') return true;
  return [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(
    (value) => value !== undefined && value !== '',
  );
}

/** Whether this machine, in this session, can show a window. */
export function displayIsHere(): boolean {
  return hasDisplay({ platform: process.platform, environment: process.env });
}

/** A command and its arguments, run on a screen in memory when there is no other. */
export function onSomeDisplay(command: readonly string[]): readonly string[] {
  return displayIsHere() ? command : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...command];
}

function userNamespacesAreRestricted(): boolean {
  try {
    return readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1';
  } catch {
    return false;
  }
}

/**
 * What Electron needs to start from a source folder. Chromium's sandbox refuses to run as root, and cannot be made where
 * AppArmor restricts user namespaces to installed programs. The packaged application never gets this flag.
 */
export function sandboxArguments(): readonly string[] {
  if (process.platform !== 'linux') return [];
  return os.userInfo().uid === 0 || userNamespacesAreRestricted() ? ['--no-sandbox'] : [];
}
