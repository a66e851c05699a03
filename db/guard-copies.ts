import { AppError } from '#shared/errors.ts';
import { changeCopy } from './change-copy.ts';
import { connectForReading } from './connect.ts';
import { keyFor } from './copies.ts';
import type { FileKey } from './file-key.ts';
import { closeDatabase } from './handle.ts';
import { type OwnerPassword, readOwnerPassword, writeOwnerPassword } from './repos/privacy/owner-password.ts';

/** What became of the copies. */
export interface GuardedCopies {
  /** Those that have the same password now, or none, as the network has. */
  readonly guarded: number;
  /** Those of an older version, of another password, or that cannot be reached or changed now. */
  readonly left: number;
}

const isSame = (one: OwnerPassword | null, other: OwnerPassword | null): boolean =>
  one === null || other === null ? one === other : Buffer.from(one.sum).equals(Buffer.from(other.sum));

/** @returns whether it has the password now */
function guard(path: string, password: OwnerPassword | null, key: FileKey | null, now: Date): boolean {
  try {
    const copy = connectForReading(path, { key: keyFor(path, key) });
    try {
      if (isSame(readOwnerPassword(copy), password)) return true;
    } finally {
      closeDatabase(copy);
    }
    changeCopy(path, { key, now }, (db) => {
      writeOwnerPassword(db, password);
    });
    return true;
  } catch (error) {
    // A copy of a version that knew no owner has no place to keep it: that is a fault of the query, and no reason to stop.
    if (error instanceof AppError || error instanceof Error) return false;
    throw error;
  }
}

/**
 * Gives copies of a network the owner's password that the network has, or takes it off: a copy of before it would open for
 * everybody. What cannot be changed stays as it was.
 */
export function guardCopies(
  paths: readonly string[],
  password: OwnerPassword | null,
  { key, now }: { readonly key: FileKey | null; readonly now: Date },
): GuardedCopies {
  const guarded = paths.filter((path) => guard(path, password, key, now)).length;
  return { guarded, left: paths.length - guarded };
}
