import { errorDataOf, isDamage } from '#shared/errors.ts';
import type { AppContext, DamagedFile } from '../app-context.ts';

/**
 * Opens a network and remembers it; one with a password may have to wait for that (see `Vault.open`). A file that will not
 * open is left as it is: the network before stays open, and the reason is kept for the welcome screen.
 *
 * @throws {AppError} the refusal, also kept as `context.problem`.
 */
export function openNetworkFile(context: AppContext, file: string): void {
  try {
    context.vault.open(file);
  } catch (error) {
    const problem = errorDataOf(error);
    context.problem = problem;
    setDamaged(
      context,
      // One that this machine remembers the key of did not wait for its password.
      isDamage(problem.code) ? { file, saved: null, key: context.remembered.keyOf(file) } : null,
    );
    throw error;
  }
  context.problem = null;
  setDamaged(context, null);
  context.preferences.rememberFile(file);
}

/** From now on it is this one that is damaged; the key of the one before is wiped. */
export function setDamaged(context: AppContext, damaged: DamagedFile | null): void {
  const before = context.damaged?.key;
  if (before !== damaged?.key) before?.fill(0);
  context.damaged = damaged;
}
