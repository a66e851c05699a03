import type { FileKey } from '#db/file-key.ts';
import type { PreferenceStore } from '../preferences.ts';

/** Of Electron's safeStorage, what is needed here. */
export interface SystemVault {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;
  /** Linux only; elsewhere it does not exist. */
  getSelectedStorageBackend?: () => string;
}

/** Backends that only hide what they keep: who reads our file could read it too. */
const NO_VAULT: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

/** Keys of files that this user on this machine opens without a password, kept by the vault of the system. */
export interface RememberedKeys {
  /** Whether the system really keeps secrets; where it does not, nothing is ever remembered. Known when the program is ready. */
  isOffered(): boolean;
  isRemembered(file: string): boolean;
  /** `null`: not remembered, or no longer readable. The caller wipes it. */
  keyOf(file: string): FileKey | null;
  remember(file: string, key: FileKey): void;
  forget(file: string): void;
}

export function createRememberedKeys(
  system: SystemVault,
  platform: string,
  preferences: PreferenceStore,
): RememberedKeys {
  const isOffered = (): boolean => {
    try {
      const backend = platform === 'linux' ? (system.getSelectedStorageBackend?.() ?? 'unknown') : 'system';
      return system.isEncryptionAvailable() && !NO_VAULT.has(backend);
    } catch {
      return false; // asked before the program was ready
    }
  };
  const forget = (file: string): void => {
    const { [file]: known, ...others } = preferences.read().rememberedKeys;
    if (known !== undefined) preferences.update({ rememberedKeys: others });
  };
  return {
    isOffered,
    isRemembered: (file) => preferences.read().rememberedKeys[file] !== undefined && isOffered(),
    keyOf: (file) => {
      const kept = preferences.read().rememberedKeys[file];
      if (kept === undefined || !isOffered()) return null;
      try {
        return new Uint8Array(Buffer.from(system.decryptString(Buffer.from(kept, 'base64')), 'base64'));
      } catch {
        return null; // another user, another machine, or a vault that was emptied
      }
    },
    remember: (file, key) => {
      if (!isOffered()) return;
      const kept = system.encryptString(Buffer.from(key).toString('base64')).toString('base64');
      preferences.update({ rememberedKeys: { ...preferences.read().rememberedKeys, [file]: kept } });
    },
    forget,
  };
}
