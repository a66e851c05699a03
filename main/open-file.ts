import { errorDataOf } from '#shared/errors.ts';
import type { AppContext } from './app-context.ts';

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
    context.damaged = problem.code === 'file-damaged' ? { file, saved: null } : null;
    throw error;
  }
  context.problem = null;
  context.damaged = null;
  context.preferences.rememberFile(file);
}
