import { rewriteUnderKey } from '#db/rewrite.ts';
import type { NetworkSession } from '../network-session.ts';
import { newKeyOfPassword } from './password-secret.ts';
import type { RememberedKeys } from './remembered-keys.ts';
import type { Vault } from './vault.ts';

/** `null` as the current one: there is none; as the next: take it off. */
export interface PasswordChange {
  readonly current: string | null;
  readonly next: string | null;
}

/**
 * Puts the open network under another password: written anew beside it, checked, and swapped. It is closed for that moment,
 * so what was done in this session can no longer be undone.
 *
 * @throws {AppError} wrong-password, wait-before-trying; and as `rewriteUnderKey`: the network is then open as before.
 */
export async function changePassword(
  session: NetworkSession,
  vault: Vault,
  remembered: RememberedKeys,
  { current, next }: PasswordChange,
): Promise<void> {
  const { file } = session.network();
  const from = await vault.keyOf(file, current ?? '');
  const to = next === null ? null : await newKeyOfPassword(next);
  const wipe = (): void => {
    from?.fill(0);
    to?.fill(0);
  };
  try {
    const network = session.network();
    await network.whenWhole();
    const wasRemembered = remembered.isRemembered(file);
    // From here on nobody else gets a turn until the file is open again.
    session.close();
    try {
      rewriteUnderKey(file, from, to);
    } catch (error) {
      session.open(file, from === null ? null : Uint8Array.from(from));
      throw error;
    }
    remembered.forget(file);
    if (wasRemembered && to !== null) remembered.remember(file, to);
    session.open(file, to === null ? null : Uint8Array.from(to));
  } finally {
    wipe();
  }
}
