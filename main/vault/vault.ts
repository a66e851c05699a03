import type { FileKey } from '#db/file-key.ts';
import { inspectFile } from '#db/storage.ts';
import { AppError, errorDataOf, isDamage } from '#shared/errors.ts';
import type { LockedFile, LockReason } from '#shared/ipc/app-state.ts';
import { networkName } from '../files/network-files.ts';
import type { NetworkSession } from '../network-session.ts';
import type { PreferenceStore } from '../preferences.ts';
import { secondsToWait, waitAfter } from './attempts.ts';
import { keyOfPassword, keyOfRecoveryKey } from './password-secret.ts';
import type { RememberedKeys } from './remembered-keys.ts';

/** Everything between a network with a password and whoever wants to open it. */
export interface Vault {
  /** What waits for its password; `null`: nothing. */
  locked(): LockedFile | null;
  /**
   * Opens a network. One with a password is opened with the key that this machine remembers, or else waits for its
   * password; the network before is then closed.
   * @throws {AppError} as `openDatabase`
   */
  open(file: string): void;
  /** Opens what waits when this machine remembers its key and nobody locked it; for when the system can be asked at last. */
  openRemembered(): void;
  /**
   * @throws {AppError} wrong-password; wait-before-trying; no-file-open: nothing waits; what `openDatabase` throws. Then it
   *   still waits, and the file is as it was. One that is damaged does not wait any more: see `onDamaged`.
   */
  unlock(password: string): Promise<void>;
  /** As `unlock`, with what the recovery sheet says. @throws {AppError} also invalid-input and wrong-recovery-key */
  unlockWithRecoveryKey(text: string): Promise<void>;
  /** Closes the open network and wipes its key; without a password there is nothing to lock, and nothing happens. */
  lock(reason: LockReason): void;
  /** Nothing waits any more: another network is open, or none is wanted. */
  leave(): void;
  /**
   * The key of an encrypted file by its password, counted and slowed down as any try.
   * @throws {AppError} wrong-password; wait-before-trying
   */
  keyOf(file: string, password: string): Promise<FileKey | null>;
}

interface VaultOptions {
  readonly session: NetworkSession;
  readonly preferences: PreferenceStore;
  readonly remembered: RememberedKeys;
  readonly clock: () => Date;
  /** The network was locked: what others know of its content has to go too. */
  readonly onLock: () => void;
  /** A network to which the user has the key is damaged. @param key is theirs from now on, to be wiped. */
  readonly onDamaged: (file: string, key: FileKey, error: AppError) => void;
}

interface Waiting {
  readonly file: string;
  readonly reason: LockReason;
}

export function createVault({
  session,
  preferences,
  remembered,
  clock,
  onLock,
  onDamaged,
}: VaultOptions): Vault {
  let waiting: Waiting | null = null;
  let isTrying = false;

  const setAttempts = (file: string, wrong: number): void => {
    const { [file]: _before, ...others } = preferences.read().attempts;
    const at = clock().getTime();
    preferences.update({ attempts: wrong === 0 ? others : { ...others, [file]: { wrong, at } } });
  };

  /** One try at a time, so that nobody is quicker by asking more often. */
  async function tryKey(file: string, find: () => Promise<FileKey | null>): Promise<FileKey | null> {
    const attempts = preferences.read().attempts[file];
    const seconds = isTrying ? 1 : secondsToWait(attempts, clock().getTime());
    if (seconds > 0) throw new AppError('wait-before-trying', { seconds: String(seconds) });
    isTrying = true;
    try {
      const key = await find();
      setAttempts(file, 0);
      return key;
    } catch (error) {
      const { code, params, fields } = errorDataOf(error);
      if (code !== 'wrong-password' && code !== 'wrong-recovery-key') throw error;
      const wrong = (attempts?.wrong ?? 0) + 1;
      setAttempts(file, wrong);
      throw new AppError(code, { ...params, seconds: String(waitAfter(wrong)) }, { fields, cause: error });
    } finally {
      isTrying = false;
    }
  }

  async function unlockWith(find: (file: string) => Promise<FileKey | null>): Promise<void> {
    const asked = waiting;
    if (asked === null) throw new AppError('no-file-open');
    const key = await tryKey(asked.file, () => find(asked.file));
    if (waiting !== asked) {
      key?.fill(0); // something else was opened meanwhile
      throw new AppError('no-file-open');
    }
    const spare = key === null ? null : Uint8Array.from(key);
    try {
      session.open(asked.file, key);
    } catch (error) {
      // The key is right: with it can be read what is still whole.
      if (spare !== null && error instanceof AppError && isDamage(error.code)) {
        waiting = null;
        onDamaged(asked.file, Uint8Array.from(spare), error);
        return;
      }
      throw error;
    } finally {
      spare?.fill(0);
    }
    waiting = null;
  }

  function openRemembered(file: string): boolean {
    const key = remembered.keyOf(file);
    if (key === null) return false;
    try {
      session.open(file, key);
      return true;
    } catch (error) {
      // Another password since: the key is of no use any more, and the user is asked.
      if (!(error instanceof AppError) || error.code !== 'other-key') throw error;
      remembered.forget(file);
      return false;
    }
  }

  return {
    locked: () => {
      if (waiting === null) return null;
      return { name: networkName(waiting.file), path: waiting.file, reason: waiting.reason };
    },
    open: (file) => {
      if (!inspectFile(file).isEncrypted) {
        session.open(file);
        waiting = null;
      } else if (openRemembered(file)) {
        waiting = null;
      } else {
        session.close();
        waiting = { file, reason: 'chosen' };
      }
    },
    openRemembered: () => {
      if (waiting?.reason === 'chosen' && openRemembered(waiting.file)) waiting = null;
    },
    unlock: (password) => unlockWith((file) => keyOfPassword(file, password)),
    unlockWithRecoveryKey: (text) =>
      unlockWith((file) => Promise.resolve().then(() => keyOfRecoveryKey(file, text))),
    lock: (reason) => {
      const network = session.current();
      if (network === null || !network.isEncrypted) return;
      session.close();
      waiting = { file: network.file, reason };
      onLock();
    },
    leave: () => {
      waiting = null;
    },
    keyOf: (file, password) => tryKey(file, () => keyOfPassword(file, password)),
  };
}
