import path from 'node:path';
import type { FileKey } from '#db/file-key.ts';
import { isFileReplaced } from '#db/handle.ts';
import type { AppStatus, LockReason, OpenFile } from '#shared/ipc/app-state.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { AutomaticBackUps } from './back-ups/automatic-back-ups.ts';
import type { BackUpHand } from './back-ups/back-up-hand.ts';
import { isBackUpOld, lastWrittenOf, newestBackUpOf } from './back-ups/back-up-moments.ts';
import type { ChosenFolders } from './back-ups/back-up-order.ts';
import type { FileDialogs } from './window/file-dialogs.ts';
import { networkName } from './files/network-files.ts';
import type { PagePrinter } from './window/page-printer.ts';
import type { WindowScreen } from './window/window-screen.ts';
import type { NetworkSession, OpenNetwork } from './network-session.ts';
import type { QuickEntryKey } from './window/quick-entry-key.ts';
import type { PreferenceStore } from './preferences.ts';
import type { Seals } from './files/seals.ts';
import type { RememberedKeys } from './vault/remembered-keys.ts';
import type { Vault } from './vault/vault.ts';

/** What this program runs on. */
export interface RuntimeFacts {
  readonly version: string;
  readonly standInRuntime: boolean;
  readonly runtimeVersions: AppStatus['runtimeVersions'];
}

/** A network that did not open because it is damaged. */
export interface DamagedFile {
  readonly file: string;
  /** What was saved of it; `null`: nothing yet. */
  readonly saved: string | null;
  /** What opens it and its back-ups, wiped when it was dealt with; `null`: it is plain, or nobody gave its password. */
  readonly key: FileKey | null;
}

/** All that the handlers of the program itself need; made once in `index.ts`. */
export interface AppContext {
  readonly session: NetworkSession;
  readonly preferences: PreferenceStore;
  readonly dialogs: FileDialogs;
  readonly printer: PagePrinter;
  readonly screen: WindowScreen;
  readonly clock: () => Date;
  readonly runtime: RuntimeFacts;
  readonly quickEntryKey: QuickEntryKey;
  readonly backUps: AutomaticBackUps;
  readonly vault: Vault;
  readonly remembered: RememberedKeys;
  /** Why the window locks now: because the user wants it, or because it was asked to. */
  readonly lockReason: () => LockReason;
  readonly backUpHand: BackUpHand;
  readonly seals: Seals;
  /** The file that did not open because it is damaged, and what was saved of it; `null`: there is none, or it was dealt with. */
  damaged: DamagedFile | null;
  /** The file in which a network that was taken away was saved, and the name that it had; `null`: none was. */
  savedInstead: { readonly file: string; readonly before: string } | null;
  /** Where new networks go. */
  readonly networksFolder: string;
  /** Why the last file did not open; shown until another one does. */
  problem: AppErrorData | null;
}

/** Where the copies of a network go. */
export function backUpFolders(preferences: PreferenceStore, file: string): ChosenFolders {
  return preferences.read().backUpFolders[file] ?? { own: null, second: null };
}

function openFileOf(network: OpenNetwork, context: AppContext): OpenFile {
  const { file, isEncrypted, audience, db, strayLog } = network;
  const { own, second } = context.backUps.problemsOf(file);
  const newest = newestBackUpOf(file, backUpFolders(context.preferences, file));
  return {
    name: networkName(file),
    path: file,
    isEncrypted,
    isSecretariat: audience === 'secretariat',
    lastBackUp: newest,
    backUpProblem: own,
    secondBackUpProblem: second,
    isBackUpOld: isBackUpOld(newest, lastWrittenOf(file), context.clock()),
    isReplaced: isFileReplaced(db),
    strayLog: strayLog === null ? null : path.basename(strayLog),
    savedInsteadOf: context.savedInstead?.file === file ? context.savedInstead.before : null,
  };
}

/** What the window needs to know about the program as a whole. */
export function appStatus(context: AppContext): AppStatus {
  const current = context.session.current();
  const { preferences, recentFiles } = context.preferences.read();
  return {
    ...context.runtime,
    today: localDay(context.clock()),
    preferences,
    quickEntryKey: context.quickEntryKey.state(),
    file: current === null ? null : openFileOf(current, context),
    locked: context.vault.locked(),
    recentFiles: recentFiles.map((file) => ({ name: networkName(file), path: file })),
    problem: context.problem,
  };
}
