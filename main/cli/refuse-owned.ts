import type { ReadDb } from '#db/handle.ts';
import { readOwnerPassword } from '#db/repos/privacy/owner-password.ts';
import { AppError } from '#shared/errors.ts';

/**
 * Whoever has no more than the file is a secretariat, and the command line asks for no owner's password.
 * @throws {AppError} owner-only: the file has an owner's password
 */
export function refuseOwned(db: ReadDb): void {
  if (readOwnerPassword(db) !== null) throw new AppError('owner-only');
}
