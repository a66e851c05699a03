import { secretOf } from '#db/file-key.ts';
import { AppError } from '#shared/errors.ts';
import type { AppStatus } from '#shared/ipc/app-state.ts';
import type { Protection } from '#shared/ipc/requests/vault.ts';
import { recoveryGroups } from '#shared/vault/recovery-key.ts';
import { type AppContext, appStatus } from '../../app-context.ts';
import { networkName, newNetworkFile } from '../../files/network-files.ts';
import { encryptPlainBackUps, otherBackUps, removePlainBackUps } from '../../vault/back-up-protection.ts';
import { changePassword } from '../../vault/change-password.ts';
import { newKeyOfPassword } from '../../vault/password-secret.ts';
import { wipingAfterwards } from '../../vault/wiping.ts';
import type { HandlersOf } from '../dispatch.ts';
import { EMPTY_NAME } from './files.ts';

/** Passwords, locking, and what belongs to them. */
export function vaultHandlers(
  context: AppContext,
  announce: (status: AppStatus) => void,
): HandlersOf<'vault'> {
  const { session, vault, remembered, preferences } = context;
  const announced = (): AppStatus => {
    const status = appStatus(context);
    announce(status);
    return status;
  };
  const opened = (): AppStatus => {
    context.problem = null;
    preferences.rememberFile(session.network().file);
    return announced();
  };
  const protection = (): Protection => {
    const network = session.network();
    const { file, isEncrypted } = network;
    return {
      isEncrypted,
      canRemember: remembered.isOffered(),
      isRemembered: remembered.isRemembered(file),
      otherBackUps: wipingAfterwards(network.keyCopy(), (key) => otherBackUps(file, key)),
    };
  };
  return {
    'vault.create': async ({ password }) => {
      const key = await newKeyOfPassword(password);
      session.create(newNetworkFile(context.networksFolder, EMPTY_NAME), () => undefined, key);
      vault.leave();
      return opened();
    },
    'vault.unlock': async ({ password }) => {
      await vault.unlock(password);
      return session.current() === null ? announced() : opened();
    },
    'vault.unlockWithRecoveryKey': async ({ recoveryKey }) => {
      await vault.unlockWithRecoveryKey(recoveryKey);
      return session.current() === null ? announced() : opened();
    },
    'vault.lock': () => {
      vault.lock(context.lockReason());
      return announced();
    },
    'vault.find': protection,
    'vault.changePassword': async (change) => {
      await changePassword(session, vault, remembered, change);
      return announced();
    },
    'vault.remember': ({ remember }) => {
      const network = session.network();
      const { file } = network;
      remembered.forget(file);
      if (remember) {
        wipingAfterwards(network.keyCopy(), (key) => {
          if (key !== null) remembered.remember(file, key);
        });
      }
      return protection();
    },
    'vault.recoverySheet': async ({ password }) => {
      const { file } = session.network();
      const key = await vault.keyOf(file, password);
      if (key === null) throw new AppError('not-found', { what: '' });
      const groups = wipingAfterwards(key, () => recoveryGroups(secretOf(key)));
      return { name: networkName(file), path: file, groups };
    },
    'vault.protectBackUps': ({ way }) => {
      const network = session.network();
      const { file } = network;
      wipingAfterwards(network.keyCopy(), (key) => {
        if (key === null) return;
        if (way === 'encrypt') encryptPlainBackUps(file, key);
        else removePlainBackUps(file);
      });
      return protection();
    },
  };
}
